import { once } from '../../indicators/once';
import { listUnder } from '../../indicators/lists';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { membersOf, type RelationOf as DeclaredAs } from '../../indicators/catalogue/declaredRelations';
import { of, over, sum, times, type Tree } from '../../figures/expression';
import type { Operator } from '../../figures/compare';

/** The catalogue's relations between numbers of one column. */
export type DeclaredKind = 'sum' | 'atMost' | 'ratio';

/** A relation of the catalogue as arithmetic over indicators, written down here alone. */
export interface Declared<Kind extends DeclaredKind> extends DeclaredSides {
  readonly relation: DeclaredAs<Kind>;
  /** Its place among those of its kind. */
  readonly place: number;
}

/** What is the same of all of them. */
export interface DeclaredSides {
  /** The indicators that take part, the one that is judged first. */
  readonly members: readonly string[];
  readonly left: Tree<string | number>;
  readonly operator: Operator;
  readonly right: Tree<string | number>;
  /** A contradiction is a fault for certain, and not only a way of speaking. */
  readonly isCertain: boolean;
  /** True where the right side gives the left one, which no formula of the form contradicts. */
  readonly gives: boolean;
}

/** All of them by kind, in the catalogue's order. */
export type DeclaredRelations = { readonly [Kind in DeclaredKind]: readonly Declared<Kind>[] };

/** The relations of a catalogue; worked out once. */
export const declaredRelations = once(declare);

const indexed = once((catalogue: Catalogue) => {
  const { sum: sums, atMost, ratio } = declaredRelations(catalogue);
  return { sum: index(sums), atMost: index(atMost), ratio: index(ratio) };
});

/** The relations in which one of some indicators takes part, in the catalogue's order. */
export function declaredAmong(ids: ReadonlySet<string>, catalogue: Catalogue): DeclaredRelations {
  const byMember = indexed(catalogue);
  return { sum: among(ids, byMember.sum), atMost: among(ids, byMember.atMost), ratio: among(ids, byMember.ratio) };
}

function index<Kind extends DeclaredKind>(
  all: readonly Declared<Kind>[],
): ReadonlyMap<string, readonly Declared<Kind>[]> {
  const byMember = new Map<string, Declared<Kind>[]>();
  for (const one of all) {
    for (const id of new Set(one.members)) listUnder(byMember, id, one);
  }
  return byMember;
}

function among<Kind extends DeclaredKind>(
  ids: ReadonlySet<string>,
  byMember: ReadonlyMap<string, readonly Declared<Kind>[]>,
): readonly Declared<Kind>[] {
  const found = new Set([...ids].flatMap((id) => byMember.get(id) ?? []));
  return [...found].sort((one, other) => one.place - other.place);
}

function declare(catalogue: Catalogue): DeclaredRelations {
  const scale = (id: string): number => catalogue.byId(id)?.unit.scale ?? 1;
  const leaf = (one: string | number) => of(one);
  const common = <Kind extends DeclaredKind>(relation: DeclaredAs<Kind>, place: number) => ({
    relation,
    place,
    members: membersOf(relation).map(({ id }) => id),
  });
  return {
    // total = part + part + …
    sum: catalogue.relationsOfKind('sum').map((relation, at) => ({
      ...common(relation, at),
      left: leaf(relation.total),
      operator: 'equals',
      right: sum(relation.parts.map(leaf)),
      isCertain: true,
      gives: true,
    })),
    // part ≤ whole, in the whole's unit: million dong against billion dong
    atMost: catalogue.relationsOfKind('atMost').map((relation, at) => {
      const factor = scale(relation.part) / scale(relation.whole);
      const part = leaf(relation.part);
      return {
        ...common(relation, at),
        left: factor === 1 ? part : times(part, leaf(factor)),
        operator: 'atMost',
        right: leaf(relation.whole),
        isCertain: relation.certain,
        gives: false,
      };
    }),
    // ratio = numerator × factor / denominator
    ratio: catalogue.relationsOfKind('ratio').map((relation, at) => ({
      ...common(relation, at),
      left: leaf(relation.ratio),
      operator: 'equals',
      right: quotient(leaf(relation.numerator), leaf(relation.denominator), leaf(relation.factor)),
      isCertain: true,
      gives: true,
    })),
  };
}

/** numerator × factor / denominator; over a ratio instead it gives the denominator. */
export function quotient<Leaf>(numerator: Tree<Leaf>, denominator: Tree<Leaf>, factor: Tree<Leaf>): Tree<Leaf> {
  return over(times(numerator, factor), denominator);
}
