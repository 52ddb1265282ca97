import { ledgerTable } from '../../sheet/ledger/ledgerColumns';
import { coverTitle } from '../cover/coverFields';
import { noteTable } from '../notes/noteColumns';
import type { SealChange } from './changes';
import { workbookPlace } from './sealedReading';

/** The changes of one of our own tables, counted by rows. */
export interface TableChanges {
  /** The table, as the copy names it. */
  readonly place: string;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/** What changed since the seal, as people look for it. */
export interface ChangeGroups {
  /** Cells of the province sheets. */
  readonly sheets: readonly SealChange[];
  /** What became of other sheets as wholes: none of it is a cell. */
  readonly others: readonly SealChange[];
  /** Cells of our own tables: a row of explanation alone has a dozen. */
  readonly cells: readonly SealChange[];
  /** The same, one a table. */
  readonly tables: readonly TableChanges[];
}

const ownPlaces: readonly string[] = [noteTable.title.vi, ledgerTable.title.vi, coverTitle.vi];

/** Parts what a person changed on the sheets from the tables that keep the books. Drops nothing. */
export function changeGroups(changes: readonly SealChange[]): ChangeGroups {
  const isOwn = ({ place }: SealChange): boolean => ownPlaces.includes(place);
  const cells = changes.filter(isOwn);
  const places = ownPlaces.filter((place) => cells.some((one) => one.place === place));
  return {
    sheets: changes.filter((one) => !isOwn(one) && one.place !== workbookPlace),
    others: changes.filter(({ place }) => place === workbookPlace),
    cells,
    tables: places.map((place) => ({ place, ...countedRows(cells.filter((one) => one.place === place)) })),
  };
}

function countedRows(cells: readonly SealChange[]): Omit<TableChanges, 'place'> {
  const names = [...new Set(cells.map(({ row }) => row))];
  const rows = names.map((name) => cells.filter(({ row }) => row === name));
  const added = rows.filter((row) => row.every(({ sealed }) => sealed === null)).length;
  const gone = rows.filter((row) => row.every(({ now }) => now === null)).length;
  return { added, gone, changed: rows.length - added - gone };
}
