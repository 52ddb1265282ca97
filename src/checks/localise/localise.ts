import { listUnder } from '../../indicators/lists';
import { once } from '../../indicators/once';
import { atLeast, eliminate, isBroken, toRow, type LinearRule, type Row } from './linear';
import { Budget } from './budget';
import { digitsIn } from './candidates';
import { extraCellCost, outdoesExchange } from './causes';
import { leewayOf, type Leeway } from './leeway';
import { bestRepair, swappedPair, type KnownRepairs, type Repair, type RepairTask } from './repair';
import { smallestSets } from './search';
import { anything, type CellSense } from './sense';

export interface LocaliseInput {
  readonly values: readonly number[];
  readonly rules: readonly LinearRule[];
  /** How much a cell is trusted; changing a heavier one costs more. All 1 when left out. */
  readonly weights?: readonly number[];
  /**
   * Lower limit of every cell; null for none. 0 when left out: counts and amounts are not negative.
   */
  readonly least?: number | null;
  /** Sets up to this much heavier than the lightest are ranked with them; 0 when left out. */
  readonly slack?: number;
  /**
   * Numbers that stand in no cell, so that nobody can have typed them wrong: they may be anything.
   */
  readonly free?: readonly number[];
  /** What else is known of the cells. */
  readonly sense?: CellSense;
  /** Rows that may be looked at before the search gives up (see `Budget`). */
  readonly effort?: number;
  /**
   * Repairs that the same values and sense came to with some of the rules stated otherwise; what is
   * found is added.
   */
  readonly known?: KnownRepairs;
}

/** A repair, with what the rules leave open of each of its cells. */
export interface RankedRepair extends Repair {
  readonly leeways: readonly Leeway[];
}

export interface Localisation {
  /** Every smallest set, as cell indices. */
  readonly sets: readonly (readonly number[])[];
  /**
   * Likeliest first. Holds every smallest set, and larger ones where known slips explain everything
   * and no smallest set has a known cause.
   */
  readonly ranked: readonly RankedRepair[];
  /** Cells a wrong number cannot be told apart from: false when the effort ended the search. */
  readonly complete: boolean;
}

/** The same row for the same rule, so that repairs are known again. */
const rowOf = once(toRow);

const usualEffort = 2_000_000;
/** Beyond four cells at once an answer would be a guess. */
const heaviest = 4;

/**
 * Which cells to change so that all rules hold: the smallest sets (Fellegi and Holt 1976), ranked
 * by the slip that their repair would undo. A pure function of values, linear rules and weights.
 */
export function localise(input: LocaliseInput): Localisation {
  const { values, rules, effort = usualEffort, slack = 0, sense = anything, known = new Map() } = input;
  const least = input.least === undefined ? 0 : input.least;
  const weights = input.weights ?? values.map(() => 1);
  const limits = least === null ? [] : values.map((_, cell) => atLeast(cell, least));
  const rows = (input.free ?? []).reduce<readonly Row[]>(eliminate, [...rules.map(rowOf), ...limits]);
  const concerned = connectedToBroken(rows, values);
  if (concerned.length === 0) return { sets: [], ranked: [], complete: true };
  const budget = new Budget(effort);
  const bounds = { budget, weight: heaviest * Math.max(...weights), slack };
  const { sets, complete } = smallestSets(concerned, values, weights, bounds);
  const table: Table = { rows: concerned, values, weights, sense, budget, known };
  const ranked = withRowSwaps(withPairs(rank(table, sets), table), { ...table, rows });
  return { sets, ranked: ranked.map((repair) => withLeeways(repair, table)), complete: complete && !budget.isSpent };
}

function withLeeways(repair: Repair, { rows, values, sense }: Table): RankedRepair {
  const repaired = [...values];
  repair.cells.forEach((cell, at) => (repaired[cell] = repair.values[at]!));
  const leeways = repair.cells.map((cell, at) =>
    leewayOf(rows, sense, cell, values[cell]!, repaired, repair.causes[at]!),
  );
  return { ...repair, leeways };
}

interface Table extends RepairTask {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Of sets with like causes the less trusted cells come first; only repairs that cost less than a
 * limit.
 */
function rank(table: Table, sets: readonly (readonly number[])[], limit = Infinity): readonly Repair[] {
  const { values, weights } = table;
  const trust = (set: readonly number[]): number =>
    set.reduce((total, cell) => total + (weights[cell]! - 1) * extraCellCost, 0);
  return sets
    .flatMap((set): readonly Repair[] => {
      const repair = bestRepair(table, values, set, limit - trust(set));
      return repair ? [{ ...repair, cost: repair.cost + trust(set) }] : [];
    })
    .filter(({ cost }) => cost < limit)
    .sort((a, b) => a.cost - b.cost);
}

/**
 * Two slips in one sum look like one nameless fault. Where a single cell would do but no slip
 * explains it, the cell is tried together with each neighbour, and stands behind the pair when two
 * known slips are the likelier story.
 */
function withPairs(repairs: readonly Repair[], table: Table): readonly Repair[] {
  const best = repairs[0];
  if (!best || best.cells.length > 1 || best.causes[0] !== 'none') return repairs;
  const explained = rank(table, pairsAround(repairs, table.rows), best.cost - extraCellCost).filter(
    ({ causes }) => !causes.includes('none'),
  );
  return [...explained, ...repairs];
}

/**
 * A number that nothing explains may stand in another column of its row, and what stands there in
 * its place; so may one that a slip of few digits explains, where the right one stands there.
 */
function withRowSwaps(repairs: readonly Repair[], table: Table): readonly Repair[] {
  const { values, sense } = table;
  const swaps = repairs.flatMap(({ cells: [cell, more], values: [right], causes: [cause], cost }) => {
    if (more !== undefined || outdoesExchange(cause!, digitsIn(values[cell!]!))) return [];
    return sense.row(cell!).flatMap((other): readonly Repair[] => {
      if (cause !== 'none' && values[other] !== right) return [];
      const swap = swappedPair(table, values, [cell!, other]);
      return swap && swap.cost < cost ? [swap] : [];
    });
  });
  return swaps.length === 0 ? repairs : [...swaps, ...repairs].sort((a, b) => a.cost - b.cost);
}

/** Pairs of a repairing cell and a cell it shares a rule with. */
function pairsAround(repairs: readonly Repair[], rows: readonly Row[]): readonly (readonly number[])[] {
  const pairs = new Map<string, readonly number[]>();
  for (const cell of repairs.flatMap((repair) => repair.cells)) {
    for (const row of rows.filter((one) => one.coefficients.has(cell))) {
      for (const other of row.coefficients.keys()) {
        const pair = [Math.min(cell, other), Math.max(cell, other)];
        if (other !== cell) pairs.set(pair.join(), pair);
      }
    }
  }
  return [...pairs.values()];
}

/**
 * Rows that share a cell, directly or through others, with a broken row; the rest cannot matter.
 */
function connectedToBroken(rows: readonly Row[], values: readonly number[]): readonly Row[] {
  const byCell = new Map<number, Row[]>();
  for (const row of rows) {
    for (const cell of row.coefficients.keys()) listUnder(byCell, cell, row);
  }
  const reached = new Set(rows.filter((row) => isBroken(row, values)));
  for (const row of reached) {
    for (const cell of row.coefficients.keys()) for (const neighbour of byCell.get(cell)!) reached.add(neighbour);
  }
  return [...reached];
}
