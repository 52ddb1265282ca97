import type { StatedFigure } from '../figures/stated';
import type { ProvinceKey } from '../indicators/province';
import type { ExtractedFigure } from '../narrative/figure/extracted';
import { statedCells } from './statedCells';
import type { TableCell } from './tableCell';

/** Figures of tables as if a text told them, one line a cell, so that they are compared alike. */
export interface TableText {
  readonly text: string;
  readonly figures: readonly ExtractedFigure[];
}

/**
 * The certain cells of tables as lines of text with their figures.
 * @param from where the lines begin in the text that they are added to, and how many lines it has
 */
export function tableText(
  cells: readonly TableCell[],
  province: ProvinceKey,
  from: { readonly offset: number; readonly lines: number },
): TableText {
  const lines: string[] = [];
  const figures: ExtractedFigure[] = [];
  let { offset } = from;
  for (const stated of statedCells(cells, { province, file: '' })) {
    const lead = `${stated.id}: ${stated.wording}: `.replace(/\s+/g, ' ');
    const line = `${lead}${stated.printed}`;
    figures.push(
      figureOf(
        stated,
        [offset + lead.length, offset + line.length],
        [offset, offset + line.length],
        from.lines + figures.length + 1,
      ),
    );
    lines.push(line);
    offset += line.length + 1;
  }
  return { text: lines.join('\n'), figures };
}

function figureOf(
  stated: StatedFigure,
  span: readonly [number, number],
  sentence: readonly [number, number],
  paragraph: number,
): ExtractedFigure {
  const { indicator, kind, value, unit, scale, decimals, year, baseYear, asOf, deadline, reading } = stated;
  return {
    span,
    number: span,
    sentence,
    paragraph,
    printed: stated.printed,
    wording: stated.wording,
    indicator,
    candidates: [indicator],
    kind: kind === 'range' ? 'actual' : kind,
    value,
    valueMax: null,
    otherValues: [],
    outOf: null,
    unit,
    scale,
    decimals,
    hedge: null,
    estimated: false,
    year,
    baseYear,
    asOf,
    deadline,
    readings: reading ? [reading] : kind === 'points' ? ['points'] : [],
    doubts: [],
    period: 'year',
    territory: 'province',
    scope: null,
  };
}
