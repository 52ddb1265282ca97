import type { Snapshot } from '../../sheet/grid/grid';
import { isBlank } from '../../sheet/grid/gridCells';
import { ledgerTable } from '../../sheet/ledger/ledgerColumns';
import type { TableRow } from '../../sheet/table/tableRow';
import { foldCode } from '../../sheet/grid/fold';
import { coverTitle, sealFields } from '../cover/coverFields';
import type { Cover, CoverCell } from '../cover/readCover';
import { noteTable, type NoteColumnId } from '../notes/noteColumns';
import { valueText } from '../sealedValue';
import { numbered, order, type SealedRow } from './sealedRow';

/** The reviewer writes beside an explanation after it was sealed. */
const afterwards: readonly NoteColumnId[] = ['review'];

/**
 * Every row of the ledger, each known column as it stands, whether the row can be read as a figure
 * or not.
 */
export function sealedLedger({ grids }: Snapshot): readonly SealedRow[] {
  const rows = grids.flatMap((grid) => [...ledgerTable.rows(grid)]);
  return numbered(
    rows.map((row) => ({
      ...sealedRow(row, row.columns),
      place: ledgerTable.title.vi,
      row: row.text('id') || [foldCode(row.text('code')), row.text('kind'), row.text('year')].join(' ').trim(),
    })),
  );
}

/** Every row of explanation and waiver, without what the reviewer writes beside it. */
export function sealedNotes({ grids }: Snapshot): readonly SealedRow[] {
  const rows = grids.flatMap((grid) => [...noteTable.rows(grid)]);
  return numbered(
    rows
      .map((row) => ({
        ...sealedRow(row, new Map([...row.columns].filter(([id]) => !afterwards.includes(id)))),
        place: noteTable.title.vi,
        row: `${row.text('rule')} ${row.text('fingerprint')}`.trim(),
      }))
      .filter(({ cells }) => cells.length > 0),
  );
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

/** The words of the seal: they are not sealed, but how they are shown is. */
export function shownSeal(cover: Cover | null): readonly SealedRow[] {
  return sealFields.flatMap((id) => {
    const cell = cover?.fields.get(id);
    return cell ? [{ ...coverRow(id, [['value', cell]]), cells: [] }] : [];
  });
}

function coverRow(row: string, cells: readonly (readonly [name: string, cell: CoverCell])[]): SealedRow {
  return {
    place: coverTitle.vi,
    row,
    cells: cells.flatMap(([name, { value }]) => (isBlank(value) ? [] : [{ name, text: valueText(value) }])),
    refs: new Map(cells),
    holdsDays: true,
  };
}

/** Values, not formulas: in these tables a formula's result is what is said. */
function sealedRow<Id extends string>(
  row: TableRow<Id>,
  columns: ReadonlyMap<Id, number>,
): Pick<SealedRow, 'cells' | 'refs' | 'holdsDays'> {
  const ids = [...columns.keys()];
  return {
    cells: ids
      .filter((id) => !isBlank(row.value(id)))
      .map((name) => ({ name, text: valueText(row.value(name)) }))
      .sort((one, other) => order(one.name, other.name)),
    refs: new Map(ids.map((id) => [id, row.ref(id)])),
    holdsDays: true,
  };
}
