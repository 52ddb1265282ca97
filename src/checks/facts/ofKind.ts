import { decimalsShown } from '../../figures/decimal';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { isWhole } from '../../indicators/catalogue/wholeThings';

/** Whole things have no fraction, and nobody types many more digits than a form asks for. */
export function isOfKind(value: number, indicator: Indicator): boolean {
  return decimalsShown(value) <= (isWhole(indicator) ? 0 : indicator.decimals + 1);
}
