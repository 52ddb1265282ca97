import { decimalsShown } from '../../figures/decimal';
import { grown, leavesOf, of, type Expression } from '../../figures/expression';
import { readCell, type Reading } from '../../figures/reading';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { CheckContext } from '../context';
import type { SlotName } from '../facts/slots';
import { whatConcerns } from '../relations/asked';
import { judged, type Judgement } from '../relations/judged';
import { linkedWith } from '../relations/linked';
import { operandsOf, type Operand } from '../relations/operand';
import type { Relation, RelationOf } from '../relations/relation';
import { relations } from '../relations/relations';

/** A number that might stand in a cell instead of what stands there. */
export interface Put {
  readonly indicator: Indicator;
  readonly slot: SlotName;
  readonly value: number;
}

/** How many relations and limits would hold that fail now, and the other way round. */
export interface Tried {
  readonly mended: number;
  readonly broken: number;
  /** How many of the mended are only numbers of another kind: whole things with a fraction. */
  readonly kinds: number;
  /** Parts beyond their whole that would be within it. */
  readonly parts: number;
  /** The columns in which something is mended. */
  readonly columns: ReadonlySet<SlotName>;
}

/**
 * What numbers would do if they stood in typed cells: every relation and limit that reads one of
 * them, directly or through a formula, is judged as it is and as it would be. Null where a cell
 * holds no typed number.
 */
export function tried(puts: readonly Put[], context: CheckContext): Tried | null {
  const { facts, catalogue } = context;
  const replaced = new Map<Reading, Expression>();
  const tally = { mended: 0, broken: 0, kinds: 0, parts: 0, columns: new Set<SlotName>() };
  for (const { indicator, slot, value } of puts) {
    const fact = facts.fact(indicator.id, slot);
    if (!fact || (fact.origin !== 'typed' && fact.origin !== 'derived')) return null;
    const own = of(readCell(value, indicator));
    for (const reading of [...leavesOf(fact.expression), ...leavesOf(fact.plain)]) replaced.set(reading, own);
    const isOdd = !isOfKind(fact.value, indicator);
    if (isOdd && isOfKind(value, indicator)) tally.kinds += 1;
    count(tally, [slot], isOdd, !isOfKind(value, indicator));
  }
  const put = ({ expression }: Operand): Expression =>
    grown(expression, (reading) => replaced.get(reading) ?? of(reading));
  const reads = ({ expression }: Operand): boolean => leavesOf(expression).some((reading) => replaced.has(reading));
  const ids = new Set(puts.flatMap(({ indicator }) => [...linkedWith(indicator.id, catalogue)]));
  for (const relation of relations(context, whatConcerns(ids, context))) {
    if (!telling.has(relation.kind) && !weak.has(relation.kind)) continue;
    const touched = [...operandsOf(relation.left), ...operandsOf(relation.right)].filter(reads);
    if (touched.length === 0) continue;
    const fails = isWrong(relation, judged(relation));
    const failsThen = isWrong(relation, judged(relation, put));
    // Slightly beyond a limit nearly any other number would do.
    if (fails && relation.kind === 'limit' && isNearLimit(relation)) continue;
    // That a part fits its whole again is weak evidence: many numbers would.
    if (fails && relation.kind === 'part') tally.parts += failsThen ? 0 : 1;
    else
      count(
        tally,
        touched.flatMap(({ slot }) => slot ?? []),
        fails,
        failsThen,
      );
  }
  return tally;
}

function count(
  tally: { mended: number; broken: number; readonly columns: Set<SlotName> },
  slots: readonly SlotName[],
  before: boolean,
  after: boolean,
): void {
  if (before && !after) {
    tally.mended += 1;
    for (const slot of slots) tally.columns.add(slot);
  }
  if (after && !before) tally.broken += 1;
}

/**
 * Kinds that hold a number for certain; of parts within wholes many numbers would do, plans may
 * fall back and stocks lose.
 */
const telling: ReadonlySet<Relation['kind']> = new Set([
  'limit',
  'sum',
  'ratio',
  'denominator',
  'last-year',
  'last-plan',
  'attainment',
  'change',
  'paper',
]);

/** A number less than twice its upper limit is no number of another kind. */
function isNearLimit({ end, limit, fact }: RelationOf<'limit'>): boolean {
  return end === 'max' && fact.value < 2 * limit;
}

/** Kinds that leave many numbers possible. */
const weak: ReadonlySet<Relation['kind']> = new Set(['part', 'stock-flow']);

/** Stocks lose some of what they had, but gain no more than was added. */
function isWrong(relation: Relation, { outcome, left, right }: Judgement): boolean {
  if (outcome !== 'fails' || relation.kind !== 'stock-flow') return outcome === 'fails';
  return left < right || (left - right) * 100 > relation.declared.usualLoss * left;
}

/** Whole things have no fraction, and nobody types many more digits than a form asks for. */
export function isOfKind(value: number, { measure, unit, decimals }: Indicator): boolean {
  const isWhole = (measure === 'count' && unit.scale === 1) || measure === 'rank';
  return decimalsShown(value) <= (isWhole ? 0 : decimals + 1);
}

/** A number in another unit, without the dust of doubles. */
export function rescaled(value: number, times: number): number {
  return Number((value * times).toPrecision(15));
}
