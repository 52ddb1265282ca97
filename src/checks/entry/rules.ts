import type { Rule } from '../rule';
import { bounds } from './bounds';
import { dateForRatio } from './dateForRatio';
import { decomposedText } from './decomposedText';
import { derivableMarks } from './derivableMarks';
import { errorValues } from './errorValues';
import { hidingFormats } from './hidingFormats';
import { legacyFonts } from './legacyFonts';
import { lostInputRules } from './lostInputRules';
import { misplacedMarks } from './misplacedMarks';
import { requiredValues } from './requiredValues';
import { shareAsFraction } from './shareAsFraction';
import { textForNumber } from './textForNumber';
import { thousandsAsDecimals } from './thousandsAsDecimals';
import { tooManyDigits } from './tooManyDigits';
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
  shareAsFraction,
  thousandsAsDecimals,
  legacyFonts,
  decomposedText,
  hidingFormats,
  misplacedMarks,
  tooManyDigits,
  lostInputRules,
];
