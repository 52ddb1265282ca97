import type { CellLook } from '../sheet/sheetLayout';

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
  /** Part of the table, with its thin lines. */
  readonly bordered: boolean;
}

/** The typeface of official papers (Decree 30/2020/NĐ-CP, annex I, on the form of administrative documents). */
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
  size: 11,
  bold: false,
  italic: false,
  color: black,
  fill: null,
  horizontal: 'Left',
  vertical: 'Center',
  wrap: false,
  bordered: false,
};
const tableCell: Look = { ...base, wrap: true, bordered: true };

/** One declared look for each kind of cell; whatever is written takes it from here. */
export const looks: Readonly<Record<CellLook, Look>> = {
  plain: base,
  title: { ...base, size: 14, bold: true, horizontal: 'Center', wrap: true },
  subtitle: { ...base, size: 12, horizontal: 'Center', wrap: true },
  label: { ...base, wrap: true },
  headValue: { ...base, bold: true, wrap: true },
  head: { ...tableCell, bold: true, horizontal: 'Center', fill: headFill },
  symbol: { ...tableCell, size: 9, italic: true, horizontal: 'Center' },
  section: { ...tableCell, bold: true, fill: sectionFill },
  text: tableCell,
  code: { ...tableCell, horizontal: 'Center' },
  input: { ...tableCell, horizontal: 'Right', wrap: false, color: inputInk, fill: inputFill },
  formula: { ...tableCell, horizontal: 'Right', wrap: false },
  note: { ...tableCell, size: 10 },
  legend: { ...base, size: 10, italic: true, vertical: 'Top', wrap: true },
  signature: { ...base, bold: true, horizontal: 'Center', wrap: true },
  signatureHint: { ...base, italic: true, horizontal: 'Center', wrap: true },
};
