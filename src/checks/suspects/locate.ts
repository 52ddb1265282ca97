import { mayHold } from '../../figures/compare';
import { leavesOf } from '../../figures/expression';
import type { Reading } from '../../figures/reading';
import type { CheckContext } from '../context';
import { slots, type SlotName } from '../facts/slots';
import type { Cause } from '../localise/causes';
import type { Leeway } from '../localise/leeway';
import { localise, type RankedRepair } from '../localise/localise';
import type { KnownRepairs, Repair } from '../localise/repair';
import { whatConcerns } from '../relations/asked';
import { everyNotHolding } from '../relations/notHolding';
import { operandsOf } from '../relations/operand';
import { nameOf } from '../relations/relation';
import { relations } from '../relations/relations';
import { constraintsOf, type Constraint } from './constraints';
import { divisorsIn } from './divisors';
import { connected } from './groups';
import { heldParts, linearise, type HeldPart, type Linearised } from './linear';
import { Variables } from './variables';

/** A number that may be wrong, what it should be then, and the slip that explains it. */
export interface Suspect {
  /** Catalogue id. */
  readonly indicator: string;
  readonly slot: SlotName;
  /** Null where the cell holds a foreign formula: its own formula is what it should be. */
  readonly value: number | null;
  readonly cause: Cause | 'total';
  readonly leeway: Leeway;
}

/**
 * Broken relations that hang together, by their names, and the sets of numbers whose change repairs
 * all of them, likeliest first.
 */
export interface LocatedGroup {
  readonly broken: readonly string[];
  readonly sets: readonly (readonly Suspect[])[];
}

/** Plain data: what was located in one check says the same in the next. */
export interface Located {
  readonly groups: readonly LocatedGroup[];
  /** Broken relations that could not be used, by why. */
  readonly unused: readonly { readonly relation: string; readonly why: 'notLinear' | 'noTime' | 'tooMany' }[];
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
 * Which typed numbers of some indicators are wrong, as far as their broken relations tell. Empty at
 * once where nothing is broken.
 */
export function locate(ids: ReadonlySet<string>, context: CheckContext): Located {
  const names = columnsToSearch(ids, context);
  if (names.length === 0) return { groups: [], unused: [] };
  const all = [...constraintsOf([...relations(context, whatConcerns(ids, context, names))])];
  const broken = new Set(all.filter(({ left, operator, right }) => !mayHold(left, operator, right)));
  if (broken.size === 0) return { groups: [], unused: [] };
  const variables = new Variables(context, ids);
  const hidden = [...new Set(all.flatMap((constraint) => constraint.hidden ?? []))];
  const known = variables.list.length;
  const free = hidden.map((_, at) => known + at);
  const places = new Map(hidden.map((reading, at) => [reading, known + at]));
  const cellOf = (reading: Reading): number | undefined => variables.of(reading) ?? places.get(reading);
  const constraints = nearBroken(all, broken, cellOf);
  const isDivisor = (cell: number): boolean =>
    constraints.some(({ left, right }) =>
      [...divisorsIn(left), ...divisorsIn(right)].some((reading) => cellOf(reading) === cell),
    );
  const isDivisible = ({ cells, values }: Repair): boolean =>
    !cells.some((cell, at) => values[at] === 0 && isDivisor(cell));
  const tables = tablesOf(constraints, (held, constraint) => linearise(constraint, cellOf, held, variables.rounding));
  const values = [...variables.values, ...hidden.map(({ value }) => value)];
  const weights = [...variables.list.map(({ weight }) => weight), ...hidden.map(() => 1)];
  const notLinear = [...broken].filter((constraint) => !tables[0]!.forms.has(constraint));
  const unused: Located['unused'][number][] = namesOf(notLinear).map((relation) => ({ relation, why: 'notLinear' }));
  const groups: LocatedGroup[] = [];
  for (const own of groupsOf(tables)) {
    const failing = own.filter((constraint) => broken.has(constraint));
    if (failing.length === 0) continue;
    const known: KnownRepairs = new Map();
    const results = tables
      .filter(({ special }, at) => at === 0 || own.some((constraint) => special.has(constraint)))
      .map(({ forms }) =>
        localise({
          values,
          free,
          rules: own.flatMap((constraint) => forms.get(constraint)?.rule ?? []),
          weights,
          least: null,
          slack,
          sense: variables.sense,
          effort: effortPerGroup,
          known,
        }),
      );
    const sets = best(results.flatMap(({ ranked }) => ranked).filter(isDivisible)).map((repair) =>
      suspectsOf(repair, variables),
    );
    if (sets.length > 0) groups.push({ broken: namesOf(failing), sets });
    else {
      const why = results.every(({ complete }) => complete) ? 'tooMany' : 'noTime';
      unused.push(...namesOf(failing).map((relation) => ({ relation, why }) as const));
    }
  }
  return { groups, unused };
}

/**
 * The columns in which something certain broke; all of them where papers speak of a row, because
 * only papers compare columns with each other.
 */
function columnsToSearch(ids: ReadonlySet<string>, context: CheckContext): readonly SlotName[] {
  const { facts } = context;
  const found = new Set<SlotName>();
  for (const { relation, found: own, owner } of everyNotHolding(context)) {
    if (own.outcome !== 'fails' || !relation.isCertain || !ids.has(owner)) continue;
    for (const { indicator, slot } of [...operandsOf(relation.left), ...operandsOf(relation.right)])
      if (slot !== null && ids.has(indicator.id)) found.add(slot);
  }
  return found.size > 0 && [...ids].some((id) => facts.isSpokenOf(id)) ? slots.map(({ name }) => name) : [...found];
}

const namesOf = (constraints: readonly Constraint[]): readonly string[] => [
  ...new Set(constraints.flatMap((one) => one.of.map(nameOf))),
];

/** The broken constraints and those that share numbers with them, directly or through others. */
function nearBroken(
  constraints: readonly Constraint[],
  broken: ReadonlySet<Constraint>,
  cellOf: (reading: Reading) => number | undefined,
): readonly Constraint[] {
  const cellsIn = ({ left, right, otherwise }: Constraint): readonly number[] =>
    [left, right, ...(otherwise ? [otherwise] : [])].flatMap(leavesOf).flatMap((reading) => cellOf(reading) ?? []);
  const placed = constraints.map((constraint) => ({
    constraint,
    terms: cellsIn(constraint).map((cell) => ({ cell })),
  }));
  const near = connected(placed.filter(({ terms }) => terms.length > 0))
    .filter((group) => group.some(({ constraint }) => broken.has(constraint)))
    .flatMap((group) => group.map(({ constraint }) => constraint));
  const kept = new Set([...broken, ...near]);
  return constraints.filter((constraint) => kept.has(constraint));
}

/** Constraints that share cells, or numbers that stand in no cell. */
function groupsOf(tables: readonly Table[]): readonly (readonly Constraint[])[] {
  const linking = tables.flatMap(({ forms }, at) =>
    [...forms].flatMap(([constraint, { rule }]) =>
      at === 0 || constraint.hidden !== undefined ? [{ constraint, terms: rule.terms }] : [],
    ),
  );
  return connected(linking).map((group) => [...new Set(group.map(({ constraint }) => constraint))]);
}

interface Table {
  /** What is linear in it. */
  readonly forms: ReadonlyMap<Constraint, Linearised>;
  /** Those that say something else here than in the first table. */
  readonly special: ReadonlySet<Constraint>;
}

/**
 * The constraints as linear rules: with each way to hold a factor, and these with the other meaning
 * of words. What says the same in several tables is worked out once.
 */
function tablesOf(
  constraints: readonly Constraint[],
  toLinear: (held: HeldPart, constraint: Constraint) => Linearised | null,
): readonly Table[] {
  const [denominator, ratio] = heldParts;
  const first = tableOf(constraints, (constraint) => toLinear(denominator, constraint));
  const second = tableOf(constraints, (constraint) => {
    const known = first.forms.get(constraint);
    return known && !known.bilinear ? known : toLinear(ratio, constraint);
  });
  if (!constraints.some(({ otherwise }) => otherwise)) return [first, second];
  const meant = ([held, table]: readonly [HeldPart, Table]): Table =>
    tableOf(
      constraints,
      (constraint) => {
        const { otherwise } = constraint;
        return otherwise ? toLinear(held, { ...constraint, left: otherwise }) : (table.forms.get(constraint) ?? null);
      },
      ({ otherwise }) => otherwise !== undefined,
    );
  return [first, second, meant([denominator, first]), meant([ratio, second])];
}

function tableOf(
  constraints: readonly Constraint[],
  toLinear: (constraint: Constraint) => Linearised | null,
  isSpecial: (constraint: Constraint, form: Linearised) => boolean = (_, { bilinear }) => bilinear,
): Table {
  const forms = new Map<Constraint, Linearised>();
  const special = new Set<Constraint>();
  for (const constraint of constraints) {
    const form = toLinear(constraint);
    if (!form) continue;
    forms.set(constraint, form);
    if (isSpecial(constraint, form)) special.add(constraint);
  }
  return { forms, special };
}

/** The likeliest repairs; where the two ways to hold a factor agree on the cells, the likelier. */
function best(repairs: readonly RankedRepair[]): readonly RankedRepair[] {
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

function suspectsOf({ cells, values, causes, leeways }: RankedRepair, { list }: Variables): readonly Suspect[] {
  return cells.map((index, at): Suspect => {
    const { fact, slot, foreignFormula } = list[index]!;
    const value = foreignFormula ? null : values[at]!;
    return { indicator: fact.indicator.id, slot, value, cause: causes[at]!, leeway: leeways[at]! };
  });
}
