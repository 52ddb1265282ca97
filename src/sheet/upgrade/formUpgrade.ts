import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Template } from '../../indicators/forms/template';
import { templatesOfYear } from '../../indicators/forms/templates';
import type { CellValue, Grid } from '../grid/grid';
import { formulaAt, isBlank, refAt, valueAt } from '../grid/gridCells';
import type { SheetLayout } from '../grid/sheetLayout';
import { columns, type ColumnSymbol } from '../province/columns';
import { expectedFormula, sameFormula } from '../province/formulas';
import { buildProvinceSheet, locateOnNewSheet } from '../province/layout';
import type { ReportRow, SheetReport } from '../province/report';
import type { SheetValues } from '../province/sheetValues';
import { templateRow } from '../province/templateRows';
import { layoutOf } from './layoutOf';

/** A cell of the old sheet that has no cell on the new one. */
export interface LeftCell {
  readonly address: string;
  /** Its formula where it has one, else its value. */
  readonly content: CellValue;
}

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
 * of the same code, formulas are made anew, and whatever has no cell there is listed, so that
 * nothing is lost. Null where the head does not say whose sheet it is. The sheet itself is left as
 * it is.
 */
export function upgradeForm(report: SheetReport, to: Template, catalogue: Catalogue): FormUpgrade | null {
  const { template: from, head, rows, grid } = report;
  const { province, year, status } = head;
  if (!from || !province || year === null || status === null) return null;
  const first = new Map<string, ReportRow>();
  for (const row of rows) {
    if (row.indicator && !first.has(row.indicator.id) && templateRow(to, row.indicator.id))
      first.set(row.indicator.id, row);
  }
  const values = new Map<string, ReadonlyMap<ColumnSymbol, CellValue>>();
  const placed = new Set<string>();
  const formulas: LeftCell[] = [];
  for (const [id, row] of first) {
    const own = new Map<ColumnSymbol, CellValue>();
    for (const symbol of written) {
      const cell = row.cells.get(symbol);
      if (!cell || isBlank(cell.value)) continue;
      placed.add(cell.address);
      const isMade = (template: Template) =>
        expectedFormula(
          template,
          catalogue,
          id,
          symbol,
          (other, at) => first.get(other)?.cells.get(at)?.address ?? null,
        );
      if (cell.formula === null) own.set(symbol, cell.value);
      else if (!sameFormula(cell.formula, isMade(from) ?? '')) {
        // Its addresses would mean other cells on the new sheet: the result stays, the formula is
        // told.
        own.set(symbol, cell.value);
        formulas.push({ address: cell.address, content: cell.formula });
      }
    }
    if (own.size > 0) values.set(id, own);
  }
  const identity = { province, year, status, catalogue, name: report.sheet };
  const layout = buildProvinceSheet({ ...identity, template: to, values: values as SheetValues });
  const blank = oldLayout(report, catalogue)!;
  const code = (id: string): string => catalogue.byId(id)?.code ?? id;
  const rowOf = (id: string): number => Number(/\d+$/.exec(locateOnNewSheet(to)(id, '3')!)![0]);
  const stays = [...first].filter(([id, row]) => rowOf(id) === row.row);
  return {
    sheet: report.sheet,
    from,
    to,
    kept: stays.map(([id]) => code(id)),
    moved: [...first].filter(([id, row]) => rowOf(id) !== row.row).map(([id]) => code(id)),
    added: to.rows.flatMap((row) =>
      row.kind === 'indicator' && !first.has(row.indicator) ? [code(row.indicator)] : [],
    ),
    rows: [...first].map(([id, row]) => [row.row, rowOf(id)]),
    left: [...formulas, ...withoutPlace(grid, first, placed, textsOf([layout, blank]))],
    layout,
    former: layoutOf(grid, blank),
  };
}

/** The sheet as the old version made it, blank: its texts are no one's work. */
function oldLayout({ template, head, sheet }: SheetReport, catalogue: Catalogue): SheetLayout | null {
  const { province, year, status } = head;
  if (!template || !province || year === null || status === null) return null;
  return buildProvinceSheet({ template, province, year, status, catalogue, name: sheet });
}

function textsOf(layouts: readonly SheetLayout[]): ReadonlySet<string> {
  const cells = layouts.flatMap((layout) => layout.cells);
  return new Set(cells.flatMap(({ content }) => ('value' in content ? [String(content.value)] : [])));
}

/** Filled cells that neither went to the new sheet nor stand on every sheet of the form. */
function withoutPlace(
  grid: Grid,
  first: ReadonlyMap<string, ReportRow>,
  placed: ReadonlySet<string>,
  texts: ReadonlySet<string>,
): readonly LeftCell[] {
  const ordinals = new Set([...first.values()].map(({ row }) => row));
  return grid.values.flatMap((line, row) =>
    line.flatMap((value, column): readonly LeftCell[] => {
      const { address, row: sheetRow } = refAt(grid, row, column);
      if (isBlank(value) || placed.has(address) || texts.has(String(valueAt(grid, row, column)))) return [];
      // The first column counts the rows anew.
      if (grid.left + column === 0 && ordinals.has(sheetRow)) return [];
      return [{ address, content: formulaAt(grid, row, column) ?? value }];
    }),
  );
}
