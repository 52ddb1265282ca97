import { compare } from '../../figures/compare';
import { faceValue, of, over, times, type Expression } from '../../figures/expression';
import { pointReading, readStated } from '../../figures/reading';
import type { LedgerRow } from '../../sheet/province/report';
import { changeClaims, comesFrom, readingsOf, type ChangeClaim } from '../claim/changeClaims';
import type { CheckContext } from '../context';
import { ledgerCell } from '../places';
import { isNotChecked } from '../rule';
import { slots } from '../slots';
import { earlierSheet } from '../time/earlierSheet';
import type { CellRelation } from './relation';
import type { Concerned } from './concerned';

const hundred = of(pointReading(100));

/** What papers and last year's workbook say of the figures on a sheet: their own numbers are taken as given. */
export function* paperRelations(context: CheckContext, concerned: Concerned): Iterable<CellRelation> {
  yield* attainments(context, concerned);
  yield* changes(context, concerned);
  yield* levels(context, concerned);
  yield* lastYear(context, concerned);
}

function* attainments({ facts }: CheckContext, concerned: Concerned): Iterable<CellRelation> {
  for (const row of facts.claims(['attainment'])) {
    const { figure } = row;
    if (!concerned.has(figure.indicator)) continue;
    const indicator = facts.indicator(figure.indicator);
    const of1 = (level: 'actual' | 'plan') => {
      const slot = facts.slotOfYear(figure.year, level);
      return slot && facts.fact(figure.indicator, slot);
    };
    const [result, plan] = [of1('actual'), of1('plan')];
    if (!indicator || !result || !plan || comesFrom(plan, row)) continue;
    yield {
      rule: 'CT-701',
      left: of(readStated(figure, indicator)),
      relation: 'equals',
      right: over(times(result.expression, hundred), plan.expression),
      cells: [ledgerCell(row, indicator.code), ...result.cells, ...plan.cells],
    };
  }
}

/** A change. Of several readings the nearest two are tried; where one of them agrees, nobody can say that it is the one meant. */
function* changes({ facts }: CheckContext, concerned: Concerned): Iterable<CellRelation> {
  for (const claim of changeClaims(facts)) {
    const { row, indicator, result, base } = claim;
    if (!concerned.has(indicator.id) || !result || !base || comesFrom(base, row)) continue;
    const [left, otherwise] = readingsToTry(claim, base.expression);
    if (!left) continue;
    const cells = [ledgerCell(row, indicator.code), ...result.cells, ...base.cells];
    const relation = { rule: 'CT-702', left, relation: 'equals', right: base.expression, cells } as const;
    yield otherwise ? { ...relation, otherwise } : relation;
  }
}

function readingsToTry(claim: ChangeClaim, base: Expression): readonly Expression[] {
  const readings = readingsOf(claim, 'wide').map((reading) => reading.base);
  if (readings.length < 2) return readings;
  if (readings.some((reading) => compare(reading, 'equals', base).outcome !== 'fails')) return [];
  const gap = (reading: Expression): number => Math.abs(faceValue(reading) - faceValue(base));
  return readings.sort((one, other) => gap(one) - gap(other)).slice(0, 2);
}

function* levels({ facts }: CheckContext, concerned: Concerned): Iterable<CellRelation> {
  for (const { indicator } of facts.report.rows) {
    if (!indicator || !concerned.has(indicator.id)) continue;
    for (const { name } of slots) {
      const fact = facts.fact(indicator.id, name);
      if (!fact || fact.origin === 'stated') continue;
      for (const row of facts.levels(indicator.id, name).filter(isReported)) {
        if (row.figure.estimated && facts.report.head.status === 'final') continue;
        yield {
          rule: 'CT-706',
          left: fact.plain,
          relation: 'equals',
          right: of(readStated(row.figure, indicator)),
          cells: [...fact.cells, ledgerCell(row, indicator.code)],
        };
      }
    }
  }
}

const isReported = ({ figure }: LedgerRow): boolean => figure.derived === null && figure.valueMax === null;

function* lastYear(context: CheckContext, concerned: Concerned): Iterable<CellRelation> {
  const { facts } = context;
  const before = earlierSheet(facts.report, context);
  if (isNotChecked(before)) return;
  const pairs = [
    ...(before.report.head.status === 'final' ? [{ rule: 'CT-502', now: 'previous', then: 'actual' } as const] : []),
    { rule: 'CT-504', now: 'plan', then: 'nextPlan' } as const,
  ];
  for (const { indicator } of facts.report.rows) {
    if (!indicator || !concerned.has(indicator.id)) continue;
    for (const { rule, now, then } of pairs) {
      const fact = facts.fact(indicator.id, now);
      const earlier = before.facts.fact(indicator.id, then);
      if (!fact || !earlier) continue;
      yield {
        rule,
        left: fact.expression,
        relation: 'equals',
        right: earlier.expression,
        cells: [...fact.cells, ...earlier.cells],
      };
    }
  }
}
