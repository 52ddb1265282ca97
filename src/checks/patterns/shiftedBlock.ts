import type { CheckContext } from '../context';
import type { NumberWrite } from '../finding';
import type { Fact } from '../facts/fact';
import { slots, type SlotName } from '../facts/slots';
import { lastYearsFact } from '../time/earlierSheet';
import { numberRows, type NumberRow } from './numberRows';
import { isOfKind } from '../facts/ofKind';

/** Numbers of a column that each belong to the row beside. */
export interface ShiftedBlock {
  readonly slot: SlotName;
  /** Rows down, or up where below zero. */
  readonly by: 1 | -1;
  /** The rows that hold another row’s number, from the block’s beginning on. */
  readonly rows: readonly NumberRow[];
  /** What belongs into cells and still stands beside them; the number at the end is lost. */
  readonly writes: readonly NumberWrite[];
}

/** Rows of a block, and those whose number does not fit its own row: fewer meet by chance. */
const fewestRows = 3;
const fewestStrange = 2;
/** How many times a number may be its row’s others, and how many times it is not. */
const near = 1.6;
const far = 2.5;

/** Blocks of a column that stand one row too low or too high. */
export function shiftedBlocks(context: CheckContext): readonly ShiftedBlock[] {
  if (!mayBeShifted(context)) return [];
  const rows = numberRows(context);
  return slots.flatMap(({ name }) => {
    const column = rows.filter(({ typed }) => typed.has(name));
    // Ranks are left where they stand as often as they are pasted with the rest.
    const withoutRanks = column.filter(({ indicator }) => indicator.measure !== 'rank');
    const all = blocksIn(column, name, context);
    if (withoutRanks.length === column.length) return all;
    const some = blocksIn(withoutRanks, name, context);
    const size = (blocks: readonly ShiftedBlock[]): number => blocks.reduce((sum, block) => sum + block.rows.length, 0);
    return size(some) > size(all) ? some : all;
  });
}

/** Whether some column has two open rows or more whose number is far from the rest of its row. */
function mayBeShifted({ facts }: CheckContext): boolean {
  const count = new Map<SlotName, number>();
  for (const { indicator } of facts.survey.openRows) {
    if (!indicator) continue;
    const own = slots.flatMap(({ name }) => {
      const fact = facts.fact(indicator.id, name);
      return fact?.origin === 'typed' ? [{ name, value: fact.value }] : [];
    });
    for (const { name, value } of own) {
      const isAlone = own.length > 1 && own.every((other) => other.name === name || !isWithin(value, other.value, far));
      if (isAlone || !isOfKind(value, indicator)) count.set(name, (count.get(name) ?? 0) + 1);
    }
  }
  return [...count.values()].some((rows) => rows >= fewestStrange);
}

function blocksIn(column: readonly NumberRow[], slot: SlotName, context: CheckContext): readonly ShiftedBlock[] {
  const usual = column.map((row) => usualOf(row, slot, context));
  return ([1, -1] as const).flatMap((by) => runs(column, usual, slot, by).map((run) => blockOf(run, slot, by)));
}

interface Run {
  readonly rows: readonly NumberRow[];
  /** The row before the block’s beginning, to which its first number belongs. */
  readonly owner: NumberRow;
}

function runs(
  column: readonly NumberRow[],
  usual: readonly (number | null)[],
  slot: SlotName,
  by: 1 | -1,
): readonly Run[] {
  const found: Run[] = [];
  let strange: number[] = [];
  let length = 0;
  const close = (): void => {
    const [first, last] = [strange[0], strange.at(-1)];
    if (first !== undefined && last !== undefined && length >= fewestRows && strange.length >= fewestStrange) {
      // At either end a row may hold its own number that happens to fit its neighbour too.
      const rows = column.slice(first, last + 1);
      const owner = by === 1 ? column[first - 1] : column[last + 1];
      if (owner) found.push({ rows: by === 1 ? rows : rows.reverse(), owner });
    }
    strange = [];
    length = 0;
  };
  column.forEach((row, at) => {
    const { value } = row.typed.get(slot)!;
    const [own, owner] = [usual[at] ?? null, usual[at - by] ?? null];
    if (own === null || owner === null || !isWithin(value, owner, near)) close();
    else {
      length += 1;
      if (!isWithin(value, own, far) || !isOfKind(value, row.indicator)) strange.push(at);
    }
  });
  close();
  return found;
}

function blockOf({ rows, owner }: Run, slot: SlotName, by: 1 | -1): ShiftedBlock {
  const inCell = (row: NumberRow): Fact => row.typed.get(slot)!;
  const owners = [owner, ...rows.slice(0, -1)];
  const writes = owners.flatMap((one, at) => {
    const [has, gets] = [inCell(one), inCell(rows[at]!).value];
    return has.value === gets ? [] : [{ address: has.cells[0]!.address, value: gets }];
  });
  return { slot, by, rows, writes };
}

function isWithin(value: number, other: number, times: number): boolean {
  return value > 0 && other > 0 && value <= other * times && value * times >= other;
}

/** A row’s size in a column by last year’s workbook, else by the row’s other columns. */
function usualOf({ indicator, typed }: NumberRow, slot: SlotName, context: CheckContext): number | null {
  const stated = lastYearsFact(indicator.id, slot, context);
  if (stated && stated.value > 0) return stated.value;
  const others = [...typed].flatMap(([name, { value }]) => (name !== slot && value > 0 ? [value] : []));
  others.sort((a, b) => a - b);
  const middle = others[Math.floor((others.length - 1) / 2)];
  return middle ?? null;
}
