import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { isOfTheForm } from '../../figures/coordinates';
import { compare, type Outcome } from '../../figures/compare';
import { of, over, times, type Expression } from '../../figures/expression';
import { pointReading, readStated } from '../../figures/reading';
import type { ExtractedFigure } from './extracted';
import { claimKinds } from './figureMeaning';

/**
 * `3.412.560 thuê bao, trong đó … di động 3.371.340; mật độ 99,14`: where the text tells the
 * population, only one of the two counts gives that ratio. A ratio is settled where exactly one
 * candidate agrees and every other fails by its own numbers; else it stays a question.
 */
export function withRatiosSettled(
  figures: readonly ExtractedFigure[],
  catalogue: Catalogue,
): readonly ExtractedFigure[] {
  return figures.map((figure) => {
    if (figure.doubts.length !== 1 || figure.doubts[0] !== 'rivals') return figure;
    const outcomes = figure.candidates.map((id) => outcomeOf(id, figure, figures, catalogue));
    const holding = figure.candidates.filter((_, at) => outcomes[at] === 'holds');
    const others = outcomes.filter((outcome) => outcome !== 'holds');
    if (holding.length !== 1 || others.some((outcome) => outcome !== 'fails')) return figure;
    return { ...figure, indicator: holding[0]!, candidates: holding, doubts: [] };
  });
}

/** Null where the text does not tell both numbers that the ratio is of. */
function outcomeOf(
  id: string,
  figure: ExtractedFigure,
  figures: readonly ExtractedFigure[],
  catalogue: Catalogue,
): Outcome | null {
  const relation = catalogue.ratioOf(id);
  if (!relation) return null;
  const numerator = toldOf(relation.numerator, figure, figures, catalogue);
  const denominator = toldOf(relation.denominator, figure, figures, catalogue);
  if (!numerator || !denominator) return null;
  const computed = times(over(numerator, denominator), of(pointReading(relation.factor)));
  return compare(readAs(id, figure, catalogue), 'equals', computed).outcome;
}

/** What the text says without a doubt of an indicator for the time of the ratio; null where nothing. */
function toldOf(
  id: string,
  { year, kind }: ExtractedFigure,
  figures: readonly ExtractedFigure[],
  catalogue: Catalogue,
): Expression | null {
  const told = figures.find(
    (one) =>
      one.indicator === id &&
      one.year === year &&
      one.valueMax === null &&
      one.doubts.length === 0 &&
      !claimKinds.includes(one.kind) &&
      (one.kind === 'plan') === (kind === 'plan') &&
      isOfTheForm(one),
  );
  return told ? readAs(id, told, catalogue) : null;
}

function readAs(id: string, figure: ExtractedFigure, catalogue: Catalogue): Expression {
  return of(readStated(figure, catalogue.byId(id)!));
}
