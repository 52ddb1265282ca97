import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { readingsOfWords } from '../../figures/change';
import type { ChangeReading, FigureKind } from '../../figures/stated';
import type { Naming } from '../naming/naming';
import type { ExtractedFigure } from './extracted';
import type { SenseReading } from '../sense/kinds';
import type { Lexicon } from '../words/lexicon';
import { lastCue, wordsIn, type View } from '../line/view';

export type Kind = ExtractedFigure['kind'];

/** Kinds that compare a number with another: they speak of the figure before them. */
export const claimKinds: readonly Kind[] = ['attainment', 'growth', 'points', 'change', 'multiple'];

/** Whole numbers below are most often those of lists and levels. */
const smallest = 20;

export function kindOf(
  { sense }: SenseReading,
  planned: boolean,
  { form, fraction }: View['quantity'],
  indicator: Indicator | null,
): Kind {
  switch (sense) {
    case 'attainment':
    case 'growth':
    case 'multiple':
    case 'points':
      return sense;
    case 'ratioToBase':
      return 'growth';
    case 'overPlan':
    case 'change':
      return 'change';
    case 'rank':
      return planned ? 'plan' : 'rank';
    default: {
      if (planned || sense === 'plannedLevel') return 'plan';
      if (form === 'rank') return 'rank';
      const isPart = fraction && indicator?.measure !== 'rank' && form === 'plain';
      return form === 'percent' || isPart ? 'share' : 'actual';
    }
  }
}

export function readingsOf(
  kind: Kind,
  sense: SenseReading,
  value: number,
  indicator: Indicator | null,
): readonly ChangeReading[] {
  if (!indicator || !claimKinds.includes(kind)) return [];
  if (sense.sense === 'ratioToBase') return ['relative'];
  if (kind === 'multiple' && sense.isRatio) return ['ratio'];
  return readingsOfWords({ kind: kind as FigureKind, value } as Parameters<typeof readingsOfWords>[0], indicator);
}

/** `512 bộ dữ liệu thuộc 19 lĩnh vực, đạt 128% mục tiêu`: the talk goes on of the first. */
export function isSubordinate({ line, left, quantity, index }: View): boolean {
  if (index === 0 || line.quantities[index - 1]!.to < left.from) return false;
  const words = wordsIn(line, { from: left.from, to: quantity.from });
  return line.lexicon.links.subordinate.has(words.at(-1) ?? '') && !words.includes(',');
}

/** Worth reporting: a number that counts, measures or compares something. */
export function isSomething({ quantity, line }: View, { indicator, candidates }: Naming): boolean {
  if (indicator !== null || candidates.length > 0 || quantity.unit !== null || quantity.scale > 1) return true;
  const next = line.tokens[quantity.to];
  return next?.kind === 'word' && !next.capital && line.open[quantity.to] === 1;
}

/**
 * A bare number right behind a colon, a verb of reaching, a word of planning or a hedge, in brackets
 * or without, and no small one that may number a list.
 */
export function isStated({ quantity, line, near, left }: View): boolean {
  const [reading] = quantity.readings;
  if (quantity.form !== 'plain' || !reading) return false;
  if (reading.value < smallest && reading.decimals === 0 && !quantity.fraction) return false;
  if (quantity.hedge !== null || line.tokens[quantity.from - 1]?.text === ':') return true;
  // `bằng 104,2% kế hoạch (1.200)`.
  const bracket = line.tokens[quantity.from - 1]?.text === '(' ? 1 : 0;
  const cue = lastCue(line, { from: Math.min(near.from, left.from), to: quantity.from }, 'reach', 'level', 'planNoun');
  return cue !== null && cue.to === quantity.from - bracket;
}

/**
 * Units of which nobody has a fraction: all indicators counted in them are counts, or none knows
 * them.
 */
export function isCount(unit: string | null, lexicon: Lexicon, catalogue: Catalogue): boolean {
  if (unit === null) return false;
  const ids = [...lexicon.units.indicatorsOf(unit)];
  return ids.length > 0 && ids.every((id) => catalogue.byId(id)?.measure === 'count');
}
