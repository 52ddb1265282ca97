import { keyText } from '../../indicators/provinces/provinceList';
import { formsOf, type ReviewedBooks } from '../review';
import { compareReturn, type ReturnComparison, type ReviewedReport } from './compareReturn';

/** Every province and form that stands in two reviews, compared, in the order of the second. */
export function returnsSince(first: ReviewedBooks, second: ReviewedBooks): readonly ReturnComparison[] {
  const before = reportsOf(first);
  return [...reportsOf(second)].flatMap(([key, now]) => {
    const earlier = before.get(key);
    return earlier ? [compareReturn(earlier, now)] : [];
  });
}

function reportsOf({ result, gathered }: ReviewedBooks): ReadonlyMap<string, ReviewedReport> {
  return new Map(
    formsOf(gathered).flatMap((received, form) =>
      received.map(({ report, province, template }, at) => {
        const entry = result.forms[form]!.received[at]!;
        return [`${keyText(province)} ${template.id}`, { entry, report }] as const;
      }),
    ),
  );
}
