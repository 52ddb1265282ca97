import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { declaredRelations, type Declared, type DeclaredKind } from '../relations/declared';

/** A relation with the rows of its members put in, in the relation's own order. */
export interface Placed<Kind extends DeclaredKind> {
  readonly declared: Declared<Kind>;
  /** Indexes into the report's rows, by member; −1 where the sheet has no such row. */
  readonly rows: readonly number[];
  readonly hasEveryRow: boolean;
}

/** The catalogue's relations with the rows of one arrangement put in, in the catalogue's order. */
export class RelationTable {
  /** The total, then its parts. */
  readonly sums: readonly Placed<'sum'>[];
  /** The part, then its whole. */
  readonly parts: readonly (Placed<'atMost'> & {
    /** From the part's unit to the whole's. */
    readonly factor: number;
  })[];
  /** The ratio, its numerator and its denominator. */
  readonly ratios: readonly Placed<'ratio'>[];
  readonly sumOfRow: ReadonlyMap<number, Placed<'sum'>>;
  readonly ratioOfRow: ReadonlyMap<number, Placed<'ratio'>>;

  constructor(catalogue: Catalogue, rowOf: ReadonlyMap<string, number>) {
    const placed = <Kind extends DeclaredKind>(declared: Declared<Kind>): Placed<Kind> => {
      const rows = declared.members.map((id) => rowOf.get(id) ?? -1);
      return { declared, rows, hasEveryRow: !rows.includes(-1) };
    };
    const scale = (id: string): number => catalogue.byId(id)?.unit.scale ?? 1;
    const { sum, atMost, ratio } = declaredRelations(catalogue);
    this.sums = sum.map((one) => placed(one));
    this.parts = atMost.map((one) => ({
      ...placed(one),
      factor: scale(one.relation.part) / scale(one.relation.whole),
    }));
    this.ratios = ratio.map((one) => placed(one));
    this.sumOfRow = firstByRow(this.sums);
    this.ratioOfRow = firstByRow(this.ratios);
  }
}

/** By the row of the first member; of several relations the first. */
function firstByRow<One extends { readonly rows: readonly number[] }>(all: readonly One[]): ReadonlyMap<number, One> {
  return new Map([...all].reverse().map((one) => [one.rows[0]!, one]));
}
