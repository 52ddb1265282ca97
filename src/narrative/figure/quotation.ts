import type { ExtractedFigure } from './extracted';
import { oneLine } from '../words/oneLine';

/** A number without a unit is quoted with this many of the words behind it. */
const wordsBehind = 3;

/**
 * A figure as the text writes it; where no unit tells what it counts, with the next words of its
 * sentence.
 */
export function quotation(text: string, { span: [start, end], sentence, unit, printed }: ExtractedFigure): string {
  if (unit !== '') return printed;
  const behind = text.slice(end, sentence[1]).match(new RegExp(`^(?:\\s+[\\p{L}\\p{M}]+){1,${wordsBehind}}`, 'u'))?.[0];
  return oneLine(text.slice(start, end + (behind?.length ?? 0)));
}
