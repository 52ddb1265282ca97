import type { ModelSheet } from '../../../../xlsx/edit/model';
import { cellAddress, lastColumn, lastRow } from '../../model/address';
import type { Book } from '../../model/book';
import { assertInFront, assertUnprotected } from '../../model/guards';
import { HostError } from '../../hostError';
import { object, targetOf, type HostObject, type ObjectType } from '../objectType';
import { frozen, viewOf } from '../../model/sheetView';
import { areaOf } from './sheetArea';

export const freezePanesType: ObjectType<ModelSheet> = {
  name: 'WorksheetFreezePanes',
  objects: {
    GetLocation: (sheet) => {
      const found = location(sheet);
      if (found === null) throw new HostError('ItemNotFound', 'WorksheetFreezePanes.getLocation');
      return found;
    },
    GetLocationOrNullObject: location,
  },
  methods: {
    FreezeAt: (sheet, [range], book) => {
      const { area } = targetOf(range, 'Range') ?? { area: areaOf(sheet, range, 'WorksheetFreezePanes.freezeAt') };
      freeze(
        book,
        sheet,
        area.bottom === lastRow ? 0 : area.bottom + 1,
        area.right === lastColumn ? 0 : area.right + 1,
      );
    },
    FreezeRows: (sheet, [count], book) => freeze(book, sheet, counted(count), 0),
    FreezeColumns: (sheet, [count], book) => freeze(book, sheet, 0, counted(count)),
    Unfreeze: (sheet, _args, book) => freeze(book, sheet, 0, 0),
  },
};

function counted(count: unknown): number {
  if (count === null || count === undefined) return 1;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1)
    throw new HostError('InvalidArgument', 'WorksheetFreezePanes');
  return count;
}

function freeze(book: Book, sheet: ModelSheet, rows: number, columns: number): void {
  assertInFront(book, 'WorksheetFreezePanes.freezeAt');
  assertUnprotected(sheet, 'WorksheetFreezePanes');
  const view = viewOf(sheet);
  delete view.xSplit;
  delete view.ySplit;
  delete view.topLeftCell;
  if (rows === 0 && columns === 0) view.state = 'normal';
  else Object.assign(view, { state: 'frozen', xSplit: columns, ySplit: rows, topLeftCell: cellAddress(rows, columns) });
  book.record({ kind: 'layout', sheet });
}

function location(sheet: ModelSheet): HostObject<never> | null {
  const { rows, columns } = frozen(sheet);
  if (rows === 0 && columns === 0) return null;
  const area = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? lastRow : rows - 1,
    right: columns === 0 ? lastColumn : columns - 1,
  };
  return object('Range', { sheet, area });
}
