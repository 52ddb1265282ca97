import { rough } from '../../checks/wording';
import { printNumber } from '../../figures/print';
import type { Language } from '../../indicators/text';

/** A value on a card: numbers as far as a reader needs them, text as it is. */
export function printed(value: number | string, language: Language): string {
  if (typeof value === 'string') return value;
  const shown = rough(value);
  return printNumber(shown.value, language, shown.decimals);
}
