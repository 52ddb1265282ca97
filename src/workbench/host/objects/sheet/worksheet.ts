import type { ModelSheet } from '../../../../xlsx/edit/model';
import { usedArea } from '../../../../xlsx/edit/usedArea';
import type { Area } from '../../model/address';
import { calculateAll } from '../../calculate/calculation';
import { HostError } from '../../hostError';
import { locales } from '../../format/locale';
import { argbOf } from '../../model/modelStyle';
import { object, type ObjectType } from '../objectType';
import { deleteSheet, findSheet, moveSheet, renameSheet, setVisibility } from '../../model/sheets';
import { viewOf } from '../../model/sheetView';
import { assertInFront, assertUnprotected } from '../../model/guards';
import { freezePanesType } from './freezePanes';
import { namesType } from '../names';
import { hangingChildren } from './hanging';
import { pageBreaksType } from './pageBreaks';
import { pageLayoutType } from './pageLayout';
import { areaByIndexes, areaOf } from './sheetArea';
import { registrations } from './registrations';
import { worksheetProtectionType } from './worksheetProtection';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export const worksheetType: ObjectType<ModelSheet> = {
  name: 'Worksheet',
  identity: (sheet, book) => ({ _Id: book.idOf(sheet), Id: book.idOf(sheet) }),
  properties: {
    Id: { get: (sheet, book) => book.idOf(sheet) },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, book) => renameSheet(book, sheet, value, 'Worksheet.name'),
    },
    Position: {
      get: (sheet, book) => book.sheets.indexOf(sheet),
      set: (sheet, value, book) => moveSheet(book, sheet, value, 'Worksheet.position'),
    },
    Visibility: {
      get: (sheet) => visibilities[sheet.state],
      set: (sheet, value, book) => {
        const state = (Object.keys(visibilities) as (keyof typeof visibilities)[]).find(
          (key) => visibilities[key] === value,
        );
        if (state === undefined) throw new HostError('InvalidArgument', 'Worksheet.visibility');
        setVisibility(book, sheet, state, 'Worksheet.visibility');
      },
    },
    TabColor: {
      get: (sheet) =>
        sheet.properties.tabColor?.argb === undefined
          ? ''
          : `#${sheet.properties.tabColor.argb.slice(-6).toUpperCase()}`,
      set: (sheet, value, book) => {
        const argb = argbOf(value);
        if (argb === null && value !== '') throw new HostError('InvalidArgument', 'Worksheet.tabColor');
        if (argb === null) delete sheet.properties.tabColor;
        else sheet.properties.tabColor = { argb };
        book.record({ kind: 'layout', sheet });
      },
    },
    Gridlines: gridlines('showGridLines'),
    ShowGridlines: gridlines('showGridLines'),
    Headings: gridlines('showRowColHeaders'),
    ShowHeadings: gridlines('showRowColHeaders'),
    StandardHeight: { get: (sheet) => sheet.properties.defaultRowHeight ?? 15 },
    StandardWidth: { get: (sheet) => sheet.properties.defaultColWidth ?? 8.43 },
  },
  children: {
    FreezePanes: (sheet) => object(freezePanesType, sheet),
    HorizontalPageBreaks: (sheet) => object(pageBreaksType, sheet),
    Names: (sheet, book) => object(namesType, { book, sheet }),
    PageLayout: (sheet) => object(pageLayoutType, sheet),
    Protection: (sheet) => object(worksheetProtectionType, sheet),
    ...hangingChildren,
  },
  objects: {
    GetRange: (sheet, [address]) => object('Range', { sheet, area: areaOf(sheet, address, 'Worksheet.getRange') }),
    GetCell: (sheet, [row, column]) =>
      object('Range', { sheet, area: areaByIndexes(row, column, 1, 1, 'Worksheet.getCell') }),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      object('Range', { sheet, area: areaByIndexes(row, column, rows, columns, 'Worksheet.getRangeByIndexes') }),
    GetRanges: (sheet, [addresses], book) => {
      // Excel on the desktop reads the list as its formula bar would, by the list separator of the
      // regional settings (OfficeDev/office-js issues 1167 and 1985).
      const { list: separator } = locales[book.locale];
      const list = typeof addresses === 'string' && addresses !== '' ? addresses.split(separator) : [undefined];
      return object('RangeAreas', {
        sheet,
        areas: list.map((address) => areaOf(sheet, address, 'Worksheet.getRanges')),
      });
    },
    GetUsedRange: (sheet, [valuesOnly]) =>
      object('Range', { sheet, area: used(sheet, valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 } }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = used(sheet, valuesOnly);
      return area === null ? null : object('Range', { sheet, area });
    },
    GetNext: (sheet, [visibleOnly], book) =>
      object('Worksheet', neighbour(sheet, book.sheets, visibleOnly, 1) ?? notFound()),
    GetNextOrNullObject: (sheet, [visibleOnly], book) => orNull(neighbour(sheet, book.sheets, visibleOnly, 1)),
    GetPrevious: (sheet, [visibleOnly], book) =>
      object('Worksheet', neighbour(sheet, book.sheets, visibleOnly, -1) ?? notFound()),
    GetPreviousOrNullObject: (sheet, [visibleOnly], book) => orNull(neighbour(sheet, book.sheets, visibleOnly, -1)),
    _GetSheetById: (_sheet, [id], book) => orNull(findSheet(book, id)),
    _GetAnotherWorksheetById: (_sheet, [id], book) => orNull(findSheet(book, id)),
  },
  methods: {
    Activate: (sheet, _args, book) => {
      assertInFront(book, 'Worksheet.activate');
      if (sheet.state !== 'visible') throw new HostError('InvalidOperation', 'Worksheet.activate');
      book.activate(sheet);
    },
    Calculate: (_sheet, _args, book) => calculateAll(book),
    Delete: (sheet, _args, book) => {
      assertInFront(book, 'Worksheet.delete', 'InvalidSelection');
      deleteSheet(book, sheet, 'Worksheet.delete');
    },
    ...registrations,
  },
};

function gridlines(
  member: 'showGridLines' | 'showRowColHeaders',
): NonNullable<ObjectType<ModelSheet>['properties']>[string] {
  return {
    get: (sheet) => viewOf(sheet)[member] !== false,
    set: (sheet, value, book) => {
      if (typeof value !== 'boolean') throw new HostError('InvalidArgument', 'Worksheet.showGridlines');
      assertInFront(book, 'Worksheet.showGridlines');
      assertUnprotected(sheet, 'Worksheet.showGridlines');
      viewOf(sheet)[member] = value;
      book.record({ kind: 'layout', sheet });
    },
  };
}

function used(sheet: ModelSheet, valuesOnly: unknown): Area | null {
  return usedArea(sheet, valuesOnly === true ? 'values' : 'anything');
}

function neighbour(
  sheet: ModelSheet,
  sheets: readonly ModelSheet[],
  visibleOnly: unknown,
  step: 1 | -1,
): ModelSheet | null {
  for (let place = sheets.indexOf(sheet) + step; place >= 0 && place < sheets.length; place += step) {
    if (visibleOnly !== true || sheets[place]!.state === 'visible') return sheets[place]!;
  }
  return null;
}

function orNull(sheet: ModelSheet | null): ReturnType<typeof object> | null {
  return sheet === null ? null : object('Worksheet', sheet);
}

function notFound(): never {
  throw new HostError('ItemNotFound', 'Worksheet');
}
