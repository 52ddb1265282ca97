import { dayIn } from '../../sheet/grid/days';
import type { CellValue, Grid, Snapshot } from '../../sheet/grid/grid';
import { isBlank, refAt, textOf, valueAt } from '../../sheet/grid/gridCells';
import { labelReader } from '../../sheet/grid/labelReader';
import type { CellRef } from '../../sheet/province/report';
import { wordReader } from '../../sheet/grid/wordList';
import { coverFields, signerRoles, signerWords, type CoverField, type SignerRole } from './coverFields';
import { signerTable } from './signerTable';

/** A cell of the cover. Rows and columns of the sheet, zero-based, tell where to write. */
export interface CoverCell extends CellRef {
  readonly position: { readonly row: number; readonly column: number };
  readonly value: CellValue;
  /** Its formula where it has one, else the value. */
  readonly held: CellValue;
}

/** A signature as it stands. */
export interface Signature {
  readonly role: SignerRole;
  readonly name: string;
  /** ISO day, else the cell's text; empty where nothing stands there. */
  readonly date: string;
  readonly nameCell: CoverCell;
  readonly dateCell: CoverCell;
}

/** A cover, read by its labels. */
export interface Cover {
  readonly sheet: string;
  /** The first row below everything that stands on it, zero-based, and its first column. */
  readonly end: { readonly row: number; readonly column: number };
  /** Labelled cells that were found. */
  readonly fields: ReadonlyMap<CoverField, CoverCell>;
  /** In the order of signing; a role whose row is gone is missing. */
  readonly signatures: readonly Signature[];
}

const fieldIn = labelReader<CoverField>(coverFields);
const roleIn = wordReader(signerWords);

/**
 * The workbook's cover: the first sheet with a table of signatures and a cell for the seal; null
 * without one.
 */
export function readCover({ grids }: Snapshot): Cover | null {
  for (const grid of grids) {
    const head = signerTable.find(grid);
    if (!head) continue;
    const fields = labelledCells(grid);
    if (!fields.has('seal')) continue;
    const [roles, names, dates] = (['role', 'name', 'date'] as const).map((id) => head.columns.get(id)!);
    const signatures = new Map<SignerRole, Signature>();
    for (let row = head.row + 1; row < grid.values.length; row += 1) {
      const role = roleIn(textOf(valueAt(grid, row, roles!)));
      if (role === null || signatures.has(role)) continue;
      const nameCell = coverCell(grid, row, names!);
      const dateCell = coverCell(grid, row, dates!);
      const date = dayIn(dateCell.value) ?? textOf(dateCell.value);
      signatures.set(role, { role, name: textOf(nameCell.value), date, nameCell, dateCell });
    }
    return {
      sheet: grid.sheet,
      end: { row: grid.top + grid.values.length, column: grid.left + roles! },
      fields,
      signatures: signerRoles.flatMap((role) => signatures.get(role) ?? []),
    };
  }
  return null;
}

/** A labelled cell's text; empty where the label is missing. */
export function coverText(cover: Cover | null, field: CoverField): string {
  return textOf(cover?.fields.get(field)?.value ?? '');
}

/** A value is the cell right of its label, or the next filled one in its row. */
function labelledCells(grid: Grid): ReadonlyMap<CoverField, CoverCell> {
  const fields = new Map<CoverField, CoverCell>();
  grid.values.forEach((values, row) => {
    values.forEach((value, column) => {
      const field = typeof value === 'string' ? fieldIn(value) : null;
      if (!field || fields.has(field)) return;
      const filled = values.findIndex((one, place) => place > column && !isBlank(one));
      fields.set(field, coverCell(grid, row, filled < 0 ? column + 1 : filled));
    });
  });
  return fields;
}

function coverCell(grid: Grid, row: number, column: number): CoverCell {
  return {
    ...refAt(grid, row, column),
    position: { row: grid.top + row, column: grid.left + column },
    value: valueAt(grid, row, column),
    held: grid.formulas[row]?.[column] ?? '',
  };
}
