import type { Token } from './tokenizer';

/** A range of tokens; `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const ends: ReadonlySet<string> = new Set(['.', '!', '?', '…']);
/** Short words that a dot cuts off without ending anything: TP. Hà Nội. */
const cutShort: ReadonlySet<string> = new Set([
  'tp',
  'tx',
  'tt',
  'h',
  'p',
  'q',
  'đ',
  'gs',
  'ts',
  'ths',
  'vd',
  'st',
  't',
]);

/**
 * Longer stretches are no sentences; they are cut so that every look around a number has an end.
 */
const tokensAtMost = 500;

/**
 * The sentences of a paragraph: up to a dot, question or exclamation mark that a capital, a number
 * or nothing follows.
 */
export function sentencesOf(tokens: readonly Token[]): readonly Range[] {
  const sentences: Range[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (!endsSentence(tokens, at, token) && at - from < tokensAtMost) return;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  });
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number, { kind, text }: Token): boolean {
  if (kind !== 'mark' || !ends.has(text)) return false;
  const next = tokens[at + 1];
  if (!next) return true;
  if (next.glued || cutShort.has(tokens[at - 1]?.text ?? '')) return false;
  return next.capital || next.kind === 'number' || next.text === '"' || next.text === '(' || next.text === '-';
}

/** Index of the first of ordered ranges that begins at or after a token. */
export function firstFrom(ranges: readonly Range[], from: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of ordered ranges that begins at or before a token. */
export function lastBy<R extends Range>(ranges: readonly R[], at: number): R | undefined {
  return ranges[firstFrom(ranges, at + 1) - 1];
}

/** Whether a token lies in the last of ordered ranges that begins at or before it. */
export function isWithin(ranges: readonly Range[], at: number): boolean {
  const last = lastBy(ranges, at);
  return last !== undefined && at < last.to;
}

/** Those of ordered ranges that begin within a stretch. */
export function beginningIn<R extends Range>(ranges: readonly R[], { from, to }: Range): readonly R[] {
  return ranges.slice(firstFrom(ranges, from), firstFrom(ranges, to));
}
