import { cellNameOf } from './sealedFormats';
import type { CellRef } from '../../sheet/province/report';
import { cellsIn, type SealedLine, type SealedRow } from './sealedRow';
import { identityRow } from './sealedSheets';

/** A cell that is no longer what was sealed. */
export interface SealChange {
  /** Part of the workbook, as the copy names it. */
  readonly place: string;
  /** Row code, figure id or field. */
  readonly row: string;
  /** Column symbol or the column's name; empty where the whole row came or went. */
  readonly column: string;
  /** Where it stands now; null where it is gone. */
  readonly sheet: string | null;
  readonly address: string | null;
  /** As sealed, in the copy's spelling; null where nothing was sealed there. */
  readonly sealed: string | null;
  /** As it stands; null where nothing stands there. */
  readonly now: string | null;
}

/**
 * Every cell in which a workbook differs from its sealed copy, in the order of the workbook's
 * parts.
 */
export function changesSince(copy: readonly SealedLine[], now: readonly SealedRow[]): readonly SealChange[] {
  const renamed = renamedPlaces(copy, now);
  const sealed = new Map(copy.map((line) => [keyOf(renamed.get(line.place) ?? line.place, line.row), line]));
  const changes: SealChange[] = [];
  for (const row of now) {
    const key = keyOf(row.place, row.row);
    const before = sealed.get(key);
    sealed.delete(key);
    changes.push(...cellChanges(row, before ? cellsIn(before.content) : new Map()));
    if (!before && row.cells.length === 0) changes.push(rowChange(row.place, row.row, null, ''));
  }
  for (const [, { place, row, content }] of sealed) {
    const gone = renamed.get(place) ?? place;
    const cells = [...cellsIn(content)];
    if (cells.length === 0) changes.push(rowChange(gone, row, content, null));
    for (const [column, text] of cells)
      changes.push({ sheet: null, address: null, place: gone, row, column, sealed: text, now: null });
  }
  return changes;
}

function cellChanges(
  { place, row, cells, refs }: SealedRow,
  before: ReadonlyMap<string, string>,
): readonly SealChange[] {
  const present = new Map(cells.map(({ name, text }) => [name, text]));
  const names = [...new Set([...present.keys(), ...before.keys()])];
  return names.flatMap((column): readonly SealChange[] => {
    const sealed = before.get(column) ?? null;
    const text = present.get(column) ?? null;
    if (sealed === text) return [];
    const ref = refs.get(column) ?? refs.get(cellNameOf(column));
    return [{ ...found(ref), place, row, column, sealed, now: text }];
  });
}

function rowChange(place: string, row: string, sealed: string | null, now: string | null): SealChange {
  return { place, row, column: '', sheet: null, address: null, sealed, now };
}

function found(ref: CellRef | undefined): Pick<SealChange, 'sheet' | 'address'> {
  return { sheet: ref?.sheet ?? null, address: ref?.address ?? null };
}

const keyOf = (place: string, row: string): string => `${place}\t${row}`;

/**
 * A changed head makes a sheet look like another one: sealed sheets that are gone and sheets that
 * were not sealed are taken for each other, in their order, so that the change is the head's and
 * not every cell's.
 */
function renamedPlaces(copy: readonly SealedLine[], now: readonly SealedRow[]): ReadonlyMap<string, string> {
  const sheetsIn = (rows: readonly Pick<SealedLine, 'place' | 'row'>[]): readonly string[] =>
    rows.filter(({ row }) => row === identityRow).map(({ place }) => place);
  const [before, after] = [sheetsIn(copy), sheetsIn(now)];
  const gone = before.filter((place) => !after.includes(place));
  const added = after.filter((place) => !before.includes(place));
  return new Map(gone.slice(0, added.length).map((place, index) => [place, added[index]!]));
}
