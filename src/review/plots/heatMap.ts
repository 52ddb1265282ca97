import { fillMessage } from '../../checks/message';
import { printNumber } from '../../figures/print';
import { atOnce, type Steps } from '../../figures/steps';
import type { Language, LocalText } from '../../indicators/text';
import type { Element } from '../markup';
import type { FormReview, NationalRow } from '../reviewResult';
import { colourCell, provinceHeads, rowHead, tableSize, type ColourCell } from './colourTable';
import { plotSvg, squares } from './plotSvg';
import { plotWords } from './plotWords';

/**
 * Bands of plan attainment in per cent; `to` is not included. Each has a sign of its own, because
 * colour alone tells not everybody.
 */
export const attainmentBands = [
  { id: 'below', from: -Infinity, to: 90, fill: '#B2182B', ink: '#FFFFFF', word: plotWords.bandBelow },
  { id: 'near', from: 90, to: 100, fill: '#F4A582', ink: '#1A1A1A', word: plotWords.bandNear },
  { id: 'met', from: 100, to: 110.0000001, fill: '#D1E5F0', ink: '#1A1A1A', word: plotWords.bandMet },
  { id: 'above', from: 110.0000001, to: Infinity, fill: '#2166AC', ink: '#FFFFFF', word: plotWords.bandAbove },
] as const;
export type AttainmentBand = (typeof attainmentBands)[number];

export function bandOf(attainment: number): AttainmentBand {
  return attainmentBands.find(({ from, to }) => attainment >= from && attainment < to)!;
}

/** Rows of a form where at least one province has an attainment. */
export function rowsWithAttainment({ rows }: Pick<FormReview, 'rows'>): readonly NationalRow[] {
  return rows.filter(({ points }) => points.some(({ attainment }) => attainment !== null));
}

/** Room for the code of an indicator. */
const left = 62;
const noFigure = { fill: '#D9D9D9', word: plotWords.bandNone };

/**
 * Plan attainment as a table of colours: a column a province, a row an indicator. Title and
 * description tell the same in words; the full table belongs beside it. `id` makes the ids of its
 * parts unique on a page.
 */
export function heatMap(form: Pick<FormReview, 'rows' | 'received'>, language: Language, id: string): Element {
  return atOnce(drawingHeatMap(form, language, id));
}

/** As `heatMap`, a row each step. */
export function* drawingHeatMap(
  form: Pick<FormReview, 'rows' | 'received'>,
  language: Language,
  id: string,
): Steps<Element> {
  const rows = rowsWithAttainment(form);
  const { received } = form;
  const lines: Element[] = [];
  for (const [index, row] of rows.entries()) {
    yield;
    lines.push(
      rowHead(index, row.indicator.code),
      ...row.points.map(({ entry, attainment }) =>
        colourCell(left, entry, index, cellOf(attainment, received[entry]!.province.name, row, language)),
      ),
    );
  }
  return plotSvg(
    id,
    tableSize(left, received.length, rows.length),
    {
      title: plotWords.heatTitle[language],
      description: summaryOf(rows)[language],
      legend: squares([...attainmentBands, noFigure], language),
    },
    provinceHeads(
      received.map(({ province }) => province.name),
      left,
      language,
    ),
    lines,
  );
}

function cellOf(
  attainment: number | null,
  province: LocalText,
  { indicator }: NationalRow,
  language: Language,
): ColourCell {
  const about = { province, indicator: indicator.name };
  if (attainment === null)
    return { fill: noFigure.fill, label: null, title: fillMessage(plotWords.heatCellNone, about)[language] };
  const { fill, ink } = bandOf(attainment);
  const value = { value: attainment, decimals: 2 };
  return {
    fill,
    label: { text: shortPercent(attainment, language), ink },
    title: fillMessage(plotWords.heatCell, { ...about, value })[language],
  };
}

/** Three or four signs: what fits into a cell. */
function shortPercent(value: number, language: Language): string {
  return Math.abs(value) >= 1000 ? '≥1k' : printNumber(value, language, 0);
}

function summaryOf(rows: readonly NationalRow[]): LocalText {
  const counts: Record<AttainmentBand['id'] | 'none', number> = { below: 0, near: 0, met: 0, above: 0, none: 0 };
  for (const { points } of rows) {
    for (const { attainment } of points) counts[attainment === null ? 'none' : bandOf(attainment).id] += 1;
  }
  return fillMessage(plotWords.heatSummary, counts);
}
