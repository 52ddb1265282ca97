import type { Indicator } from '../../indicators/catalogue/indicator';
import { oneLine } from '../words/oneLine';
import type { Line } from '../line/line';
import type { Mention } from '../line/mentions';
import type { View } from '../line/view';

export function unitText({ line, quantity }: View, text: string, indicator: Indicator | null): string {
  if (quantity.form === 'rank') return 'hạng';
  if (quantity.form === 'times') return 'lần';
  // A number for each of something: `41 DVC của mỗi xã`.
  if (indicator?.unit.base.includes('/') && quantity.form === 'plain' && !quantity.unit?.includes('/'))
    return indicator.unit.text.vi;
  const { from, to } = quantity.unitWords;
  if (to > from) return oneLine(text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end));
  return indicator?.unit.text.vi ?? '';
}

export function wordingOf(mention: Mention, { tokens }: Line, text: string): string {
  return oneLine(text.slice(tokens[mention.used[0]!]!.start, tokens[mention.used.at(-1)!]!.end));
}
