import { leavesOf } from '../../figures/expression';
import type { Reading } from '../../figures/reading';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import { knownCellAt } from '../facts/places';
import { slots } from '../facts/slots';
import type { FindingCell } from '../findingCell';
import type { Put } from '../patterns/trial';

/** The number of a row and a column that a finding's cell shows; null for any other cell. */
function factAt({ row, column, address }: FindingCell, { facts, catalogue }: CheckContext): Fact | null {
  const id = row === '' ? undefined : catalogue.byCode(row)?.id;
  const slot = slots.find(({ symbol }) => symbol === column);
  if (id === undefined || !slot || facts.cell(id, slot.symbol)?.address !== address) return null;
  return facts.fact(id, slot.name);
}

/** The typed numbers that a finding's cell shows: its own, or those that its formula reads. */
export function readingsAt(cell: FindingCell, context: CheckContext): readonly Reading[] {
  const fact = factAt(cell, context);
  return fact ? leavesOf(fact.expression) : [];
}

/** Whether a formula of the form stands in a finding's cell. */
export function isComputed(cell: FindingCell, context: CheckContext): boolean {
  return factAt(cell, context)?.origin === 'computed';
}

/** A number for the cell at an address of the sheet; null where it is no cell of a known row. */
export function putAt(address: string, value: number, { facts }: CheckContext): Put | null {
  const found = knownCellAt(address, facts.report);
  const slot = slots.find(({ symbol }) => symbol === found?.cell.column);
  return found && slot ? { indicator: found.indicator, slot: slot.name, value } : null;
}
