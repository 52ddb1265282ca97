import { ascending, median } from '../../checks/provinces/quantile';
import { fillMessage } from '../../checks/message';
import { printNumber } from '../../figures/print';
import type { Language, LocalText } from '../../indicators/text';
import { element, type Element } from '../markup';
import type { FormReview, NationalRow } from '../reviewResult';
import { diamond, plotInk, plotSvg } from './plotSvg';
import { plotWords } from './plotWords';

/** A province's growth of one indicator. */
export interface StripPoint {
  readonly province: LocalText;
  readonly growth: number;
  readonly flagged: boolean;
}

/** The growths of a row, from the lowest. */
export function stripPoints(
  { points }: NationalRow,
  { received }: Pick<FormReview, 'received'>,
): readonly StripPoint[] {
  return points
    .flatMap(({ entry, growth, flagged }) =>
      growth === null ? [] : [{ province: received[entry]!.province.name, growth, flagged }],
    )
    .sort((one, other) => one.growth - other.growth);
}

/** Rows worth a strip: at least this many provinces have a growth. */
export const fewestGrowths = 3;

/** The most provinces that one indicator of the form has a growth of. */
export function mostGrowths(form: Pick<FormReview, 'rows' | 'received'>): number {
  return Math.max(0, ...form.rows.map((row) => stripPoints(row, form).length));
}

/** Rows with enough growths, those with a flagged province first. */
export function rowsWithGrowth(form: Pick<FormReview, 'rows' | 'received'>): readonly NationalRow[] {
  const rows = form.rows.filter((row) => stripPoints(row, form).length >= fewestGrowths);
  const isFlagged = ({ points }: NationalRow): boolean =>
    points.some(({ flagged, growth }) => flagged && growth !== null);
  return [...rows.filter(isFlagged), ...rows.filter((row) => !isFlagged(row))];
}

/** Of a page; a narrow pane says less. */
const pageWidth = 620;
const left = 16;
const right = 16;
const axis = 64;
const height = 104;
const dot = '#4A6FA5';
const flag = '#B2182B';
/** Names this near to each other would run into one another, in pixels. */
const nameRoom = 92;
const nameRows = 3;

/**
 * Growth of one indicator, a dot a province, on one line; provinces that stand out have another
 * shape and their name. A few far values must not press all others into one dot, so the scale is
 * symmetric-logarithmic about the median. The table belongs beside it.
 */
export function stripPlot(
  row: NationalRow,
  form: Pick<FormReview, 'received'>,
  language: Language,
  id: string,
  width = pageWidth,
): Element {
  const points = stripPoints(row, form);
  const unit = (row.indicator.comparison === 'points' ? plotWords.points : plotWords.percent)[language];
  const scale = scaleOf(
    points.map(({ growth }) => growth),
    width,
  );
  const print = (value: number): string => printNumber(value, language, 1);
  const middle = median(ascending(points.map(({ growth }) => growth)));
  return plotSvg(
    id,
    { width, height },
    {
      title: stripTitle(row)[language],
      description: stripSummary(row, points)[language],
      legend: [
        { mark: 'dot', fill: dot, word: plotWords.legendProvince[language] },
        { mark: 'diamond', fill: flag, word: plotWords.legendFlagged[language] },
      ],
    },
    element('line', { x1: left, x2: width - right, y1: axis, y2: axis, stroke: '#9A9A9A', 'stroke-width': 1 }),
    ticks(points, middle).map((value) => {
      const text = `${print(value)} ${unit}`;
      const label = fillMessage(plotWords.median, { value: text })[language];
      return tick(scale(value), width, value === middle ? label : text, value === middle);
    }),
    points.map((point) => {
      const text = fillMessage(plotWords.stripPoint, {
        province: point.province,
        value: { value: point.growth, decimals: 2 },
        unit,
      })[language];
      return mark(scale(point.growth), point.flagged, text);
    }),
    names(
      points.filter(({ flagged }) => flagged),
      scale,
      width,
      language,
    ),
  );
}

function stripTitle({ indicator }: NationalRow): LocalText {
  return fillMessage(plotWords.stripTitle, {
    indicator: { vi: `${indicator.code} ${indicator.name.vi}`, en: `${indicator.code} ${indicator.name.en}` },
  });
}

export function stripSummary({ indicator }: NationalRow, points: readonly StripPoint[]): LocalText {
  const [first, last] = [points[0]!, points.at(-1)!];
  const value = (growth: number) => ({ value: growth, decimals: 1 });
  const flagged = points.filter((point) => point.flagged).map(({ province }) => province);
  return fillMessage(plotWords.stripSummary, {
    count: points.length,
    median: value(median(ascending(points.map(({ growth }) => growth)))),
    unit: indicator.comparison === 'points' ? plotWords.points : plotWords.percent,
    low: value(first.growth),
    lowest: first.province,
    high: value(last.growth),
    highest: last.province,
    flagged:
      flagged.length === 0
        ? plotWords.stripNobody
        : { vi: flagged.map(({ vi }) => vi).join(', '), en: flagged.map(({ en }) => en).join(', ') },
  });
}

/** Growth to pixels. */
function scaleOf(growths: readonly number[], width: number): (growth: number) => number {
  const sorted = ascending(growths);
  const middle = median(sorted);
  const spread = median(ascending(sorted.map((one) => Math.abs(one - middle)))) || 1;
  const bend = (growth: number): number => Math.asinh((growth - middle) / (2 * spread));
  const [low, high] = [bend(sorted[0]!), bend(sorted.at(-1)!)];
  const room = width - left - right - 16;
  return (growth) => left + 8 + (high === low ? room / 2 : ((bend(growth) - low) / (high - low)) * room);
}

/** Both ends and the middle. */
function ticks(points: readonly StripPoint[], middle: number): readonly number[] {
  return [...new Set([points[0]!.growth, middle, points.at(-1)!.growth])];
}

/**
 * The ends' labels stand under the line, the median's under those: near each other they must not
 * run together.
 */
function tick(x: number, width: number, text: string, isMedian: boolean): Element {
  const anchor = x < width / 3 ? 'start' : x > (2 * width) / 3 ? 'end' : 'middle';
  const from = anchor === 'start' ? x - 6 : anchor === 'end' ? x + 6 : x;
  const y = axis + (isMedian ? 38 : 24);
  return element(
    'g',
    {},
    element('line', { x1: x, x2: x, y1: axis - 10, y2: axis + 10, stroke: '#9A9A9A', 'stroke-width': 1 }),
    element('text', { x: from, y, 'font-size': 11, fill: plotInk, 'text-anchor': anchor }, text),
  );
}

/** A flagged province is a diamond: shape tells what colour does. */
function mark(x: number, flagged: boolean, text: string): Element {
  const shape = flagged
    ? element('path', { d: diamond(x, axis, 7), fill: flag, stroke: '#FFFFFF', 'stroke-width': 1 })
    : element('circle', { cx: x, cy: axis, r: 4.5, fill: dot, 'fill-opacity': 0.55, stroke: dot, 'stroke-width': 1 });
  return element('g', {}, element('title', {}, text), shape);
}

/** Names of the flagged, in rows above the line where they would touch. */
function names(
  flagged: readonly StripPoint[],
  scale: (growth: number) => number,
  width: number,
  language: Language,
): readonly Element[] {
  const ends: number[] = [];
  return flagged.map(({ province, growth }) => {
    const x = scale(growth);
    const free = ends.findIndex((end) => end + nameRoom <= x);
    const row = free >= 0 ? free : ends.length < nameRows ? ends.length : 0;
    ends[row] = x;
    const anchor = x < nameRoom / 2 ? 'start' : x > width - nameRoom / 2 ? 'end' : 'middle';
    return element(
      'text',
      { x, y: axis - 14 - row * 14, 'font-size': 11, 'font-weight': 600, fill: plotInk, 'text-anchor': anchor },
      province[language],
    );
  });
}
