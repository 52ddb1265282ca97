import { once } from '../../indicators/once';
import { listUnder } from '../../indicators/lists';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { LocalText } from '../../indicators/text';
import type { Outcome } from '../../figures/compare';
import { powerOfTen } from '../../figures/decimal';
import { grown, leavesOf, of, type Expression } from '../../figures/expression';
import type { Reading } from '../../figures/reading';
import type { CheckContext } from '../context';
import type { FindingCell } from '../findingCell';
import { whatConcerns } from '../relations/asked';
import { judged, type RelationNotHolding } from '../relations/judged';
import { notHolding } from '../relations/notHolding';
import { expressionOf, operandsIn, type Operand } from '../relations/operand';
import { nameOf, type Relation } from '../relations/relation';
import { relations } from '../relations/relations';
import { slotOf, type SlotName } from '../facts/slots';
import { columnText, listed, quoteRow, quoteValue } from '../wording';

/** The row's own numbers, as they are or as they might have been meant. */
export type RowValues = (slot: SlotName) => Expression | null;

/**
 * Something that holds the numbers of one row: a paper, last year's workbook, a sum or a ratio with
 * other rows.
 */
export interface Tie {
  /** The relation's name. */
  readonly name: string;
  readonly slots: readonly SlotName[];
  /** What it is, for a message; worded when it is read, because few ties are ever told. */
  readonly text: LocalText;
  /** Cells and ledger rows of the other side. */
  readonly cells: readonly FindingCell[];
  /** True where the tie gives the number itself; a percentage leaves many numbers possible. */
  readonly isExact: boolean;
  /**
   * Whether it may hold with one of the row's numbers changed by so much, told without judging it:
   * in a sum the change has to make up for the gap.
   */
  readonly mayHold: (change: number) => boolean;
  /** Whether the tie allows the row's numbers; null where one is missing. */
  readonly judge: (values: RowValues) => Outcome | null;
}

/**
 * Kinds that hold numbers of a row, those that give the number itself first; limits and shares of a
 * whole leave too many possible.
 */
const tying = ['paper', 'last-year', 'last-plan', 'attainment', 'sum', 'ratio'] as const;
type Tying = Extract<Relation, { readonly kind: (typeof tying)[number] }>;

/** A row that something contradicts, and what does. */
export interface Contradicted {
  readonly indicator: Indicator;
  /** The most ties that it can break: relations that fail and may read its numbers. */
  readonly most: number;
  /**
   * Ties that the row's numbers break as they stand, those that give the number itself first; made
   * when they are asked for, because few are.
   */
  readonly broken: readonly Tie[];
}

/** The rows that something contradicts, in sheet order; gathered once a check. */
export const contradictedRows = once(gather);

function gather(context: CheckContext): readonly Contradicted[] {
  const { facts } = context;
  const failing = new Map<string, Failing[]>();
  for (const one of tying.flatMap((kind): readonly Failing[] => notHolding(kind, context) as readonly Failing[])) {
    if (one.found.outcome === 'fails') for (const id of one.reads) listUnder(failing, id, one);
  }
  return facts.rowsOf(failing.keys()).map((row): Contradicted => {
    const indicator = row.indicator!;
    const relations = failing.get(indicator.id)!;
    let broken: readonly Tie[] | null = null;
    return {
      indicator,
      most: relations.length,
      get broken() {
        return (broken ??= relations.flatMap((relation) => brokenTie(relation, indicator, context) ?? []));
      },
    };
  });
}

type Failing = RelationNotHolding & { readonly relation: Tying };

function brokenTie({ relation, found }: Failing, { id, decimals }: Indicator, context: CheckContext): Tie | null {
  const gap = Math.abs(found.left - found.right);
  // Another number has other closing zeros, but strictly it is rounded no further than its decimals.
  const room = found.tolerance + powerOfTen(-decimals) + 1e-9 * gap;
  const tie = tieOf(relation, id, context, (change) => Math.abs(Math.abs(change) - gap) <= room);
  // A hedge that a paper lends the row's own number may explain what the bare number does not.
  const isExplained = tie && relation.kind === 'paper' && tie.judge(rowValues(id, context)) !== 'fails';
  return isExplained ? null : tie;
}

/** Whether a relation is of sums whose rounding leaves as much room upwards as downwards. */
const isEvenSum = once((relation: Relation): boolean => {
  const isEven = (one: Expression): boolean =>
    one.kind === 'leaf' ? one.leaf.value === one.leaf.high : one.kind === 'sum' && one.terms.every(isEven);
  return (
    operandsIn(relation).every(({ plain, expression }) => plain === expression) &&
    [relation.left, relation.right].every((side) => isEven(expressionOf(side)))
  );
});

/** The row's numbers as they stand. */
export function rowValues(indicatorId: string, { facts }: CheckContext): RowValues {
  return (slot) => facts.fact(indicatorId, slot)?.expression ?? null;
}

/** All that certainly ties a row's numbers in some columns to others, but what they break. */
export function keptTies(
  { indicator, broken }: Pick<Contradicted, 'indicator' | 'broken'>,
  names: readonly SlotName[],
  context: CheckContext,
): readonly Tie[] {
  return [...relations(context, whatConcerns(new Set([indicator.id]), context, names), tying)]
    .filter((relation): relation is Tying => (tying as readonly string[]).includes(relation.kind))
    .flatMap((relation) => tieOf(relation, indicator.id, context) ?? [])
    .filter((tie) => tie.slots.some((slot) => names.includes(slot)))
    .filter(({ name }) => !broken.some((one) => one.name === name));
}

type OwnReadings = ReadonlyMap<Reading, SlotName>;

/** A relation as a tie of the row; null where it reads none of its numbers. */
function tieOf(
  relation: Tying,
  id: string,
  context: CheckContext,
  closes: (change: number) => boolean = () => true,
): Tie | null {
  const operands = operandsIn(relation);
  const own = readingsOf(id, operands, context);
  const places = operands.flatMap(({ expression }) => leavesOf(expression)).flatMap((leaf) => own.get(leaf) ?? []);
  const read = new Set(places);
  if (read.size === 0) return null;
  return {
    get name() {
      return nameOf(relation);
    },
    slots: [...read],
    get text() {
      return tieText(relation, operands, context);
    },
    get cells() {
      return operands
        .filter(({ indicator, slot }) => indicator.id !== id || slot === null)
        .flatMap(({ cells }) => cells);
    },
    isExact: relation.kind !== 'attainment' && relation.kind !== 'ratio',
    mayHold: (change) => closes(change) || places.length > 1 || !isEvenSum(relation),
    judge: (values) => outcomeWith(relation, values, own),
  };
}

/**
 * The readings that stand for the row's numbers in the columns of some operands, wherever they take
 * part: under a total's formula too.
 */
function readingsOf(id: string, operands: readonly Operand[], { facts }: CheckContext): OwnReadings {
  const found = new Map<Reading, SlotName>();
  for (const slot of new Set(operands.map((operand) => operand.slot))) {
    const fact = slot && facts.fact(id, slot);
    if (!fact || fact.origin === 'computed') continue;
    for (const reading of [...leavesOf(fact.expression), ...leavesOf(fact.plain)]) found.set(reading, slot);
  }
  return found;
}

/** What a relation comes to where the row holds other numbers; null where one is missing then. */
function outcomeWith(relation: Relation, values: RowValues, own: OwnReadings): Outcome | null {
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
