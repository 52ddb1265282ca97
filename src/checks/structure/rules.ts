import type { Rule } from '../rule';
import { columnSymbols } from './columnSymbols';
import { duplicateCodes } from './duplicateCodes';
import { foreignRows } from './foreignRows';
import { formVersion } from './formVersion';
import { headCells } from './headCells';
import { ledgerRows } from './ledgerRows';
import { requiredRows } from './requiredRows';

export const structureRules: readonly Rule[] = [
  requiredRows,
  duplicateCodes,
  formVersion,
  columnSymbols,
  foreignRows,
  headCells,
  ledgerRows,
];
