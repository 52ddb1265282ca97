import type { CellValue, Grid } from '../../../src/sheet/grid/grid';
import type { Book } from '../../../src/sheet/province/report';
import { annual, gridsOf, readGrids } from '../books';
import { generateBook } from '../generated/generate';
import { Random } from '../generated/random';

/**
 * A correct book, and then a few of its numbers slipped: by a digit, a factor, a coarser rounding,
 * a mark or a blank.
 */
export function randomBook(seed: number): { readonly grids: readonly Grid[]; readonly book: Book } {
  const generated = generateBook(seed).book;
  const random = new Random(seed + 77_000);
  const cells = Object.fromEntries(
    Object.entries(generated.cells ?? {}).map(([code, row]) => [
      code,
      Object.fromEntries(
        Object.entries(row).map(([symbol, value]) => [
          symbol,
          random.chance(0.2) ? slipped(value as CellValue, random) : value,
        ]),
      ),
    ]),
  );
  const input = { ...generated, cells };
  const grids = gridsOf(input);
  return { grids, book: readGrids(grids, [generated.template ?? annual]) };
}

function slipped(value: CellValue, random: Random): CellValue {
  if (typeof value !== 'number') return random.whole(1, 5000);
  const changes: readonly ((value: number) => CellValue)[] = [
    (one) => one * 10,
    (one) => one + 1,
    (one) => Number((one * 1.01).toPrecision(3)),
    (one) => Number(one.toPrecision(2)),
    (one) => one + 0.5,
    (one) => Number((one / 3).toPrecision(15)),
    (one) => -one,
    () => 0,
    () => '-',
    () => '',
    () => '…',
  ];
  return random.pick(changes)(value);
}
