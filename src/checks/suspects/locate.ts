import { compare } from '../../figures/compare';
import type { CheckContext } from '../context';
import type { FindingCell } from '../finding';
import type { Cause } from '../localise/causes';
import type { LinearRule } from '../localise/linear';
import { localise } from '../localise/localise';
import type { Repair } from '../localise/repair';
import { connected } from './groups';
import { heldParts, linearise, type HeldPart } from './linear';
import { paperRelations } from './paperRelations';
import type { CellRelation } from './relation';
import { sheetRelations } from './sheetRelations';
import { Variables, type Variable } from './variables';

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
const millisecondsPerGroup = 60;
/** Wider than the gap between a typed and a derived cell, narrower than a whole cell. */
const slack = 0.5;
/** More alternatives than this help nobody. */
const mostSets = 12;

/** Which typed numbers of a sheet are wrong, as far as its broken relations tell. Empty at once where nothing is broken. */
export function locate(context: CheckContext, now: () => number = Date.now): Located {
  const relations = [...sheetRelations(context), ...paperRelations(context)];
  const broken = new Set(
    relations.filter(({ left, relation, right }) => compare(left, relation, right).outcome === 'fails'),
  );
  if (broken.size === 0) return { groups: [], unused: [] };
  const variables = new Variables(context.facts);
  const tables = heldParts.map((held) => tableOf(relations, variables, held));
  const notLinear = [...broken].filter((relation) => !tables[0]!.relationOf.has(relation));
  const unused: Located['unused'][number][] = notLinear.map((relation) => ({ relation, why: 'notLinear' }));
  const groups: LocatedGroup[] = [];
  for (const rules of connected(tables[0]!.rules)) {
    const own = rules.map((rule) => tables[0]!.byRule.get(rule)!);
    const failing = own.filter((relation) => broken.has(relation));
    if (failing.length === 0) continue;
    const members = new Set(own);
    const results = tables
      .filter(({ bilinear }, at) => at === 0 || own.some((relation) => bilinear.has(relation)))
      .map((table) => ({
        ...localise({
          values: variables.values,
          rules: table.rules.filter((rule) => members.has(table.byRule.get(rule)!)),
          weights: variables.list.map(({ weight }) => weight),
          least: null,
          slack,
          sense: variables.sense,
          milliseconds: millisecondsPerGroup,
          now,
        }),
      }));
    const sets = best(results.flatMap(({ ranked }) => ranked)).map((repair) => suspectsOf(repair, variables));
    if (sets.length > 0) groups.push({ broken: failing, sets });
    else {
      const why = results.every(({ complete }) => complete) ? 'tooMany' : 'noTime';
      unused.push(...failing.map((relation) => ({ relation, why }) as const));
    }
  }
  return { groups, unused };
}

interface Table {
  readonly rules: readonly LinearRule[];
  readonly byRule: ReadonlyMap<LinearRule, CellRelation>;
  readonly relationOf: ReadonlySet<CellRelation>;
  /** Relations that are linear only because a factor is held. */
  readonly bilinear: ReadonlySet<CellRelation>;
}

function tableOf(relations: readonly CellRelation[], variables: Variables, held: HeldPart): Table {
  const byRule = new Map<LinearRule, CellRelation>();
  const bilinear = new Set<CellRelation>();
  for (const relation of relations) {
    const found = linearise(relation, variables.of, held);
    if (!found) continue;
    byRule.set(found.rule, relation);
    if (found.bilinear) bilinear.add(relation);
  }
  return { rules: [...byRule.keys()], byRule, relationOf: new Set(byRule.values()), bilinear };
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
