import {
  columnCount,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  printArea,
  quoteSheet,
  rowCount,
  type Area,
} from '../../model/address';
import { clearRange } from '../../model/clear';
import { object, type HostObject, type ObjectType } from '../objectType';
import { conditionalFormatsType } from './conditionalFormats';
import { dataValidationType } from './dataValidation';
import { rangeFormatType } from './rangeFormat';
import type { AreasTarget } from './rangeTarget';

export const rangeAreasType: ObjectType<AreasTarget> = {
  name: 'RangeAreas',
  keepable: true,
  properties: {
    Address: { get: print },
    AddressLocal: { get: print },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns), onlyNamed: true },
    IsEntireRow: { get: ({ areas }) => areas.every(isWholeRows), onlyNamed: true },
  },
  children: {
    Areas: (target) => object(rangeCollectionType, target),
    ConditionalFormats: (target) => object(conditionalFormatsType, target),
    DataValidation: (target) => object(dataValidationType, target),
    Format: (target) => object(rangeFormatType, target),
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
  },
  objects: {
    GetEntireColumn: (target) => mapped(target, (area) => ({ ...area, top: 0, bottom: lastRow })),
    GetEntireRow: (target) => mapped(target, (area) => ({ ...area, left: 0, right: lastColumn })),
  },
  methods: {
    Clear: ({ sheet, areas }, [applyTo], book) =>
      areas.forEach((area) => clearRange(book, sheet, area, applyTo, 'RangeAreas.clear')),
  },
};

const rangeCollectionType: ObjectType<AreasTarget> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => object('Range', { sheet, area })),
  methods: { GetCount: ({ areas }) => areas.length },
};

/**
 * Excel has been seen to cut an address off at whole areas (MicrosoftDocs/VBA-Docs issue 49, for
 * VBA's own).
 */
const longestAddress = 255;

function print({ sheet, areas }: AreasTarget): string {
  const [first = '', ...others] = areas.map((area) => `${quoteSheet(sheet.name)}!${printArea(area)}`);
  let text = first;
  for (const address of others) {
    if (text.length + 1 + address.length > longestAddress) break;
    text = `${text},${address}`;
  }
  return text;
}

function mapped({ sheet, areas }: AreasTarget, change: (area: Area) => Area): HostObject<never> {
  return object('RangeAreas', { sheet, areas: areas.map(change) });
}
