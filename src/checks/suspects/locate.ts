import { compare } from '../../figures/compare';
import type { Reading } from '../../figures/reading';
import type { CheckContext } from '../context';
import type { FindingCell } from '../finding';
import type { Cause } from '../localise/causes';
import type { LinearRule } from '../localise/linear';
import { localise } from '../localise/localise';
import type { Repair } from '../localise/repair';
import { divisorsIn } from './divisors';
import { connected } from './groups';
import { heldParts, linearise, type HeldPart, type Linearised } from './linear';
import { paperRelations } from './paperRelations';
import type { CellRelation } from './relation';
import { sheetRelations } from './sheetRelations';
import { Variables, type Variable } from './variables';
import { everything, type Concerned } from './concerned';

/** A cell that may be wrong, what it should be then, and the slip that explains it. */
export interface Suspect {
  readonly cell: FindingCell;
  readonly variable: Variable;
  /** Null where the cell holds a foreign formula: its own formula is what it should be. */
  readonly value: number | null;
  readonly cause: Cause;
}

/** Broken relations that hang together, and the sets of cells whose change repairs all of them, likeliest first. */
export interface LocatedGroup {
  readonly broken: readonly CellRelation[];
  readonly sets: readonly (readonly Suspect[])[];
}

export interface Located {
  readonly groups: readonly LocatedGroup[];
  /** Broken relations that could not be used, by why. */
  readonly unused: readonly { readonly relation: CellRelation; readonly why: 'notLinear' | 'noTime' | 'tooMany' }[];
}

/** Cells at once, beyond which a wrong guess is likelier than a right one. */
const heaviestSet = 3;
/** Rows looked at for one group: what a machine of today does in some 60 ms. */
const effortPerGroup = 600_000;
/** Wider than the gap between a typed and a derived cell, narrower than a whole cell. */
const slack = 0.5;
/** More alternatives than this help nobody. */
const mostSets = 12;

/** Which typed numbers of a sheet are wrong, as far as its broken relations among the concerned indicators tell. Empty at once where nothing is broken. */
export function locate(context: CheckContext, concerned: Concerned = everything): Located {
  const relations = [...sheetRelations(context, concerned), ...paperRelations(context, concerned)];
  const broken = new Set(
    relations.filter(({ left, relation, right }) => compare(left, relation, right).outcome === 'fails'),
  );
  if (broken.size === 0) return { groups: [], unused: [] };
  const variables = new Variables(context, concerned);
  const hidden = [...new Set(relations.flatMap((relation) => relation.hidden ?? []))];
  const known = variables.list.length;
  const free = hidden.map((_, at) => known + at);
  const places = new Map(hidden.map((reading, at) => [reading, known + at]));
  const cellOf = (reading: Reading): number | undefined => variables.of(reading) ?? places.get(reading);
  const toLinear =
    (held: HeldPart) =>
    (relation: CellRelation): Linearised | null =>
      linearise(relation, cellOf, held, variables.rounding);
  const divisors = new Set(
    relations.flatMap(({ left, right }) => [...divisorsIn(left), ...divisorsIn(right)].map(cellOf)),
  );
  const isDivisible = ({ cells, values }: Repair): boolean =>
    !cells.some((cell, at) => values[at] === 0 && divisors.has(cell));
  const tables = [
    ...heldParts.map((held) => tableOf(relations, toLinear(held), false)),
    ...(relations.some(({ otherwise }) => otherwise)
      ? heldParts.map((held) => tableOf(relations, toLinear(held), true))
      : []),
  ];
  const notLinear = [...broken].filter((relation) => !tables[0]!.relationOf.has(relation));
  const unused: Located['unused'][number][] = notLinear.map((relation) => ({ relation, why: 'notLinear' }));
  const groups: LocatedGroup[] = [];
  for (const own of groupsOf(tables)) {
    const failing = own.filter((relation) => broken.has(relation));
    if (failing.length === 0) continue;
    const members = new Set(own);
    const results = tables
      .filter(({ special }, at) => at === 0 || own.some((relation) => special.has(relation)))
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
    if (sets.length > 0) groups.push({ broken: failing, sets });
    else {
      const why = results.every(({ complete }) => complete) ? 'tooMany' : 'noTime';
      unused.push(...failing.map((relation) => ({ relation, why }) as const));
    }
  }
  return { groups, unused };
}

/** Relations that share cells, or numbers that stand in no cell. */
function groupsOf(tables: readonly Table[]): readonly (readonly CellRelation[])[] {
  const relationOf = new Map(tables.flatMap(({ byRule }) => [...byRule]));
  const linking = tables.flatMap(({ rules }, at) =>
    rules.filter((rule) => at === 0 || relationOf.get(rule)!.hidden !== undefined),
  );
  return connected(linking).map((rules) => [...new Set(rules.map((rule) => relationOf.get(rule)!))]);
}

interface Table {
  readonly rules: readonly LinearRule[];
  readonly byRule: ReadonlyMap<LinearRule, CellRelation>;
  readonly relationOf: ReadonlySet<CellRelation>;
  /** Relations that say something else here than in the first table. */
  readonly special: ReadonlySet<CellRelation>;
}

function tableOf(
  relations: readonly CellRelation[],
  linearised: (relation: CellRelation) => Linearised | null,
  other: boolean,
): Table {
  const byRule = new Map<LinearRule, CellRelation>();
  const special = new Set<CellRelation>();
  for (const relation of relations) {
    const { otherwise } = relation;
    const found = linearised(other && otherwise ? { ...relation, left: otherwise } : relation);
    if (!found) continue;
    byRule.set(found.rule, relation);
    if (other ? otherwise : found.bilinear) special.add(relation);
  }
  return { rules: [...byRule.keys()], byRule, relationOf: new Set(byRule.values()), special };
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
