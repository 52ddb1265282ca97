import { compare } from '../../figures/compare';
import type { Reading } from '../../figures/reading';
import type { CheckContext } from '../context';
import type { FindingCell } from '../findingCell';
import type { Cause } from '../localise/causes';
import type { LinearRule } from '../localise/linear';
import { localise } from '../localise/localise';
import type { Repair } from '../localise/repair';
import { everything, whatConcerns, type Concerned } from '../relations/asked';
import type { Relation } from '../relations/relation';
import { relations } from '../relations/relations';
import { constraintsOf, type Constraint } from './constraints';
import { divisorsIn } from './divisors';
import { connected } from './groups';
import { heldParts, linearise, type HeldPart, type Linearised } from './linear';
import { Variables, type Variable } from './variables';

/** A cell that may be wrong, what it should be then, and the slip that explains it. */
export interface Suspect {
  readonly cell: FindingCell;
  readonly variable: Variable;
  /** Null where the cell holds a foreign formula: its own formula is what it should be. */
  readonly value: number | null;
  readonly cause: Cause;
}

/**
 * Broken relations that hang together, and the sets of cells whose change repairs all of them,
 * likeliest first.
 */
export interface LocatedGroup {
  readonly broken: readonly Relation[];
  readonly sets: readonly (readonly Suspect[])[];
}

export interface Located {
  readonly groups: readonly LocatedGroup[];
  /** Broken relations that could not be used, by why. */
  readonly unused: readonly { readonly relation: Relation; readonly why: 'notLinear' | 'noTime' | 'tooMany' }[];
}

/** Cells at once, beyond which a wrong guess is likelier than a right one. */
const heaviestSet = 3;
/** Rows looked at for one group: what a machine of today does in some 60 ms. */
const effortPerGroup = 600_000;
/** Wider than the gap between a typed and a derived cell, narrower than a whole cell. */
const slack = 0.5;
/** More alternatives than this help nobody. */
const mostSets = 12;

/**
 * Which typed numbers of a sheet are wrong, as far as its broken relations among the concerned
 * indicators tell. Empty at once where nothing is broken.
 */
export function locate(context: CheckContext, concerned: Concerned = everything): Located {
  const constraints = [...constraintsOf([...relations(context, whatConcerns(concerned, context))])];
  const broken = new Set(
    constraints.filter(({ left, operator, right }) => compare(left, operator, right).outcome === 'fails'),
  );
  if (broken.size === 0) return { groups: [], unused: [] };
  const variables = new Variables(context, concerned);
  const hidden = [...new Set(constraints.flatMap((constraint) => constraint.hidden ?? []))];
  const known = variables.list.length;
  const free = hidden.map((_, at) => known + at);
  const places = new Map(hidden.map((reading, at) => [reading, known + at]));
  const cellOf = (reading: Reading): number | undefined => variables.of(reading) ?? places.get(reading);
  const toLinear =
    (held: HeldPart) =>
    (constraint: Constraint): Linearised | null =>
      linearise(constraint, cellOf, held, variables.rounding);
  const divisors = new Set(
    constraints.flatMap(({ left, right }) => [...divisorsIn(left), ...divisorsIn(right)].map(cellOf)),
  );
  const isDivisible = ({ cells, values }: Repair): boolean =>
    !cells.some((cell, at) => values[at] === 0 && divisors.has(cell));
  const tables = [
    ...heldParts.map((held) => tableOf(constraints, toLinear(held), false)),
    ...(constraints.some(({ otherwise }) => otherwise)
      ? heldParts.map((held) => tableOf(constraints, toLinear(held), true))
      : []),
  ];
  const notLinear = [...broken].filter((constraint) => !tables[0]!.used.has(constraint));
  const unused: Located['unused'][number][] = namely(notLinear).map((relation) => ({ relation, why: 'notLinear' }));
  const groups: LocatedGroup[] = [];
  for (const own of groupsOf(tables)) {
    const failing = own.filter((constraint) => broken.has(constraint));
    if (failing.length === 0) continue;
    const members = new Set(own);
    const results = tables
      .filter(({ special }, at) => at === 0 || own.some((constraint) => special.has(constraint)))
      .map((table) => ({
        ...localise({
          values: [...variables.values, ...hidden.map(({ value }) => value)],
          free,
          rules: table.rules.filter((rule) => members.has(table.byRule.get(rule)!)),
          weights: [...variables.list.map(({ weight }) => weight), ...hidden.map(() => 1)],
          least: null,
          slack,
          sense: variables.sense,
          effort: effortPerGroup,
        }),
      }));
    const sets = best(results.flatMap(({ ranked }) => ranked).filter(isDivisible)).map((repair) =>
      suspectsOf(repair, variables),
    );
    if (sets.length > 0) groups.push({ broken: namely(failing), sets });
    else {
      const why = results.every(({ complete }) => complete) ? 'tooMany' : 'noTime';
      unused.push(...namely(failing).map((relation) => ({ relation, why }) as const));
    }
  }
  return { groups, unused };
}

const namely = (constraints: readonly Constraint[]): readonly Relation[] => [
  ...new Set(constraints.flatMap((one) => one.of)),
];

/** Constraints that share cells, or numbers that stand in no cell. */
function groupsOf(tables: readonly Table[]): readonly (readonly Constraint[])[] {
  const constraintOf = new Map(tables.flatMap(({ byRule }) => [...byRule]));
  const linking = tables.flatMap(({ rules }, at) =>
    rules.filter((rule) => at === 0 || constraintOf.get(rule)!.hidden !== undefined),
  );
  return connected(linking).map((rules) => [...new Set(rules.map((rule) => constraintOf.get(rule)!))]);
}

interface Table {
  readonly rules: readonly LinearRule[];
  readonly byRule: ReadonlyMap<LinearRule, Constraint>;
  readonly used: ReadonlySet<Constraint>;
  /** Those that say something else here than in the first table. */
  readonly special: ReadonlySet<Constraint>;
}

function tableOf(
  constraints: readonly Constraint[],
  linearised: (constraint: Constraint) => Linearised | null,
  other: boolean,
): Table {
  const byRule = new Map<LinearRule, Constraint>();
  const special = new Set<Constraint>();
  for (const constraint of constraints) {
    const { otherwise } = constraint;
    const found = linearised(other && otherwise ? { ...constraint, left: otherwise } : constraint);
    if (!found) continue;
    byRule.set(found.rule, constraint);
    if (other ? otherwise : found.bilinear) special.add(constraint);
  }
  return { rules: [...byRule.keys()], byRule, used: new Set(byRule.values()), special };
}

/** The likeliest repairs; where the two ways to hold a factor agree on the cells, the likelier. */
function best(repairs: readonly Repair[]): readonly Repair[] {
  const fewest = Math.min(...repairs.map(({ cells }) => cells.length));
  const seen = new Set<string>();
  return repairs
    .filter(({ cells, causes }) => cells.length <= heaviestSet && (cells.length === fewest || !causes.includes('none')))
    .sort((a, b) => a.cost - b.cost)
    .filter(({ cells }) => {
      const key = [...cells].sort((a, b) => a - b).join();
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, mostSets);
}

function suspectsOf({ cells, values, causes }: Repair, { list }: Variables): readonly Suspect[] {
  return cells.map((index, at): Suspect => {
    const variable = list[index]!;
    return {
      cell: variable.fact.cells[0]!,
      variable,
      value: variable.foreignFormula ? null : values[at]!,
      cause: causes[at]!,
    };
  });
}
