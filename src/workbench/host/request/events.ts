import type { ModelSheet } from '../../../xlsx/edit/model';
import { bounding, printArea } from '../model/address';
import type { Area } from '../model/address';
import type { Book } from '../model/book';
import type { Change, ChangeOrigin } from '../model/changes';
import type { EventEntry } from './protocol';
import { valueType } from '../format/valueType';

/** The client's numbers of events, as they stand beside each event in the library. */
const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  formatted: 18,
  protection: 24,
  renamed: 25,
} as const;
type EventName = keyof typeof eventTypes;

const category = 65_536;
/** What collection handlers listen to. */
const workbookTarget = 'Workbook';

/**
 * Turns recorded changes into what Excel would raise. Sheet events go to the sheet's handlers and
 * the collection's.
 */
export function toEvents(book: Book, changes: readonly Change[], origin: ChangeOrigin): readonly EventEntry[] {
  if (!book.eventsEnabled) return [];
  return changes.flatMap((change) => entriesOf(book, change, origin));
}

function entriesOf(book: Book, change: Change, origin: ChangeOrigin): readonly EventEntry[] {
  const source = 'Local';
  const both = (name: EventName, sheet: ModelSheet, message: Record<string, unknown>): readonly EventEntry[] => {
    const worksheetId = book.idOf(sheet);
    return [
      entry(name, worksheetId, { worksheetId, ...message }),
      entry(name, workbookTarget, { worksheetId, ...message }),
    ];
  };
  switch (change.kind) {
    case 'cells':
      return both('changed', change.sheet, {
        changeType: 'RangeEdited',
        source,
        address: printArea(change.area),
        referenceId: eventReference(book, change.sheet, change.area),
        shiftDirection: 'None',
        ...(origin === 'request' ? { triggerSource: 'ThisLocalAddin' } : {}),
        ...details(change),
      });
    case 'calculated':
      return both('calculated', change.sheet, {
        address: printArea(
          bounding(change.cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }))),
        ),
      });
    case 'format':
      return both('formatted', change.sheet, {
        source,
        address: printArea(change.area),
        referenceId: eventReference(book, change.sheet, change.area),
      });
    case 'added':
      return [entry('added', workbookTarget, { worksheetId: book.idOf(change.sheet), source })];
    case 'deleted':
      return [entry('deleted', workbookTarget, { worksheetId: change.id, source })];
    case 'renamed':
      return both('renamed', change.sheet, { source, nameBefore: change.before, nameAfter: change.sheet.name });
    case 'protection':
      return both('protection', change.sheet, { source, isProtected: change.protected });
    case 'activated':
      return [
        ...(change.before === null ? [] : both('deactivated', change.before, {})),
        ...both('activated', change.sheet, {}),
      ];
    case 'selected':
      return both('selected', change.sheet, { address: printArea(change.area) });
    default:
      return [];
  }
}

function details(change: Extract<Change, { kind: 'cells' }>): Record<string, unknown> {
  if (change.before === undefined || change.after === undefined) return {};
  return {
    valueBefore: change.before,
    valueAfter: change.after,
    valueTypeBefore: valueType(change.before),
    valueTypeAfter: valueType(change.after),
  };
}

function entry(name: EventName, targetId: string, message: Record<string, unknown>): EventEntry {
  return { messageCategory: category, messageType: eventTypes[name], targetId, message: JSON.stringify(message) };
}

const separator = '!';

function eventReference(book: Book, sheet: ModelSheet, area: Area): string {
  return `${book.idOf(sheet)}${separator}${printArea(area)}`;
}

/** Sheet id and address of an event's reference. */
export function readEventReference(reference: string): { readonly id: string; readonly address: string } {
  const at = reference.indexOf(separator);
  return { id: reference.slice(0, at), address: reference.slice(at + 1) };
}
