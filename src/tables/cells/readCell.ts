import { isDateFormat } from '../../checks/dateFormat';
import { showsPercent } from '../../checks/entry/numbers/numberLook';
import { parseMark } from '../../indicators/marks';
import { decimalsShown } from '../../figures/decimal';
import { parseNumber, type NumberReading } from '../../figures/parse';
import type { CellValue } from '../../sheet/grid/grid';

/** Why a cell's number must be asked about, whatever stands around it. */
export type CellFlaw = 'bound' | 'range' | 'outOf' | 'footnote' | 'date' | 'bracketed';

/** A cell that holds a number, in one reading or, where its separators leave that open, in two. */
export interface NumberCell {
  readonly kind: 'number';
  /** Percent signs and % formats are applied: a fraction of 0.95 shown as 95 % is 95. */
  readonly readings: readonly NumberReading[];
  readonly percent: boolean;
  /** Text behind the number: `tỷ đồng`. */
  readonly unit: string;
  readonly flaw: CellFlaw | null;
  /** The whole that a rank or a part is told of: 63 in `7/63`. */
  readonly outOf: number | null;
  readonly isText: boolean;
  /** As it stands in the cell; empty where it is typed as a number. */
  readonly text: string;
}

/** What a cell of a table holds. */
export type CellReading =
  { readonly kind: 'blank' } | { readonly kind: 'mark' } | { readonly kind: 'text' } | NumberCell;

/** Longer texts are words. */
const longestNumber = 60;

const number = String.raw`[+\-\u2212\u2013]?\s?\d+(?:[.,\s]\d+)*`;
const plain = new RegExp(`^(${number})$`);
const percented = new RegExp(`^(${number})\\s*%$`);
const range = new RegExp(
  `^(${number})\\s*%?\\s*(?:-|\\u2013|\\u2014|÷|~|đến|tới)\\s*(\\d+(?:[.,\\s]\\d+)*)\\s*(%?)\\s*(\\D*)$`,
  'u',
);
const ratio = /^(\d+)\s*\/\s*(\d+)$/;
const noted = new RegExp(`^(${number})\\s*(%?)\\s*(?:\\*+|\\(\\*+\\)|\\(\\d\\)|\\[\\d\\])$`);
const bracketed = /^\((\d+(?:[.,\s]\d+)*)\s*(%?)\)$/;
const bounded = new RegExp(
  `^(?:đạt\\s+|từ\\s+)?(?:≥|≤|>=|<=|=>|>|<|~|≈|trên|dưới|hơn|gần|khoảng|từ|tối thiểu|tối đa|ít nhất|không dưới|không quá|xấp xỉ|ước khoảng|vượt)\\s*(${number})\\s*(%?)\\s*(\\D*)$`,
  'iu',
);
const followed = new RegExp(`^(${number})\\s*(%?)\\s*(trở lên|trở xuống)\\.?$`, 'iu');
const withUnit = new RegExp(`^(${number})\\s+(\\p{L}[^\\d]{0,30})$`, 'u');

/** Reads the value of a cell as people read it. */
export function readCell(value: CellValue, format: string): CellReading {
  if (typeof value === 'number') return numberCell(value, format);
  if (typeof value === 'boolean') return { kind: 'text' };
  const text = value
    .normalize('NFC')
    .replace(/[\s\u00a0\u2007\u202f]+/g, ' ')
    .trim();
  if (text === '') return { kind: 'blank' };
  if (parseMark(text) || /^[.…\-–—_]+$/.test(text)) return { kind: 'mark' };
  if (text.length > longestNumber || !/\d/.test(text)) return { kind: 'text' };
  return textCell(text);
}

/** What a number format shows; a sheet has few. */
const looks = new Map<string, { readonly percent: boolean; readonly flaw: CellFlaw | null }>();
const looksKept = 500;

function lookOf(format: string): { readonly percent: boolean; readonly flaw: CellFlaw | null } {
  let look = looks.get(format);
  if (!look) {
    if (looks.size >= looksKept) looks.clear();
    looks.set(format, (look = { percent: showsPercent(format), flaw: isDateFormat(format) ? 'date' : null }));
  }
  return look;
}

function numberCell(value: number, format: string): CellReading {
  if (!Number.isFinite(value)) return { kind: 'text' };
  const { percent, flaw } = lookOf(format);
  const shown = percent ? Number((value * 100).toPrecision(15)) : value;
  const reading: NumberReading = { value: shown, decimals: decimalsShown(shown), style: 'plain' };
  return {
    kind: 'number',
    readings: [reading],
    percent,
    unit: '',
    flaw,
    outOf: null,
    isText: false,
    text: '',
  };
}

function textCell(text: string): CellReading {
  const made = (
    numeral: string,
    { percent = false, unit = '', flaw = null as CellFlaw | null, outOf = null as number | null } = {},
  ): CellReading => {
    const readings = parseNumber(numeral.replace(/^([+\-\u2212\u2013])\s/, '$1'));
    if (readings.length === 0) return { kind: 'text' };
    return { kind: 'number', readings, percent, unit: unit.trim(), flaw, outOf, isText: true, text };
  };
  let found = plain.exec(text);
  if (found) return made(found[1]!);
  if ((found = percented.exec(text))) return made(found[1]!, { percent: true });
  if ((found = ratio.exec(text))) return made(found[1]!, { flaw: 'outOf', outOf: Number(found[2]) });
  if ((found = range.exec(text))) return made(found[1]!, { percent: found[3] === '%', unit: found[4]!, flaw: 'range' });
  if ((found = noted.exec(text))) return made(found[1]!, { percent: found[2] === '%', flaw: 'footnote' });
  // Accounts write what is below zero in brackets: `(1.250)`.
  if ((found = bracketed.exec(text))) return made(`-${found[1]!}`, { percent: found[2] === '%', flaw: 'bracketed' });
  if ((found = bounded.exec(text)))
    return made(found[1]!, { percent: found[2] === '%', unit: found[3]!, flaw: 'bound' });
  if ((found = followed.exec(text))) return made(found[1]!, { percent: found[2] === '%', flaw: 'bound' });
  if ((found = withUnit.exec(text))) return made(found[1]!, { unit: found[2]! });
  return { kind: 'text' };
}

/** Whether a number may be no figure but a year. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2099;
}
