import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { CellLookView } from '../../host/model/view';

/* Univer's own numbers for the file's names. */
const borderStyles: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const horizontal = { left: 1, center: 2, right: 3, justify: 4 } as const;
const vertical = { top: 1, middle: 2, bottom: 3 } as const;
const overflow = 1;
const wrap = 3;
const sides = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
/** Pixels by which one step of indentation moves a text, and those that every cell keeps. */
const indentStep = 9;
const padding = 2;
const defaultFont = { name: 'Calibri', size: 11 };

/**
 * The kind of value decides the side of a cell that names none: numbers right, words left, truths
 * and errors middle.
 */
export type ValueKind = 'number' | 'text' | 'truth' | 'error' | 'blank';
const naturalSide: Readonly<Record<ValueKind, keyof typeof horizontal>> = {
  number: 'right',
  text: 'left',
  truth: 'center',
  error: 'center',
  blank: 'left',
};

/** A cell's look in Univer's terms. Number formats are left out: the host makes the shown texts. */
export function univerStyle(look: CellLookView, kind: ValueKind): IStyleData {
  const side = look.horizontal ?? naturalSide[kind];
  const indent = padding + (look.indent ?? 0) * indentStep;
  return {
    ff: fontFamily(look),
    fs: fontSize(look),
    ...(look.bold ? { bl: 1 } : {}),
    ...(look.italic ? { it: 1 } : {}),
    ...(look.color ? { cl: { rgb: look.color } } : {}),
    ...(look.fill ? { bg: { rgb: look.fill } } : {}),
    ...(look.borders ? { bd: borders(look.borders) } : {}),
    ...(look.indent ? { pd: side === 'right' ? { r: indent } : { l: indent } } : {}),
    ht: horizontal[side],
    vt: vertical[look.vertical ?? 'bottom'],
    tb: look.wrap ? wrap : overflow,
  };
}

/** A look's font as CSS writes it, to measure texts by. */
export function cssFont(look: CellLookView): string {
  return `${look.italic ? 'italic' : 'normal'} ${look.bold ? 'bold' : 'normal'} ${String(fontSize(look))}pt ${fontFamily(look)}`;
}

/** Pixels that a text cannot use of its cell's width. */
export function sidePadding(look: CellLookView): number {
  return 2 * padding + (look.indent ?? 0) * indentStep;
}

function fontSize(look: CellLookView): number {
  return look.fontSize ?? defaultFont.size;
}

/**
 * A computer without the font of the file still draws one of its kind, with all Vietnamese letters,
 * and as wide where it can (the stand-in is in the page's styles): rows are as high as its lines.
 */
function fontFamily({ fontName = defaultFont.name }: CellLookView): string {
  const isSerif = /times|serif|cambria|georgia|garamond|palatino|book/i.test(fontName) && !/sans/i.test(fontName);
  const others = isSerif
    ? ['Times New Roman', 'Liberation Serif', 'Serif stand-in', 'serif']
    : ['Carlito', 'Segoe UI', 'Arial', 'sans-serif'];
  return [fontName, ...others].map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');
}

function borders(lines: NonNullable<CellLookView['borders']>): NonNullable<IStyleData['bd']> {
  const drawn: Partial<Record<(typeof sides)[keyof typeof sides], IBorderStyleData>> = {};
  for (const side of Object.keys(sides) as (keyof typeof sides)[]) {
    const line = lines[side];
    const style = borderStyles[line?.style ?? ''];
    if (line && style !== undefined) drawn[sides[side]] = { s: style, cl: { rgb: line.color } };
  }
  return drawn;
}
