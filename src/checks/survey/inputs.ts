import type { CellValue } from '../../sheet/grid/grid';
import { isBlank } from '../../sheet/grid/gridCells';
import type { SheetReport } from '../../sheet/province/report';
import { slots } from '../slots';
import type { Arrangement } from './arrangement';
import { bit } from './concerns';
import { slotIndex, state, type Glance, type Papers } from './glance';
import { isMisleading } from './looks';
import { isWithinDecimals, largest, type NumberKind } from './numbers';
import type { RowCursor } from './rowCursor';

/** Sorts the cells of the four number columns: blank, plainly typed, under the form's own formula, or to be read exactly. */
export class InputLook {
  private readonly places: readonly number[];
  private readonly expected: readonly (readonly (string | null)[])[];

  constructor(
    private readonly glance: Glance,
    private readonly report: SheetReport,
    private readonly arrangement: Arrangement,
    private readonly papers: Papers,
    private readonly cells: RowCursor,
  ) {
    this.places = slots.map(({ symbol }) => report.columns.get(symbol) ?? -1);
    this.expected = slots.map(({ symbol }) => arrangement.expected(symbol));
  }

  read(at: number): void {
    const { glance, places } = this;
    const { values, formulas, numberFormats } = this.cells;
    const kind = this.arrangement.kinds[at];
    if (!kind) return;
    const isStated = this.papers.has(this.report.rows[at]!.indicator!.id);
    if (isStated) glance.raise(at, bit.paper);
    for (let slot = 0; slot < places.length; slot += 1) {
      const column = places[slot]!;
      // A paper speaks for a cell that the sheet does not have.
      if (column < 0) {
        if (isStated) glance.doubt(at, slot);
        continue;
      }
      const value = values[column] ?? '';
      const formula = formulaIn(formulas[column], value);
      const own = this.expected[slot]![at]!;
      if (formula !== own) glance.raise(at, bit.formula);
      if (typeof value === 'number') {
        const isFine = isWithinDecimals(value, kind);
        const isShown = readNumber(glance, at, slot, value, kind, isFine, numberFormats[column] ?? 'General');
        // A formula of somebody's own gives a number, but nobody knows how exact it is.
        const isPlain = isShown && (formula === null ? isFine : formula === own);
        if (!isPlain || isStated) glance.doubt(at, slot);
        else glance.states[glance.place(at, slot)] = formula === null ? state.typed : state.computed;
      } else if (typeof value === 'boolean' || !isBlank(value)) {
        glance.raise(at, bit.words);
        glance.doubt(at, slot);
      } else if (slot === slotIndex.actual) glance.raise(at, bit.noResult);
    }
  }
}

/** A formula with its leading `=`, or null; text that begins with `=` is none. */
export function formulaIn(formula: CellValue | undefined, value: CellValue): string | null {
  return typeof formula === 'string' && formula.charCodeAt(0) === 61 && formula !== value ? formula : null;
}

/** Notes what is odd about a number as it is stored and shown. True where a person sees the number that is there. */
function readNumber(
  glance: Glance,
  at: number,
  slot: number,
  value: number,
  kind: NumberKind,
  isFine: boolean,
  format: string,
): boolean {
  const place = glance.place(at, slot);
  let concerns = 0;
  if (kind.mindsDecimals && !(kind.isWhole && isFine)) concerns |= bit.finer;
  if (!(value < largest && value > -largest)) concerns |= bit.huge;
  if (value < kind.min || value > kind.max) concerns |= bit.outside;
  if (kind.isShare && value > 0 && value <= 1) concerns |= bit.smallShare;
  if (isMisleading(format)) concerns |= bit.format;
  glance.values[place] = value;
  glance.halves[place] = kind.half;
  if (concerns === 0) return true;
  glance.raise(at, concerns);
  return (concerns & (bit.huge | bit.format)) === 0;
}
