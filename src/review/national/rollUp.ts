import { fillMessage } from '../../checks/message';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Template } from '../../indicators/forms/template';
import { cellAddress, sheetReference } from '../../sheet/grid/address';
import { columns, symbolOf, type Column } from '../../sheet/province/columns';
import { columnFormulas, isFormulaRole, isInputRole, ratioFormula, sumFormula } from '../../sheet/province/formulas';
import { merge, textCell, wrappedHeight } from '../../sheet/grid/layoutCells';
import { formatOf, textFormat } from '../../sheet/province/numberFormats';
import type { SheetReport } from '../../sheet/province/report';
import type { LayoutCell, SheetLayout } from '../../sheet/grid/sheetLayout';
import type { FormReview, NationalRow } from '../reviewResult';
import { rowsById } from '../numbers';
import type { InputSymbol } from '../inputSymbols';
import { nationalWords as words } from './words';

/**
 * A province's sheet of the national book: the report it was copied from, and the name it has
 * there.
 */
export interface PlacedReport {
  readonly report: SheetReport;
  readonly name: string;
}

export interface RollUpInput {
  readonly review: FormReview;
  readonly template: Template;
  readonly year: number;
  readonly placed: readonly PlacedReport[];
  readonly catalogue: Catalogue;
  readonly name: string;
}

type RollUpColumn = Column | { readonly role: 'given' | 'partial'; readonly width: number };
const note = columns.find(({ role }) => role === 'note')!;
/**
 * The form's own columns; before the note how many provinces have a result, and what theirs come to
 * together.
 */
const rollUpColumns: readonly RollUpColumn[] = [
  ...columns.filter(({ role }) => role !== 'note'),
  { role: 'given', width: 12 },
  { role: 'partial', width: 18 },
  { ...note, width: 44 },
];
const headRow = 4;
const place = (role: string): number => rollUpColumns.findIndex((column) => column.role === role);

/**
 * The roll-up of one form: every total a live formula over the provinces' sheets, with the
 * yearbooks' rule for missing numbers; every ratio recomputed from totals; attainment and growth by
 * the form's own formulas. It has no row of symbols, so that reading never takes it for a province.
 */
export function buildRollUp(input: RollUpInput): SheetLayout {
  const { review, template, year, name } = input;
  const { received, missing } = review;
  const expected = received.length + missing.length;
  const texts = [
    fillMessage(words.title, { title: review.title }).vi,
    fillMessage(words.subtitle, { year: String(year), form: template.id, version: template.version }).vi,
    missing.length === 0
      ? fillMessage(words.complete, { received: received.length }).vi
      : fillMessage(words.incomplete, {
          received: received.length,
          expected,
          missing: missing.map((one) => one.name.vi).join(', '),
        }).vi,
    words.rule.vi,
  ];
  const looks = ['title', 'subtitle', 'headValue', 'legend'] as const;
  const width = rollUpColumns.reduce((sum, column) => sum + column.width, 0);
  const heads = rollUpColumns.map(headOf);
  const rowOf = rowsOf(template, headRow + 1);
  const cells: readonly LayoutCell[] = [
    ...texts.map((text, row) => textCell(row, 0, text, looks[row]!)),
    ...heads.map((text, column) => textCell(headRow, column, text, 'head')),
    ...template.rows.flatMap((row, index) =>
      row.kind === 'section'
        ? rollUpColumns.map((column, at) =>
            textCell(
              headRow + 1 + index,
              at,
              column.role === 'ordinal' ? row.number : column.role === 'name' ? row.title.vi : '',
              'section',
            ),
          )
        : indicatorCells(
            review.rows.find(({ indicator }) => indicator.id === row.indicator)!,
            headRow + 1 + index,
            rowOf,
            input,
          ),
    ),
  ];
  return {
    name,
    cells,
    merges: texts.map((_, row) => merge(row, 0, rollUpColumns.length)),
    columnWidths: rollUpColumns.map((column) => column.width),
    rowHeights: {
      0: 26,
      ...tableHeights(cells),
      2: wrappedHeight([{ text: texts[2]!, width: width / 1.1 }]),
      3: wrappedHeight([{ text: texts[3]!, width }]),
      [headRow]: wrappedHeight(heads.map((text, column) => ({ text, width: rollUpColumns[column]!.width / 1.1 }))),
    },
    freeze: { rows: headRow + 1, columns: 2 },
    print: { orientation: 'landscape', repeatRows: [headRow, headRow] },
    protect: false,
  };
}

/** Rows of the table are as high as their longest text needs. */
function tableHeights(cells: readonly LayoutCell[]): Readonly<Record<number, number>> {
  const texts = new Map<number, { readonly text: string; readonly width: number }[]>();
  for (const { row, column, content } of cells) {
    if (row <= headRow || !('value' in content)) continue;
    const width = rollUpColumns[column]!.width;
    texts.set(row, [...(texts.get(row) ?? []), { text: String(content.value), width }]);
  }
  return Object.fromEntries([...texts].map(([row, all]) => [row, wrappedHeight(all)]));
}

function headOf(column: RollUpColumn): string {
  if (!('head' in column)) return words[column.role].vi;
  return /\d/.test(column.symbol) && column.role !== 'note'
    ? fillMessage(words.numbered, { head: column.head, symbol: column.symbol }).vi
    : column.head.vi;
}

function rowsOf(template: Template, first: number): ReadonlyMap<string, number> {
  return new Map(
    template.rows.flatMap((row, index) => (row.kind === 'indicator' ? [[row.indicator, first + index] as const] : [])),
  );
}

function indicatorCells(
  national: NationalRow,
  row: number,
  rowOf: ReadonlyMap<string, number>,
  input: RollUpInput,
): readonly LayoutCell[] {
  const { indicator } = national;
  const texts: Readonly<Record<string, string>> = {
    ordinal: '',
    name: indicator.name.vi,
    code: indicator.code,
    unit: indicator.unit.text.vi,
  };
  return rollUpColumns.map((column, at): LayoutCell => {
    const text = texts[column.role];
    if (text !== undefined)
      return textCell(row, at, text, column.role === 'code' || column.role === 'ordinal' ? 'code' : 'text');
    if (column.role === 'note')
      return { ...textCell(row, at, noteOf(national, input), 'note'), numberFormat: textFormat };
    const formula = formulaOf(national, column, row, rowOf, input);
    const format =
      column.role === 'given'
        ? '0'
        : formatOf(column.role === 'partial' ? 'actual' : (column as (typeof columns)[number]).role, indicator);
    return {
      row,
      column: at,
      content: formula === null ? { value: '' } : { formula },
      look: 'formula',
      numberFormat: format,
      unlocked: false,
    };
  });
}

function formulaOf(
  { indicator, kind }: NationalRow,
  { role }: RollUpColumn,
  row: number,
  rowOf: ReadonlyMap<string, number>,
  input: RollUpInput,
): string | null {
  if (role === 'given') return countFormula(references(indicator.id, '3', input.placed).flatMap((one) => one ?? []));
  if (role === 'partial') {
    const parts = references(indicator.id, '3', input.placed).flatMap((one) => one ?? []);
    return kind === 'sum' ? partialFormula(cellAddress(row, place('given')), parts) : null;
  }
  if (kind === 'none') return null;
  const known = role as (typeof columns)[number]['role'];
  if (isFormulaRole(known)) {
    const formula = columnFormulas[known][indicator.comparison];
    return (
      formula && formula.write(...(formula.reads.map((read) => cellAddress(row, place(read))) as [string, string]))
    );
  }
  if (!isInputRole(known)) return null;
  if (kind === 'sum') {
    const parts = references(indicator.id, symbolOf(known) as InputSymbol, input.placed);
    // A sheet without the row leaves the total empty, as a blank cell would.
    return parts.length > 0 && parts.every((one) => one !== null) ? sumFormula(parts as readonly string[]) : null;
  }
  const ratio = input.catalogue.ratioOf(indicator.id)!;
  const cell = (id: string): string => cellAddress(rowOf.get(id)!, place(role));
  return ratioFormula(cell(ratio.numerator), cell(ratio.denominator), ratio.factor);
}

/** Each province's cell, null where its sheet has none. */
function references(id: string, symbol: InputSymbol, placed: readonly PlacedReport[]): readonly (string | null)[] {
  return placed.map(({ report, name }) => {
    const cell = rowsById(report).get(id)?.cells.get(symbol);
    return cell ? sheetReference(name, cell.address) : null;
  });
}

/** How many cells hold a number or "-". */
function countFormula(cells: readonly string[]): string | null {
  return cells.length === 0 ? null : `=${cells.map((cell) => `IF(OR(ISNUMBER(${cell}),${cell}="-"),1,0)`).join('+')}`;
}

/** The sum of the cells that hold a number, whatever the others hold; empty where none does. */
function partialFormula(given: string, cells: readonly string[]): string | null {
  if (cells.length === 0) return null;
  return `=IF(${given}=0,"",${cells.map((cell) => `IF(ISNUMBER(${cell}),${cell},0)`).join('+')})`;
}

function noteOf({ indicator, kind, totals }: NationalRow, { catalogue, placed }: RollUpInput): string {
  if (kind === 'none') return words.none.vi;
  if (kind === 'ratio') {
    const { numerator, denominator, factor } = catalogue.ratioOf(indicator.id)!;
    const code = (id: string): string => catalogue.byId(id)!.code;
    return fillMessage(words.ratio, { numerator: code(numerator), denominator: code(denominator), factor }).vi;
  }
  const without = placed
    .filter(({ report }) => !rowsById(report).has(indicator.id))
    .map(({ report }) => report.head.province!.name.vi);
  if (without.length > 0) return fillMessage(words.rowMissing, { provinces: without.join(', ') }).vi;
  const { lacking, given } = totals.find(({ symbol }) => symbol === '3')!;
  if (given === 0) return words.nobody.vi;
  return lacking.length === 0 ? '' : fillMessage(words.lacking, { provinces: lacking.join(', ') }).vi;
}
