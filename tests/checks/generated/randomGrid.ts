import { columns } from '../../../src/sheet/province/columns';
import type { CellValue, Grid } from '../../../src/sheet/grid/grid';
import { catalogue } from '../books';
import { hostileFormats, hostileFormulas, hostileValues } from '../hostile/hostile';
import type { Random } from './random';

const symbols = columns.map(({ symbol }) => symbol);
const codes = catalogue.indicators.map(({ code }) => code);

/**
 * A sheet of nobody's making: rows of anything under whatever is left of a head, or nothing but
 * noise.
 * @param head rows that a province sheet has above its table
 */
export function randomGrid(sheet: string, head: readonly (readonly CellValue[])[], random: Random): Grid {
  const isForm = random.chance(0.12);
  const width = random.whole(isForm ? 8 : 1, 16);
  const density = random.pick([0.1, 0.5, 0.9, 1]);
  const order = symbolsIn(width, random);
  const codeColumn = order.indexOf('C');
  const above = isForm ? head.filter(() => random.chance(0.95)) : [];
  const table = Array.from({ length: random.whole(1, 12) }, () =>
    Array.from({ length: width }, (_, column) =>
      isForm && column === codeColumn ? random.pick(codes) : cell(density, random),
    ),
  );
  const values = [...above, ...(isForm ? [order] : []), ...table].map((row) => ragged(row, random));
  return {
    sheet,
    top: random.chance(0.2) ? random.whole(0, 1_000_000) : 0,
    left: random.chance(0.2) ? random.whole(0, 60) : 0,
    values,
    formulas: values.map((row) => row.map((value) => (random.chance(0.05) ? random.pick(hostileFormulas) : value))),
    numberFormats: values.map((row) => row.map(() => (random.chance(0.1) ? random.pick(hostileFormats) : 'General'))),
  };
}

/** Symbols over the columns: mostly in order, sometimes shuffled, with gaps or twice. */
function symbolsIn(width: number, random: Random): CellValue[] {
  const order: CellValue[] = Array.from({ length: width }, (_, at) => symbols[at] ?? '');
  for (let turn = random.chance(0.4) ? random.whole(1, 4) : 0; turn > 0; turn -= 1) {
    const [one, other] = [random.whole(0, width - 1), random.whole(0, width - 1)];
    [order[one], order[other]] = [order[other]!, random.chance(0.2) ? random.pick(symbols) : order[one]!];
  }
  return order;
}

function cell(density: number, random: Random): CellValue {
  if (!random.chance(density)) return '';
  if (random.chance(0.2)) return random.pick(hostileValues);
  const size = 10 ** random.whole(-3, 12);
  return random.chance(0.5) ? Math.round(random.between(-0.1, 1) * size) : random.between(-0.1, 1) * size;
}

/** Now and then a row is shorter than its neighbours. */
function ragged(row: readonly CellValue[], random: Random): CellValue[] {
  return random.chance(0.03) ? row.slice(0, random.whole(0, row.length)) : [...row];
}
