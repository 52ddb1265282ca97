import type { CellLook, ConditionalLook, LayoutCell } from './sheetLayout';

/** How a cell looks on paper and screen. Colours are `#RRGGBB`, sizes points. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  /** Null leaves the paper's white. */
  readonly fill: string | null;
  readonly horizontal: 'Left' | 'Center' | 'Right';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  /** Steps away from the side that the text leans on. */
  readonly indent: 0 | 1;
  /** Part of the table, with its thin lines. */
  readonly bordered: boolean;
}

/**
 * The typeface of official papers (Decree 30/2020/NĐ-CP, annex I, on the form of administrative
 * documents).
 */
export const typeface = 'Times New Roman';
/** Grey rather than black: the figures stand out, and a photocopy still shows the lines. */
export const lineColor = '#808080';

const black = '#000000';
const headFill = '#E4EAF0';
const sectionFill = '#F2F2F2';
/** Light enough to stay white in a black-and-white print; on the screen it says "type here". */
const inputFill = '#FFF9E5';
const inputInk = '#1F3864';

const base: Look = {
  size: 12,
  bold: false,
  italic: false,
  color: black,
  fill: null,
  horizontal: 'Left',
  vertical: 'Center',
  wrap: false,
  indent: 0,
  bordered: false,
};
const tableCell: Look = { ...base, wrap: true, bordered: true };
/** Digits kept off the line, so that they do not run into the next column's text. */
const figure: Look = { ...tableCell, horizontal: 'Right', wrap: false, indent: 1 };

/** One declared look for each kind of cell; whatever is written takes it from here. */
export const looks: Readonly<Record<CellLook, Look>> = {
  plain: base,
  title: { ...base, size: 14, bold: true, horizontal: 'Center', wrap: true },
  subtitle: { ...base, size: 13, horizontal: 'Center', wrap: true },
  label: { ...base, wrap: true },
  headValue: { ...base, bold: true, wrap: true },
  head: { ...tableCell, bold: true, horizontal: 'Center', fill: headFill },
  symbol: { ...tableCell, size: 9, italic: true, horizontal: 'Center' },
  // What stays in sight above the table takes little of the window.
  formTitle: { ...base, size: 13, bold: true, horizontal: 'Center', wrap: true },
  // In one line, whatever the typeface: broken, half of it would be out of sight.
  formLabel: { ...base, size: 10 },
  formUnit: { ...base, size: 11, wrap: true },
  formValue: { ...base, size: 11, bold: true, wrap: true },
  formYear: { ...base, size: 11, horizontal: 'Center', wrap: true },
  formHead: { ...tableCell, size: 10, bold: true, horizontal: 'Center', fill: headFill },
  section: { ...tableCell, bold: true, fill: sectionFill },
  text: tableCell,
  code: { ...tableCell, horizontal: 'Center' },
  input: { ...figure, color: inputInk, fill: inputFill },
  answer: { ...tableCell, color: inputInk, fill: inputFill },
  formula: figure,
  // A long note is read from its beginning; the rest is in the cell.
  note: { ...tableCell, size: 10, vertical: 'Top' },
  legend: { ...base, size: 11, italic: true, vertical: 'Top', wrap: true },
  signature: { ...base, bold: true, horizontal: 'Center', wrap: true },
  // Who signs by hand does so over the name.
  signatureName: { ...base, bold: true, horizontal: 'Center', vertical: 'Bottom', wrap: true },
  signatureHint: { ...base, italic: true, horizontal: 'Center', wrap: true },
};

/**
 * What conditional formats change: the ink, dark enough to read on paper, and the fill where it
 * must be seen from afar.
 */
export const conditionalLooks: Readonly<
  Record<ConditionalLook, { readonly color: string; readonly fill: string | null }>
> = {
  good: { color: '#0B6A0B', fill: null },
  behind: { color: '#9C0006', fill: null },
  bad: { color: '#9C0006', fill: '#FFE1E1' },
  doubt: { color: '#7A5B00', fill: '#FFF3C4' },
};

/** How a cell of a layout looks, with what somebody gave it. */
export function lookOf({ look, own }: Pick<LayoutCell, 'look' | 'own'>): Look {
  return own ? { ...looks[look], ...own } : looks[look];
}
