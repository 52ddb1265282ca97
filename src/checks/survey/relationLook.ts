import type { Declared, DeclaredKind } from '../relations/declared';
import { slots, type SlotName } from '../facts/slots';
import type { Arrangement } from './arrangement';
import { dust, slotCount, state, type Glance, type Papers, type State } from './glance';
import type { Placed } from './relationTable';

/** A relation in one slot that does not hold at a glance. */
export interface Doubt<Kind extends DeclaredKind> {
  readonly declared: Declared<Kind>;
  readonly slot: SlotName;
}

/** The relations that rules have to compare exactly, in the catalogue's order, slot by slot. */
export type Doubts = { readonly [Kind in DeclaredKind]: readonly Doubt<Kind>[] };

/** A relation's members, as the look at them goes by. */
type Members = Pick<Placed<DeclaredKind>, 'rows' | 'hasEveryRow'> & {
  readonly declared: { readonly members: readonly string[] };
};
type DoubtedMembers<One extends Members> = Pick<One, 'declared'> & { readonly slot: SlotName };

/**
 * Looks at every relation in every slot. What holds by face values holds: each lies in its own
 * interval. The numbers of a slot stand together in the glance's arrays; `first` is the place of
 * the first row's.
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
    const { sums, parts, ratios } = this.arrangement.relations;
    const sum = this.among(sums, true, (one, first) => this.addsUp(one, first));
    const atMost = this.among(parts, false, (one, first) => this.isWithin(one, first));
    const ratio = this.among(ratios, true, (one, first) => this.divides(one, first));
    return { sum, atMost, ratio };
  }

  private among<One extends Members>(
    all: readonly One[],
    givesFirst: boolean,
    agrees: (one: One, first: number) => boolean,
  ): readonly DoubtedMembers<One>[] {
    const { count } = this.glance;
    const found: DoubtedMembers<One>[] = [];
    for (const one of all) {
      for (let slot = 0, first = 0; slot < slotCount; slot += 1, first += count) {
        if ((one.hasEveryRow && agrees(one, first)) || this.isIdle(one, first, givesFirst)) continue;
        const { declared }: Pick<One, 'declared'> = one;
        found.push({ declared, slot: slots[slot]!.name });
      }
    }
    return found;
  }

  /**
   * Whether a relation leaves nothing to compare: a member is blank or, where the others give the
   * first, the form's own formula stands there.
   */
  private isIdle({ declared: { members }, rows }: Members, first: number, givesFirst: boolean): boolean {
    for (let member = 0; member < rows.length; member += 1) {
      const own = this.stateOf(members, rows, member, first);
      if (own === state.blank || (own === state.computed && givesFirst && member === 0)) return true;
    }
    return false;
  }

  private addsUp({ rows }: Pick<Members, 'rows'>, first: number): boolean {
    let value = 0;
    let half = 0;
    for (let part = 1; part < rows.length; part += 1) {
      const place = first + rows[part]!;
      value += this.values[place]!;
      half += this.halves[place]!;
    }
    const place = first + rows[0]!;
    return this.agree(this.values[place]!, value, half + this.halves[place]!);
  }

  private isWithin({ rows, factor }: Pick<Members, 'rows'> & { readonly factor: number }, first: number): boolean {
    const part = first + rows[0]!;
    const whole = first + rows[1]!;
    const left = this.values[part]! * factor;
    const right = this.values[whole]!;
    const areTyped = this.states[part] === state.typed && this.states[whole] === state.typed;
    if (factor === 1 && areTyped) return left <= right;
    return left <= right - dust * Math.max(Math.abs(left), Math.abs(right));
  }

  private divides({ declared: { relation }, rows }: Placed<'ratio'>, first: number): boolean {
    const below = this.values[first + rows[2]!]!;
    if (!(below > 0)) return false;
    const wanted = (this.values[first + rows[1]!]! * relation.factor) / below;
    const place = first + rows[0]!;
    return this.agree(this.values[place]!, wanted, this.halves[place]!);
  }

  /**
   * Whole numbers that are counted one by one have to be equal; anything else may differ by less
   * than its rounding.
   */
  private agree(one: number, other: number, half: number): boolean {
    if (half === 0) return one === other && Number.isSafeInteger(one);
    return Math.abs(one - other) < half - dust * Math.max(Math.abs(one), Math.abs(other));
  }

  /** Of an indicator without a row only papers can speak. */
  private stateOf(members: readonly string[], rows: readonly number[], member: number, first: number): State {
    const row = rows[member]!;
    if (row >= 0) return this.states[first + row] as State;
    return this.papers.has(members[member]!) ? state.unclear : state.blank;
  }
}

/** Every relation in every slot, for checks that are to look at all of them. */
export function allDoubts({ relations: { sums, parts, ratios } }: Arrangement): Doubts {
  const everywhere = <Kind extends DeclaredKind>(
    all: readonly { readonly declared: Declared<Kind> }[],
  ): readonly Doubt<Kind>[] => all.flatMap(({ declared }) => slots.map(({ name }) => ({ declared, slot: name })));
  return { sum: everywhere(sums), atMost: everywhere(parts), ratio: everywhere(ratios) };
}
