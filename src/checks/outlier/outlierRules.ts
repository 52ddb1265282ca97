import type { Rule } from '../rule';
import { coincidence } from './coincidence';
import { copiedColumn } from './copiedColumn';
import { equalColumns } from './equalColumns';
import { growthAmongProvinces } from './growthAmongProvinces';
import { impossibleLevel } from './impossibleLevel';
import { levelAmongProvinces } from './levelAmongProvinces';
import { numbersOfOtherRows } from './numbersOfOtherRows';
import { ownHistory } from './ownHistory';
import { populationGrowth } from './populationGrowth';
import { scaleSlips } from './scaleSlips';
import { swappedColumns } from './swappedColumns';
import { transposedDigits } from './transposedDigits';

export const outlierRules: readonly Rule[] = [
  scaleSlips,
  swappedColumns,
  copiedColumn,
  transposedDigits,
  ownHistory,
  growthAmongProvinces,
  levelAmongProvinces,
  populationGrowth,
  coincidence,
  impossibleLevel,
  numbersOfOtherRows,
  equalColumns,
];
