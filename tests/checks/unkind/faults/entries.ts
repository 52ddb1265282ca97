import { printNumber } from '../../../../src/figures/print';
import { wholeNumbers } from '../truth';
import {
  inputCells,
  pickFrom,
  typedCells,
  typeOver,
  type Desk,
  type Done,
  type FaultKind,
  type InputCell,
} from './fault';

const entry = (fits: (cell: InputCell) => boolean, make: (cell: InputCell, desk: Desk) => Done | null): FaultKind => ({
  shownBy: 'entry',
  make(desk) {
    const cell = pickFrom(
      desk,
      typedCells(desk).filter((one) => one.value !== 0 && fits(one)),
    );
    return cell && make(cell, desk);
  },
});

const vi = (value: number): string => printNumber(value, 'vi');
const isShare = ({ indicator, value }: InputCell): boolean =>
  indicator.measure === 'percentage' && indicator.bounds.max === 100 && value >= 5;

const asText = (write: (cell: InputCell) => string, fits: (cell: InputCell) => boolean = () => true): FaultKind =>
  entry(fits, (cell, desk) => typeOver(desk, cell, write(cell)));

export const entryFaults: Readonly<Record<string, FaultKind>> = {
  'fraction for per cent': entry(isShare, (cell, desk) =>
    typeOver(desk, cell, Number((cell.value / 100).toPrecision(12))),
  ),
  'per cent format': entry(isShare, (cell, desk) =>
    typeOver(desk, cell, Number((cell.value / 100).toPrecision(12)), '0.0%'),
  ),
  'text 2.890.000': asText(
    ({ value }) => vi(value),
    ({ value }) => value >= 1000,
  ),
  'text 2,890,000': asText(
    ({ value }) => printNumber(value, 'en'),
    ({ value }) => value >= 1_000_000,
  ),
  'text 2 890 000': asText(
    ({ value }) => vi(value).replace(/\./g, ' '),
    ({ value }) => value >= 1_000_000,
  ),
  'text with unit': asText(({ value, indicator }) => `${vi(value)} ${indicator.unit.text.vi}`),
  'text with a word': asText(({ value }) => `trên ${vi(value)}`),
  'text with an apostrophe': entry(
    ({ value }) => Number.isInteger(value),
    (cell, desk) => typeOver(desk, cell, String(cell.value), '@'),
  ),
  'text with a trailing blank': asText(({ value }) => `${vi(value)} `),
  'date for a rank': entry(
    ({ indicator, value }) => indicator.measure === 'rank' && value <= 12,
    (cell, desk) => {
      const serial = Math.round(Date.UTC(1963, cell.value - 1, 1) / 86_400_000) + 25_569;
      return typeOver(desk, cell, serial, desk.random.chance(0.5) ? 'mmm-yy' : 'General');
    },
  ),
  'error value': {
    shownBy: 'entry',
    unknown: 'the number is nowhere else unless a relation or last year’s workbook gives it',
    make(desk) {
      const cell = pickFrom(desk, typedCells(desk));
      if (!cell) return null;
      desk.sheet.type(cell.address, desk.random.pick(['#REF!', '#N/A', '#VALUE!', '#DIV/0!']));
      return { guilty: new Map([[cell.address, cell.value]]) };
    },
  },
};

const resultSymbols = ['4', '5', '6', '8'] as const;

/** A formula cell with a number, of the form's own columns or of computed rows. */
function formulaCell(
  desk: Desk,
): { readonly address: string; readonly formula: string; readonly value: number; readonly symbol: string } | null {
  const own = desk.cells.flatMap(({ address, formula, value, symbol }) =>
    formula ? [{ address, formula, value, symbol }] : [],
  );
  const codes = [...new Set(inputCells(desk.sheet).map(({ indicator }) => indicator.code))];
  const results = codes.flatMap((code) =>
    resultSymbols.flatMap((symbol) => {
      const address = desk.sheet.at(code, symbol);
      const value = desk.sheet.read(address);
      const formula = formulaAt(desk, address);
      return typeof value === 'number' && formula ? [{ address, formula, value, symbol }] : [];
    }),
  );
  return pickFrom(desk, [...own, ...results]);
}

function formulaAt({ sheet }: Desk, address: string): string | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters!].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const found = sheet.formulas[Number(digits) - 1]?.[column];
  return typeof found === 'string' && found.startsWith('=') ? found : null;
}

const formulaKind = (
  change: (cell: NonNullable<ReturnType<typeof formulaCell>>, desk: Desk) => boolean,
): FaultKind => ({
  shownBy: 'formula',
  make(desk) {
    const cell = formulaCell(desk);
    return cell && change(cell, desk) ? { guilty: new Map([[cell.address, cell.formula]]) } : null;
  },
});

const moved = (formula: string, rows: number, columns: number): string =>
  formula.replace(
    /([A-Z])(\d+)/g,
    (_, column: string, row: string) => `${String.fromCharCode(column.charCodeAt(0) + columns)}${Number(row) + rows}`,
  );

export const formulaFaults: Readonly<Record<string, FaultKind>> = {
  'formula to the right constant': formulaKind(
    ({ address, value }, desk) => (desk.sheet.type(address, Number(value.toFixed(2))), true),
  ),
  'formula to a wrong constant': formulaKind(
    ({ address, value }, desk) => (desk.sheet.type(address, Number((value * 1.13 + 3).toFixed(2))), true),
  ),
  'formula shifted by a row': formulaKind(
    ({ address, formula }, desk) => (desk.sheet.enter(address, moved(formula, 1, 0)), true),
  ),
  'formula over a wrong column': formulaKind(
    ({ address, formula }, desk) => (desk.sheet.enter(address, moved(formula, 0, 1)), true),
  ),
  'stale result': {
    shownBy: 'formula',
    make(desk) {
      const cell = formulaCell(desk);
      if (!cell) return null;
      desk.sheet.calculate();
      desk.sheet.show(cell.address, Number((cell.value * 1.07 + 1).toFixed(3)));
      return { guilty: new Map([[cell.address, cell.formula]]) };
    },
  },
  'short SUM': {
    shownBy: 'formula',
    make(desk) {
      const cell = pickFrom(
        desk,
        desk.cells.filter(
          ({ formula, indicator }) => formula !== null && wholeNumbers(indicator) && /[+:,]/.test(formula),
        ),
      );
      if (!cell) return null;
      const [first] = /[A-Z]+\d+/.exec(cell.formula!)!;
      desk.sheet.enter(cell.address, `=SUM(${first})`);
      return { guilty: new Map([[cell.address, cell.formula!]]) };
    },
  },
};
