import type { Indicator } from '../../indicators/catalogue/indicator';
import type { ReportCell } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import { givenNumber } from '../facts/givenNumber';
import { slots } from '../facts/slots';
import type { Verdict } from '../rule';

/** What else gives the number of an input cell that holds none, as a suggestion. */
export function givenTo(
  { address, column }: ReportCell,
  indicator: Indicator,
  context: CheckContext,
): Pick<Verdict, 'suggestion'> {
  const slot = slots.find(({ symbol }) => symbol === column);
  const given = slot && givenNumber(indicator, slot.name, context);
  return given ? { suggestion: { address, ...given } } : {};
}
