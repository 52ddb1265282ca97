import type { RelationOf } from '../../indicators/relations';
import { slots, type SlotName } from '../slots';
import type { Arrangement } from './arrangement';
import { bit } from './concerns';
import { dust, slotCount, state, type Glance, type Papers, type State } from './glance';
import type { Placed, PlacedDenominator } from './relationTable';

type Kind = 'sum' | 'atMost' | 'ratio';

/** A relation in one slot that does not hold at a glance. */
export interface Doubt<K extends Kind> {
  readonly relation: RelationOf<K>;
  readonly slot: SlotName;
}

/** The relations that rules have to compare exactly, in the catalogue's order, slot by slot. */
export interface Doubts {
  readonly sum: readonly Doubt<'sum'>[];
  readonly atMost: readonly Doubt<'atMost'>[];
  readonly ratio: readonly Doubt<'ratio'>[];
  /** Denominators that nobody gives and several ratios may imply. */
  readonly denominators: readonly { readonly id: string; readonly slot: SlotName }[];
}

/** A relation's members, as the look at them goes by. */
type Members = Pick<Placed<Kind>, 'members' | 'rows'>;
type DoubtedMembers<One extends Members & { readonly relation: unknown }> = Pick<One, 'relation' | 'rows'> & {
  readonly slot: SlotName;
};

/**
 * Looks at every relation in every slot. What holds by face values holds: each lies in its own interval. The numbers of a slot stand together in the
 * glance's arrays; `first` is the place of the first row's.
 */
export class RelationLook {
  private readonly states: Uint8Array;
  private readonly values: Float64Array;
  private readonly halves: Float64Array;

  constructor(
    private readonly glance: Glance,
    private readonly arrangement: Arrangement,
    private readonly papers: Papers,
  ) {
    ({ states: this.states, values: this.values, halves: this.halves } = glance);
  }

  doubts(): Doubts {
    const { sums, parts, ratios, denominators } = this.arrangement.relations;
    const sum = this.among(sums, (one, first) => this.sumHolds(one, first));
    const atMost = this.among(parts, (one, first) => this.partHolds(one, first));
    const ratio = this.among(ratios, (one, first) => this.ratioHolds(one, first));
    for (const { rows } of [...sum, ...ratio]) this.raise(rows);
    return { sum, atMost, ratio, denominators: this.implied(denominators) };
  }

  private among<One extends Members & { readonly relation: unknown }>(
    all: readonly One[],
    holds: (one: One, first: number) => boolean,
  ): readonly DoubtedMembers<One>[] {
    const { count } = this.glance;
    const found: DoubtedMembers<One>[] = [];
    for (const one of all) {
      for (let slot = 0, first = 0; slot < slotCount; slot += 1, first += count) {
        if (holds(one, first)) continue;
        const { relation, rows }: Pick<One, 'relation' | 'rows'> = one;
        found.push({ relation, rows, slot: slots[slot]!.name });
      }
    }
    return found;
  }

  private implied(all: readonly PlacedDenominator[]): Doubts['denominators'] {
    const { count } = this.glance;
    const found: Doubts['denominators'][number][] = [];
    for (const { id, row, ratios } of all) {
      for (let slot = 0, first = 0; slot < slotCount; slot += 1, first += count) {
        if (row >= 0 && this.glance.isNumber(first + row)) continue;
        let implying = 0;
        for (const one of ratios) {
          if (this.stateOf(one, 0, first) !== state.blank && this.stateOf(one, 1, first) !== state.blank) implying += 1;
        }
        if (implying >= 2) found.push({ id, slot: slots[slot]!.name });
      }
    }
    return found;
  }

  private sumHolds(one: Members, first: number): boolean {
    const { rows } = one;
    const own = this.stateOf(one, 0, first);
    if (own === state.blank || own === state.computed) return true;
    let isOpen = own === state.unclear;
    let value = 0;
    let half = 0;
    for (let part = 1; part < rows.length; part += 1) {
      const its = this.stateOf(one, part, first);
      // A part without a number leaves the total alone.
      if (its === state.blank) return true;
      if (its === state.unclear) isOpen = true;
      else {
        const place = first + rows[part]!;
        value += this.values[place]!;
        half += this.halves[place]!;
      }
    }
    if (isOpen) return false;
    const place = first + rows[0]!;
    return this.agree(this.values[place]!, value, half + this.halves[place]!);
  }

  private partHolds(one: Members & { readonly factor: number }, first: number): boolean {
    const { rows, factor } = one;
    const [part, whole] = [this.stateOf(one, 0, first), this.stateOf(one, 1, first)];
    if (part === state.blank || whole === state.blank) return true;
    if (part === state.unclear || whole === state.unclear) return false;
    const left = this.values[first + rows[0]!]! * factor;
    const right = this.values[first + rows[1]!]!;
    if (factor === 1 && part === state.typed && whole === state.typed) return left <= right;
    return left <= right - dust * Math.max(Math.abs(left), Math.abs(right));
  }

  private ratioHolds(one: Placed<'ratio'>, first: number): boolean {
    const { relation, rows } = one;
    const own = this.stateOf(one, 0, first);
    const [over, under] = [this.stateOf(one, 1, first), this.stateOf(one, 2, first)];
    if (own === state.blank || over === state.blank || under === state.blank || own === state.computed) return true;
    if (own === state.unclear || over === state.unclear || under === state.unclear) return false;
    const below = this.values[first + rows[2]!]!;
    if (!(below > 0)) return false;
    const wanted = (this.values[first + rows[1]!]! * relation.factor) / below;
    const place = first + rows[0]!;
    return this.agree(this.values[place]!, wanted, this.halves[place]!);
  }

  /** Whole numbers that are counted one by one have to be equal; anything else may differ by less than its rounding. */
  private agree(one: number, other: number, half: number): boolean {
    if (half === 0) return one === other && Number.isSafeInteger(one);
    return Math.abs(one - other) < half - dust * Math.max(Math.abs(one), Math.abs(other));
  }

  private raise(rows: readonly number[]): void {
    for (const row of rows) if (row >= 0) this.glance.raise(row, bit.relation);
  }

  /** Of an indicator without a row only papers can speak. */
  private stateOf({ members, rows }: Members, member: number, first: number): State {
    const row = rows[member]!;
    if (row < 0) return this.papers.has(members[member]!) ? state.unclear : state.blank;
    return this.states[first + row] as State;
  }
}

/** Every relation in every slot, for checks that are to look at all of them. */
export function allDoubts({ relations: { sums, parts, ratios, denominators } }: Arrangement): Doubts {
  const everywhere = <K extends Kind>(all: readonly { readonly relation: RelationOf<K> }[]): readonly Doubt<K>[] =>
    all.flatMap(({ relation }) => slots.map(({ name }) => ({ relation, slot: name })));
  return {
    sum: everywhere(sums),
    atMost: everywhere(parts),
    ratio: everywhere(ratios),
    denominators: denominators.flatMap(({ id }) => slots.map(({ name }) => ({ id, slot: name }))),
  };
}
