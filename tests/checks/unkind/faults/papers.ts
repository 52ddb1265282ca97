import { provincesOfYear, schemeOfYear } from '../../../../src/indicators/provinces/provinces';
import { headLabels } from '../../../../src/sheet/province/texts';
import type { HeadField } from '../../../../src/sheet/province/report';
import { cellAddress } from '../../../../src/sheet/grid/address';
import type { CellValue } from '../../../../src/sheet/grid/grid';
import { catalogue, EditedSheet } from '../../books';
import { Random } from '../../generated/random';
import { claimText, type NoteClaim } from '../notes';
import { inputCells, pickFrom, type Desk, type Done, type FaultKind } from './fault';

/** The cell of a head field, and what stands there. */
function headCell({ sheet }: Desk, field: HeadField): { readonly address: string; readonly value: CellValue } | null {
  for (const [row, cells] of sheet.values.entries()) {
    const column = cells.findIndex((value) => value === `${headLabels[field].vi}:`);
    if (column < 0) continue;
    const beside = cells.findIndex((value, at) => at > column && value !== '');
    return { address: cellAddress(row, beside), value: cells[beside]! };
  }
  return null;
}

const head = (
  field: HeadField,
  put: (desk: Desk, value: CellValue) => CellValue | null,
  more?: (desk: Desk) => void,
): FaultKind => ({
  shownBy: 'head',
  make(desk) {
    const cell = headCell(desk, field);
    const value = cell && put(desk, cell.value);
    if (!cell || value === null || value === cell.value) return null;
    desk.sheet.type(cell.address, value);
    more?.(desk);
    return { guilty: new Map([[cell.address, cell.value]]) };
  },
});

const otherProvince = ({ book: { province, year }, random }: Desk) =>
  random.pick(provincesOfYear(year).filter(({ code }) => code !== province.code));

export const headFaults: Readonly<Record<string, FaultKind>> = {
  'year in the head': head('year', ({ random, book }) => book.year + random.pick([-1, 1, -1, -10])),
  'province code': head('code', (desk) => otherProvince(desk).code),
  'province name and code': {
    shownBy: 'head',
    make(desk) {
      const other = otherProvince(desk);
      const [name, code] = [headCell(desk, 'province'), headCell(desk, 'code')];
      if (!name || !code) return null;
      desk.sheet.type(name.address, other.name.vi);
      desk.sheet.type(code.address, other.code);
      return {
        guilty: new Map([
          [name.address, name.value],
          [code.address, code.value],
        ]),
      };
    },
  },
  scheme: head('scheme', ({ book }) => (schemeOfYear(book.year) === '63' ? '34' : '63')),
  status: {
    ...head('status', ({ random }) => random.pick(['Tạm', '', 'Đã duyệt'])),
    unknown: 'nothing else on a sheet tells how final it is',
  },
  version: head('version', ({ random, book }) => (book.year > 2021 ? '1' : random.pick(['2', '3', '4']))),
};

/** Every cell of a row. */
function rowAt({ sheet }: Desk, code: string): number {
  return sheet.values.findIndex((cells) => cells[2] === code);
}

/** Why nobody can put back what was there. */
const gone = 'the numbers are nowhere else unless a relation or last year’s workbook gives them';

export const structureFaults: Readonly<Record<string, FaultKind>> = {
  'required row emptied': { shownBy: 'structure', unknown: gone, make: (desk) => emptied(desk, true) },
  'optional row emptied': { shownBy: 'structure', unknown: gone, make: (desk) => emptied(desk, false) },
  'row deleted': {
    shownBy: 'structure',
    unknown: 'its numbers went with it',
    make(desk) {
      const row = pickFrom(
        desk,
        desk.book.template.rows.filter((one) => one.kind === 'indicator' && one.required && one.computed === null),
      );
      if (row?.kind !== 'indicator') return null;
      const { code } = catalogue.byId(row.indicator)!;
      const at = rowAt(desk, code) + 1;
      desk.sheet.removeRow(code);
      closeUp(desk, at);
      return { guilty: new Map() };
    },
  },
  'code mistyped': {
    shownBy: 'structure',
    make: (desk) =>
      recoded(desk, (code) =>
        desk.random.pick([
          code.replace('.', ','),
          code.replace('.', ''),
          `${code.slice(0, 3)}9${code[4]!}`,
          code.replace('0', 'O'),
        ]),
      ),
  },
  'code of another row': {
    shownBy: 'structure',
    make: (desk) =>
      recoded(
        desk,
        (code) =>
          desk.random.pick(inputCells(desk.sheet).filter(({ indicator }) => indicator.code !== code)).indicator.code,
      ),
  },
  'duplicate row': {
    shownBy: 'structure',
    make(desk) {
      const cell = pickFrom(desk, inputCells(desk.sheet));
      if (!cell) return null;
      const { code, name } = cell.indicator;
      const first = rowAt(desk, code);
      const at = desk.sheet.appendRow(code, name.vi);
      return { guilty: new Map([[cellAddress(at, 2), '']]), alsoRight: [cellAddress(first, 2)] };
    },
  },
  'symbol overwritten': {
    shownBy: 'structure',
    make(desk) {
      const row = desk.sheet.symbolRow();
      const column = desk.random.whole(3, 12);
      const value = desk.sheet.values[row]![column]!;
      desk.sheet.type(cellAddress(row, column), desk.random.pick(['', 'KH', '12']));
      return { guilty: new Map([[cellAddress(row, column), value]]), alsoRight: [cellAddress(row, 0)] };
    },
  },
  'two sheets': {
    shownBy: 'structure',
    unknown: 'what is to go is a sheet and no cell',
    make(desk) {
      const [sheet] = desk.book.grids;
      return { guilty: new Map(), sheets: [{ ...sheet!, sheet: `${sheet!.sheet.slice(0, 25)} (2)` }] };
    },
  },
};

/** As Excel does where a row goes: what lay below is read one row higher. */
function closeUp({ sheet }: Desk, gone: number): void {
  for (const row of sheet.formulas) {
    for (const [column, formula] of row.entries()) {
      if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
      row[column] = formula.replace(/([A-Z]+)(\d+)/g, (_, letters: string, digits: string) =>
        Number(digits) === gone ? '#REF!' : `${letters}${Number(digits) > gone ? Number(digits) - 1 : digits}`,
      );
    }
  }
}

function emptied(desk: Desk, required: boolean): Done | null {
  const rows = desk.book.template.rows.filter(
    (one) => one.kind === 'indicator' && one.required === required && one.computed === null,
  );
  const row = pickFrom(desk, rows);
  if (row?.kind !== 'indicator') return null;
  const own = desk.cells.filter(({ indicator }) => indicator.id === row.indicator);
  if (own.length === 0) return null;
  for (const { address } of own) desk.sheet.type(address, '');
  return {
    guilty: new Map(own.map(({ address, value }) => [address, value])),
    isUnseen: !required && !isToldOf(row.indicator, desk),
  };
}

/** Whether last year’s workbook has a result of a row, or a total or ratio needs it. */
function isToldOf(id: string, { book: { earlier } }: Desk): boolean {
  const before = earlier.flatMap((grid) => inputCells(new EditedSheet(grid)));
  return (
    before.some(({ indicator, symbol }) => indicator.id === id && symbol === '3') ||
    catalogue.relationsOf(id).some(({ kind }) => kind === 'sum' || kind === 'ratio')
  );
}

function recoded(desk: Desk, put: (code: string) => string): Done | null {
  const cell = pickFrom(desk, inputCells(desk.sheet));
  if (!cell) return null;
  const { code } = cell.indicator;
  const address = cellAddress(rowAt(desk, code), 2);
  const other = put(code);
  if (other === code) return null;
  const twin = rowAt(desk, other);
  desk.sheet.type(address, other);
  return { guilty: new Map([[address, code]]), alsoRight: twin < 0 ? [] : [cellAddress(twin, 2)] };
}

/** Other words for a unit a thousand times as large or small. */
const otherUnits: Readonly<Record<string, readonly [word: string, factor: number]>> = {
  'tỷ đồng': ['triệu đồng', 1000],
  'triệu đồng': ['tỷ đồng', 0.001],
  'thuê bao': ['nghìn thuê bao', 0.001],
  người: ['nghìn người', 0.001],
  'bưu gửi': ['nghìn bưu gửi', 0.001],
  'hồ sơ': ['nghìn hồ sơ', 0.001],
};

function otherUnit(withNumbers: boolean): FaultKind {
  return {
    shownBy: 'unit',
    make(desk) {
      const rows = [
        ...new Set(desk.cells.filter(({ formula }) => formula === null).map(({ indicator }) => indicator)),
      ].filter(
        ({ unit, id }) =>
          otherUnits[unit.text.vi] &&
          desk.cells.filter((cell) => cell.indicator.id === id).every(({ value }) => value >= 2000),
      );
      const indicator = pickFrom(desk, rows);
      if (!indicator) return null;
      const [word, factor] = otherUnits[indicator.unit.text.vi]!;
      const unit = cellAddress(rowAt(desk, indicator.code), 3);
      const guilty = new Map<string, CellValue>([[unit, indicator.unit.text.vi]]);
      desk.sheet.type(unit, word);
      if (withNumbers) {
        for (const { address, value } of desk.cells.filter((cell) => cell.indicator === indicator)) {
          desk.sheet.type(address, Number((value * factor).toPrecision(12)));
          guilty.set(address, value);
        }
      }
      return { guilty };
    },
  };
}

export const unitFaults: Readonly<Record<string, FaultKind>> = {
  'unit word alone': otherUnit(false),
  'unit word with its numbers': otherUnit(true),
};

const noteClaim = (kind: NoteClaim): FaultKind => ({
  shownBy: 'note',
  make(desk) {
    const { sheet, random, book } = desk;
    const off = random.pick([-1, 1]) * random.between(1.5, 9);
    const codes = [...new Set(desk.cells.map(({ indicator }) => indicator.code))];
    for (let turn = 0; turn < 30; turn += 1) {
      const code = random.pick(codes);
      const row = Object.fromEntries(
        (['1', '2', '3'] as const).map((symbol) => [symbol, sheet.read(sheet.at(code, symbol))]),
      );
      // What belongs there is the same sentence with the number that the row gives.
      const words = random.whole(0, 1e9);
      const text = claimText(kind, code, row, book.year, off, new Random(words));
      const right = claimText(kind, code, row, book.year, 0, new Random(words));
      if (!text || !right || text === right) continue;
      const address = sheet.at(code, '9');
      const guilty = new Map([[address, right]]);
      sheet.type(address, text);
      return { guilty, alsoRight: (['3', '1', '2'] as const).map((symbol) => sheet.at(code, symbol)) };
    }
    return null;
  },
});

export const noteFaults: Readonly<Record<string, FaultKind>> = {
  'growth in a note': noteClaim('growth'),
  'attainment in a note': noteClaim('attainment'),
  'points in a note': noteClaim('points'),
};
