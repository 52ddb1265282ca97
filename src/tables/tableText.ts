import type { LocalText } from '../indicators/text';
import type { ExtractedFigure } from '../narrative/figure/extracted';
import { roleTexts, writtenRoles } from '../sheet/tableMemory/tableRoles';
import { cellFigure } from './cellFigure';
import type { TableCell } from './tableCell';
import { tableDoubtTexts } from './tableTexts';

/** Figures of tables as if a text told them, one line a cell, so that they are handled alike. */
export interface TableText {
  readonly text: string;
  /** Those of the words, then those of tables in the order of the cells. */
  readonly figures: readonly ExtractedFigure[];
}

/**
 * A report's words with the cells of its tables as lines behind them, and the figures of both: the
 * certain cells free of doubt, the others with the reason why a person must say what they are.
 * @param prose the figures of the words; spans count in them
 */
export function withTableLines(
  words: string,
  prose: readonly ExtractedFigure[],
  cells: readonly TableCell[],
): TableText {
  const wordLines = words.split('\n').filter((line) => line.trim() !== '').length;
  const lines: string[] = [];
  let offset = words === '' ? 0 : words.length + 1;
  const figures = cells.map((cell, at) => {
    const lead = [cell.place, cell.name, cell.head].filter((part) => part !== '').join(': ');
    const start = offset + lead.length + 2;
    const printed = cellFigure(cell).printed.replace(/\s/g, ' ');
    const line = `${lead}: ${printed}`.replace(/\s/g, ' ');
    lines.push(line);
    const figure = figureOf(cell, printed, [start, offset + line.length], [offset, offset + line.length]);
    offset += line.length + 1;
    return { ...figure, paragraph: wordLines + at + 1 };
  });
  const text = [words, lines.join('\n')].filter((part) => part !== '').join('\n');
  return { text, figures: [...prose, ...figures] };
}

function figureOf(
  cell: TableCell,
  printed: string,
  span: readonly [number, number],
  sentence: readonly [number, number],
): Omit<ExtractedFigure, 'paragraph'> {
  const { indicator, candidates, role, year, decimals } = cell;
  const isWritten = writtenRoles.has(role);
  const { kind, value, unit, scale, reading, baseYear, asOf, deadline } = cellFigure(cell);
  const reason = reasonOf(cell, isWritten);
  const possible = isWritten ? (indicator ? [indicator] : candidates) : [];
  return {
    span,
    number: span,
    sentence,
    printed,
    place: cell.place,
    wording: cell.name,
    indicator: isWritten ? (indicator?.id ?? null) : null,
    candidates: possible.map(({ id }) => id),
    kind: kind ?? 'actual',
    value,
    valueMax: null,
    otherValues: [],
    outOf: null,
    unit,
    scale,
    decimals,
    hedge: null,
    estimated: false,
    year: year ?? 0,
    baseYear,
    asOf,
    deadline,
    readings: reading === null ? [] : [reading],
    doubts: reason === null ? [] : ['tableRow'],
    ...(reason === null ? {} : { reason }),
    period: 'year',
    territory: 'province',
    scope: null,
  };
}

/** Why a cell is not taken unasked; null for what is certain. */
function reasonOf({ doubts, role, indicator }: TableCell, isWritten: boolean): LocalText | null {
  const [doubt] = doubts;
  if (doubt !== undefined) return tableDoubtTexts[doubt];
  if (!isWritten) return roleTexts[role];
  return indicator === null ? noIndicator : null;
}

const noIndicator: LocalText = {
  vi: 'Danh mục không có chỉ tiêu này',
  en: 'The catalogue has no such indicator',
};
