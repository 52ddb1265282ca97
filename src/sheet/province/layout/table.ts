import type { Indicator } from '../../../indicators/catalogue/indicator';
import type { Template } from '../../../indicators/forms/template';
import { cellAddress } from '../../grid/address';
import type { Catalogue } from '../../../indicators/catalogue/catalogue';
import { columns, type Column, type ColumnSymbol } from '../columns';
import { expectedFormula, type Locate } from '../formulas';
import type { CellValue } from '../../grid/grid';
import type { LayoutBlock } from './headBlock';
import { boldAir, lineHeightOf, textCell, wrappedHeight, wrappedLines } from '../../grid/layoutCells';
import { looks } from '../../grid/looks';
import { formatOf } from '../numberFormats';
import type { SheetValues } from '../sheetValues';
import type { CellLook, LayoutCell } from '../../grid/sheetLayout';
import { templateRow, type IndicatorRow } from '../templateRows';

/** Head row and symbol row stand above the first template row. */
const rowsAboveFirst = 2;

/** Where a template's rows stand when its table begins at a row (zero-based). */
export function locateIn(template: Template, top: number): Locate {
  return (indicator, symbol) => {
    const placed = templateRow(template, indicator);
    const column = columns.findIndex((one) => one.symbol === symbol);
    return placed && cellAddress(top + rowsAboveFirst + placed.index, column);
  };
}

/**
 * The table: heads, symbols, and one row for each row of the template. A value given for a cell
 * takes the place of its formula. Throws a RangeError when the template names an indicator that the
 * catalogue does not have.
 */
export function tableBlock(template: Template, catalogue: Catalogue, values: SheetValues, top: number): LayoutBlock {
  const locate = locateIn(template, top);
  const ordinals = ordinalsOf(template);
  const heads = columns.map((column, index) => textCell(top, index, column.head.vi, 'formHead'));
  const symbols = columns.map((column, index) => symbolCell(top + 1, index, column.symbol));
  const rows = template.rows.map((row, index): readonly LayoutCell[] => {
    const at = top + rowsAboveFirst + index;
    if (row.kind === 'section') return sectionCells(at, row.number, row.title.vi);
    const indicator = knownIndicator(row, catalogue);
    const cell = (column: Column): Written => {
      const symbol = column.symbol as ColumnSymbol;
      const value = values.get(row.indicator)?.get(symbol);
      const formula = expectedFormula(template, catalogue, row.indicator, symbol, locate);
      return value === undefined && formula !== null ? { formula } : { value: value ?? '' };
    };
    return indicatorCells(at, row, indicator, ordinals[index]!, cell);
  });
  return {
    cells: [...heads, ...symbols, ...rows.flat()],
    merges: [],
    rowHeights: { [top]: headHeight(), [top + 1]: symbolHeight, ...heightsOf(rows) },
  };
}

type Written = { readonly value: CellValue } | { readonly formula: string };

function knownIndicator(row: IndicatorRow, catalogue: Catalogue): Indicator {
  const indicator = catalogue.byId(row.indicator);
  if (!indicator) throw new RangeError(`The catalogue has no indicator "${row.indicator}"`);
  return indicator;
}

/** Numbers stand as numbers, so that no spreadsheet marks them as numbers stored as text. */
function symbolCell(row: number, column: number, symbol: string): LayoutCell {
  const value = /^\d$/.test(symbol) ? Number(symbol) : symbol;
  return { row, column, content: { value }, look: 'symbol', numberFormat: null, unlocked: false };
}

function sectionCells(row: number, number: string, title: string): readonly LayoutCell[] {
  return columns.map((column, index) => {
    const text = column.role === 'ordinal' ? number : column.role === 'name' ? title : '';
    return textCell(row, index, text, 'section');
  });
}

function indicatorCells(
  row: number,
  templateRow: IndicatorRow,
  indicator: Indicator,
  ordinal: CellValue,
  written: (column: Column) => Written,
): readonly LayoutCell[] {
  const texts: Readonly<Record<string, CellValue>> = {
    ordinal,
    name: indicator.name.vi,
    code: indicator.code,
    unit: indicator.unit.text.vi,
  };
  return columns.map((column, index): LayoutCell => {
    const text = texts[column.role];
    const look = column.role === 'ordinal' || column.role === 'code' ? 'code' : 'text';
    if (typeof text === 'string') return textCell(row, index, text, look);
    if (text !== undefined) return { ...textCell(row, index, '', look), content: { value: text } };
    const content = written(column);
    const computed = 'formula' in content;
    return {
      row,
      column: index,
      content,
      look: computed ? 'formula' : lookOf(column),
      numberFormat: formatOf(column.role, indicator, computed ? undefined : content.value),
      // A ratio accepts a stated value where its inputs are not known; a total is always the sum of
      // its parts.
      unlocked: column.content !== 'formula' && (!computed || templateRow.computed === 'ratio'),
    };
  });
}

function lookOf(column: Column): CellLook {
  return column.content;
}

/** Rows are counted from 1 within a section, parts under them by letters. */
function ordinalsOf(template: Template): readonly CellValue[] {
  let count = 0;
  let part = 0;
  return template.rows.map((row) => {
    if (row.kind === 'section') {
      count = 0;
      part = 0;
      return row.number;
    }
    if (row.level === 1) {
      count += 1;
      part = 0;
      return count;
    }
    part += 1;
    return partLetter(part);
  });
}

/** 1 is `a`, 27 is `aa`. */
function partLetter(part: number): string {
  const letter = String.fromCharCode(97 + ((part - 1) % 26));
  return letter.repeat(Math.ceil(part / 26));
}

/**
 * Heads are bold, and stay in sight: little air stands round them.
 */
function headHeight(): number {
  const { size } = looks.formHead;
  const lines = columns.map((column) =>
    wrappedLines(column.head.vi, (column.width / boldAir) * (looks.text.size / size)),
  );
  return Math.max(...lines) * lineHeightOf(size) + headAir;
}

/** Points between the letters of a head and its lines, above and below together. */
const headAir = 2;

const symbolHeight = lineHeightOf(looks.symbol.size);

/** Lines of a note that make its row higher. */
const mostNoteLines = 2;

function heightsOf(rows: readonly (readonly LayoutCell[])[]): Readonly<Record<number, number>> {
  const single = wrappedHeight([]);
  return Object.fromEntries(
    rows
      .map((cells) => {
        const texts = cells.flatMap(({ column, content, look }) =>
          'value' in content && typeof content.value === 'string'
            ? [
                {
                  text: content.value,
                  width: columns[column]!.width,
                  size: looks[look].size,
                  ...(look === 'note' ? { most: mostNoteLines } : {}),
                },
              ]
            : [],
        );
        return [cells[0]!.row, wrappedHeight(texts)] as const;
      })
      .filter(([, height]) => height > single),
  );
}
