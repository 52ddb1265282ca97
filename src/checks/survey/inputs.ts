import type { CellValue, Grid } from '../../sheet/grid';
import { isBlank } from '../../sheet/gridCells';
import type { SheetReport } from '../../sheet/report';
import { slots } from '../slots';
import type { Arrangement } from './arrangement';
import { bit } from './concerns';
import { state, type Glance, type Papers } from './glance';
import { isMisleading } from './looks';
import { isWithinDecimals, type NumberKind } from './numbers';

/** Numbers this large lose digits; the exact reading is for them. */
const largest = 1e15;

/** Sorts the cells of the four number columns: blank, plainly typed, under the form's own formula, or to be read exactly. */
export function readInputs(glance: Glance, report: SheetReport, arrangement: Arrangement, papers: Papers): void {
  const { rows, grid } = report;
  const isStated = rows.map(({ indicator }) => indicator !== null && papers.has(indicator.id));
  isStated.forEach((stated, at) => stated && glance.raise(at, bit.paper));
  slots.forEach(({ name, symbol }, slot) => {
    const column = report.columns.get(symbol);
    const expected = arrangement.expected(symbol);
    for (let at = 0; at < rows.length; at += 1) {
      const kind = arrangement.kinds[at];
      if (!kind) continue;
      // A paper speaks for a cell that the sheet does not have.
      if (column === undefined) {
        if (isStated[at]) glance.doubt(at, slot);
        continue;
      }
      const row = rows[at]!.row - 1 - grid.top;
      const value = grid.values[row]?.[column] ?? '';
      const formula = formulaOf(grid, row, column, value);
      if (typeof value === 'number') {
        readNumber(glance, at, slot, value, formula, expected[at]!, kind, grid.numberFormats[row]?.[column]);
        if (isStated[at]) glance.doubt(at, slot);
        continue;
      }
      if (formula !== expected[at]) glance.raise(at, bit.formula);
      if (typeof value === 'boolean' || !isBlank(value)) {
        glance.raise(at, bit.words);
        glance.doubt(at, slot);
      } else if (name === 'actual') glance.raise(at, bit.noResult);
    }
  });
}

/** A formula with its leading `=`, or null; text that begins with `=` is none. */
export function formulaOf(grid: Grid, row: number, column: number, value: CellValue): string | null {
  const formula = grid.formulas[row]?.[column];
  return typeof formula === 'string' && formula.charCodeAt(0) === 61 && formula !== value ? formula : null;
}

function readNumber(
  glance: Glance,
  at: number,
  slot: number,
  value: number,
  formula: string | null,
  expected: string | null,
  kind: NumberKind,
  format: string | undefined,
): void {
  const place = glance.place(at, slot);
  const isFine = isWithinDecimals(value, kind);
  let concerns = 0;
  if (kind.mindsDecimals && !(isFine && kind.isWhole)) concerns |= bit.finer;
  if (!(value < largest && value > -largest)) concerns |= bit.huge;
  if (value < kind.min || value > kind.max) concerns |= bit.outside;
  if (kind.isShare && value > 0 && value <= 1) concerns |= bit.smallShare;
  if (isMisleading(format ?? 'General')) concerns |= bit.format;
  if (formula !== expected) concerns |= bit.formula;
  glance.values[place] = value;
  glance.halves[place] = kind.half;
  glance.raise(at, concerns);
  const isPlain = (concerns & (bit.huge | bit.format)) === 0;
  if (isPlain && formula === null && isFine) glance.states[place] = state.typed;
  else if (isPlain && formula !== null && formula === expected) glance.states[place] = state.computed;
  else glance.doubt(at, slot);
}
