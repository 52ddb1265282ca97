import { type Style, argbOf } from '../../model/modelStyle';
import type { ObjectType } from '../objectType';
import { editAreas, styled } from './styled';
import type { AreasTarget } from './rangeTarget';

export const fillType: ObjectType<AreasTarget> = {
  name: 'RangeFill',
  properties: {
    Color: styled('Range.format.fill.color', fillColor, (value) => {
      const argb = argbOf(value);
      if (argb === null) return value === '' ? withoutFill : null;
      return (style) => ({ ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb } } });
    }),
  },
  methods: {
    Clear: (target, _args, book) => editAreas(book, target, withoutFill, 'Range.format.fill.clear'),
  },
};

/** `#FFFFFF` for a cell without a fill, as Excel answers. */
export function fillColor(style: Style): string {
  const { fill } = style;
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return '#FFFFFF';
  return fill.fgColor?.argb === undefined ? '#FFFFFF' : `#${fill.fgColor.argb.slice(-6).toUpperCase()}`;
}

function withoutFill(style: Style): Style {
  const rest = { ...style };
  delete rest.fill;
  return rest;
}
