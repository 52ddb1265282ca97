import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Template } from '../../indicators/forms/template';
import { templatesOfYear } from '../../indicators/forms/templates';
import type { CellValue } from '../grid/grid';
import { isBlank } from '../grid/gridCells';
import type { LayoutCell, SheetLayout } from '../grid/sheetLayout';
import { cellAddress } from '../grid/address';
import { columns, type ColumnSymbol } from '../province/columns';
import { expectedFormula, sameFormula, type Locate } from '../province/formulas';
import { formerHeadTexts } from '../province/layout/headBlock';
import { buildProvinceSheet, locateOnNewSheet, symbolRow } from '../province/layout/layout';
import type { ReportRow, SheetReport } from '../province/report';
import type { SheetValues } from '../province/sheetValues';
import { templateRow } from '../province/templateRows';
import { formCells } from './formCells';
import { layoutOf } from './layoutOfSheet';
import { leftCells, type LeftCell } from './leftCells';
import { movedOnSheet, type MovedCells } from './movedFormula';
import { isConstant } from './constantFormula';

/** A province sheet on the newest version of its form, and what becomes of each row. */
export interface FormUpgrade {
  readonly sheet: string;
  readonly from: Template;
  readonly to: Template;
  /** Codes of rows that stay in their place, move to another row of the sheet, or are new. */
  readonly kept: readonly string[];
  readonly moved: readonly string[];
  readonly added: readonly string[];
  /** Rows of the old sheet, counted from 1, with those that they became. */
  readonly rows: readonly (readonly [from: number, to: number])[];
  /** The same of the columns, counted from 0. */
  readonly columns: readonly (readonly [from: number, to: number])[];
  readonly left: readonly LeftCell[];
  /** The new sheet, under the name of the old one. */
  readonly layout: SheetLayout;
  /** The old sheet, to be made again: what its cells hold, in the looks of its form. */
  readonly former: SheetLayout;
}

/**
 * The version of a sheet's form that serves its year today, where it is another than the sheet's
 * own; else null.
 */
export function newerVersion(report: SheetReport, templates: readonly Template[]): Template | null {
  const { template, head } = report;
  if (!template || head.year === null) return null;
  const newest = templatesOfYear(head.year, templates).find(({ id }) => id === template.id);
  return newest && newest !== template ? newest : null;
}

/** The columns whose cells a person fills. */
const written = columns.flatMap(({ role, symbol }) =>
  ['ordinal', 'name', 'code', 'unit'].includes(role) ? [] : [symbol as ColumnSymbol],
);

/**
 * Brings a sheet to another version of its form: every typed value, mark and note goes to the row
 * of the same code with the number format that it was given, formulas are made anew, and whatever
 * has no cell there is listed, so that nothing is lost. Null where the head does not say whose
 * sheet it is. The sheet itself is left as it is.
 */
export function upgradeForm(report: SheetReport, to: Template, catalogue: Catalogue): FormUpgrade | null {
  const { template: from, head, rows, grid } = report;
  const { province, year, status } = head;
  if (!from || !province || year === null || status === null) return null;
  const known = firstRows(rows);
  const first = new Map([...known].filter(([id]) => templateRow(to, id)));
  const [locate, locateNew] = [locateIn(known), locateOnNewSheet(to)];
  const rowOf = (id: string): number => Number(/\d+$/.exec(locateNew(id, '3')!)![0]);
  const places: Pick<FormUpgrade, 'rows' | 'columns'> = {
    rows: [...headRows(report), ...[...first].map(([id, row]) => [row.row, rowOf(id)] as const)],
    columns: [...report.columns].map(([symbol, at]) => [
      grid.left + at,
      columns.findIndex((column) => column.symbol === symbol),
    ]),
  };
  const moved = movedCells({ sheet: report.sheet, ...places });
  const followed = (formula: string) => (isConstant(formula) ? formula : movedOnSheet(formula, moved));
  const values = new Map<string, ReadonlyMap<ColumnSymbol, CellValue>>();
  const placed = new Set<string>();
  const told = new Set<string>();
  /** Of cells of the new sheet, the formula that they get. */
  const ownFormulas = new Map<string, string>();
  for (const [id, row] of known) {
    const own = new Map<ColumnSymbol, CellValue>();
    for (const symbol of written) {
      const cell = row.cells.get(symbol);
      if (!cell || (isBlank(cell.value) && cell.formula === null)) continue;
      const isMade =
        cell.formula !== null && sameFormula(cell.formula, expectedFormula(from, catalogue, id, symbol, locate) ?? '');
      const stays = first.has(id);
      // Where the new form computes nothing, the result of the old one stays.
      const isMadeAnew = isMade && expectedFormula(to, catalogue, id, symbol, locateNew) !== null;
      if (isMade && (isMadeAnew || !stays || isBlank(cell.value))) placed.add(cell.address);
      else if (!stays) continue;
      else {
        const follows = cell.formula === null || isMade ? null : followed(cell.formula);
        if (follows !== null) ownFormulas.set(locateNew(id, symbol)!, follows);
        // It reads cells whose new places are not known: the result stays, the formula is told.
        else if (cell.formula !== null && !isMade) told.add(cell.address);
        placed.add(cell.address);
      }
      if (stays && !isMadeAnew && !isBlank(cell.value)) own.set(symbol, cell.value);
    }
    if (own.size > 0) values.set(id, own);
  }
  const identity = { province, year, status, catalogue, name: report.sheet };
  const layoutWith = (template: Template, ofRows: SheetValues = new Map()) =>
    buildProvinceSheet({ ...identity, template, values: ofRows });
  const made = layoutWith(from, values as SheetValues);
  const formats = ownFormats(first, made, locateOnNewSheet(from), locateNew);
  const plain = layoutWith(to, values as SheetValues);
  const layout = { ...plain, cells: plain.cells.map((cell) => worked(cell, ownFormulas, formats)) };
  const code = (id: string): string => catalogue.byId(id)?.code ?? id;
  const stays = [...first].filter(([id, row]) => rowOf(id) === row.row);
  const settled = new Set(
    [...placed, ...formCells(report, known, made, formerHeadTexts({ ...identity, template: from }), catalogue)].filter(
      (one) => !told.has(one),
    ),
  );
  return {
    sheet: report.sheet,
    from,
    to,
    kept: stays.map(([id]) => code(id)),
    moved: [...first].filter(([id, row]) => rowOf(id) !== row.row).map(([id]) => code(id)),
    added: to.rows.flatMap((row) =>
      row.kind === 'indicator' && !first.has(row.indicator) ? [code(row.indicator)] : [],
    ),
    ...places,
    left: leftCells(report, settled),
    layout,
    former: layoutOf(grid, layoutWith(from)),
  };
}

/** The rows down to the symbols stand where they stood, unless somebody put others among them. */
function headRows(report: SheetReport): readonly (readonly [from: number, to: number])[] {
  const last = symbolRow + 1;
  return report.symbolRow === last ? Array.from({ length: last }, (_, at) => [at + 1, at + 1] as const) : [];
}

/** Of each known indicator the row that bears its code first. */
function firstRows(rows: readonly ReportRow[]): ReadonlyMap<string, ReportRow> {
  const first = new Map<string, ReportRow>();
  for (const row of rows) if (row.indicator && !first.has(row.indicator.id)) first.set(row.indicator.id, row);
  return first;
}

const locateIn =
  (rows: ReadonlyMap<string, ReportRow>): Locate =>
  (id, symbol) =>
    rows.get(id)?.cells.get(symbol)?.address ?? null;

/** Of cells of the new sheet, the number format that somebody gave the old ones. */
function ownFormats(
  rows: ReadonlyMap<string, ReportRow>,
  made: SheetLayout,
  locateOld: Locate,
  locateNew: Locate,
): ReadonlyMap<string, string> {
  const usual = new Map(made.cells.map((cell) => [addressOf(cell), cell.numberFormat ?? 'General']));
  return new Map(
    [...rows].flatMap(([id, row]) =>
      written.flatMap((symbol): readonly (readonly [string, string])[] => {
        const [old, place] = [locateOld(id, symbol), locateNew(id, symbol)];
        const format = row.cells.get(symbol)?.numberFormat;
        return old === null || place === null || format === undefined || bare(format) === bare(usual.get(old) ?? '')
          ? []
          : [[place, format]];
      }),
    ),
  );
}

/** LibreOffice writes `\\+` where a sign stands for itself anyway. */
const bare = (format: string): string => format.replaceAll('\\', '');

function addressOf({ row, column }: LayoutCell): string {
  return cellAddress(row, column);
}

/** A cell of the new sheet with the formula and the number format that somebody gave it. */
function worked(
  cell: LayoutCell,
  formulas: ReadonlyMap<string, string>,
  formats: ReadonlyMap<string, string>,
): LayoutCell {
  const [formula, numberFormat] = [formulas.get(addressOf(cell)), formats.get(addressOf(cell))];
  return {
    ...cell,
    ...(formula === undefined ? {} : { content: { formula } }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** What became of the rows and columns of a sheet, for what reads it. */
export function movedCells({
  sheet,
  rows,
  columns: places,
}: Pick<FormUpgrade, 'sheet' | 'rows' | 'columns'>): MovedCells {
  return { sheet, rows: new Map(rows), columns: new Map(places) };
}
