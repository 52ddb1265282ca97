import type { Mention } from './mentions';
import { cuesIn, wordsIn, type View } from './view';
import { beginningIn } from '../words/sentences';
import type { ReadYear } from './years';

/** What "lần lượt" gives to one number of a list: its own name, or its own year. */
export interface ListShare {
  readonly mention: Mention | null;
  readonly year: number | null;
  /** Not the first of its list. */
  readonly follows: boolean;
  /** The list has not as many names as numbers. */
  readonly uneven: boolean;
}

/**
 * Spreads the names or years before "lần lượt" over the numbers after it: `Doanh thu bưu chính và doanh thu viễn thông tăng lần lượt 12,3% và 4,6%`.
 * The result has the views' order; null where no list is.
 */
export function spreadLists(views: readonly View[], years: readonly ReadYear[]): readonly (ListShare | null)[] {
  const shares: (ListShare | null)[] = views.map(() => null);
  views.forEach((view, index) => {
    if (
      shares[index] ||
      cuesIn(view.line, { from: view.left.from, to: view.quantity.numberFrom }, 'respectively').length === 0
    )
      return;
    const members = listFrom(views, index);
    const range = { from: Math.max(view.left.from, view.sentence.from), to: view.quantity.from };
    const spoken = beginningIn(years, range).filter(({ isBase }) => !isBase);
    const inRange = distinct(beginningIn(view.line.mentions, range));
    // `… doanh thu bưu chính là 143 tỷ đồng, lần lượt tăng 3,4% và 8,2%`: the names told last.
    const told = distinct(beginningIn(view.line.mentions, { from: view.sentence.from, to: view.quantity.from }));
    const named = inRange.length > 0 || told.length < members ? inRange : told.slice(-members);
    const uneven = spoken.length !== members && named.length !== members;
    for (let step = 0; step < members; step += 1) {
      shares[index + step] = {
        mention: named.length === members ? named[step]! : (named[0] ?? null),
        year: spoken.length === members ? spoken[step]!.year : null,
        follows: step > 0,
        uneven: uneven && members > 1,
      };
    }
  });
  return shares;
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
