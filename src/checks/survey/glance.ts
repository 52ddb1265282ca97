import { slots, type SlotName } from '../facts/slots';

/** What a slot's cell is worth at a glance. */
export const state = {
  /** Nobody says a number there. */
  blank: 0,
  /** A plainly typed number: its value and rounding are what the cell shows. */
  typed: 1,
  /** The form's own formula over such numbers. */
  computed: 2,
  /** Whatever needs the exact reading. */
  unclear: 3,
} as const;
export type State = (typeof state)[keyof typeof state];

export const slotCount = slots.length;

/** The place of each slot among the slots. */
export const slotIndex = Object.fromEntries(slots.map(({ name }, at) => [name, at])) as Readonly<
  Record<SlotName, number>
>;

/** Tells whether the province's ledger rows speak of an indicator. */
export type Papers = Pick<ReadonlySet<string>, 'has' | 'size'>;

/** Programs differ in the last digits of a double, and so do sums in another order. */
export const dust = 1e-9;

/**
 * The numbers of a sheet's four slots and which of its rows are open, in flat arrays: a check of
 * hundreds of rows makes no object a cell. Indexes are rows of the report; a slot's numbers stand
 * together.
 */
export class Glance {
  /** 1 for a row that rules have to look at; of all others they have nothing to say. */
  readonly open: Uint8Array;
  readonly states: Uint8Array;
  /**
   * The number that the cell holds, of computed cells what their inputs give. NaN where it holds
   * none or takes the exact reading, once its row is read: nothing agrees with that.
   */
  readonly values: Float64Array;
  /**
   * How far a typed number may be rounded to either side, in its unit; never more than its strict
   * interval.
   */
  readonly halves: Float64Array;

  /** One buffer for all four: buffers are dear to make, and a national workbook has many sheets. */
  constructor(readonly count: number) {
    const places = count * slotCount;
    const buffer = new ArrayBuffer(places * 17 + count);
    this.values = new Float64Array(buffer, 0, places);
    this.halves = new Float64Array(buffer, 8 * places, places);
    this.states = new Uint8Array(buffer, 16 * places, places);
    this.open = new Uint8Array(buffer, 17 * places, count);
  }

  /** Where the number of a row in a slot stands in the arrays. */
  place(row: number, slot: number): number {
    return slot * this.count + row;
  }

  /** Rules have to look at a row; its numbers are what they seem. */
  raise(row: number): void {
    this.open[row] = 1;
  }

  /** Rules have to look at a row, and each of its numbers has to be read exactly. */
  doubt(row: number): void {
    this.open[row] = 1;
    for (let slot = 0; slot < slotCount; slot += 1) {
      this.states[this.place(row, slot)] = state.unclear;
      this.values[this.place(row, slot)] = NaN;
    }
  }

  isNumber(place: number): boolean {
    const own = this.states[place]!;
    return own === state.typed || own === state.computed;
  }
}
