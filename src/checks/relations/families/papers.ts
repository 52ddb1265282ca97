import type { CheckContext } from '../../context';
import type { Fact } from '../../facts/fact';
import type { LedgerRow } from '../../../sheet/province/report';
import { ledgerCell } from '../../facts/places';
import type { SlotName } from '../../facts/slots';
import type { Asked } from '../asked';
import { changeClaims, comesFrom, notedChanges, readingsOf } from './changeClaims';
import { attainmentSides, changeSides, levelSides } from './claims';
import { cellOperand, factOperand, statedOperand } from '../operand';
import type { RelationOf } from '../relation';

/** What papers say of the sheet's figures: attainments, changes, and the figures themselves. */
export function* papers(
  context: CheckContext,
  asked: Asked,
): Iterable<RelationOf<'attainment'> | RelationOf<'change'> | RelationOf<'paper'>> {
  yield* attainments(context, asked);
  yield* changes(context, asked);
  yield* levels(context, asked);
}

/** An attainment agrees by construction with a plan that was worked out from it. */
function* attainments({ facts }: CheckContext, asked: Asked): Iterable<RelationOf<'attainment'>> {
  const noted = facts.notes.filter(({ figure }) => figure.kind === 'attainment');
  for (const row of [...facts.claims(['attainment']), ...noted]) {
    const { figure } = row;
    const indicator = asked.has(figure.indicator) ? facts.indicator(figure.indicator) : null;
    if (!indicator) continue;
    const [actual, planned] = (['actual', 'plan'] as const).map((level) => facts.slotOfYear(figure.year, level));
    const result = actual ? facts.fact(indicator.id, actual) : null;
    const plan = planned ? facts.fact(indicator.id, planned) : null;
    if (!result || !plan || comesFrom(plan, row)) continue;
    yield {
      kind: 'attainment',
      row,
      result,
      plan,
      ...attainmentSides(
        [statedOperand(row, indicator)],
        factOperand(result, actual!, figure.year),
        factOperand(plan, planned!, figure.year),
      ),
      year: figure.year,
      cells: [ledgerCell(row, indicator.code), ...result.cells, ...plan.cells],
      isCertain: !row.inNote,
    };
  }
}

/** A rounded result rules out fewer readings of a change's words: those of the wide intervals. */
function* changes({ facts }: CheckContext, asked: Asked): Iterable<RelationOf<'change'>> {
  for (const claim of [...changeClaims(facts), ...notedChanges(facts)]) {
    const { row, indicator, result, base, resultSlot, baseSlot } = claim;
    if (!asked.has(indicator.id) || !result || !base || comesFrom(base, row)) continue;
    const meanings = readingsOf(claim, 'wide').map(({ reading }) => reading);
    // Where no reading is possible there is nothing to compare with: the rule says so.
    if (meanings.length === 0) continue;
    yield {
      kind: 'change',
      claim,
      result,
      base,
      ...changeSides(
        statedOperand(row, indicator),
        meanings,
        row.figure.kind === 'multiple',
        factOperand(result, resultSlot, row.figure.year),
        factOperand(base, baseSlot, facts.yearOf(baseSlot)),
      ),
      year: row.figure.year,
      cells: [ledgerCell(row, indicator.code), ...result.cells, ...base.cells],
      // A note is as easily wrong as a number: it helps to judge a swap and accuses no cell.
      isCertain: !row.inNote,
    };
  }
}

function* levels({ facts }: CheckContext, asked: Asked): Iterable<RelationOf<'paper'>> {
  const isFinal = facts.report.head.status === 'final';
  for (const { indicator } of asked.rows) {
    for (const name of asked.slots) {
      const fact = facts.fact(indicator!.id, name);
      if (!fact) continue;
      for (const row of facts.levels(indicator!.id, name)) {
        if (isReported(row)) yield paperAndSheet(fact, name, row, isFinal, facts.yearOf(name));
      }
    }
  }
}

function paperAndSheet(
  fact: Fact,
  slot: SlotName,
  row: LedgerRow,
  isFinal: boolean,
  year: number | null,
): RelationOf<'paper'> {
  const stated = statedOperand(row, fact.indicator);
  const own = cellOperand(fact, slot, year);
  return {
    kind: 'paper',
    fact,
    row,
    slot,
    ...levelSides([own], stated),
    year,
    cells: [...fact.cells, ledgerCell(row, fact.indicator.code)],
    // An estimate that the final figure left behind is no contradiction, and of two papers neither
    // is the sheet's.
    isCertain: fact.origin !== 'stated' && !(row.figure.estimated && isFinal),
  };
}

const isReported = ({ figure }: LedgerRow): boolean => figure.derived === null && figure.valueMax === null;
