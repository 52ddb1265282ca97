import type { View } from '../line/view';
import type { Reader } from '../words/lexicon';

/** Words that stand for a longer name. */
export interface ComposedName {
  readonly indicators: readonly string[];
  /** The whole name. */
  readonly words: readonly string[];
  /** Tokens of the segment that the name accounts for. */
  readonly used: ReadonlySet<number>;
}

/** A shortened name has few words. */
const ownWordsAtMost = 8;

/**
 * A list names its subjects by what differs: `thuê bao băng rộng đạt 712.300 thuê bao; trong đó
 * băng rộng cố định 148.900 thuê bao`. The own words of the segment are joined to the unit, or to
 * the beginning of a name told before; what is then a whole name is meant. Null where nothing is.
 */
export function composedName(
  view: View,
  names: readonly (readonly string[])[],
  { lexicon }: Reader,
): ComposedName | null {
  const own = ownWords(view);
  if (own.length === 0 || own.length > ownWordsAtMost) return null;
  const words = own.map((at) => view.line.tokens[at]!.text);
  const used = new Set(own);
  const { quantity, line } = view;
  const unit = line.tokens
    .slice(quantity.unitFrom, quantity.to)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text);
  const openings = names.flatMap((name) => name.map((_, length) => name.slice(0, name.length - length)));
  for (const opening of [...openings, unit]) {
    if (opening.length === 0) continue;
    const whole = [...opening, ...words];
    const indicators = wholeName(whole, lexicon);
    if (indicators.length > 0) return { indicators, used, words: whole };
  }
  return null;
}

/** The words of the segment that say what is counted. */
function ownWords({ line, segment, quantity }: View): readonly number[] {
  const own: number[] = [];
  for (let at = segment.from; at < segment.to; at += 1) {
    if (at === quantity.from) at = quantity.to;
    if (at >= segment.to) break;
    if (line.open[at] === 1) own.push(at);
    else if (
      own.length > 0 &&
      at > segment.from &&
      line.tokens[at]!.kind === 'word' &&
      line.open[at - 1] === 1 &&
      line.open[at + 1] === 1
    )
      own.push(at);
  }
  return own;
}

function wholeName(words: readonly string[], { names }: Reader['lexicon']): readonly string[] {
  return names.phrases.whole(words.map((text) => ({ text })));
}
