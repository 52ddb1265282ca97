import { isOfTheForm } from '../../figures/coordinates';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { Exact } from '../../figures/decimal';
import type { ExtractedFigure } from './extracted';
import { claimKinds } from './figureMeaning';

/** One cell has one value: where a text gives a cell several, each of them is asked about. */
export function withoutRivals(figures: readonly ExtractedFigure[], catalogue: Catalogue): readonly ExtractedFigure[] {
  const cells = new Map<string, ExtractedFigure[]>();
  for (const figure of figures) {
    const key = cellOf(figure);
    if (key !== null) cells.set(key, [...(cells.get(key) ?? []), figure]);
  }
  const rivals = new Set<ExtractedFigure>();
  for (const claimed of cells.values()) {
    const [first, ...others] = claimed.filter(({ doubts }) => doubts.length === 0);
    if (!first) continue;
    const isRival = (other: ExtractedFigure): boolean =>
      !isSame(first, other, catalogue) && (other.doubts.length === 0 || isAnotherCount(other, first, catalogue));
    if ([...others, ...claimed].some(isRival)) claimed.forEach((figure) => rivals.add(figure));
  }
  for (const whole of wholesOfNamedParts(figures)) rivals.add(whole);
  return figures.map((figure) =>
    rivals.has(figure) ? { ...figure, doubts: [...figure.doubts, 'competing'] } : figure,
  );
}

/**
 * `4.310 chứng thư số, gồm 612 chứng thư số cho cơ quan và 3.698 cho cá nhân`: where the part has
 * the fuller name, what it is a part of is more than the indicator.
 */
function wholesOfNamedParts(figures: readonly ExtractedFigure[]): readonly ExtractedFigure[] {
  return figures.flatMap((part, at) => {
    if (part.indicator === null || !part.doubts.includes('partOfWhole')) return [];
    const before = figures.slice(Math.max(0, at - partsLookedAt), at).reverse();
    const whole = before.find(
      ({ indicator, sentence, kind }) =>
        indicator === part.indicator && sentence[0] === part.sentence[0] && kind === part.kind,
    );
    const isFuller = whole && part.wording.length > whole.wording.length && part.wording.startsWith(whole.wording);
    return isFuller ? [whole] : [];
  });
}

/** The parts of a whole stand this close behind it. */
const partsLookedAt = 6;

/**
 * The cell that a figure claims, or would claim but for words that nobody knows; null where it
 * claims none.
 */
function cellOf(figure: ExtractedFigure): string | null {
  const { indicator, kind, year, doubts, valueMax } = figure;
  if (indicator === null || valueMax !== null || claimKinds.includes(kind)) return null;
  const isOpen = doubts.length > 0 && doubts.some((doubt) => doubt !== 'modified');
  const { period, territory } = figure;
  // What unknown words go with may be the whole in other words; whether it is a part is seen by its
  // size.
  if (isOpen || !isOfTheForm({ period, territory, scope: doubts.length === 0 ? figure.scope : null })) return null;
  return `${indicator} ${kind === 'plan' ? 'plan' : 'result'} ${year}`;
}

/** Two counts of one thing lie close together; a part is well below its whole. */
const closeTo = { least: 0.9, most: 1.2 } as const;

/**
 * A count that has the indicator's name, nearly the size of the other, and words that may say who
 * counted.
 */
function isAnotherCount(other: ExtractedFigure, first: ExtractedFigure, catalogue: Catalogue): boolean {
  if (other.wording === '' || catalogue.byId(first.indicator!)?.additive !== true) return false;
  const ratio = (other.value * other.scale) / (first.value * first.scale);
  return ratio >= closeTo.least && ratio <= closeTo.most;
}

/** The same value, or one printed more coarsely: `gần 1,9 triệu` and `1.893.200`. */
function isSame(one: ExtractedFigure, other: ExtractedFigure, catalogue: Catalogue): boolean {
  const unit = catalogue.byId(one.indicator!)?.unit.scale ?? 1;
  const inUnit = ({ value, scale }: ExtractedFigure): InstanceType<typeof Exact> =>
    new Exact(value).times(scale).dividedBy(unit);
  const step = ({ scale, decimals }: ExtractedFigure): InstanceType<typeof Exact> =>
    new Exact(10).pow(-decimals).times(scale).dividedBy(unit);
  const gap = inUnit(one).minus(inUnit(other)).abs();
  const hedged = one.hedge !== null || other.hedge !== null;
  const coarse = Exact.max(step(one), step(other));
  return (
    gap.lessThanOrEqualTo(hedged ? coarse : coarse.dividedBy(2)) &&
    (hedged || one.scale !== other.scale || gap.isZero())
  );
}
