import { slots, type SlotName } from '../slots';
import { bit } from './concerns';

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
 * The numbers of a sheet's four slots and the concerns of its rows in flat arrays: a check of hundreds of rows makes no object a cell. Indexes are
 * rows of the report; a slot's numbers stand together.
 */
export class Glance {
  readonly concerns: Uint32Array;
  readonly states: Uint8Array;
  /** The number that the cell holds, 0 where it holds none; of computed cells what their inputs give. */
  readonly values: Float64Array;
  /** How far a typed number may be rounded to either side, in its unit; never more than its strict interval. */
  readonly halves: Float64Array;

  /** One buffer for all four: buffers are dear to make, and a national workbook has many sheets. */
  private constructor(
    readonly count: number,
    private readonly buffer: ArrayBuffer,
  ) {
    const places = count * slotCount;
    this.values = new Float64Array(buffer, 0, places);
    this.halves = new Float64Array(buffer, 8 * places, places);
    this.concerns = new Uint32Array(buffer, 16 * places, count);
    this.states = new Uint8Array(buffer, 16 * places + 4 * count, places);
  }

  /** Nothing seen yet of so many rows. */
  static blank(count: number): Glance {
    return new Glance(count, new ArrayBuffer(count * (17 * slotCount + 4)));
  }

  /** The same once more: what is raised in one is not raised in the other. */
  copy(): Glance {
    return new Glance(this.count, this.buffer.slice(0));
  }

  /** Forgets what was seen in a row. */
  clear(row: number): void {
    this.concerns[row] = 0;
    for (let slot = 0; slot < slotCount; slot += 1) {
      const place = this.place(row, slot);
      this.states[place] = state.blank;
      this.values[place] = 0;
      this.halves[place] = 0;
    }
  }

  /** Where the number of a row in a slot stands in the arrays. */
  place(row: number, slot: number): number {
    return slot * this.count + row;
  }

  raise(row: number, bits: number): void {
    this.concerns[row]! |= bits;
  }

  /** The number of a place has to be read exactly. */
  doubt(row: number, slot: number): void {
    this.states[this.place(row, slot)] = state.unclear;
    this.concerns[row]! |= bit.unclear;
  }

  isNumber(place: number): boolean {
    const own = this.states[place]!;
    return own === state.typed || own === state.computed;
  }
}
