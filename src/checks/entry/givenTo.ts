import type { Indicator } from '../../indicators/catalogue/indicator';
import type { ReportCell } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import { givenNumber, type GivenNumber } from '../facts/givenNumber';
import { slotUnder } from '../facts/slots';

/** What else gives the number of an input cell that holds none, as a suggestion. */
export function givenTo(
  { address, column }: ReportCell,
  indicator: Indicator,
  context: CheckContext,
): (GivenNumber & { readonly address: string }) | null {
  const slot = slotUnder(column);
  const given = slot && givenNumber(indicator, slot.name, context);
  return given ? { address, ...given } : null;
}
