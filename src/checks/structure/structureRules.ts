import type { Rule } from '../rule';
import { codelessRows } from './codelessRows';
import { columnSymbols } from './columnSymbols';
import { duplicateCodes } from './duplicateCodes';
import { foreignRows } from './foreignRows';
import { formVersion } from './formVersion';
import { headAgainstItself } from './head/headAgainstItself';
import { headCells } from './head/headCells';
import { ledgerRows } from './ledgerRows';
import { requiredRows } from './requiredRows';
import { sameSheetTwice } from './sameSheetTwice';
import { unitsAndNames } from './unitsAndNames';

export const structureRules: readonly Rule[] = [
  requiredRows,
  duplicateCodes,
  formVersion,
  columnSymbols,
  foreignRows,
  headCells,
  ledgerRows,
  headAgainstItself,
  sameSheetTwice,
  unitsAndNames,
  codelessRows,
];
