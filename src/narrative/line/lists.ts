import type { Period } from '../../figures/coordinates';
import type { Mention } from './mentions';
import { cuesIn, wordsIn, type View } from './view';
import { beginningIn, type Range } from '../words/sentences';
import type { ReadYear } from './years';

/**
 * What "lần lượt" gives to one number of a list: its own name, its own year, or its own quarter.
 */
export interface ListShare {
  readonly mention: Mention | null;
  /** Tokens of every name of the list. */
  readonly used: ReadonlySet<number>;
  readonly year: number | null;
  readonly period: Period | null;
  /** Not the first of its list. */
  readonly follows: boolean;
  /** The list has not as many names as numbers. */
  readonly uneven: boolean;
}

const quartersOfYear = 4;

/**
 * Spreads the names, years or quarters before "lần lượt" over the numbers after it: `Doanh thu bưu
 * chính và doanh thu viễn thông tăng lần lượt 12,3% và 4,6%`. The result has the views' order; null
 * where no list is.
 */
export function spreadLists(views: readonly View[], years: readonly ReadYear[]): readonly (ListShare | null)[] {
  const shares: (ListShare | null)[] = views.map(() => null);
  views.forEach((view, index) => {
    if (shares[index]) return;
    const head = { from: Math.max(view.left.from, view.sentence.from), to: view.quantity.from };
    const [cue] = cuesIn(view.line, { from: view.left.from, to: view.quantity.numberFrom }, 'respectively');
    if (!cue) return;
    const members = listFrom(views, index);
    const spoken = beginningIn(years, head).filter(({ isBase }) => !isBase);
    const named = namesOf(view, { from: head.from, to: cue.from }, members);
    const isQuarters = members === quartersOfYear && namesQuarters(view, head);
    const uneven = spoken.length !== members && named.length !== members && !isQuarters;
    for (let step = 0; step < members; step += 1) {
      shares[index + step] = {
        used: new Set(named.flatMap(({ used }) => used)),
        mention: named.length === members ? named[step]! : (named[0] ?? null),
        year: spoken.length === members ? spoken[step]!.year : null,
        period: isQuarters ? (`q${step + 1}` as Period) : null,
        follows: step > 0,
        uneven: uneven && members > 1,
      };
    }
  });
  return shares;
}

/**
 * The names of a list: those that stand before "lần lượt", those told last, or what goes on with
 * the first.
 */
function namesOf(view: View, head: Range, members: number): readonly Mention[] {
  const { line, sentence, quantity } = view;
  const inRange = distinct(beginningIn(line.mentions, head));
  if (inRange.length === members) return inRange;
  const shortened = shortenedNames(view, head, members);
  if (shortened) return shortened;
  // `… doanh thu bưu chính là 143 tỷ đồng, lần lượt tăng 3,4% và 8,2%`: the names told last.
  const told = distinct(beginningIn(line.mentions, { from: sentence.from, to: quantity.from }));
  return inRange.length > 0 || told.length < members ? inRange : told.slice(-members);
}

/**
 * `thuê bao điện thoại, Internet và băng rộng cố định`: each name but the first goes on with its
 * beginning; null where one does not.
 */
function shortenedNames({ line }: View, head: Range, members: number): readonly Mention[] | null {
  const [first] = beginningIn(line.mentions, head);
  if (!first || members < 2) return null;
  const parts = partsOf(line, { from: first.from, to: head.to });
  if (parts.length !== members) return null;
  const opening = first.used.filter((at) => at < parts[0]!.to).map((at) => line.tokens[at]!.text);
  const names = parts.slice(1).map((part) => continued(line, opening, part));
  return names.every((name) => name !== null) ? [first, ...names] : null;
}

/** The stretches between commas and "và". */
function partsOf({ tokens, lexicon }: View['line'], { from, to }: Range): readonly Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !lexicon.links.listJoin.has(tokens[at]!.text)) continue;
    if (at > start) parts.push({ from: start, to: at });
    start = at + 1;
  }
  return parts;
}

function continued({ tokens, lexicon }: View['line'], opening: readonly string[], part: Range): Mention | null {
  const used = Array.from({ length: part.to - part.from }, (_, step) => part.from + step);
  const own = used.map((at) => ({ text: tokens[at]!.text }));
  for (let kept = opening.length; kept >= 0; kept -= 1) {
    const words = [...opening.slice(0, kept).map((text) => ({ text })), ...own];
    const [only, ...others] = lexicon.names.phrases.whole(words);
    if (only !== undefined && others.length === 0) return { ...part, indicator: only, used, gapped: false };
  }
  return null;
}

/** `các quý trong năm 2021 lần lượt là`. */
function namesQuarters({ line }: View, head: Range): boolean {
  return wordsIn(line, head).some((word) => line.lexicon.coordinates.periods.quarters.has(word));
}

/** How many numbers follow each other with nothing but joints between them. */
function listFrom(views: readonly View[], index: number): number {
  let members = 1;
  while (index + members < views.length) {
    const next = views[index + members]!;
    const before = views[index + members - 1]!;
    if (next.sentence !== before.sentence) break;
    const between = wordsIn(next.line, { from: before.quantity.to, to: next.quantity.from });
    if (
      between.length === 0 ||
      between.length > 3 ||
      !between.every((word) => next.line.lexicon.links.respectiveJoin.has(word))
    )
      break;
    members += 1;
  }
  return members;
}

/** One mention a name, in order. */
function distinct(mentions: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const overlapping = found.findIndex((one) => one.to > mention.from);
    if (overlapping === -1) found.push(mention);
    else if (mention.used.length > found[overlapping]!.used.length) found[overlapping] = mention;
  }
  return found;
}
