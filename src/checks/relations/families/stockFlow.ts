import { of, over, sum, times } from '../../../figures/expression';
import type { RelationOf as DeclaredAs } from '../../../indicators/catalogue/declaredRelations';
import type { CheckContext } from '../../context';
import type { Fact } from '../../facts/fact';
import { impliedNumerator } from '../../facts/implied';
import { yearSteps, type SlotName, type YearStep } from '../../facts/slots';
import type { Asked } from '../asked';
import type { Closing } from '../members';
import { factOperand, type Operand, type Side } from '../operand';
import type { RelationOf } from '../relation';

/** opening + added = closing, a year on; nobody reports what was lost, so nothing is proved. */
export function* stocksAndFlows(context: CheckContext, asked: Asked): Iterable<RelationOf<'stock-flow'>> {
  for (const declared of context.catalogue.relationsOfKind('stockFlow')) {
    if (![declared.stock, declared.added, ...declared.opening].some((id) => asked.has(id))) continue;
    for (const step of yearSteps) {
      const found = overYear(declared, step, context);
      if (found) yield found;
    }
  }
}

function overYear(
  declared: DeclaredAs<'stockFlow'>,
  { from, to }: YearStep,
  context: CheckContext,
): RelationOf<'stock-flow'> | null {
  const { facts } = context;
  const opening = firstKnown(declared.opening, from, context);
  const added = facts.fact(declared.added, to);
  const closing = closingOf(declared.stock, to, context);
  if (!opening || !added || !closing) return null;
  const year = facts.yearOf(to);
  return {
    kind: 'stock-flow',
    declared,
    opening,
    added,
    closing,
    left: sum([leaf(opening, from, facts.yearOf(from)), leaf(added, to, year)]),
    operator: 'equals',
    right: closing.side,
    year,
    cells: [...closing.cells, ...opening.cells, ...added.cells],
    isCertain: false,
  };
}

const leaf = (fact: Fact, slot: SlotName, year: number | null): Side =>
  of<Operand | number>(factOperand(fact, slot, year));

function firstKnown(ids: readonly string[], slot: SlotName, { facts }: CheckContext): Fact | null {
  for (const id of ids) {
    const fact = facts.fact(id, slot);
    if (fact) return fact;
  }
  return null;
}

function closingOf(stock: string, slot: SlotName, context: CheckContext): Closing | null {
  const { facts } = context;
  const year = facts.yearOf(slot);
  const fact = facts.fact(stock, slot);
  if (fact) return { side: leaf(fact, slot, year), impliedBy: null, stock, fact, cells: fact.cells };
  const implied = impliedNumerator(stock, slot, context);
  if (!implied) return null;
  const { ratio, denominator, factor, from } = implied;
  const population: Side =
    'fact' in denominator
      ? leaf(denominator.fact, slot, year)
      : over(
          times(leaf(denominator.numerator, slot, year), of<Operand | number>(denominator.factor)),
          leaf(denominator.ratio, slot, year),
        );
  return {
    side: over(times(leaf(ratio, slot, year), population), of<Operand | number>(factor)),
    impliedBy: from,
    stock,
    fact: null,
    cells: from.flatMap(({ cells }) => cells),
  };
}
