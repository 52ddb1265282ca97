import { faceValue, inDoubles, of, sum, times, type Expression } from '../../figures/expression';
import { pointReading } from '../../figures/reading';
import { quotient } from '../computed';
import type { CheckContext } from '../context';
import type { Fact } from '../fact';
import type { FindingCell } from '../finding';
import { impliedDenominators } from '../implied';
import { cellOf } from '../places';
import { slotOf, slots, type SlotName } from '../slots';
import type { CellRelation } from './relation';
import type { Concerned } from './concerned';

/** What must hold between the concerned figures of each column: sums, parts of wholes, ratios, one population behind all, and limits. */
export function* sheetRelations(context: CheckContext, concerned: Concerned): Iterable<CellRelation> {
  for (const { name } of slots) {
    yield* sums(name, context, concerned);
    yield* partsOfWholes(name, context, concerned);
    yield* ratios(name, context, concerned);
    yield* sharedDenominators(name, context, concerned);
    yield* limits(name, context, concerned);
  }
}

function* sums(slot: SlotName, { catalogue, facts }: CheckContext, concerned: Concerned): Iterable<CellRelation> {
  for (const { total, parts } of catalogue.relationsOfKind('sum')) {
    if (!concerned.has(total)) continue;
    const whole = facts.fact(total, slot);
    if (!whole || whole.origin === 'computed') continue;
    const terms: Expression[] = [];
    const cells: FindingCell[] = [...whole.cells];
    for (const part of parts) {
      const fact = facts.fact(part, slot);
      const cell = facts.cell(part, slotOf(slot).symbol);
      if (fact) {
        terms.push(fact.expression);
        cells.push(...fact.cells);
      } else if (cell && facts.mark(part, slot)?.countsAsZero) {
        terms.push(of(pointReading(0)));
        cells.push(cellOf(cell));
      } else break;
    }
    if (terms.length < parts.length) continue;
    yield { rule: 'CT-401', left: whole.expression, relation: 'equals', right: sum(terms), cells };
  }
}

function* partsOfWholes(
  slot: SlotName,
  { catalogue, facts }: CheckContext,
  concerned: Concerned,
): Iterable<CellRelation> {
  for (const { part, whole, certain } of catalogue.relationsOfKind('atMost')) {
    if (!concerned.has(part)) continue;
    const [small, large] = [facts.fact(part, slot), facts.fact(whole, slot)];
    if (!certain || !small || !large) continue;
    const factor = small.indicator.unit.scale / large.indicator.unit.scale;
    const left = factor === 1 ? small.expression : times(small.expression, of(pointReading(factor)));
    yield { rule: 'CT-402', left, relation: 'atMost', right: large.expression, cells: cellsOf(small, large) };
  }
}

function* ratios(slot: SlotName, { catalogue, facts }: CheckContext, concerned: Concerned): Iterable<CellRelation> {
  for (const relation of catalogue.relationsOfKind('ratio')) {
    if (!concerned.has(relation.ratio)) continue;
    const ratio = facts.fact(relation.ratio, slot);
    const numerator = facts.fact(relation.numerator, slot);
    const denominator = facts.fact(relation.denominator, slot);
    if (!ratio || !numerator || !denominator || ratio.origin === 'computed') continue;
    yield {
      rule: 'CT-403',
      left: ratio.expression,
      relation: 'equals',
      right: quotient(numerator.expression, denominator.expression, relation.factor),
      cells: cellsOf(ratio, numerator, denominator),
    };
  }
}

/** Two ratios that disagree on their denominator leave it open which is wrong; of three or more the middle one is believed. */
const fewestWitnesses = 3;

function* sharedDenominators(slot: SlotName, context: CheckContext, concerned: Concerned): Iterable<CellRelation> {
  const { catalogue, facts } = context;
  for (const denominator of new Set(catalogue.relationsOfKind('ratio').map((one) => one.denominator))) {
    if (!concerned.has(denominator) || facts.fact(denominator, slot)) continue;
    const implied = impliedDenominators(denominator, slot, context)
      .map((one) => ({ ...one, face: faceValue(one.expression) }))
      .sort((a, b) => a.face - b.face);
    const middle = implied[Math.floor(implied.length / 2)];
    if (!middle || implied.length < fewestWitnesses) continue;
    const { low, high } = inDoubles.interval(middle.expression, 'wide');
    const spread = { below: middle.face - low, above: high - middle.face, belowOpen: true, aboveOpen: true };
    const believed = { value: middle.face, high: middle.face, strict: spread, wide: spread };
    for (const { ratio, numerator } of implied) {
      const relation = catalogue.ratioOf(ratio.indicator.id)!;
      yield {
        rule: 'CT-404',
        left: ratio.expression,
        relation: 'equals',
        right: quotient(numerator.expression, of(believed), relation.factor),
        cells: cellsOf(ratio, numerator),
        hidden: believed,
      };
    }
  }
}

function* limits(slot: SlotName, { facts }: CheckContext, concerned: Concerned): Iterable<CellRelation> {
  const seen = new Set<string>();
  for (const { indicator } of facts.report.rows) {
    if (!indicator || !concerned.has(indicator.id) || seen.has(indicator.id)) continue;
    seen.add(indicator.id);
    const fact = facts.fact(indicator.id, slot);
    if (!fact) continue;
    const { min, max } = indicator.bounds;
    const common = { rule: 'CT-202', relation: 'atMost', cells: fact.cells } as const;
    if (max !== null) yield { ...common, left: fact.expression, right: of(pointReading(max)) };
    if (min !== null) yield { ...common, left: of(pointReading(min)), right: fact.expression };
  }
}

function cellsOf(...facts: readonly Fact[]): readonly FindingCell[] {
  return facts.flatMap(({ cells }) => cells);
}
