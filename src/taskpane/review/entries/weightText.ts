import { printNumber } from '../../../figures/print';
import type { Language } from '../../../indicators/text';
import type { ReviewEntry, ReviewResult } from '../../../review/reviewResult';

/** A province's weight, and of how many provinces where not all have sent. */
export interface WeightText {
  readonly value: string;
  /** Null where all provinces of the year sent the form. */
  readonly received: number | null;
}

/** Null where nothing is known of it. */
export function weightText(
  { form, weight }: ReviewEntry,
  { forms }: Pick<ReviewResult, 'forms'>,
  language: Language,
): WeightText | null {
  if (weight === null) return null;
  const of = forms.find((one) => one.form.id === form.id);
  const isPartial = of !== undefined && of.missing.length > 0;
  return { value: printNumber(weight * 100, language, 1), received: isPartial ? of.received.length : null };
}
