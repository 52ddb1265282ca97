import { cellFormula, cellNumberFormat, cellValue } from '../../../xlsx/edit/cellContent';
import type { ModelCell, ModelSheet } from '../../../xlsx/edit/model';
import { usedArea } from '../../../xlsx/edit/usedArea';
import { columnCount, intersect, isInside, rowCount } from '../model/address';
import type { Area } from '../model/address';
import type { Book } from '../model/book';
import { checkedEntry, clearContents, numberFormatAt, writeEntry } from '../model/cells';
import { areaOf, placesOf } from '../model/cellStates';
import type { CellPlace } from '../model/cellStates';
import { readEntry } from './entry';
import type { Entry } from './entry';
import { assertCountable, assertUnlocked } from '../model/guards';
import type { EntryAlert } from './entryRule';
import { HostError } from '../hostError';
import type { ExcelErrorCode } from '../hostError';
import { shiftFormula } from '../calculate/references';
import { cellAt, shared } from '../model/style';
import { copyValidations } from '../model/validations';

/**
 * What a person's edit came to. Codes are Excel's: `AccessDenied` a locked cell, `InvalidArgument`
 * a formula that cannot be read or, with an alert, an entry that the cell's validation refuses.
 */
export type EditOutcome =
  | { readonly done: true }
  | {
      readonly done: false;
      readonly code: ExcelErrorCode;
      readonly alert?: EntryAlert;
      /** The cell, the area or the name that stands against it. */
      readonly by?: string;
    };

/** A text as a person types it into one cell. */
export interface TypedText extends CellPlace {
  readonly text: string;
}

/** The cells of one sheet that an edit will touch. */
export interface Touched {
  readonly sheet: ModelSheet;
  readonly places: readonly CellPlace[];
  /** Formulas that only follow what they read: locked ones do, too. */
  readonly follows?: boolean;
}

/** An edit that is read and checked and only waits to be done. */
export interface PreparedEdit {
  /** Sheet by sheet, at first the one that a person looks at. */
  readonly touched: readonly Touched[];
  /** What a person sees of it. */
  readonly area: Area;
  readonly write: () => void;
}

/**
 * Texts typed or pasted into several cells at once, read in the book's locale.
 * @throws HostError AccessDenied for a locked cell, InvalidArgument for a formula that cannot be
 *   read; nothing is written then.
 */
export function prepareTexts(book: Book, sheet: ModelSheet, texts: readonly TypedText[]): PreparedEdit {
  const writes = texts.map(({ row, column, text }) => {
    assertUnlocked(sheet, areaOf([{ row, column }]), 'enter');
    const format = numberFormatAt(sheet, sheet.findCell(row + 1, column + 1), row, column);
    return { row, column, entry: checkedEntry(readEntry(text, book.locale, format), 'enter') };
  });
  return {
    touched: [{ sheet, places: texts }],
    area: areaOf(texts),
    write: () =>
      finish(book, sheet, texts, () => writes.map(({ row, column, entry }) => writeEntry(sheet, row, column, entry))),
  };
}

/**
 * Emptying cells; their looks stay. Null when there is nothing in the area.
 * @throws HostError AccessDenied for a locked cell; nothing is emptied then.
 */
export function prepareClear(book: Book, sheet: ModelSheet, area: Area): PreparedEdit | null {
  const used = usedArea(sheet, 'anything');
  const inside = used === null ? null : intersect(area, used);
  if (inside === null) return null;
  assertUnlocked(sheet, inside, 'clear');
  return {
    touched: [{ sheet, places: placesOf(inside) }],
    area,
    write: () => clearContents(book, sheet, area, 'clear'),
  };
}

/** What of copied cells is pasted. */
export type Pasting = 'everything' | 'values';

/**
 * A copy of cells onto others, on the same sheet or from another: values exactly, formulas with
 * their references moved along, number formats and validations with them; or only what the cells
 * show at present. A source that goes several times into the target is repeated.
 * @throws HostError AccessDenied for a locked cell, InvalidArgument where the copy would leave the
 *   sheet; nothing is written then.
 */
export function prepareCopy(
  book: Book,
  from: ModelSheet,
  source: Area,
  to: ModelSheet,
  target: Area,
  pasting: Pasting = 'everything',
): PreparedEdit {
  const rows = rowCount(source) * repeats(rowCount(target), rowCount(source));
  const columns = columnCount(source) * repeats(columnCount(target), columnCount(source));
  const area = { ...target, bottom: target.top + rows - 1, right: target.left + columns - 1 };
  if (!isInside(area)) throw new HostError('InvalidArgument', 'copy');
  assertCountable(area, 'RequestPayloadSizeLimitExceeded', 'copy');
  assertUnlocked(to, area, 'copy');

  const copies = placesOf(area).map(({ row, column }) => {
    const fromRow = source.top + ((row - area.top) % rowCount(source));
    const fromColumn = source.left + ((column - area.left) % columnCount(source));
    const cell = from.findCell(fromRow + 1, fromColumn + 1);
    const entry = pasting === 'values' ? valueEntry(cell) : movedEntry(cell, row - fromRow, column - fromColumn);
    return { row, column, entry, format: numberFormatAt(from, cell, fromRow, fromColumn) };
  });
  const write = (copy: (typeof copies)[number]) =>
    pasting === 'values' ? writeEntry(to, copy.row, copy.column, copy.entry) : writeCopy(to, copy);
  return {
    touched: [{ sheet: to, places: copies }],
    area,
    write: () => {
      finish(book, to, copies, () => copies.map(write));
      if (pasting === 'values') return;
      copyValidations(from, source, to, area);
      book.record({ kind: 'format', sheet: to, area });
    },
  };
}

function movedEntry(cell: ModelCell | undefined, rows: number, columns: number): Entry {
  const formula = cellFormula(cell);
  return formula === null ? valueEntry(cell) : { kind: 'formula', formula: shiftFormula(formula, rows, columns) };
}

function valueEntry(cell: ModelCell | undefined): Entry {
  const value = cellValue(cell);
  return value === '' ? { kind: 'blank' } : { kind: 'value', value, numberFormat: null };
}

function writeCopy(
  sheet: ModelSheet,
  { row, column, entry, format }: CellPlace & { entry: Entry; format: string },
): boolean {
  const formulas = writeEntry(sheet, row, column, entry);
  const cell = sheet.findCell(row + 1, column + 1);
  if (cellNumberFormat(cell) !== format) {
    const written = cellAt(sheet, row, column);
    written.style = shared({ ...written.style, numFmt: format });
  }
  return formulas;
}

/**
 * Writes and notes what was written: with the value before and after where it was one cell, as
 * Excel's event has it.
 */
function finish(book: Book, sheet: ModelSheet, places: readonly CellPlace[], write: () => readonly boolean[]): void {
  const area = areaOf(places);
  const single = places.length === 1;
  const valueNow = () => cellValue(sheet.findCell(area.top + 1, area.left + 1));
  const before = valueNow();
  const formulas = write().some(Boolean);
  book.touch(sheet, area, formulas);
  book.record({ kind: 'cells', sheet, area, ...(single ? { before, after: valueNow() } : {}) });
}

/** How often a length goes into a longer one; once where it does not go in evenly. */
function repeats(room: number, length: number): number {
  return room % length === 0 ? room / length : 1;
}
