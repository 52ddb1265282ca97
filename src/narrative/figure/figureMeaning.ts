import type { Catalogue } from '../../indicators/catalogue';
import type { Indicator } from '../../indicators/indicator';
import { readingsOfWords, type ChangeReading } from '../../figures/change';
import type { FigureKind } from '../../figures/stated';
import type { Attachment } from './attach';
import type { ExtractedFigure, Uncertainty } from './extracted';
import type { SenseReading } from './kinds';
import type { Lexicon } from '../words/lexicon';
import type { Scope } from '../line/scope';
import { wordsIn, type View } from '../line/view';

export type Kind = ExtractedFigure['kind'];

/** Kinds that compare a number with another: they speak of the figure before them. */
export const claimKinds: readonly Kind[] = ['attainment', 'growth', 'points', 'change', 'multiple'];

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

/** With these the number is no value of the indicator it was found for. */
export const unplaced: readonly Uncertainty[] = ['overPlan', 'added', 'baseYear'];

export function reasonOf(doubt: {
  readonly attachment: Attachment;
  readonly scope: Scope;
  readonly sense: SenseReading;
  readonly added: boolean;
  readonly undated: boolean;
  readonly others: number;
  readonly readings: number;
}): Uncertainty | null {
  const { attachment, scope, sense, added, undated, others, readings } = doubt;
  if (attachment.reason !== null) return attachment.reason;
  if (sense.sense === 'overPlan') return 'overPlan';
  if (scope !== 'province') return scope;
  if (added) return 'added';
  if (undated) return 'baseYear';
  if (others > 0) return 'separators';
  return readings > 1 ? 'changeWords' : null;
}

/** `512 bộ dữ liệu thuộc 19 lĩnh vực, đạt 128% mục tiêu`: the talk goes on of the first. */
export function isSubordinate({ line, left, quantity, index }: View): boolean {
  if (index === 0 || line.quantities[index - 1]!.to < left.from) return false;
  const words = wordsIn(line, { from: left.from, to: quantity.from });
  return line.lexicon.links.subordinate.has(words.at(-1) ?? '') && !words.includes(',');
}

/** Worth reporting: a number that counts, measures or compares something. */
export function isSomething({ quantity, line }: View, { indicator, candidates }: Attachment): boolean {
  if (indicator !== null || candidates.length > 0 || quantity.unit !== null || quantity.scale > 1) return true;
  const next = line.tokens[quantity.to];
  return next?.kind === 'word' && !next.capital && line.plain[quantity.to] === 0;
}

/** Units of which nobody has a fraction: all indicators counted in them are counts, or none knows them. */
export function isCount(unit: string | null, lexicon: Lexicon, catalogue: Catalogue): boolean {
  if (unit === null) return false;
  const ids = [...(lexicon.indicatorsOfUnit.get(unit) ?? [])];
  return ids.length > 0 && ids.every((id) => catalogue.byId(id)?.measure === 'count');
}
