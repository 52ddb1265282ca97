import { over, sum, times } from '../../../figures/expression';
import type { RelationOf as DeclaredAs } from '../../../indicators/catalogue/declaredRelations';
import type { CheckContext } from '../../context';
import type { Fact } from '../../facts/fact';
import { impliedDenominators } from '../../facts/implied';
import { yearSteps, type SlotName, type YearStep } from '../../facts/slots';
import type { Asked } from '../asked';
import { quotient } from '../declared';
import type { Closing } from '../members';
import { factSide, leaf, type Side } from '../operand';
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
  const opening = declared.opening.map((id) => facts.fact(id, from)).find((fact) => fact !== null);
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
    left: sum([factSide(opening, from, facts.yearOf(from)), factSide(added, to, year)]),
    operator: 'equals',
    right: closing.side,
    year,
    cells: [...closing.cells, ...opening.cells, ...added.cells],
    isCertain: false,
  };
}

/**
 * What the stock's cell gives, or its stated ratio and the denominator, given or implied itself.
 */
function closingOf(stock: string, slot: SlotName, context: CheckContext): Closing | null {
  const { catalogue, facts } = context;
  const side = (fact: Fact): Side => factSide(fact, slot, facts.yearOf(slot));
  const fact = facts.fact(stock, slot);
  if (fact) return { side: side(fact), impliedBy: null, fact, cells: fact.cells };
  for (const { numerator, ratio: id, denominator, factor } of catalogue.relationsOfKind('ratio')) {
    const ratio = numerator === stock ? facts.fact(id, slot) : null;
    if (!ratio || ratio.origin === 'computed') continue;
    const given = facts.fact(denominator, slot);
    const [implied] = given ? [] : impliedDenominators(denominator, slot, context);
    if (!given && !implied) continue;
    const from = given ? [ratio, given] : [ratio, implied!.numerator, implied!.ratio];
    const whole = given ? side(given) : quotient(side(implied!.numerator), side(implied!.ratio), leaf(implied!.factor));
    return {
      side: over(times(side(ratio), whole), leaf(factor)),
      impliedBy: from,
      fact: null,
      cells: from.flatMap(({ cells }) => cells),
    };
  }
  return null;
}
