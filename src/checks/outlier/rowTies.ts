import type { Indicator } from '../../indicators/indicator';
import type { LocalText } from '../../indicators/text';
import type { Outcome } from '../../figures/compare';
import { grown, leavesOf, of, type Expression } from '../../figures/expression';
import type { Reading } from '../../figures/reading';
import type { ReportRow, SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { Facts } from '../facts/facts';
import type { FindingCell } from '../findingCell';
import { whatConcerns } from '../relations/asked';
import { repeatedColumns } from '../relations/earlierYears';
import { judged } from '../relations/judged';
import { operandsOf, type Operand } from '../relations/operand';
import type { Relation } from '../relations/relation';
import { relations } from '../relations/relations';
import { isNotChecked } from '../rule';
import { slotOf, slots, type SlotName } from '../facts/slots';
import { earlierSheet } from '../time/earlierSheet';
import { columnText, listed, quoteRow, quoteValue } from '../wording';

/** The row's own numbers, as they are or as they might have been meant. */
export type RowValues = (slot: SlotName) => Expression | null;

/**
 * Something that holds the numbers of one row: a paper, last year's workbook, a sum or a ratio with
 * other rows.
 */
export interface Tie {
  readonly slots: readonly SlotName[];
  /** What it is, for a message; worded when it is read, because few ties are ever told. */
  readonly text: LocalText;
  /** Cells and ledger rows of the other side. */
  readonly cells: readonly FindingCell[];
  /** True where the tie gives the number itself; a percentage leaves many numbers possible. */
  readonly isExact: boolean;
  /** Whether the tie allows the row's numbers; null where one is missing. */
  readonly judge: (values: RowValues) => Outcome | null;
}

/**
 * The rows of which a tie may fail: they are open (papers speak of them, say), a relation does not
 * hold at a glance, or last year's workbook says another number.
 */
export function contradictedRows(report: SheetReport, context: CheckContext): readonly ReportRow[] {
  const { survey } = context.facts;
  const earlier = earlierSheet(report, context);
  const { sum, ratio } = survey.doubts;
  const rows = new Set(survey.openRows);
  for (const { declared } of [...sum, ...ratio]) {
    for (const id of declared.members) {
      const row = context.facts.row(id);
      if (row) rows.add(row);
    }
  }
  if (!isNotChecked(earlier)) for (const row of rowsRevised(report, context, earlier.facts)) rows.add(row);
  return rows.size === 0 ? [] : report.rows.filter((row) => rows.has(row));
}

function rowsRevised(report: SheetReport, { facts: { survey } }: CheckContext, earlier: Facts): readonly ReportRow[] {
  return report.rows.filter(
    ({ indicator }) =>
      indicator && repeatedColumns.some(({ now, then }) => !survey.agrees(indicator.id, now, earlier.survey, then)),
  );
}

const gathered = new WeakMap<CheckContext, Map<string, readonly Tie[]>>();

/**
 * Everything certain that ties the numbers of an indicator's row to others: the list's relations
 * that read them. Gathered once a check.
 */
export function tiesOf(indicator: Indicator, _: SheetReport, context: CheckContext): readonly Tie[] {
  let byIndicator = gathered.get(context);
  if (!byIndicator) gathered.set(context, (byIndicator = new Map<string, readonly Tie[]>()));
  let ties = byIndicator.get(indicator.id);
  if (!ties) byIndicator.set(indicator.id, (ties = gather(indicator, context)));
  return ties;
}

/**
 * Kinds that hold numbers of a row, those that give the number itself first; limits and shares of a
 * whole leave too many possible.
 */
const tying = ['paper', 'last-year', 'last-plan', 'attainment', 'sum', 'ratio'] as const;
type Tying = Extract<Relation, { readonly kind: (typeof tying)[number] }>;

const isTying = (relation: Relation): relation is Tying => (tying as readonly string[]).includes(relation.kind);

function gather(indicator: Indicator, context: CheckContext): readonly Tie[] {
  const own = readingsOf(indicator, context);
  const found = [...relations(context, whatConcerns(new Set([indicator.id]), context))].filter(isTying);
  found.sort((one, other) => tying.indexOf(one.kind) - tying.indexOf(other.kind));
  return found.flatMap((relation): readonly Tie[] => {
    const operands = [...operandsOf(relation.left), ...operandsOf(relation.right)];
    const read = new Set(
      operands.flatMap(({ expression }) => leavesOf(expression)).flatMap((leaf) => own.get(leaf) ?? []),
    );
    if (read.size === 0) return [];
    return [
      {
        slots: [...read],
        get text() {
          return tieText(relation, operands, context);
        },
        cells: operands
          .filter(({ indicator: { id }, slot }) => id !== indicator.id || slot === null)
          .flatMap(({ cells }) => cells),
        isExact: relation.kind !== 'attainment' && relation.kind !== 'ratio',
        judge: (values) => outcomeWith(relation, values, own),
      },
    ];
  });
}

/**
 * The readings that stand for the row's numbers, wherever they take part: under a total's formula
 * too.
 */
function readingsOf({ id }: Indicator, { facts }: CheckContext): ReadonlyMap<Reading, SlotName> {
  const found = new Map<Reading, SlotName>();
  for (const { name } of slots) {
    const fact = facts.fact(id, name);
    if (!fact || fact.origin === 'computed') continue;
    for (const reading of [...leavesOf(fact.expression), ...leavesOf(fact.plain)]) found.set(reading, name);
  }
  return found;
}

/** What a relation comes to where the row holds other numbers; null where one is missing then. */
function outcomeWith(relation: Relation, values: RowValues, own: ReadonlyMap<Reading, SlotName>): Outcome | null {
  let isComplete = true;
  const put = ({ expression }: Operand): Expression =>
    grown(expression, (reading) => {
      const slot = own.get(reading);
      const value = slot === undefined ? of(reading) : values(slot);
      isComplete &&= value !== null;
      return value ?? of(reading);
    });
  const { outcome } = judged(relation, put);
  return isComplete ? outcome : null;
}

/** What a tie is, for a message. */
function tieText(relation: Tying, operands: readonly Operand[], { facts: { report } }: CheckContext): LocalText {
  switch (relation.kind) {
    case 'paper':
    case 'attainment':
      return quoteRow(relation.row, report.sheet);
    case 'last-plan':
      return quoteValue(relation.before, report.sheet);
    case 'last-year':
      return 'fact' in relation.before
        ? quoteValue(relation.before.fact, report.sheet)
        : listed(relation.before.merged.parts.map((part) => quoteValue(part, report.sheet)));
    default: {
      const codes = [...new Set(operands.map(({ indicator }) => indicator.code))].join(', ');
      const column = columnText(slotOf(relation.slot).symbol);
      return {
        vi: `quan hệ giữa ${codes} ở ${column.vi}`,
        en: `the relation of ${codes} in ${column.en}`,
      };
    }
  }
}
