import type { Book } from '../model/book';
import { isStructureProtected } from '../model/guards';
import { HostError } from '../hostError';
import { passwordOpens } from '../model/password';
import { object, type HostObject, type ObjectType } from './objectType';
import { findSheet } from '../model/sheets';
import { readEventReference } from '../request/events';
import { applicationType } from './application';
import { namesType } from './names';
import { runtimeType } from './runtime';
import { areaOf } from './sheet/sheetArea';
import { worksheetsType } from './sheet/worksheets';

export const workbookType: ObjectType<Book> = {
  name: 'Workbook',
  properties: {
    Name: { get: ({ fileName }) => fileName },
    ReadOnly: { get: ({ readOnly }) => readOnly },
    IsDirty: { get: () => true, onlyNamed: true },
    AutoSave: { get: () => false, onlyNamed: true },
    PreviouslySaved: { get: () => false, onlyNamed: true },
  },
  children: {
    Application: (book) => object(applicationType, book),
    Worksheets: (book) => object(worksheetsType, book),
    Names: (book) => object(namesType, { book, sheet: null }),
    Protection: (book) => object(workbookProtectionType, book),
    _Runtime: (book) => object(runtimeType, book),
  },
  objects: {
    GetSelectedRange: (book) => object('Range', { sheet: book.active, area: book.selection(book.active) }),
    GetActiveCell: (book) => {
      const { top, left } = book.selection(book.active);
      return object('Range', { sheet: book.active, area: { top, left, bottom: top, right: left } });
    },
    _GetRangeForEventByReferenceId: (book, [reference]) => eventRange(book, reference) ?? missing(),
    _GetRangeOrNullObjectForEventByReferenceId: (book, [reference]) => eventRange(book, reference),
  },
  methods: {
    // `Excel.createWorkbook` as Excel on the web hears it; on the desktop it is a method of the
    // application.
    CreateAndOpenWorkbook: (book, [file]) => {
      if (!book.openNew) throw new HostError('ApiNotFound', 'Workbook.createAndOpenWorkbook');
      if (typeof file !== 'string') throw new HostError('InvalidArgument', 'Workbook.createAndOpenWorkbook');
      book.openNew(Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0)));
    },
  },
};

export const workbookProtectionType: ObjectType<Book> = {
  name: 'WorkbookProtection',
  properties: { Protected: { get: isStructureProtected } },
  methods: {
    Protect: async (book, [password]) => {
      if (isStructureProtected(book)) throw new HostError('InvalidOperation', 'WorkbookProtection.protect');
      await book.model.protect(typeof password === 'string' && password !== '' ? password : undefined, {
        lockStructure: true,
      });
    },
    Unprotect: async (book, [password]) => {
      if (!(await passwordOpens(book.model.protection ?? {}, password))) {
        throw new HostError('AccessDenied', 'WorkbookProtection.unprotect');
      }
      book.model.unprotect();
    },
  },
};

function eventRange(book: Book, reference: unknown): HostObject<never> | null {
  const { id, address } = readEventReference(String(reference));
  const sheet = findSheet(book, id);
  return sheet === null
    ? null
    : object('Range', { sheet, area: areaOf(sheet, address, 'WorksheetChangedEventArgs.getRange') });
}

function missing(): never {
  throw new HostError('ItemNotFound', 'WorksheetChangedEventArgs.getRange');
}
