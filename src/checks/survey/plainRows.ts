import type { SheetReport } from '../../sheet/province/report';
import { textSymbols } from '../oddLetters';
import { slots } from '../facts/slots';
import type { Arrangement } from './arrangement';
import { slotIndex, state, type Glance, type Papers } from './glance';
import { hasOddLetters, isMisleading } from './judgedTexts';
import { isWithinDecimals } from './numbers';
import { formulaColumns, isNear, resultOf } from './results';
import type { RowCursor } from './rowCursor';

/**
 * Tells at one look the rows that nearly all rows are: typed numbers (or blanks) as their indicator
 * has them, or the form's own totals, under formats that show them, beside the form's formulas with
 * the results that belong to them, and words in sound letters. Rules of single rows have nothing to
 * say of such a row; every other row is open.
 */
export class PlainRows {
  private readonly inputs;
  private readonly results;
  private readonly texts;
  /** Rows, by their indexes, whose name or unit is not what the catalogue lists. */
  readonly relabelled = new Set<number>();
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
    this.inputs = slots.map(({ symbol }) => ({
      column: columns.get(symbol) ?? -1,
      expected: arrangement.expected(symbol),
    }));
    this.results = formulaColumns.map(({ role, symbol, left, right }) => ({
      role,
      column: columns.get(symbol) ?? -1,
      expected: arrangement.expected(symbol),
      left: slotIndex[left.name],
      right: slotIndex[right.name],
    }));
    this.texts = textSymbols.flatMap((symbol) => {
      const column = columns.get(symbol);
      return column === undefined ? [] : [{ column, listed: arrangement.listed(symbol) }];
    });
  }

  /** Notes what a row holds; where it is not plain, the row is open. */
  read(at: number): void {
    if (this.isPlain(at)) this.note(at);
    else this.glance.doubt(at);
    this.readWords(at);
  }

  private isPlain(at: number): boolean {
    const { arrangement, papers, inputs, numbers } = this;
    const kind = arrangement.kinds[at];
    if (!kind?.canBePlain) return false;
    if (papers.size > 0 && papers.has(this.report.rows[at]!.indicator!.id)) return false;
    const isComputed = arrangement.computed[at] !== null;
    const { values, formulas, numberFormats } = this.cells;
    for (let slot = 0; slot < inputs.length; slot += 1) {
      const { column, expected } = inputs[slot]!;
      const value = values[column];
      if (isComputed && formulas[column] !== expected[at]) return false;
      if (typeof value === 'number') {
        // Beside a typed number stands the number itself.
        if (!isComputed && typeof formulas[column] !== 'number') return false;
        if (!this.isShown(numberFormats[column] ?? 'General')) return false;
        if (!(value >= kind.plainFrom && value <= kind.plainTo)) return false;
        if (!isComputed && !isWithinDecimals(value, kind)) return false;
        numbers[slot] = value;
      } else if (value === '' && (isComputed || formulas[column] === '')) numbers[slot] = NaN;
      else return false;
    }
    for (const { role, column, expected, left, right } of this.results) {
      if (formulas[column] !== expected[at]) return false;
      const value = values[column];
      const wanted = resultOf(role, kind, numbers[left]!, numbers[right]!);
      if (typeof value === 'number') {
        if (!isNear(value, wanted)) return false;
      } else if (value !== '' || wanted <= Infinity) return false;
    }
    return true;
  }

  /** Most cells of a sheet have the format of the cell before. */
  private isShown(format: string): boolean {
    if (format === this.soundFormat) return true;
    if (isMisleading(format)) return false;
    this.soundFormat = format;
    return true;
  }

  /** Most rows bear the name and the unit that the catalogue lists, letter by letter. */
  private readWords(at: number): void {
    const { values } = this.cells;
    for (const { column, listed } of this.texts) {
      const text = values[column];
      if (typeof text !== 'string' || text === '') continue;
      const own = listed[at];
      if (own && (text === own.vi || text === own.en)) continue;
      if (hasOddLetters(text)) this.glance.raise(at);
      if (own) this.relabelled.add(at);
    }
  }

  private note(at: number): void {
    const { glance, numbers, arrangement } = this;
    const { values, halves, states, count } = glance;
    const { half } = arrangement.kinds[at]!;
    const own = arrangement.computed[at] === null ? state.typed : state.computed;
    for (let slot = 0, place = at; slot < numbers.length; slot += 1, place += count) {
      const value = numbers[slot]!;
      values[place] = value;
      if (Number.isNaN(value)) continue;
      halves[place] = half;
      states[place] = own;
    }
  }
}
