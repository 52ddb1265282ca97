import type { Catalogue } from '../../indicators/catalogue';
import type { RelationOf } from '../../indicators/relations';

/** The row of an indicator, and its id where it has none. */
export interface Member {
  readonly id: string;
  /** Index into the report's rows; −1 where the sheet has no such row. */
  readonly row: number;
}

export interface PlacedSum {
  readonly relation: RelationOf<'sum'>;
  readonly total: Member;
  readonly parts: readonly Member[];
}

export interface PlacedPart {
  readonly relation: RelationOf<'atMost'>;
  readonly part: Member;
  readonly whole: Member;
  /** From the part's unit to the whole's. */
  readonly factor: number;
}

export interface PlacedRatio {
  readonly relation: RelationOf<'ratio'>;
  readonly ratio: Member;
  readonly numerator: Member;
  readonly denominator: Member;
}

/** All ratios over one denominator. */
export interface PlacedDenominator {
  readonly denominator: Member;
  readonly ratios: readonly PlacedRatio[];
}

/** The catalogue's relations with the rows of one arrangement put in, in the catalogue's order. */
export class RelationTable {
  readonly sums: readonly PlacedSum[];
  readonly parts: readonly PlacedPart[];
  readonly ratios: readonly PlacedRatio[];
  readonly denominators: readonly PlacedDenominator[];
  readonly sumOfRow: ReadonlyMap<number, PlacedSum>;
  readonly ratioOfRow: ReadonlyMap<number, PlacedRatio>;

  constructor(catalogue: Catalogue, rowOf: ReadonlyMap<string, number>) {
    const member = (id: string): Member => ({ id, row: rowOf.get(id) ?? -1 });
    const scale = (id: string): number => catalogue.byId(id)?.unit.scale ?? 1;
    this.sums = catalogue.relationsOfKind('sum').map((relation) => ({
      relation,
      total: member(relation.total),
      parts: relation.parts.map(member),
    }));
    this.parts = catalogue.relationsOfKind('atMost').map((relation) => ({
      relation,
      part: member(relation.part),
      whole: member(relation.whole),
      factor: scale(relation.part) / scale(relation.whole),
    }));
    this.ratios = catalogue.relationsOfKind('ratio').map((relation) => ({
      relation,
      ratio: member(relation.ratio),
      numerator: member(relation.numerator),
      denominator: member(relation.denominator),
    }));
    this.denominators = [...new Set(this.ratios.map(({ denominator }) => denominator.id))].map((id) => ({
      denominator: member(id),
      ratios: this.ratios.filter(({ denominator }) => denominator.id === id),
    }));
    this.sumOfRow = firstByRow(this.sums, ({ total }) => total.row);
    this.ratioOfRow = firstByRow(this.ratios, ({ ratio }) => ratio.row);
  }
}

function firstByRow<Placed>(all: readonly Placed[], rowOf: (one: Placed) => number): ReadonlyMap<number, Placed> {
  return new Map([...all].reverse().map((one) => [rowOf(one), one]));
}
