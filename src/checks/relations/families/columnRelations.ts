import { grown, type Tree } from '../../../figures/expression';
import type { CheckContext } from '../../context';
import type { Fact } from '../../facts/fact';
import type { Facts } from '../../facts/facts';
import type { SlotName } from '../../facts/slots';
import type { Asked } from '../asked';
import type { Declared, DeclaredSides } from '../declared';
import { factOperand, leaf, termOperand, type Operand, type Side } from '../operand';
import type { RelationOf } from '../relation';

/** The catalogue's relations between the numbers of one column. */
export function* columnRelations(
  { facts }: CheckContext,
  asked: Asked,
): Iterable<RelationOf<'sum'> | RelationOf<'part'> | RelationOf<'ratio'>> {
  for (const { declared, slot } of asked.declared.sum) {
    const found = totalAndParts(declared, slot, facts);
    if (found) yield found;
  }
  for (const { declared, slot } of asked.declared.atMost) {
    const { part: small, whole: large } = declared.relation;
    const [part, whole] = [facts.fact(small, slot), facts.fact(large, slot)];
    if (!part || !whole) continue;
    const members = { part, whole, slot, declared: declared.relation };
    yield { kind: 'part', ...members, ...compared(declared, [part, whole], slot, facts) };
  }
  for (const { declared, slot } of asked.declared.ratio) {
    const [ratio, numerator, denominator] = declared.members.map((id) => facts.fact(id, slot));
    if (!ratio || !numerator || !denominator || ratio.origin === 'computed') continue;
    const members = { ratio, numerator, denominator, slot, declared: declared.relation };
    yield { kind: 'ratio', ...members, ...compared(declared, [ratio, numerator, denominator], slot, facts) };
  }
}

function totalAndParts(declared: Declared<'sum'>, slot: SlotName, facts: Facts): RelationOf<'sum'> | null {
  if (facts.fact(declared.relation.total, slot)?.origin === 'computed') return null;
  const operands = new Map<string, Operand>();
  for (const id of declared.members) {
    const operand = termOperand(facts, id, slot);
    if (!operand) return null;
    operands.set(id, operand);
  }
  const [total, ...parts] = [...operands.values()];
  return {
    kind: 'sum',
    total: total!,
    parts,
    slot,
    ...sidesOf(declared, operands),
    ...place(slot, facts, [...operands.values()]),
    // A total of "-" over parts with numbers: what is wrong may be the mark, for which no number
    // can be put.
    isCertain: facts.fact(declared.relation.total, slot) !== null,
  };
}

function compared(declared: DeclaredSides, members: readonly Fact[], slot: SlotName, facts: Facts) {
  const operands = members.map((fact) => factOperand(fact, slot, facts.yearOf(slot)));
  const byId = new Map(declared.members.map((id, at) => [id, operands[at]!]));
  return { ...sidesOf(declared, byId), ...place(slot, facts, operands) };
}

function sidesOf({ left, operator, right, isCertain }: DeclaredSides, operands: ReadonlyMap<string, Operand>) {
  const put = (side: Tree<string | number>): Side =>
    grown(side, (one) => leaf(typeof one === 'number' ? one : operands.get(one)!));
  return { left: put(left), operator, right: put(right), isCertain };
}

function place(slot: SlotName, facts: Facts, operands: readonly Operand[]) {
  return { year: facts.yearOf(slot), cells: operands.flatMap(({ cells }) => cells) };
}
