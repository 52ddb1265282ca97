import type { Indicator } from '../../indicators/catalogue/indicator';
import type { View } from '../line/view';
import type { Lexicon, Reader } from '../words/lexicon';
import type { SenseReading } from '../sense/kinds';
import { numbersFit } from '../sense/readings';

/** True when a quantity's unit, sense and size can be those of an indicator. */
export function fitsSense(
  id: string,
  { quantity }: View,
  { sense }: SenseReading,
  { catalogue, lexicon }: Reader,
): boolean {
  const indicator = catalogue.byId(id);
  if (!indicator) return false;
  switch (sense) {
    case 'attainment':
    case 'growth':
    case 'ratioToBase':
    case 'multiple':
      return indicator.measure !== 'rank';
    case 'points':
      return indicator.comparison === 'points';
    case 'rank':
      return indicator.measure === 'rank' && numbersFit(quantity, indicator);
    case 'change':
      return indicator.measure === 'rank' ? isRankStep(quantity, lexicon) : hasUnit(quantity, indicator, lexicon);
    case 'overPlan':
      return hasUnit(quantity, indicator, lexicon);
    default:
      if (quantity.form === 'rank') return indicator.measure === 'rank' && numbersFit(quantity, indicator);
      return quantity.form !== 'times' && hasUnit(quantity, indicator, lexicon) && numbersFit(quantity, indicator);
  }
}

/** `tăng 5 bậc`. */
function isRankStep({ unit }: View['quantity'], { links, unitKeys }: Lexicon): boolean {
  return unit !== null && (unit === unitKeys.rank || links.rankStep.has(unit));
}

function hasUnit({ unit, form, scale }: View['quantity'], indicator: Indicator, { units }: Lexicon): boolean {
  if (form === 'percent') return indicator.measure === 'percentage';
  if (indicator.measure === 'percentage' || indicator.measure === 'rank') return false;
  if (unit !== null) return units.indicatorsOf(unit).has(indicator.id);
  // A bare scale word is money or a large count; a bare number is in ones.
  return scale > 1 ? indicator.unit.scale > 1 || indicator.measure === 'count' : indicator.unit.scale === 1;
}
