import { isDateFormat } from '../dateFormat';
import { combining } from '../oddLetters';
import { readLegacy } from '../entry/letters/legacyText';
import { isTextFormat, showsPercent, thousandsHidden } from '../entry/numbers/numberLook';

/**
 * Formats and words are few and cells are many: each is judged once. Bounded, because texts come
 * from files.
 */
class Remembered {
  private readonly known = new Map<string, boolean>();
  private last = '';
  private lastAnswer: boolean | null = null;

  constructor(private readonly ask: (text: string) => boolean) {}

  is(text: string): boolean {
    if (this.lastAnswer !== null && text === this.last) return this.lastAnswer;
    let answer = this.known.get(text);
    if (answer === undefined) {
      answer = this.ask(text);
      if (this.known.size >= mostTexts) this.known.clear();
      this.known.set(text, answer);
    }
    this.last = text;
    this.lastAnswer = answer;
    return answer;
  }
}

const mostTexts = 20_000;

const misleading = new Remembered(
  (format) => isDateFormat(format) || showsPercent(format) || thousandsHidden(format) > 0 || isTextFormat(format),
);

/** True for formats that show a number as something else than it is. */
export function isMisleading(format: string): boolean {
  return misleading.is(format);
}

const odd = new Remembered((text) => combining.test(text) || readLegacy(text) !== null);

/**
 * True for texts that the rules of letters speak of: decomposed Unicode, codings from before
 * Unicode.
 */
export function hasOddLetters(text: string): boolean {
  return text !== '' && odd.is(text);
}
