import type { IndicatorRelation } from './indicator';

export type RelationKind = IndicatorRelation['kind'];
export type RelationOf<K extends RelationKind> = Extract<IndicatorRelation, { readonly kind: K }>;

/**
 * Where a relation names an indicator: the field it stands in, dots between the steps, and the id.
 */
export interface RelationMember {
  readonly field: string;
  readonly id: string;
}

const listed = (field: string, ids: readonly string[]): RelationMember[] =>
  ids.map((id, at) => ({ field: `${field}.${at}`, id }));

/** Every indicator that a relation names, in the relation's own order. */
export function membersOf(relation: IndicatorRelation): readonly RelationMember[] {
  switch (relation.kind) {
    case 'sum':
      return [{ field: 'total', id: relation.total }, ...listed('parts', relation.parts)];
    case 'atMost':
      return [
        { field: 'part', id: relation.part },
        { field: 'whole', id: relation.whole },
      ];
    case 'ratio':
      return [
        { field: 'ratio', id: relation.ratio },
        { field: 'numerator', id: relation.numerator },
        { field: 'denominator', id: relation.denominator },
      ];
    case 'stockFlow':
      return [
        { field: 'stock', id: relation.stock },
        ...listed('opening', relation.opening),
        { field: 'added', id: relation.added },
      ];
    case 'alike':
      return listed('members', relation.members);
    case 'perUnit':
      return [
        { field: 'figure', id: relation.figure },
        { field: 'of', id: relation.of },
      ];
  }
}
