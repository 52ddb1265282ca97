import type { SheetReport } from '../../sheet/province/report';
import { slots } from '../slots';
import type { Arrangement } from './arrangement';
import { formulaColumns, isNear, resultOf } from './formulas';
import { slotIndex, state, type Glance, type Papers } from './glance';
import { isMisleading } from './looks';
import { isWithinDecimals } from './numbers';
import type { RowCursor } from './rowCursor';

/**
 * Tells at one look the rows that nearly all rows are: typed numbers (or blanks) as their indicator has them, under formats that show them, beside
 * the form's formulas with the results that belong to them. Of such a row the other looks would raise nothing; every other row is theirs.
 */
export class PlainRows {
  private readonly inputs: readonly number[];
  private readonly results;
  /** What the row at hand holds in its slots; NaN for a blank. */
  private readonly numbers = new Float64Array(slots.length);
  private soundFormat = 'General';

  constructor(
    private readonly glance: Glance,
    private readonly report: SheetReport,
    private readonly arrangement: Arrangement,
    private readonly papers: Papers,
    private readonly cells: RowCursor,
  ) {
    const { columns } = report;
    this.inputs = slots.map(({ symbol }) => columns.get(symbol) ?? -1);
    this.results = formulaColumns.map(({ role, symbol, left, right }) => ({
      role,
      column: columns.get(symbol) ?? -1,
      expected: arrangement.expected(symbol),
      left: slotIndex[left.name],
      right: slotIndex[right.name],
    }));
  }

  /** True when the row is plain; its numbers are noted then. */
  take(at: number): boolean {
    const kind = this.arrangement.kinds[at];
    if (!kind?.canBePlain || this.arrangement.computed[at] !== null) return false;
    if (this.papers.size > 0 && this.papers.has(this.report.rows[at]!.indicator!.id)) return false;
    const { inputs, results, numbers } = this;
    const { values, formulas, numberFormats } = this.cells;
    for (let slot = 0; slot < inputs.length; slot += 1) {
      const column = inputs[slot]!;
      const value = values[column];
      if (typeof value === 'number') {
        // Beside a number stands the number itself or a formula.
        if (typeof formulas[column] !== 'number' || !this.isShown(numberFormats[column] ?? 'General')) return false;
        if (!(value >= kind.plainFrom && value <= kind.plainTo) || !isWithinDecimals(value, kind)) return false;
        numbers[slot] = value;
      } else if (value === '' && formulas[column] === '' && slot !== slotIndex.actual) numbers[slot] = NaN;
      else return false;
    }
    for (const { role, column, expected, left, right } of results) {
      if (formulas[column] !== expected[at]) return false;
      const value = values[column];
      const wanted = resultOf(role, kind, numbers[left]!, numbers[right]!);
      if (typeof value === 'number') {
        if (!isNear(value, wanted)) return false;
      } else if (value !== '' || wanted <= Infinity) return false;
    }
    this.note(at, kind.half);
    return true;
  }

  /** Most cells of a sheet have the format of the cell before. */
  private isShown(format: string): boolean {
    if (format === this.soundFormat) return true;
    if (isMisleading(format)) return false;
    this.soundFormat = format;
    return true;
  }

  private note(at: number, half: number): void {
    const { glance, numbers } = this;
    const { values, halves, states, count } = glance;
    for (let slot = 0, place = at; slot < numbers.length; slot += 1, place += count) {
      const value = numbers[slot]!;
      if (Number.isNaN(value)) continue;
      values[place] = value;
      halves[place] = half;
      states[place] = state.typed;
    }
  }
}
