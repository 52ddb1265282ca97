import type { DataStatus } from '../../indicators/forms/template';
import { parseAddress } from '../grid/address';
import type { CellWrite } from '../grid/cellWrite';
import { inputSymbols, symbolOf, type ColumnSymbol } from '../province/columns';
import { isBlank, textOf } from '../grid/gridCells';
import { joinNotes } from '../province/notePhrases';
import type { Book } from '../province/report';
import { declaredStatus, statusNote } from '../revisions/rowStatus';
import type { EntryPlan } from './markEntry';
import { selectedRows, type SelectedRow, type SheetArea } from './selectedCells';

/** A row whose note says something already. */
export interface OpenStatus {
  readonly code: string;
  readonly address: string;
  /** What its note must say besides: `Cột 3: số sơ bộ.` */
  readonly text: string;
  /**
   * The note with these words at its end, once a person agrees; null where it declares another
   * status, which she must change herself.
   */
  readonly longer: CellWrite | null;
}

export interface StatusPlan extends EntryPlan {
  readonly open: readonly OpenStatus[];
}

/**
 * Declares how final the selected values are, in column 9 of their rows, where that is blank. The
 * status speaks of the selected columns of numbers, of the year's result where none is selected.
 * Rows that say so already count as kept; a note with other words is left open.
 */
export function planStatus(book: Pick<Book, 'reports'>, area: SheetArea, status: DataStatus): StatusPlan {
  const plans = selectedRows(book, area).map((one) => planRow(one, status));
  return {
    writes: plans.flatMap(({ writes }) => writes),
    kept: plans.reduce((sum, { kept }) => sum + kept, 0),
    open: plans.flatMap(({ open }) => open),
  };
}

const result = symbolOf('actual');

function planRow({ row, cells }: SelectedRow, status: DataStatus): StatusPlan {
  const note = row.cells.get(symbolOf('note'));
  const selected = inputSymbols.filter((symbol) => cells.has(symbol));
  const about: readonly ColumnSymbol[] = selected.length > 0 ? selected : [result];
  if (!note) return { writes: [], kept: 0, open: [] };
  const said = textOf(note.value);
  if (about.every((symbol) => declaredStatus(said, symbol) === status)) return { writes: [], kept: 1, open: [] };
  const text = joinNotes(about.map((symbol) => statusNote(symbol, status)))!.vi;
  const { sheet, address } = note;
  const place = { sheet, address, ...parseAddress(address)! };
  if (!isBlank(note.value) || note.formula !== null) {
    const isFree = note.formula === null && about.every((symbol) => declaredStatus(said, symbol) === null);
    const longer = isFree
      ? { ...place, value: `${said.replace(/[.\s]*$/, '.')} ${text}`, replaces: note.value, numberFormat: null }
      : null;
    return { writes: [], kept: 0, open: [{ code: row.code, address, text, longer }] };
  }
  return { writes: [{ ...place, value: text, numberFormat: null }], kept: 0, open: [] };
}
