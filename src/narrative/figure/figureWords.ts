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

/**
 * How the text calls an indicator. A name may end at the last word within brackets, `cáp quang
 * (FTTH`: the bracket that stands next belongs to it, and one that stands nowhere near is left out.
 */
export function wordingOf(mention: Mention, { tokens }: Line, text: string): string {
  const [from, to] = [mention.used[0]!, mention.used.at(-1)!];
  const count = (mark: string): number => tokens.slice(from, to + 1).filter((token) => token.text === mark).length;
  const open = count('(') - count(')');
  const isClosedNext = open === 1 && tokens[to + 1]?.text === ')';
  const words = oneLine(text.slice(tokens[from]!.start, tokens[isClosedNext ? to + 1 : to]!.end));
  return open === 0 || isClosedNext ? words : oneLine(words.replace(/[()]/g, ' '));
}
