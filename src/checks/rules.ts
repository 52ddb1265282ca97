import { nearbyNames } from './boundary/nearbyNames';
import { perUnitFigures } from './boundary/perUnitFigures';
import { attainment } from './claim/attainment';
import { changes } from './claim/changes';
import { paperAndSheet } from './claim/paperAndSheet';
import { twoReadings } from './claim/twoReadings';
import { withoutBase } from './claim/withoutBase';
import { withoutLevel } from './claim/withoutLevel';
import { errorValues } from './entry/errorValues';
import { decomposedText } from './entry/letters/decomposedText';
import { legacyFonts } from './entry/letters/legacyFonts';
import { lostInputRules } from './entry/lostInputRules';
import { derivableMarks } from './entry/marks/derivableMarks';
import { misplacedMarks } from './entry/marks/misplacedMarks';
import { unknownMarks } from './entry/marks/unknownMarks';
import { bounds } from './entry/numbers/bounds';
import { dateForRatio } from './entry/numbers/dateForRatio';
import { hidingFormats } from './entry/numbers/hidingFormats';
import { shareAsFraction } from './entry/numbers/shareAsFraction';
import { textForNumber } from './entry/numbers/textForNumber';
import { thousandsAsDecimals } from './entry/numbers/thousandsAsDecimals';
import { tooManyDigits } from './entry/numbers/tooManyDigits';
import { wholeThings } from './entry/numbers/wholeThings';
import { requiredValues } from './entry/requiredValues';
import { missingFormula } from './formula/missingFormula';
import { overwritten } from './formula/overwritten';
import { pointsElsewhere } from './formula/pointsElsewhere';
import { staleResults } from './formula/staleResults';
import { outOfTotal } from './identity/outOfTotal';
import { partOfWhole } from './identity/partOfWhole';
import { ratioOfTwo } from './identity/ratioOfTwo';
import { sameDenominator } from './identity/sameDenominator';
import { sumOfParts } from './identity/sumOfParts';
import { coincidence } from './outlier/coincidence';
import { copiedColumn } from './outlier/copiedColumn';
import { equalColumns } from './outlier/equalColumns';
import { growthAmongProvinces } from './outlier/growthAmongProvinces';
import { impossibleLevel } from './outlier/impossibleLevel';
import { levelAmongProvinces } from './outlier/levelAmongProvinces';
import { numbersOfOtherRows } from './outlier/numbersOfOtherRows';
import { ownHistory } from './outlier/ownHistory';
import { populationGrowth } from './outlier/populationGrowth';
import { scaleSlips } from './outlier/scaleSlips';
import { swappedColumns } from './outlier/swappedColumns';
import { transposedDigits } from './outlier/transposedDigits';
import { attainmentBand } from './plan/attainmentBand';
import { deadlines } from './plan/deadlines';
import { impliedPlan } from './plan/impliedPlan';
import { planBelowResult } from './plan/planBelowResult';
import { codelessRows } from './structure/codelessRows';
import { columnSymbols } from './structure/columnSymbols';
import { duplicateCodes } from './structure/duplicateCodes';
import { foreignRows } from './structure/foreignRows';
import { formVersion } from './structure/formVersion';
import { headAgainstItself } from './structure/head/headAgainstItself';
import { headCells } from './structure/head/headCells';
import { ledgerRows } from './structure/ledgerRows';
import { requiredRows } from './structure/requiredRows';
import { sameSheetTwice } from './structure/sameSheetTwice';
import { unitsAndNames } from './structure/unitsAndNames';
import { asOfDay } from './time/asOfDay';
import { lastPlan } from './time/lastPlan';
import { lastYear } from './time/lastYear';
import { seriesBreak } from './time/seriesBreak';
import { stockAndFlow } from './time/stockAndFlow';
import type { Rule } from './rule';

/** Every rule, in the order of the rule book. Engine, help, tests and counts all start here. */
export const rules: readonly Rule[] = [
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
  overwritten,
  pointsElsewhere,
  missingFormula,
  staleResults,
  sumOfParts,
  partOfWhole,
  ratioOfTwo,
  sameDenominator,
  outOfTotal,
  stockAndFlow,
  lastYear,
  asOfDay,
  lastPlan,
  seriesBreak,
  planBelowResult,
  impliedPlan,
  deadlines,
  attainmentBand,
  attainment,
  changes,
  twoReadings,
  withoutLevel,
  withoutBase,
  paperAndSheet,
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
  nearbyNames,
  perUnitFigures,
];

export { rulesVersion } from './rulebook/ruleChanges';
