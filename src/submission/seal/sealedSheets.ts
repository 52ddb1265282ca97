import { cellAddress } from '../../sheet/grid/address';
import { columns, type ColumnSymbol, isFormulaRole, isInputRole } from '../../sheet/province/columns';
import type { Grid } from '../../sheet/grid/grid';
import { isBlank, textOf, usedOf, valueAt } from '../../sheet/grid/gridCells';
import { headFields, type Book, type ReportCell, type ReportRow, type SheetReport } from '../../sheet/province/report';
import { foldCode } from '../../sheet/grid/fold';
import { valueText } from '../sealedValue';
import { formulaText, rectangleBetween, type References } from './sealedFormula';
import { nameSymbol, sealedHeads, sealedTexts } from './sealedReading';
import { contentOf, numbered, order, type SealedCell, type SealedRow, type SealVersion } from './sealedRow';

/**
 * Unit, input, formula and note columns: what can change a figure or what is said of it. Names
 * follow from the form's version.
 */
const sealedSymbols: readonly ColumnSymbol[] = columns
  .filter(({ role }) => role === 'unit' || role === 'note' || isInputRole(role) || isFormulaRole(role))
  .map(({ symbol }) => symbol);

/** The row of a sheet that says whose report it is. */
export const identityRow = 'biểu';

/**
 * The rows of all province sheets, named by what their heads say and by row codes, in an order of
 * their own.
 */
export function sealedSheets({ reports }: Pick<Book, 'reports'>, version: SealVersion): readonly SealedRow[] {
  const references = referencesOf(reports);
  const contentOfSheet = (rows: readonly SealedRow[]): string =>
    rows.map((row) => `${row.row}\t${contentOf(row)}`).join('\n');
  const sheets = reports
    .map((report) => ({ place: placeOf(report), rows: rowsOf(report, references(report.sheet), version) }))
    .sort((one, other) => order(one.place, other.place) || order(contentOfSheet(one.rows), contentOfSheet(other.rows)));
  const seen = new Map<string, number>();
  return sheets.flatMap(({ place, rows }) => {
    const times = (seen.get(place) ?? 0) + 1;
    seen.set(place, times);
    const name = times === 1 ? place : `${place} (${times})`;
    return rows.map((row) => ({ ...row, place: name }));
  });
}

/**
 * `63/38 2018 TH-N`: list and code of the province, year and form; as they were typed where they
 * mean nothing.
 */
export function placeOf({ head }: Pick<SheetReport, 'head'>): string {
  const raw = (field: (typeof headFields)[number]): string => textOf(head.found.get(field)?.value ?? '') || '?';
  const province = head.province ? `${head.province.scheme}/${head.province.code}` : `${raw('scheme')}/${raw('code')}`;
  return `${province} ${head.year ?? raw('year')} ${head.template?.id ?? raw('template')}`;
}

function rowsOf(report: SheetReport, within: ReferencesOfRow, version: SealVersion): readonly SealedRow[] {
  const symbols = version === 1 ? sealedSymbols : [nameSymbol, ...sealedSymbols];
  const seen = new Map<string, number>();
  const rows = report.rows.map((row): SealedRow => {
    const references = within(rowName(row, seen));
    const cells = symbols.flatMap((symbol) => {
      const cell = row.cells.get(symbol);
      if (!cell || (cell.formula === null && isBlank(cell.value))) return [];
      return [sealedCell(cell, references)];
    });
    // Number and code of the row are not sealed as its cells: how they are shown is.
    return { place: '', row: foldCode(row.code), cells, refs: row.cells };
  });
  const reading = version === 1 ? [] : [sealedHeads(report), ...sealedTexts(report)];
  return [identityOf(report), ...reading, ...numbered(rows)];
}

/** A row's code, numbered where a sheet has it twice. */
function rowName({ code }: ReportRow, seen: Map<string, number>): string {
  const folded = foldCode(code);
  const times = (seen.get(folded) ?? 0) + 1;
  seen.set(folded, times);
  return times === 1 ? folded : `${folded} (${times})`;
}

function sealedCell(cell: ReportCell, references: References): SealedCell {
  const { column, value, formula } = cell;
  return {
    name: column,
    text: formula === null ? valueText(value) : formulaText(formula, value, references),
  };
}

/**
 * What the head says in meaning, not in spelling: `estimate`, whichever word for it stands there.
 */
function identityOf({ head }: SheetReport): SealedRow {
  const meaning = {
    template: head.template?.id,
    version: head.template?.version,
    province: undefined,
    scheme: head.province?.scheme,
    code: head.province?.code,
    year: head.year ?? undefined,
    status: head.status ?? undefined,
  };
  const cells = headFields
    .filter((field) => field !== 'province')
    .map((field): SealedCell => ({
      name: field,
      text: valueText(String(meaning[field] ?? textOf(head.found.get(field)?.value ?? ''))),
    }));
  return { place: '', row: identityRow, cells, refs: head.found };
}

/** References as the formulas of a row write them. */
type ReferencesOfRow = (row: string) => References;

interface SealedName {
  readonly row: string;
  readonly symbol: ColumnSymbol;
}

interface NamedSheet {
  readonly place: string;
  readonly grid: Grid;
  /** Sealed cells by address. */
  readonly names: Map<string, SealedName>;
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

function referencesOf(reports: readonly SheetReport[]): (home: string) => ReferencesOfRow {
  const sheets = new Map<string, NamedSheet>();
  for (const report of reports) {
    const key = fold(report.sheet);
    const { names } = sheets.get(key) ?? { names: new Map<string, SealedName>() };
    sheets.set(key, { place: placeOf(report), grid: report.grid, names });
    const seen = new Map<string, number>();
    for (const row of report.rows) {
      const name = rowName(row, seen);
      for (const symbol of sealedSymbols) {
        const cell = row.cells.get(symbol);
        if (cell) names.set(cell.address, { row: name, symbol });
      }
    }
  }
  return (home) => (row) => ({
    nameOf: (sheet, address) => {
      const found = sheets.get(fold(sheet ?? home));
      const name = found?.names.get(address);
      if (!found || !name) return null;
      if (fold(sheet ?? home) !== fold(home)) return `{${found.place}}${name.row}[${name.symbol}]`;
      // A cell of the formula's own row goes by its column alone: the copy stays compact.
      return name.row === row ? `[${name.symbol}]` : `${name.row}[${name.symbol}]`;
    },
    coversRange: (sheet, first, last) => {
      const found = sheets.get(fold(sheet ?? home));
      return found !== undefined && isCovered(found, first, last);
    },
  });
}

function isCovered({ grid, names }: NamedSheet, first: string, last: string): boolean {
  const area = rectangleBetween(first, last);
  if (!area) return false;
  const used = usedOf(grid);
  const bottom = Math.min(area.bottom, used.row + used.rows - 1);
  const right = Math.min(area.right, used.column + used.columns - 1);
  for (let row = Math.max(area.top, grid.top); row <= bottom; row += 1) {
    for (let column = Math.max(area.left, grid.left); column <= right; column += 1) {
      const value = valueAt(grid, row - grid.top, column - grid.left);
      if (!isBlank(value) && !names.has(cellAddress(row, column))) return false;
    }
  }
  return true;
}
