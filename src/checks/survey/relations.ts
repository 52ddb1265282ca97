import type { RelationOf } from '../../indicators/relations';
import { slots, type SlotName } from '../slots';
import type { Arrangement } from './arrangement';
import { bit } from './concerns';
import { dust, slotCount, state, type Glance, type Papers, type State } from './glance';
import type { Member, PlacedDenominator, PlacedPart, PlacedRatio, PlacedSum } from './relationTable';

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

/** Looks at every relation in every slot. What holds by face values holds: each lies in its own interval. */
export class RelationLook {
  constructor(
    private readonly glance: Glance,
    private readonly arrangement: Arrangement,
    private readonly papers: Papers,
  ) {}

  doubts(): Doubts {
    const { sums, parts, ratios, denominators } = this.arrangement.relations;
    return {
      sum: this.among(
        sums,
        (one, slot) => this.sumHolds(one, slot),
        (one) => this.raise([one.total, ...one.parts]),
      ),
      atMost: this.among(parts, (one, slot) => this.partHolds(one, slot)),
      ratio: this.among(
        ratios,
        (one, slot) => this.ratioHolds(one, slot),
        (one) => this.raise([one.ratio, one.numerator, one.denominator]),
      ),
      denominators: this.implied(denominators),
    };
  }

  private among<K extends Kind, Placed extends { readonly relation: RelationOf<K> }>(
    all: readonly Placed[],
    holds: (one: Placed, slot: number) => boolean,
    tell?: (one: Placed) => void,
  ): readonly Doubt<K>[] {
    const found: Doubt<K>[] = [];
    for (const one of all) {
      for (let slot = 0; slot < slotCount; slot += 1) {
        if (holds(one, slot)) continue;
        found.push({ relation: one.relation, slot: slots[slot]!.name });
        tell?.(one);
      }
    }
    return found;
  }

  private implied(all: readonly PlacedDenominator[]): Doubts['denominators'] {
    const found: Doubts['denominators'][number][] = [];
    for (const { denominator, ratios } of all) {
      for (let slot = 0; slot < slotCount; slot += 1) {
        if (this.isNumber(denominator, slot)) continue;
        let implying = 0;
        for (const { ratio, numerator } of ratios) {
          if (this.stateOf(ratio, slot) !== state.blank && this.stateOf(numerator, slot) !== state.blank) implying += 1;
        }
        if (implying >= 2) found.push({ id: denominator.id, slot: slots[slot]!.name });
      }
    }
    return found;
  }

  private sumHolds({ total, parts }: PlacedSum, slot: number): boolean {
    const own = this.stateOf(total, slot);
    if (own === state.blank || own === state.computed) return true;
    let isOpen = own === state.unclear;
    let value = 0;
    let half = 0;
    for (const part of parts) {
      const its = this.stateOf(part, slot);
      // A part without a number leaves the total alone.
      if (its === state.blank) return true;
      if (its === state.unclear) isOpen = true;
      else {
        value += this.valueOf(part, slot);
        half += this.halfOf(part, slot);
      }
    }
    if (isOpen) return false;
    const wanted = this.valueOf(total, slot);
    return this.agree(wanted, value, half + this.halfOf(total, slot));
  }

  private partHolds({ part, whole, factor }: PlacedPart, slot: number): boolean {
    const [one, other] = [this.stateOf(part, slot), this.stateOf(whole, slot)];
    if (one === state.blank || other === state.blank) return true;
    if (one === state.unclear || other === state.unclear) return false;
    const [left, right] = [this.valueOf(part, slot) * factor, this.valueOf(whole, slot)];
    if (factor === 1 && one === state.typed && other === state.typed) return left <= right;
    return left <= right - dust * Math.max(Math.abs(left), Math.abs(right));
  }

  private ratioHolds({ relation, ratio, numerator, denominator }: PlacedRatio, slot: number): boolean {
    const own = this.stateOf(ratio, slot);
    const [over, under] = [this.stateOf(numerator, slot), this.stateOf(denominator, slot)];
    if (own === state.blank || over === state.blank || under === state.blank || own === state.computed) return true;
    if (own === state.unclear || over === state.unclear || under === state.unclear) return false;
    const below = this.valueOf(denominator, slot);
    if (!(below > 0)) return false;
    const wanted = (this.valueOf(numerator, slot) * relation.factor) / below;
    return this.agree(this.valueOf(ratio, slot), wanted, this.halfOf(ratio, slot));
  }

  /** Whole numbers that are counted one by one have to be equal; anything else may differ by less than its rounding. */
  private agree(one: number, other: number, half: number): boolean {
    if (half === 0) return one === other && Number.isSafeInteger(one);
    return Math.abs(one - other) < half - dust * Math.max(Math.abs(one), Math.abs(other));
  }

  private raise(members: readonly Member[]): void {
    for (const { row } of members) if (row >= 0) this.glance.raise(row, bit.relation);
  }

  /** Of an indicator without a row only papers can speak. */
  private stateOf({ id, row }: Member, slot: number): State {
    if (row < 0) return this.papers.has(id) ? state.unclear : state.blank;
    return this.glance.states[this.glance.place(row, slot)] as State;
  }

  private isNumber({ row }: Member, slot: number): boolean {
    return row >= 0 && this.glance.isNumber(this.glance.place(row, slot));
  }

  private valueOf({ row }: Member, slot: number): number {
    return this.glance.values[this.glance.place(row, slot)]!;
  }

  private halfOf({ row }: Member, slot: number): number {
    return this.glance.halves[this.glance.place(row, slot)]!;
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
    denominators: denominators.flatMap(({ denominator: { id } }) => slots.map(({ name }) => ({ id, slot: name }))),
  };
}
