import type { Book } from '../../model/book';
import { assertInFront } from '../../model/guards';
import { HostError } from '../../hostError';
import { object, type ObjectType } from '../objectType';
import { addSheet, findSheet, sheetNamed } from '../../model/sheets';
import { registrations } from './registrations';

export const worksheetsType: ObjectType<Book> = {
  name: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => object('Worksheet', sheet)),
  item: (book, key) => object('Worksheet', sheetNamed(book, key, 'WorksheetCollection.getItem')),
  objects: {
    Add: (book, [name]) => {
      assertInFront(book, 'WorksheetCollection.add');
      return object('Worksheet', addSheet(book, name, 'WorksheetCollection.add'));
    },
    GetActiveWorksheet: (book) => object('Worksheet', book.active),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = findSheet(book, key);
      return sheet === null ? null : object('Worksheet', sheet);
    },
    GetFirst: (book, [visibleOnly]) => object('Worksheet', end(book, visibleOnly, 0)),
    GetLast: (book, [visibleOnly]) => object('Worksheet', end(book, visibleOnly, -1)),
  },
  methods: {
    GetCount: (book, [visibleOnly]) => listed(book, visibleOnly).length,
    ...registrations,
  },
};

function listed(book: Book, visibleOnly: unknown): Book['sheets'] {
  return visibleOnly === true ? book.sheets.filter((sheet) => sheet.state === 'visible') : book.sheets;
}

function end(book: Book, visibleOnly: unknown, place: 0 | -1): Book['active'] {
  const sheet = listed(book, visibleOnly).at(place);
  if (sheet === undefined) throw new HostError('ItemNotFound', 'WorksheetCollection');
  return sheet;
}
