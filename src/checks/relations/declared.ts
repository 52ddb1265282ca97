import type { Catalogue } from '../../indicators/catalogue';
import { membersOf, type RelationOf as DeclaredAs } from '../../indicators/relations';
import { of, over, sum, times, type Tree } from '../../figures/expression';
import type { Operator } from '../../figures/compare';

/** The catalogue's relations between numbers of one column. */
export type DeclaredKind = 'sum' | 'atMost' | 'ratio';

/**
 * A relation of the catalogue as arithmetic over indicators: the one place where it is written
 * down.
 */
export interface Declared<Kind extends DeclaredKind> extends DeclaredSides {
  readonly relation: DeclaredAs<Kind>;
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
  /**
   * True where the right side gives the left one, so that a form's formula for it cannot contradict
   * it.
   */
  readonly gives: boolean;
}

/** All of them by kind, in the catalogue's order. */
export type DeclaredRelations = { readonly [Kind in DeclaredKind]: readonly Declared<Kind>[] };

const known = new WeakMap<Catalogue, DeclaredRelations>();

/** The relations of a catalogue; worked out once. */
export function declaredRelations(catalogue: Catalogue): DeclaredRelations {
  let found = known.get(catalogue);
  if (!found) known.set(catalogue, (found = declare(catalogue)));
  return found;
}

function declare(catalogue: Catalogue): DeclaredRelations {
  const scale = (id: string): number => catalogue.byId(id)?.unit.scale ?? 1;
  const common = <Kind extends DeclaredKind>(relation: DeclaredAs<Kind>) => ({
    relation,
    members: membersOf(relation).map(({ id }) => id),
  });
  return {
    // total = part + part + …
    sum: catalogue.relationsOfKind('sum').map((relation) => ({
      ...common(relation),
      left: of(relation.total),
      operator: 'equals',
      right: sum(relation.parts.map((part) => of<string | number>(part))),
      isCertain: true,
      gives: true,
    })),
    // part ≤ whole, in the whole's unit: million dong against billion dong
    atMost: catalogue.relationsOfKind('atMost').map((relation) => {
      const factor = scale(relation.part) / scale(relation.whole);
      const part = of<string | number>(relation.part);
      return {
        ...common(relation),
        left: factor === 1 ? part : times(part, of<string | number>(factor)),
        operator: 'atMost',
        right: of(relation.whole),
        isCertain: relation.certain,
        gives: false,
      };
    }),
    // ratio = numerator × factor / denominator
    ratio: catalogue.relationsOfKind('ratio').map((relation) => ({
      ...common(relation),
      left: of(relation.ratio),
      operator: 'equals',
      right: quotient(
        of<string | number>(relation.numerator),
        of<string | number>(relation.denominator),
        of<string | number>(relation.factor),
      ),
      isCertain: true,
      gives: true,
    })),
  };
}

/**
 * numerator × factor / denominator; with a ratio in the denominator's place it gives the
 * denominator.
 */
export function quotient<Leaf>(numerator: Tree<Leaf>, denominator: Tree<Leaf>, factor: Tree<Leaf>): Tree<Leaf> {
  return over(times(numerator, factor), denominator);
}
