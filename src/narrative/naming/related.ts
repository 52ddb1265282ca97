import type { Reader } from '../words/lexicon';
import type { Mention } from '../line/mentions';
import { wordsIn, type View } from '../line/view';
import type { Running } from './running';

/**
 * Indicators that a number belongs to because of what was spoken of: the density of the
 * subscriptions just named, or the variant of the indicator just named that its words call for
 * (`cấp xã`), or the rank of the index just named. Empty where nothing relates.
 */
export function relatedTo(view: View, running: Running, near: readonly Mention[], reader: Reader): readonly string[] {
  const own = near.filter(({ used }) => used.at(-1)! < view.quantity.from).at(-1)?.indicator;
  const named = own ?? running.subject;
  if (isPerHead(view)) {
    const spoken = own === undefined ? spokenOf(running) : [own];
    return [...new Set(spoken.flatMap((id) => densityOf(view, id, reader)))];
  }
  // `xếp thứ 3 với 0,6128 điểm`: the rank of an index beside its value.
  const isIndex = view.quantity.form === 'rank' || reader.catalogue.byId(named ?? '')?.measure === 'rank';
  if (isIndex && named !== null) return [...reader.lexicon.names.namesakesOf(named)];
  return variantOf(view, named, reader);
}

/**
 * `3.412.560 thuê bao, trong đó … di động 3.371.340; mật độ 99,14`: a ratio behind a part may be that
 * of the whole or of the part. The whole comes first.
 */
export function spokenOf({ subject, whole, isPart }: Running): readonly (string | null)[] {
  return isPart && whole !== null && whole !== subject ? [whole, subject] : [subject];
}

function isPerHead({ quantity, line }: View): boolean {
  const words = quantity.unit?.split(' ') ?? [];
  return words.at(-2) === '100' && line.lexicon.links.perHead.has(words.at(-1)!);
}

function densityOf(view: View, named: string | null, { catalogue, lexicon }: Reader): readonly string[] {
  const inUnit = lexicon.densities.find(({ topics }) =>
    topics.some((topic) => view.quantity.unit!.startsWith(`${topic} /`) && !lexicon.links.looseTopic.has(topic)),
  );
  if (inUnit) return [inUnit.indicator];
  if (named === null) return [];
  const ratios = catalogue
    .relationsOfKind('ratio')
    .filter(({ numerator, factor }) => numerator === named && factor === 100)
    .map(({ ratio }) => ratio);
  return ratios.length > 0 ? ratios : densityOfAdded(named, { catalogue, lexicon });
}

/**
 * `phát triển mới 12.000 thuê bao điện thoại, đạt 80 máy/100 dân`: the density is that of what
 * additions are made to.
 */
function densityOfAdded(named: string, { catalogue, lexicon }: Reader): readonly string[] {
  if (catalogue.byId(named)?.nature !== 'flow') return [];
  const words = lexicon.names.wordsOf(named);
  const found = lexicon.densities.find(({ topics }) =>
    topics.some((topic) => topic.split(' ').every((word) => words?.has(word))),
  );
  return found ? [found.indicator] : [];
}

/** How many words around a number say which level of government is meant. */
const wordsBehind = 8;

function variantOf(
  { line, left, quantity, right }: View,
  named: string | null,
  { lexicon }: Reader,
): readonly string[] {
  const group = lexicon.variants.find(({ members }) => members.some(({ indicator }) => indicator === named));
  if (!group) return [];
  const stretches = [
    wordsIn(line, { from: quantity.to, to: Math.min(right.to, quantity.to + wordsBehind) }),
    wordsIn(line, { from: left.from, to: quantity.from }),
  ].map((words) => ` ${words.filter((word) => word !== ',').join(' ')} `);
  for (const stretch of stretches) {
    // "cấp xã với cấp tỉnh" speaks of the first.
    const called = group.members
      .map(({ indicator, words }) => ({ indicator, at: Math.min(...words.map((phrase) => placeIn(stretch, phrase))) }))
      .filter(({ at }) => at < Infinity)
      .sort((one, other) => one.at - other.at);
    if (called[0]) return [called[0].indicator];
  }
  return [];
}

function placeIn(stretch: string, phrase: readonly string[]): number {
  const at = stretch.indexOf(` ${phrase.join(' ')} `);
  return at === -1 ? Infinity : at;
}
