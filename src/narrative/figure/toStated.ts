import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { isOfTheForm } from '../../figures/coordinates';
import type { ProvinceKey } from '../../indicators/provinces/province';
import { readingsOfWords } from '../../figures/change';
import type { StatedFigure } from '../../figures/stated';
import type { ExtractedFigure } from './extracted';

export interface StatedContext {
  readonly province: ProvinceKey;
  readonly catalogue: Catalogue;
  /** What the ledger calls the paper. */
  readonly report: string;
  /**
   * Day of the paper, ISO, where it is known; figures that name no day of their own stand for it.
   */
  readonly asOf: string | null;
}

/**
 * Extracted figures as rows of the ledger, in their order; those without a certain indicator are
 * left out. A number with an upper end becomes a range, which fills no cell. Ids name paragraph and
 * numeral, so that the same text read twice gives the same ids.
 */
export function toStated(figures: readonly ExtractedFigure[], context: StatedContext): readonly StatedFigure[] {
  const ids = figureIds(figures);
  return figures.flatMap((figure, at) => {
    const indicator = figure.indicator === null ? null : context.catalogue.byId(figure.indicator);
    return indicator ? [statedAs(figure, indicator.id, indicator.name.vi, ids[at]!, context)] : [];
  });
}

/**
 * An id for each figure of a text, in their order: paragraph and numeral, so that the same text
 * read twice gives the same ids.
 */
export function figureIds(figures: readonly ExtractedFigure[]): readonly string[] {
  const seen = new Map<string, number>();
  return figures.map((figure) => idOf(figure, seen));
}

/**
 * One extracted figure as a row of the ledger for an indicator, chosen by a person where the text
 * left it open.
 */
export function statedAs(
  figure: ExtractedFigure,
  indicator: string,
  name: string,
  id: string,
  { province, report, asOf, catalogue }: StatedContext,
): StatedFigure {
  const { valueMax, kind, year, deadline } = figure;
  const known = catalogue.byId(indicator);
  // Where the text prints no unit, whoever chose the indicator chose its unit with it.
  const unit = figure.unit === '' && known ? { unit: known.unit.text.vi, scale: known.unit.scale } : figure;
  const stated: StatedFigure = {
    id,
    province,
    indicator,
    kind: valueMax === null ? kind : 'range',
    wording: figure.wording === '' ? name : figure.wording,
    printed: figure.printed,
    value: figure.value,
    valueMax,
    outOf: figure.outOf,
    unit: unit.unit,
    scale: unit.scale,
    decimals: figure.decimals,
    hedge: figure.hedge,
    year,
    baseYear: figure.baseYear,
    asOf: figure.asOf ?? (kind === 'plan' ? deadline : dayWithin(asOf, year)),
    deadline,
    ...(isOfTheForm(figure)
      ? {}
      : { coordinates: { period: figure.period, territory: figure.territory, scope: figure.scope } }),
    estimated: figure.estimated,
    source: {
      report: figure.place === undefined ? report : `${report}, ${figure.place}`,
      paragraph: figure.paragraph,
    },
    derived: null,
  };
  const [meant, ...others] = figure.readings;
  const isOpen = known !== null && readingsOfWords(stated, known).length > 1;
  return isOpen && meant !== undefined && others.length === 0 ? { ...stated, reading: meant } : stated;
}

/** The paper's day for figures of its year; other years are told as of their end. */
function dayWithin(asOf: string | null, year: number): string | null {
  if (asOf === null) return null;
  return asOf.startsWith(String(year)) ? asOf : `${year}-12-31`;
}

/** `P10:3.738`; the second one of its kind in a paragraph ends in `#2`. */
function idOf({ paragraph, printed, value }: ExtractedFigure, seen: Map<string, number>): string {
  const numeral = /\d[\d.,/]*/.exec(printed)?.[0].replace(/[.,/]+$/, '') ?? String(value);
  const id = `P${paragraph}:${numeral}`;
  const times = (seen.get(id) ?? 0) + 1;
  seen.set(id, times);
  return times === 1 ? id : `${id}#${times}`;
}
