import { isOfTheForm } from '../../figures/coordinates';
import type { Catalogue } from '../../indicators/catalogue';
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
    const [first, ...others] = claimed;
    if (others.some((other) => !isSame(first!, other, catalogue))) claimed.forEach((figure) => rivals.add(figure));
  }
  return figures.map((figure) =>
    rivals.has(figure) ? { ...figure, doubts: [...figure.doubts, 'competing'] } : figure,
  );
}

/** The cell that a figure is certain to claim, or null. */
function cellOf(figure: ExtractedFigure): string | null {
  const { indicator, kind, year, doubts, valueMax } = figure;
  if (indicator === null || doubts.length > 0 || valueMax !== null) return null;
  if (!isOfTheForm(figure) || claimKinds.includes(kind)) return null;
  return `${indicator} ${kind === 'plan' ? 'plan' : 'result'} ${year}`;
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
