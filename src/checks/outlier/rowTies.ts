import type { Indicator } from '../../indicators/indicator';
import type { LocalText } from '../../indicators/text';
import type { Outcome } from '../../figures/compare';
import { of, over, sum, times, type Expression } from '../../figures/expression';
import { pointReading, readStated } from '../../figures/reading';
import type { ReportRow, SheetReport } from '../../sheet/province/report';
import { quotient } from '../computed';
import type { CheckContext } from '../context';
import type { Facts } from '../facts';
import type { FindingCell } from '../finding';
import { judge } from '../judge';
import { ledgerCell } from '../places';
import { isNotChecked } from '../rule';
import { slotOf, slots, type SlotName } from '../slots';
import { earlierSheet } from '../time/earlierSheet';
import { columnText, inBoth, quoteRow, quoteValue } from '../wording';

/** The row's own numbers, as they are or as they might have been meant. */
export type RowValues = (slot: SlotName) => Expression | null;

/** Something that holds the numbers of one row: a paper, last year's workbook, a sum or a ratio with other rows. */
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

/** The rows of which a tie may fail: papers speak of them, a relation does not hold at a glance, or last year's workbook says another number. */
export function contradictedRows(report: SheetReport, context: CheckContext): readonly ReportRow[] {
  const { survey } = context.facts;
  const earlier = earlierSheet(report, context);
  const rows = new Set(survey.rows('paper', 'relation'));
  if (!isNotChecked(earlier)) for (const row of rowsRevised(report, context, earlier.facts)) rows.add(row);
  return rows.size === 0 ? [] : report.rows.filter((row) => rows.has(row));
}

function rowsRevised(report: SheetReport, { facts: { survey } }: CheckContext, earlier: Facts): readonly ReportRow[] {
  return report.rows.filter(
    ({ indicator }) =>
      indicator &&
      earlierColumns.some(({ slot, before }) => !survey.agrees(indicator.id, slot, earlier.survey, before)),
  );
}

/** The columns that repeat what last year's workbook says, and where it says it. */
const earlierColumns = [
  { slot: 'previous', before: 'actual' },
  { slot: 'plan', before: 'nextPlan' },
] as const;

const gathered = new WeakMap<CheckContext, Map<string, readonly Tie[]>>();

/** Everything that ties the numbers of an indicator's row, by kind: papers, last year's workbook, stated attainments, relations. Gathered once a check. */
export function tiesOf(indicator: Indicator, report: SheetReport, context: CheckContext): readonly Tie[] {
  let byIndicator = gathered.get(context);
  if (!byIndicator) gathered.set(context, (byIndicator = new Map<string, readonly Tie[]>()));
  let ties = byIndicator.get(indicator.id);
  if (!ties) byIndicator.set(indicator.id, (ties = gather(indicator, report, context)));
  return ties;
}

function gather(indicator: Indicator, report: SheetReport, context: CheckContext): readonly Tie[] {
  return [
    ...paperTies(indicator, report, context),
    ...earlierTies(indicator, report, context),
    ...attainmentTies(indicator, report, context),
    ...relationTies(indicator, report, context),
  ];
}

const hundred = of(pointReading(100));

function equals(slot: SlotName, other: Expression): Tie['judge'] {
  return (values) => {
    const value = values(slot);
    return value && judge(value, 'equals', other).outcome;
  };
}

function paperTies(indicator: Indicator, report: SheetReport, { facts }: CheckContext): readonly Tie[] {
  return slots.flatMap(({ name }) =>
    facts
      .levels(indicator.id, name)
      .filter(({ figure }) => figure.derived === null && figure.valueMax === null && figure.hedge === null)
      .map((row): Tie => ({
        slots: [name],
        get text() {
          return quoteRow(row, report.sheet);
        },
        cells: [ledgerCell(row, indicator.code)],
        isExact: true,
        judge: equals(name, of(readStated(row.figure, indicator))),
      })),
  );
}

function earlierTies(indicator: Indicator, report: SheetReport, context: CheckContext): readonly Tie[] {
  const found = earlierSheet(report, context);
  if (isNotChecked(found)) return [];
  return earlierColumns.flatMap(({ slot, before }): readonly Tie[] => {
    const fact = found.facts.fact(indicator.id, before);
    if (!fact || fact.hedge) return [];
    return [
      {
        slots: [slot],
        get text() {
          return quoteValue(fact, report.sheet);
        },
        cells: fact.cells,
        isExact: true,
        judge: equals(slot, fact.expression),
      },
    ];
  });
}

function attainmentTies(indicator: Indicator, report: SheetReport, { facts }: CheckContext): readonly Tie[] {
  return facts
    .claims(['attainment'])
    .filter(({ figure }) => figure.indicator === indicator.id && figure.hedge === null)
    .flatMap((row): readonly Tie[] => {
      if (row.figure.year !== report.head.year) return [];
      const stated = of(readStated(row.figure, indicator));
      return [
        {
          slots: ['plan', 'actual'],
          get text() {
            return quoteRow(row, report.sheet);
          },
          cells: [ledgerCell(row, indicator.code)],
          isExact: false,
          judge: (values) => {
            const [plan, actual] = [values('plan'), values('actual')];
            return plan && actual && judge(stated, 'equals', over(times(actual, hundred), plan)).outcome;
          },
        },
      ];
    });
}

function relationTies({ id }: Indicator, _: SheetReport, { catalogue, facts }: CheckContext): readonly Tie[] {
  return catalogue.relationsOf(id).flatMap((relation) =>
    slots.flatMap(({ name }): readonly Tie[] => {
      const others = new Map<string, Expression>();
      const cells: FindingCell[] = [];
      const knows = (...ids: readonly string[]): boolean =>
        ids.every((other) => {
          if (other === id) return true;
          const fact = facts.fact(other, name);
          // What follows this row by formula cannot contradict it.
          if (!fact || fact.origin === 'computed') return false;
          others.set(other, fact.expression);
          cells.push(...fact.cells);
          return true;
        });
      const tie = (compare: (value: (id: string) => Expression) => Outcome, ids: readonly string[]): Tie => ({
        slots: [name],
        get text() {
          return inBoth((language) => {
            const codes = ids.map((one) => facts.indicator(one)?.code ?? one).join(', ');
            const column = columnText(slotOf(name).symbol)[language];
            return language === 'vi' ? `quan hệ giữa ${codes} ở ${column}` : `the relation of ${codes} in ${column}`;
          });
        },
        cells,
        isExact: relation.kind === 'sum',
        judge: (values) => {
          const own = values(name);
          return own && compare((one) => (one === id ? own : others.get(one)!));
        },
      });
      switch (relation.kind) {
        case 'sum':
          return knows(relation.total, ...relation.parts)
            ? [
                tie(
                  (value) => judge(value(relation.total), 'equals', sum(relation.parts.map(value))).outcome,
                  [relation.total, ...relation.parts],
                ),
              ]
            : [];
        case 'ratio':
          return knows(relation.ratio, relation.numerator, relation.denominator)
            ? [
                tie(
                  (value) =>
                    judge(
                      value(relation.ratio),
                      'equals',
                      quotient(value(relation.numerator), value(relation.denominator), relation.factor),
                    ).outcome,
                  [relation.ratio, relation.numerator, relation.denominator],
                ),
              ]
            : [];
        default:
          return [];
      }
    }),
  );
}
