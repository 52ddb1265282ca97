import { catalogue } from '../../books';
import { wholeNumbers } from '../truth';
import { pickFrom, retyped, typedCells, typeOver, type Desk, type Done, type FaultKind, type InputCell } from './fault';

const text = ({ value }: InputCell): string => String(Math.abs(value));
/** Why nobody can put back what was there. */
const gone = 'the number is nowhere else unless a relation or last year’s workbook gives it';
const notRank = ({ indicator }: InputCell): boolean => indicator.measure !== 'rank';

const scaled = (factor: number, fits: (cell: InputCell) => boolean = () => true): FaultKind =>
  retyped(
    ({ value }) => Number((value * factor).toPrecision(15)),
    (cell) => notRank(cell) && fits(cell),
  );

const rowsOf = (desk: Desk): readonly (readonly InputCell[])[] => {
  const rows = new Map<string, InputCell[]>();
  for (const cell of typedCells(desk)) rows.set(cell.indicator.id, [...(rows.get(cell.indicator.id) ?? []), cell]);
  return [...rows.values()];
};

/** Each cell of `from` holds what `valueOf` says instead. */
function rewrite(desk: Desk, cells: readonly InputCell[], valueOf: (cell: InputCell) => number | null): Done | null {
  const guilty = new Map<string, number>();
  for (const cell of cells) {
    const put = valueOf(cell);
    if (put === null || put === cell.value) continue;
    desk.sheet.type(cell.address, put);
    guilty.set(cell.address, cell.value);
  }
  return guilty.size > 0 ? { guilty } : null;
}

function exchanged(one: '1' | '2', everywhere: boolean): FaultKind {
  return {
    shownBy: 'numbers',
    make(desk) {
      const rows = rowsOf(desk).filter(
        (row) => row.some(({ symbol }) => symbol === one) && row.some(({ symbol }) => symbol === '3'),
      );
      const chosen = everywhere
        ? rows
        : [
            pickFrom(
              desk,
              rows.filter(([first]) => notRank(first!)),
            ) ?? [],
          ];
      const cells = chosen.flat();
      const other = ({ symbol, indicator }: InputCell): number | null => {
        const wanted = symbol === one ? '3' : symbol === '3' ? one : null;
        return cells.find((cell) => cell.indicator === indicator && cell.symbol === wanted)?.value ?? null;
      };
      return rewrite(desk, cells, other);
    },
  };
}

export const numberFaults: Readonly<Record<string, FaultKind>> = {
  'digit slip': retyped((cell, random) => {
    const own = text(cell);
    const places = [...own].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
    const at = random.pick(places);
    const digit = String((Number(own[at]) + random.whole(1, 9)) % 10);
    const put = own.slice(0, at) + digit + own.slice(at + 1);
    return put.startsWith('0') && own.length > 1 ? null : Number(put);
  }),
  transposition: retyped((cell, random) => {
    const own = text(cell);
    const places = [...own].flatMap((sign, at) =>
      at > 0 && /\d/.test(sign) && /\d/.test(own[at - 1]!) && sign !== own[at - 1] ? [at] : [],
    );
    if (places.length === 0) return null;
    const at = random.pick(places);
    const put = own.slice(0, at - 1) + own[at]! + own[at - 1]! + own.slice(at + 1);
    return put.startsWith('0') ? null : Number(put);
  }),
  '×10': scaled(10),
  '×100': scaled(100),
  '×1000': scaled(1000),
  '÷1000 of a cell': scaled(0.001, ({ value }) => value >= 1000),
  '÷1000 of a row': {
    shownBy: 'numbers',
    unknown: 'the last three digits are gone',
    make(desk) {
      const rows = rowsOf(desk).filter(
        (row) => row.length >= 3 && row.every((cell) => notRank(cell) && cell.value >= 10_000),
      );
      const row = pickFrom(desk, rows);
      return row && rewrite(desk, row, ({ value }) => Math.round(value / 1000));
    },
  },
  'comma lost': retyped(
    (cell) => Number(text(cell).replace('.', '')),
    ({ value }) => !Number.isInteger(value),
  ),
  'dot read as decimal': retyped(
    ({ value }) => (Number.isInteger(value) ? value / 1000 : null),
    ({ value, indicator }) =>
      Number.isInteger(value) && value >= 1000 && value < 1_000_000 && indicator.measure !== 'rank',
  ),
  sign: retyped(
    ({ value }) => -value,
    ({ indicator }) => indicator.bounds.min !== null,
  ),
  'columns 1 and 3 of a row exchanged': exchanged('1', false),
  'columns 1 and 3 exchanged': exchanged('1', true),
  'columns 2 and 3 of a row exchanged': exchanged('2', false),
  'columns 2 and 3 exchanged': exchanged('2', true),
  'neighbouring rows exchanged': {
    shownBy: 'numbers',
    make(desk) {
      const rows = rowsOf(desk).filter((row) => row.length === 4 && row.every(notRank));
      const at = desk.random.whole(0, rows.length - 2);
      const [one, other] = [rows[at], rows[at + 1]];
      if (!one || !other) return null;
      const twin = (cell: InputCell): number | null => {
        const row = one.includes(cell) ? other : one;
        return row.find(({ symbol }) => symbol === cell.symbol)?.value ?? null;
      };
      return rewrite(desk, [...one, ...other], twin);
    },
  },
  'block one row down': {
    shownBy: 'numbers',
    make(desk) {
      const symbol = desk.random.pick(['1', '2', '3', '7'] as const);
      const column = typedCells(desk).filter((cell) => cell.symbol === symbol && notRank(cell));
      const length = desk.random.whole(4, 7);
      const first = desk.random.whole(0, column.length - length - 1);
      if (first < 0 || column.length <= length) return null;
      const block = column.slice(first, first + length);
      return rewrite(desk, block.slice(1), (cell) => block[block.indexOf(cell) - 1]!.value);
    },
  },
  'last year’s cell copied': {
    shownBy: 'numbers',
    unknown: gone,
    make(desk) {
      const all = typedCells(desk);
      const cell = pickFrom(
        desk,
        all.filter(
          ({ symbol, value, indicator }) => symbol === '3' && value >= 10_000 && indicator.measure === 'count',
        ),
      );
      const before = cell && all.find(({ indicator, symbol }) => indicator === cell.indicator && symbol === '1');
      return before && before.value !== cell.value ? typeOver(desk, cell, before.value) : null;
    },
  },
  'last year’s column copied': {
    shownBy: 'numbers',
    unknown: gone,
    make(desk) {
      const all = typedCells(desk);
      return rewrite(
        desk,
        all.filter(({ symbol }) => symbol === '3'),
        ({ indicator }) => all.find((one) => one.indicator === indicator && one.symbol === '1')?.value ?? null,
      );
    },
  },
  'base of two years ago': {
    shownBy: 'numbers',
    make(desk) {
      if (desk.book.earlier.length === 0) return null;
      const cell = pickFrom(
        desk,
        typedCells(desk).filter(
          ({ symbol, indicator, value }) => symbol === '1' && indicator.measure === 'count' && value > 1000,
        ),
      );
      return cell && typeOver(desk, cell, Math.round(cell.value * desk.random.between(0.82, 0.95)));
    },
  },
  'total not updated': {
    shownBy: 'numbers',
    make: (desk) =>
      sumCell(desk, (total, parts) =>
        parts[0] ? total - Math.round(parts[0].value * desk.random.between(0.05, 0.3)) : null,
      ),
  },
  'a part counted twice': {
    shownBy: 'numbers',
    make: (desk) => sumCell(desk, (total, parts) => (parts[0] ? total + parts[0].value : null)),
  },
  'part above its whole': {
    shownBy: 'numbers',
    unknown: gone,
    make(desk) {
      const all = typedCells(desk);
      const pairs = catalogue.relationsOfKind('atMost').flatMap(({ part, whole, certain }) => {
        if (!certain) return [];
        return all.flatMap((cell) => {
          const limit = desk.cells.find((one) => one.indicator.id === whole && one.symbol === cell.symbol);
          return cell.indicator.id === part && limit ? [[cell, limit] as const] : [];
        });
      });
      const found = pickFrom(desk, pairs);
      if (!found) return null;
      const [cell, limit] = found;
      const more =
        (limit.value * limit.indicator.unit.scale * desk.random.between(1.05, 1.5)) / cell.indicator.unit.scale;
      const put = wholeNumbers(cell.indicator) ? Math.ceil(more) : Number(more.toFixed(cell.indicator.decimals));
      return cell.indicator.bounds.max !== null && put > cell.indicator.bounds.max
        ? null
        : { ...typeOver(desk, cell, put), alsoRight: [limit.address] };
    },
  },
  'zero for a missing number': {
    shownBy: 'numbers',
    unknown: gone,
    make(desk) {
      const cell = pickFrom(
        desk,
        typedCells(desk).filter((one) => notRank(one) && one.value > 50 && one.symbol === '3'),
      );
      return cell && typeOver(desk, cell, 0);
    },
  },
};

function sumCell(desk: Desk, valueOf: (total: number, parts: readonly InputCell[]) => number | null): Done | null {
  const found = catalogue.relationsOfKind('sum').flatMap(({ total, parts }) =>
    typedCells(desk).flatMap((cell) => {
      const own = desk.cells.filter((one) => parts.includes(one.indicator.id) && one.symbol === cell.symbol);
      return cell.indicator.id === total && own.length === parts.length ? [{ cell, own }] : [];
    }),
  );
  const one = pickFrom(desk, found);
  const put = one && valueOf(one.cell.value, one.own);
  return one && put !== null ? typeOver(desk, one.cell, Number(put.toPrecision(12))) : null;
}
