import type { ColumnSymbol } from '../../../src/sheet/province/columns';
import { catalogue, type EditedSheet } from '../../checks/books';
import type { Random } from '../../checks/generated/random';
import type { SheetCell } from './cells';

/** What a fault does to a sheet: the cells it makes wrong, with what they held. */
export interface Fault {
  readonly guilty: readonly { readonly address: string; readonly original: number | string }[];
}

type Maker = (sheet: EditedSheet, cells: readonly SheetCell[], random: Random) => Fault | null;

/** The kinds of faults, each by code of its own; null where the drawn cell cannot have it. */
export const faultKinds: Readonly<Record<string, Maker>> = {
  'digit slip': retyped((text, random) => {
    const at = random.whole(0, text.length - 1);
    const digit = String((Number(text[at]) + random.whole(1, 9)) % 10);
    return text.slice(0, at) + digit + text.slice(at + 1);
  }),
  transposition: retyped((text, random) => {
    const places = [...text].flatMap((digit, at) => (at > 0 && digit !== text[at - 1] ? [at] : []));
    if (places.length === 0) return null;
    const at = random.pick(places);
    return text.slice(0, at - 1) + text[at] + text[at - 1] + text.slice(at + 1);
  }),
  '×10^k': scaledBy((random) => random.pick([-2, -1, 1, 2, 3])),
  'decimal mark': scaledBy((random) => random.pick([-3, -6, 3])),
  sign: (sheet, cells, random) => typed(sheet, random.pick(inputs(cells)), (value) => -value),
  'swap of two columns': swapped,
  'copy of last year': (sheet, cells, random) => {
    const cell = random.pick(inputs(cells).filter(({ symbol }) => symbol === '3'));
    const before = cells.find(({ indicator, symbol }) => indicator === cell.indicator && symbol === '1');
    return before && before.value !== cell.value ? typed(sheet, cell, () => before.value) : null;
  },
  'text number': (sheet, cells, random) => {
    const cell = random.pick(inputs(cells));
    sheet.type(cell.address, cell.value.toLocaleString('vi-VN', { maximumFractionDigits: 6 }), '@');
    return guilty(cell);
  },
  'overwritten formula': (sheet, cells, random) => {
    const cell = random.pick(cells.filter(({ formula }) => formula !== null));
    sheet.type(cell.address, Number((cell.value * random.between(1.05, 1.4) + 1).toPrecision(6)));
    return { guilty: [{ address: cell.address, original: cell.formula! }] };
  },
  'shifted formula': (sheet, cells, random) => {
    const cell = random.pick(cells.filter(({ formula }) => formula !== null));
    const shift = random.pick([-1, 1]);
    sheet.enter(
      cell.address,
      cell.formula!.replace(
        /([A-Z]{1,2})(\d+)/g,
        (_, column: string, row: string) => `${column}${Number(row) + shift}`,
      ),
    );
    return { guilty: [{ address: cell.address, original: cell.formula! }] };
  },
  'broken sum': (sheet, cells, random) => {
    const members = new Set(catalogue.relationsOfKind('sum').flatMap(({ total, parts }) => [total, ...parts]));
    const own = inputs(cells).filter(({ indicator }) => members.has(indicator.id));
    if (own.length === 0) return null;
    return typed(sheet, random.pick(own), (value) => Math.round(value * random.between(1.1, 1.9)) + 7);
  },
};

const inputs = (cells: readonly SheetCell[]): readonly SheetCell[] =>
  cells.filter(({ formula, value, symbol }) => formula === null && value !== 0 && '1237'.includes(symbol));

function guilty(...cells: readonly SheetCell[]): Fault {
  return { guilty: cells.map(({ address, value }) => ({ address, original: value })) };
}

function typed(sheet: EditedSheet, cell: SheetCell, change: (value: number) => number): Fault | null {
  const value = Number(change(cell.value).toPrecision(15));
  if (value === cell.value || !Number.isFinite(value)) return null;
  sheet.type(cell.address, value);
  return guilty(cell);
}

/** A number typed with other digits; mark and sign stay. */
function retyped(change: (digits: string, random: Random) => string | null): Maker {
  return (sheet, cells, random) =>
    typed(sheet, random.pick(inputs(cells)), (value) => {
      const [whole = '', fraction = ''] = String(value).split('.');
      const digits = change(whole + fraction, random);
      return digits === null ? value : Number(`${digits.slice(0, whole.length)}.${digits.slice(whole.length) || '0'}`);
    });
}

function scaledBy(exponent: (random: Random) => number): Maker {
  return (sheet, cells, random) => typed(sheet, random.pick(inputs(cells)), (value) => value * 10 ** exponent(random));
}

function swapped(sheet: EditedSheet, cells: readonly SheetCell[], random: Random): Fault | null {
  const one = random.pick(inputs(cells));
  const others = inputs(cells).filter(
    ({ indicator, symbol, value }) => indicator === one.indicator && symbol !== one.symbol && value !== one.value,
  );
  if (others.length === 0) return null;
  const other = random.pick<SheetCell & { symbol: ColumnSymbol }>(others);
  sheet.type(one.address, other.value);
  sheet.type(other.address, one.value);
  return guilty(one, other);
}
