import type { CellWrite } from '../../sheet/grid/cellWrite';
import type { CellValue, Grid, Snapshot } from '../../sheet/grid/grid';
import { sameFormula } from '../../sheet/province/formulas';
import { found, gridOf, type Found } from '../read/foundCells';

/**
 * How a cell that was to be written stands now. `edited` also where its row has moved: nobody knows
 * then whose value it is.
 */
export type Standing = 'written' | 'before' | 'edited';

/** Tells how a cell stands. `sheet` is what its sheet is called now. */
export function standingOf(
  write: CellWrite,
  { before, filled }: { readonly before: { readonly snapshot: Snapshot }; readonly filled: readonly CellWrite[] },
  now: Snapshot,
  sheet: string,
): Standing {
  const here = { ...write, sheet };
  if (!standsStill(write, filled, gridOf(before.snapshot, write.sheet), gridOf(now, sheet))) return 'edited';
  const present = found(now, here);
  if (showsWritten(write, present)) return 'written';
  return present.formula === found(before.snapshot, write).formula ? 'before' : 'edited';
}

function showsWritten({ value, isFormula }: CellWrite, present: Found): boolean {
  if (!isFormula) return present.formula === value && present.value === value;
  return typeof present.formula === 'string' && sameFormula(present.formula, String(value));
}

/** Rows whose texts bear witness for a cell: its own and those above it. */
const witnesses = 2;
/** One text of a row may have been edited, a note, say; neighbouring rows differ in more. */
const fewTexts = 3;

/**
 * Whether a cell is still where it was: the nearest rows at and above it that hold texts hold the
 * same ones. After a row was inserted, moved or sorted they do not, and the value at the old
 * address may be anybody's.
 */
export function standsStill(
  write: Pick<CellWrite, 'sheet' | 'row' | 'column'>,
  filled: readonly CellWrite[],
  before: Grid | undefined,
  now: Grid | undefined,
): boolean {
  if (!before) return true;
  const written = placesOf(filled);
  let seen = 0;
  for (let row = Math.min(write.row, before.top + before.values.length - 1); row >= before.top; row -= 1) {
    const texts = before.values[row - before.top]!.flatMap((value, index) => {
      const column = before.left + index;
      return isWitness(value) && !written.has(`${write.sheet}!${row},${column}`) ? [{ column, value }] : [];
    });
    if (texts.length === 0) continue;
    const changed = texts.filter(({ column, value }) => now?.values[row - now.top]?.[column - now.left] !== value);
    if (changed.length > (texts.length < fewTexts ? 0 : 1)) return false;
    seen += 1;
    if (seen === witnesses) return true;
  }
  return true;
}

const places = new WeakMap<readonly CellWrite[], ReadonlySet<string>>();

/** The cells of an operation, gathered once. */
function placesOf(filled: readonly CellWrite[]): ReadonlySet<string> {
  const known = places.get(filled) ?? new Set(filled.map(({ sheet, row, column }) => `${sheet}!${row},${column}`));
  places.set(filled, known);
  return known;
}

/** Texts tell rows apart; signs such as "-" and numbers do not, and are what people edit. */
function isWitness(value: CellValue): boolean {
  return typeof value === 'string' && value.length > 1;
}
