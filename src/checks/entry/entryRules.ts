import type { Rule } from '../rule';
import { bounds } from './numbers/bounds';
import { dateForRatio } from './numbers/dateForRatio';
import { decomposedText } from './letters/decomposedText';
import { derivableMarks } from './marks/derivableMarks';
import { errorValues } from './errorValues';
import { hidingFormats } from './numbers/hidingFormats';
import { legacyFonts } from './letters/legacyFonts';
import { lostInputRules } from './lostInputRules';
import { misplacedMarks } from './marks/misplacedMarks';
import { requiredValues } from './requiredValues';
import { shareAsFraction } from './numbers/shareAsFraction';
import { textForNumber } from './numbers/textForNumber';
import { thousandsAsDecimals } from './numbers/thousandsAsDecimals';
import { tooManyDigits } from './numbers/tooManyDigits';
import { unknownMarks } from './marks/unknownMarks';
import { wholeThings } from './numbers/wholeThings';

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
