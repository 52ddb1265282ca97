import {
  autofitColumns,
  columnPoints,
  hasOwnHeight,
  hasOwnWidth,
  rowPoints,
  setColumnPoints,
  setRowPoints,
} from '../../model/sizes';
import { assertRight } from '../../model/guards';
import type { Style } from '../../model/modelStyle';
import { object, type ObjectType, type Property } from '../objectType';
import { bordersType } from './borders';
import { fillType } from './fill';
import { fontType } from './font';
import type { AreasTarget } from './rangeTarget';
import { common, styled } from './styled';

const horizontal = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const vertical = {
  Top: 'top',
  Center: 'middle',
  Bottom: undefined,
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

export const rangeFormatType: ObjectType<AreasTarget> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: named('horizontal', horizontal),
    VerticalAlignment: named('vertical', vertical),
    WrapText: styled(
      'Range.format.wrapText',
      (style) => style.alignment?.wrapText === true,
      (value) => (typeof value === 'boolean' ? (style) => aligned(style, { wrapText: value }) : null),
    ),
    ShrinkToFit: styled(
      'Range.format.shrinkToFit',
      (style) => style.alignment?.shrinkToFit === true,
      (value) => (typeof value === 'boolean' ? (style) => aligned(style, { shrinkToFit: value }) : null),
    ),
    IndentLevel: styled(
      'Range.format.indentLevel',
      (style) => style.alignment?.indent ?? 0,
      (value) => (isIndent(value) ? (style) => aligned(style, { indent: value }) : null),
    ),
    TextOrientation: styled(
      'Range.format.textOrientation',
      (style) => (typeof style.alignment?.textRotation === 'number' ? style.alignment.textRotation : 0),
      (value) =>
        typeof value === 'number' && Math.abs(value) <= 90 ? (style) => aligned(style, { textRotation: value }) : null,
    ),
    ColumnWidth: {
      get: ({ sheet, areas }) => common(areas.flatMap((area) => columnPoints(sheet, area))),
      set: ({ sheet, areas }, value, book) => {
        assertRight(sheet, 'formatColumns', 'Range.format.columnWidth');
        for (const area of areas) setColumnPoints(book, sheet, area, value);
      },
    },
    RowHeight: {
      get: ({ sheet, areas }) => common(areas.flatMap((area) => rowPoints(sheet, area))),
      set: ({ sheet, areas }, value, book) => {
        assertRight(sheet, 'formatRows', 'Range.format.rowHeight');
        for (const area of areas) setRowPoints(book, sheet, area, value);
      },
    },
    UseStandardWidth: {
      get: ({ sheet, areas }) => common(areas.map((area) => (hasOwnWidth(sheet, area) ? null : true))),
    },
    UseStandardHeight: {
      get: ({ sheet, areas }) => common(areas.map((area) => (hasOwnHeight(sheet, area) ? null : true))),
    },
  },
  children: {
    Borders: (target) => object(bordersType, target),
    Fill: (target) => object(fillType, target),
    Font: (target) => object(fontType, target),
    Protection: (target) => object(formatProtectionType, target),
  },
  methods: {
    AutofitColumns: ({ sheet, areas }, _args, book) => {
      assertRight(sheet, 'formatColumns', 'Range.format.autofitColumns');
      for (const area of areas) autofitColumns(book, sheet, area);
    },
    AutofitRows: ({ sheet, areas }, _args, book) => {
      assertRight(sheet, 'formatRows', 'Range.format.autofitRows');
      for (const area of areas) setRowPoints(book, sheet, area, null);
    },
  },
};

const formatProtectionType: ObjectType<AreasTarget> = {
  name: 'FormatProtection',
  properties: {
    Locked: styled(
      'Range.format.protection.locked',
      (style) => style.protection?.locked !== false,
      (value) =>
        typeof value === 'boolean'
          ? (style) => ({ ...style, protection: { ...style.protection, locked: value } })
          : null,
    ),
    FormulaHidden: styled(
      'Range.format.protection.formulaHidden',
      (style) => style.protection?.hidden === true,
      (value) =>
        typeof value === 'boolean'
          ? (style) => ({ ...style, protection: { ...style.protection, hidden: value } })
          : null,
    ),
  },
};

function aligned(style: Style, part: Partial<NonNullable<Style['alignment']>>): Style {
  return { ...style, alignment: { ...style.alignment, ...part } };
}

function isIndent(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 250;
}

function named<M extends 'horizontal' | 'vertical'>(
  member: M,
  names: Readonly<Record<string, string | undefined>>,
): Property<AreasTarget> {
  const location = `Range.format.${member}Alignment`;
  const blank = Object.keys(names).find((name) => names[name] === undefined)!;
  return styled(
    location,
    (style) =>
      Object.keys(names).find((name) => names[name] !== undefined && names[name] === style.alignment?.[member]) ??
      blank,
    (value) => {
      if (typeof value !== 'string' || !(value in names)) return null;
      return (style) => {
        const others = Object.entries(style.alignment ?? {}).filter(([name]) => name !== member);
        const alignment = [...others, ...(names[value] === undefined ? [] : [[member, names[value]]])] as [
          string,
          unknown,
        ][];
        return { ...style, alignment: Object.fromEntries(alignment) as NonNullable<Style['alignment']> };
      };
    },
  );
}
