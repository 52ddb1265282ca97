import { foldName } from '../../indicators/names';

/** The smallest piece of a text: a word, a number with its separators, or one other sign. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /**
   * As it is compared: words folded, dashes and quotes in one form, numbers without invisible
   * signs.
   */
  readonly text: string;
  /** Offsets into the text as it was given, in UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** No blank stands before it. */
  readonly glued: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** More than one letter, all of them capitals. */
  readonly upper: boolean;
}

/** A non-empty line. */
export interface Paragraph {
  /** Counted from 1 over the lines that hold more than blanks. */
  readonly number: number;
  readonly tokens: readonly Token[];
}

const lineEnds = new Set(['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']);
/** Signs nobody sees: a word or a number goes on across them. */
const invisible = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/;
const blank = /^[\s\u0080-\u009f]$/;
const letter = /^[\p{L}\p{M}]$/u;
/** Letters of Vietnamese, for which no class of Unicode need be asked. */
const plainLetter = /^[A-Za-zÀ-ÖØ-öø-ɏẠ-ỹ]$/;
const digit = /^[0-9]$/;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Signs that are written in several ways. */
const signs: ReadonlyMap<string, string> = new Map([
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', (dash) => [dash, '-'] as const),
  ...Array.from('"\'\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb', (quote) => [quote, '"'] as const),
  ['\uff05', '%'],
]);
const thinBlank = /^[\u00a0\u2007\u202f]$/;

type CharKind = 'letter' | 'digit' | 'blank' | 'line' | 'invisible' | 'mark';

/**
 * Cuts a text into paragraphs and tokens. Positions are those of the text as given, whatever its
 * Unicode form: composed and decomposed letters, non-breaking blanks, all dashes and invisible
 * signs are read alike. Takes time in proportion to the text.
 */
export function tokenize(text: string): readonly Paragraph[] {
  const fold = wordFolder();
  const paragraphs: Paragraph[] = [];
  let tokens: Token[] = [];
  const closeLine = (): void => {
    if (tokens.length > 0) paragraphs.push({ number: paragraphs.length + 1, tokens });
    tokens = [];
  };
  let at = 0;
  let glued = false;
  while (at < text.length) {
    const { kind, length } = charAt(text, at);
    if (kind === 'line' || kind === 'blank') {
      if (kind === 'line') closeLine();
      glued = false;
      at += length;
      continue;
    }
    const end = kind === 'letter' ? wordEnd(text, at) : kind === 'digit' ? numberEnd(text, at) : at + length;
    if (kind !== 'invisible') {
      tokens.push(tokenOf(text, at, end, kind, glued && tokens.length > 0, fold));
      glued = true;
    }
    at = end;
  }
  closeLine();
  return paragraphs;
}

/** What each character is that was met so far, by its code; papers repeat a few hundred of them. */
const knownKinds: CharKind[] = [];

function charAt(text: string, at: number): { readonly kind: CharKind; readonly length: number } {
  const point = text.codePointAt(at)!;
  if (point > 0xffff) return { kind: kindOf(text.slice(at, at + 2)), length: 2 };
  return { kind: (knownKinds[point] ??= kindOf(text[at]!)), length: 1 };
}

function kindOf(char: string): CharKind {
  if (plainLetter.test(char)) return 'letter';
  if (digit.test(char)) return 'digit';
  if (char >= '!' && char <= '~') return 'mark';
  if (char === ' ') return 'blank';
  if (letter.test(char)) return 'letter';
  if (lineEnds.has(char)) return 'line';
  if (invisible.test(char)) return 'invisible';
  return blank.test(char) || char < ' ' || char === '\u007f' ? 'blank' : 'mark';
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const { kind, length } = charAt(text, at);
    if (kind !== 'letter' && kind !== 'invisible') break;
    at += length;
  }
  return at;
}

/** Digits with single dots and commas between them; a non-breaking blank joins groups of three. */
function numberEnd(text: string, start: number): number {
  let at = start;
  let end = start;
  while (at < text.length) {
    const { kind } = charAt(text, at);
    const next = text[at + 1] ?? '';
    if (kind === 'digit') end = at += 1;
    else if (kind === 'invisible') at += 1;
    else if ((text[at] === '.' || text[at] === ',') && digit.test(next)) at += 1;
    else if (thinBlank.test(text[at]!) && groupsSoFar(text, start, end) && isGroup(text, at + 1)) end = at += 4;
    else break;
  }
  return end;
}

/** Three digits and no more. */
function isGroup(text: string, at: number): boolean {
  return /^[0-9]{3}(?![0-9])/.test(text.slice(at, at + 4));
}

function groupsSoFar(text: string, start: number, end: number): boolean {
  return end - start <= 3 || thinBlank.test(text[end - 4] ?? '');
}

function tokenOf(
  text: string,
  start: number,
  end: number,
  kind: CharKind,
  glued: boolean,
  fold: (word: string) => string,
): Token {
  const raw = text.slice(start, end);
  if (kind === 'letter') {
    const first = raw.codePointAt(0)! > 0xffff ? raw.slice(0, 2) : raw[0]!;
    const capital = first !== first.toLowerCase();
    const upper = capital && raw.length > 1 && raw === raw.toUpperCase();
    return { kind: 'word', text: fold(raw), start, end, glued, capital, upper };
  }
  const isNumber = kind === 'digit';
  const sign = isNumber ? raw.replace(unseen, '') : signText(raw);
  return { kind: isNumber ? 'number' : 'mark', text: sign, start, end, glued, capital: false, upper: false };
}

/** Folding a word is the dearest step, and papers repeat their words. */
function wordFolder(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const folded = foldName(word.replace(unseen, ''));
    known.set(word, folded);
    return folded;
  };
}

/** A sign in the one form in which it is compared. */
export function signText(sign: string): string {
  return signs.get(sign) ?? sign;
}
