import type { Rule } from '../rule';
import { bounds } from './bounds';
import { dateForRatio } from './dateForRatio';
import { derivableMarks } from './derivableMarks';
import { errorValues } from './errorValues';
import { requiredValues } from './requiredValues';
import { textForNumber } from './textForNumber';
import { unknownMarks } from './unknownMarks';
import { wholeThings } from './wholeThings';

export const entryRules: readonly Rule[] = [
  textForNumber,
  bounds,
  wholeThings,
  errorValues,
  dateForRatio,
  requiredValues,
  unknownMarks,
  derivableMarks,
];
