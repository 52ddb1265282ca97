import type { Grid, Snapshot } from '../../sheet/grid/grid';
import { isBlank, refAt, textOf, valueAt } from '../../sheet/grid/gridCells';
import { ledgerTitle } from '../../sheet/ledger/ledgerColumns';
import { findLedgerHead } from '../../sheet/ledger/readLedger';
import { foldCode } from '../../sheet/grid/fold';
import { coverTitle, sealFields } from '../cover/coverFields';
import type { Cover, CoverCell } from '../cover/readCover';
import { notesTitle, type NoteColumnId } from '../notes/noteColumns';
import { noteRows } from '../notes/readNotes';
import { valueText } from '../sealedValue';
import { numbered, order, type SealedCell, type SealedRow } from './sealedRow';

/** The reviewer writes beside an explanation after it was sealed. */
const afterwards: readonly NoteColumnId[] = ['review'];

/**
 * Every row of the ledger, each known column as it stands, whether the row can be read as a figure
 * or not.
 */
export function sealedLedger({ grids }: Snapshot): readonly SealedRow[] {
  const rows: SealedRow[] = [];
  for (const grid of grids) {
    const head = findLedgerHead(grid);
    if (!head) continue;
    for (let row = head.row + 1; row < grid.values.length; row += 1) {
      const text = (id: 'id' | 'code' | 'kind' | 'year'): string => {
        const column = head.columns.get(id);
        return column === undefined ? '' : textOf(valueAt(grid, row, column));
      };
      const cells = cellsOf(grid, row, head.columns);
      if (cells.length === 0) continue;
      const name = text('id') || [foldCode(text('code')), text('kind'), text('year')].join(' ').trim();
      rows.push({ place: ledgerTitle.vi, row: name, cells, refs: refsOf(grid, row, head.columns) });
    }
  }
  return numbered(rows);
}

/** Every row of explanation and waiver, without what the reviewer writes beside it. */
export function sealedNotes({ grids }: Snapshot): readonly SealedRow[] {
  const rows: SealedRow[] = [];
  for (const { grid, head, row } of noteRows(grids)) {
    const text = (id: NoteColumnId): string => {
      const column = head.columns.get(id);
      return column === undefined ? '' : textOf(valueAt(grid, row, column));
    };
    const sealed = new Map([...head.columns].filter(([id]) => !afterwards.includes(id)));
    const cells = cellsOf(grid, row, sealed);
    if (cells.length > 0) {
      const name = `${text('rule')} ${text('fingerprint')}`.trim();
      rows.push({ place: notesTitle.vi, row: name, cells, refs: refsOf(grid, row, sealed) });
    }
  }
  return numbered(rows);
}

/** The cover's fields and signatures, the seal itself left out. */
export function sealedCover(cover: Cover | null): readonly SealedRow[] {
  if (!cover) return [];
  const fields = [...cover.fields].filter(([id]) => !sealFields.includes(id));
  return [
    ...fields.map(([id, cell]) => coverRow(id, [['value', cell]])),
    ...cover.signatures.map(({ role, nameCell, dateCell }) =>
      coverRow(role, [
        ['name', nameCell],
        ['date', dateCell],
      ]),
    ),
  ].sort((one, other) => order(one.row, other.row));
}

function coverRow(row: string, cells: readonly (readonly [name: string, cell: CoverCell])[]): SealedRow {
  return {
    place: coverTitle.vi,
    row,
    cells: cells.flatMap(([name, { value }]) => (isBlank(value) ? [] : [{ name, text: valueText(value) }])),
    refs: new Map(cells),
  };
}

/** Values, not formulas: in these tables a formula's result is what is said. */
function cellsOf(grid: Grid, row: number, columns: ReadonlyMap<string, number>): readonly SealedCell[] {
  return [...columns]
    .filter(([, column]) => !isBlank(valueAt(grid, row, column)))
    .map(([name, column]) => ({ name, text: valueText(valueAt(grid, row, column)) }))
    .sort((one, other) => order(one.name, other.name));
}

function refsOf(grid: Grid, row: number, columns: ReadonlyMap<string, number>): SealedRow['refs'] {
  return new Map([...columns].map(([name, column]) => [name, refAt(grid, row, column)]));
}
