import { cellValue } from '../../../../xlsx/edit/cellContent';
import { ruledAreas } from '../../../../xlsx/edit/ruledAreas';
import { usedArea } from '../../../../xlsx/edit/usedArea';
import {
  bounding,
  columnCount,
  intersect,
  isInside,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  printArea,
  quoteSheet,
  rowCount,
  type Area,
} from '../../model/address';
import { calculate } from '../../calculate/calculation';
import { formulaOrValue, matrixOf, numberFormatAt, writeContents } from '../../model/cells';
import { clearRange } from '../../model/clear';
import { displayText } from '../../format/display';
import { assertRight, assertCountable, assertInFront, assertUnprotected } from '../../model/guards';
import { HostError } from '../../hostError';
import { mergeArea, unmergeArea } from '../../model/merges';
import { writeNumberFormats } from '../../format/numberFormats';
import { object, targetOf, type HostObject, type ObjectType, type Property } from '../objectType';
import { valueType } from '../../format/valueType';
import { cellProperties, columnProperties, mergedWithin, rowProperties } from './cellProperties';
import { conditionalFormatsType } from './conditionalFormats';
import { dataValidationType } from './dataValidation';
import { rangeFormatType } from './rangeFormat';
import { asAreas, type RangeTarget } from './rangeTarget';
import { areaOf } from '../sheet/sheetArea';

type Read = NonNullable<Property<RangeTarget>['get']>;

export const rangeType: ObjectType<RangeTarget> = {
  name: 'Range',
  keepable: true,
  properties: {
    Address: { get: ({ sheet, area }) => `${quoteSheet(sheet.name)}!${printArea(area)}` },
    AddressLocal: { get: ({ sheet, area }) => `${quoteSheet(sheet.name)}!${printArea(area)}` },
    CellCount: {
      get: ({ area }) => (rowCount(area) * columnCount(area) > 2 ** 31 - 1 ? -1 : rowCount(area) * columnCount(area)),
    },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowCount(area) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area), onlyNamed: true },
    IsEntireRow: { get: ({ area }) => isWholeRows(area), onlyNamed: true },
    Values: { get: calculated(({ sheet, area }) => matrixOf(sheet, area, cellValue)), set: contents('Range.values') },
    Formulas: {
      get: calculated(({ sheet, area }) => matrixOf(sheet, area, formulaOrValue)),
      set: contents('Range.formulas'),
    },
    Text: {
      get: calculated(({ sheet, area }, book) =>
        matrixOf(sheet, area, (cell, row, column) =>
          displayText(cellValue(cell), numberFormatAt(sheet, cell, row, column), book.locale),
        ),
      ),
    },
    ValueTypes: { get: calculated(({ sheet, area }) => matrixOf(sheet, area, (cell) => valueType(cellValue(cell)))) },
    NumberFormat: {
      get: bounded(({ sheet, area }) =>
        matrixOf(sheet, area, (cell, row, column) => numberFormatAt(sheet, cell, row, column)),
      ),
      set: ({ sheet, area }, value, book) => writeNumberFormats(book, sheet, area, value),
    },
    RowHidden: {
      get: ({ sheet, area }) => sheet.findRow(area.top + 1)?.hidden === true,
      set: ({ sheet, area }, value, book) => {
        assertRight(sheet, 'formatRows', 'Range.rowHidden');
        for (let row = area.top; row <= area.bottom; row += 1) sheet.getRow(row + 1).hidden = value === true;
        book.record({ kind: 'layout', sheet });
      },
      onlyNamed: true,
    },
    ColumnHidden: {
      get: ({ sheet, area }) => sheet.getColumn(area.left + 1).hidden,
      set: ({ sheet, area }, value, book) => {
        for (let column = area.left; column <= area.right; column += 1)
          sheet.getColumn(column + 1).hidden = value === true;
        book.record({ kind: 'layout', sheet });
      },
      onlyNamed: true,
    },
  },
  children: {
    ConditionalFormats: (range) => object(conditionalFormatsType, asAreas(range)),
    DataValidation: (range) => object(dataValidationType, asAreas(range)),
    Format: (range) => object(rangeFormatType, asAreas(range)),
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
  },
  objects: {
    GetAbsoluteResizedRange: (range, [rows, columns]) => resized(range, Number(rows), Number(columns)),
    GetBoundingRect: (range, [other]) => at(range, bounding([range.area, otherArea(range, other)])),
    GetCell: (range, [row, column]) => inner(range, row, column, 1, 1, 'Range.getCell'),
    GetColumn: (range, [column]) => inner(range, 0, column, rowCount(range.area), 1, 'Range.getColumn'),
    GetEntireColumn: (range) => at(range, { ...range.area, top: 0, bottom: lastRow }),
    GetEntireRow: (range) => at(range, { ...range.area, left: 0, right: lastColumn }),
    GetIntersection: (range, [other]) => {
      const common = intersect(range.area, otherArea(range, other));
      if (common === null) throw new HostError('ItemNotFound', 'Range.getIntersection');
      return at(range, common);
    },
    GetIntersectionOrNullObject: (range, [other]) => {
      const common = intersect(range.area, otherArea(range, other));
      return common === null ? null : at(range, common);
    },
    GetLastCell: (range) => at(range, { ...range.area, top: range.area.bottom, left: range.area.right }),
    GetLastColumn: (range) => at(range, { ...range.area, left: range.area.right }),
    GetLastRow: (range) => at(range, { ...range.area, top: range.area.bottom }),
    GetMergedAreasOrNullObject: mergedWithin,
    GetOffsetRange: (range, [rows, columns]) => at(range, moved(range.area, Number(rows), Number(columns))),
    GetResizedRange: (range, [rows, columns]) =>
      resized(range, rowCount(range.area) + Number(rows), columnCount(range.area) + Number(columns)),
    GetRow: (range, [row]) => inner(range, row, 0, 1, columnCount(range.area), 'Range.getRow'),
    GetUsedRange: (range, [valuesOnly]) =>
      at(range, used(range, valuesOnly) ?? { ...range.area, bottom: range.area.top, right: range.area.left }),
    GetUsedRangeOrNullObject: (range, [valuesOnly]) => {
      const area = used(range, valuesOnly);
      return area === null ? null : at(range, area);
    },
    GetSpecialCells: (range, [cellType]) => {
      assertUnprotected(range.sheet, 'Range.getSpecialCells');
      const found = specialCells(range, cellType, 'Range.getSpecialCells');
      if (found === null) throw new HostError('ItemNotFound', 'Range.getSpecialCells');
      return found;
    },
    GetSpecialCellsOrNullObject: (range, [cellType]) => {
      // VBA's own is refused there, whatever the sheet allows.
      assertUnprotected(range.sheet, 'Range.getSpecialCells');
      return specialCells(range, cellType, 'Range.getSpecialCellsOrNullObject');
    },
  },
  methods: {
    Calculate: (_range, _args, book) => calculate(book),
    Clear: ({ sheet, area }, [applyTo], book) => clearRange(book, sheet, area, applyTo, 'Range.clear'),
    GetCellProperties: (range, [wanted]) => cellProperties(range, wanted),
    GetColumnProperties: (range, [wanted]) => columnProperties(range, wanted),
    GetRowProperties: (range, [wanted]) => rowProperties(range, wanted),
    Merge: ({ sheet, area }, [across], book) => mergeArea(book, sheet, area, across === true),
    Unmerge: ({ sheet, area }, _args, book) => unmergeArea(book, sheet, area),
    Select: ({ sheet, area }, _args, book) => {
      assertInFront(book, 'Range.select');
      if (sheet.state !== 'visible') throw new HostError('InvalidOperation', 'Range.select');
      book.select(sheet, area);
    },
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw new HostError('InvalidArgument', 'Range');
    },
  },
};

/** Excel answers null for the contents of ranges without an end. */
function bounded(read: Read): Read {
  return (range, book) => {
    if (isWholeColumns(range.area) || isWholeRows(range.area)) return null;
    assertCountable(range.area, 'ResponsePayloadSizeLimitExceeded', 'Range');
    return read(range, book);
  };
}

function calculated(read: Read): Read {
  return bounded((range, book) => {
    if (book.calculationMode !== 'Manual') calculate(book);
    return read(range, book);
  });
}

function contents(location: string): NonNullable<Property<RangeTarget>['set']> {
  return ({ sheet, area }, value, book) => writeContents(book, sheet, area, value, location);
}

function at({ sheet }: RangeTarget, area: Area): HostObject<never> {
  if (!isInside(area)) throw new HostError('InvalidArgument', 'Range');
  return object('Range', { sheet, area });
}

/**
 * Rows and columns counted from the range's own corner; a cell may lie outside it, not outside the
 * sheet.
 */
function inner(
  range: RangeTarget,
  row: unknown,
  column: unknown,
  rows: number,
  columns: number,
  location: string,
): HostObject<never> {
  if (!Number.isInteger(row) || !Number.isInteger(column)) throw new HostError('InvalidArgument', location);
  const top = range.area.top + (row as number);
  const left = range.area.left + (column as number);
  return at(range, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function resized(range: RangeTarget, rows: number, columns: number): HostObject<never> {
  const { top, left } = range.area;
  return at(range, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function moved(area: Area, rows: number, columns: number): Area {
  return { top: area.top + rows, bottom: area.bottom + rows, left: area.left + columns, right: area.right + columns };
}

function otherArea(range: RangeTarget, other: unknown): Area {
  const target = targetOf(other, 'Range');
  if (target !== null && target.sheet !== range.sheet) throw new HostError('InvalidArgument', 'Range');
  return target?.area ?? areaOf(range.sheet, other, 'Range');
}

/**
 * Cells with a validation, as the areas that they make; other kinds of special cells are not
 * answered.
 */
function specialCells({ sheet, area }: RangeTarget, cellType: unknown, location: string): HostObject<never> | null {
  if (cellType !== 'DataValidations') throw new HostError('ApiNotFound', location);
  const areas = ruledAreas(sheet, area).map(({ row, column, rows, columns }) => ({
    top: row,
    left: column,
    bottom: row + rows - 1,
    right: column + columns - 1,
  }));
  return areas.length === 0 ? null : object('RangeAreas', { sheet, areas });
}

function used({ sheet, area }: RangeTarget, valuesOnly: unknown): Area | null {
  const all = usedArea(sheet, valuesOnly === true ? 'values' : 'anything');
  return all === null ? null : intersect(all, area);
}
