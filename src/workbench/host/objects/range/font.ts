import { argbOf, hexColor, type Style } from '../../model/modelStyle';
import type { ObjectType } from '../objectType';
import { styled } from './styled';
import type { AreasTarget } from './rangeTarget';

type Font = NonNullable<Style['font']>;

/** What a cell without a font of its own shows. */
export const defaultFont = { name: 'Calibri', size: 11 } as const;

const underlines = {
  None: undefined,
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

export const fontType: ObjectType<AreasTarget> = {
  name: 'RangeFont',
  properties: {
    Bold: flag('bold'),
    Italic: flag('italic'),
    Strikethrough: flag('strike'),
    Color: styled(
      'Range.format.font.color',
      (style) => hexColor(style.font?.color, '#000000'),
      (value) => {
        const argb = argbOf(value);
        return argb === null ? null : (style) => fonted(style, { color: { argb } });
      },
    ),
    Name: styled(
      'Range.format.font.name',
      (style) => style.font?.name ?? defaultFont.name,
      // A scheme would outrank the name when the file is opened.
      (value) =>
        typeof value === 'string' && value !== '' ? (style) => fonted(withoutScheme(style), { name: value }) : null,
    ),
    Size: styled(
      'Range.format.font.size',
      (style) => style.font?.size ?? defaultFont.size,
      (value) =>
        typeof value === 'number' && value >= 1 && value <= 409 ? (style) => fonted(style, { size: value }) : null,
    ),
    Underline: styled(
      'Range.format.font.underline',
      (style) => {
        const underline = style.font?.underline === true ? 'single' : style.font?.underline;
        return (
          (Object.keys(underlines) as (keyof typeof underlines)[]).find((name) => underlines[name] === underline) ??
          'None'
        );
      },
      (value) => {
        if (typeof value !== 'string' || !(value in underlines)) return null;
        const underline = underlines[value as keyof typeof underlines];
        return (style) => fonted(style, { underline: underline ?? 'none' });
      },
    ),
  },
};

function flag(member: 'bold' | 'italic' | 'strike'): NonNullable<ObjectType<AreasTarget>['properties']>[string] {
  return styled(
    `Range.format.font.${member}`,
    (style) => style.font?.[member] === true,
    (value) => (typeof value === 'boolean' ? (style) => fonted(style, { [member]: value }) : null),
  );
}

/** A font must name its face and size, else other programs choose for themselves. */
function fonted(style: Style, part: Partial<Font>): Style {
  return { ...style, font: { ...defaultFont, ...style.font, ...part } };
}

function withoutScheme(style: Style): Style {
  const font = { ...style.font };
  delete font.scheme;
  return { ...style, font };
}
