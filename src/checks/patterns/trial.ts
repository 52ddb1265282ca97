import { grown, leavesOf, of, type Expression } from '../../figures/expression';
import { readCell, type Reading } from '../../figures/reading';
import { remembered } from '../../indicators/lists';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { CheckContext } from '../context';
import type { NumberWrite } from '../finding';
import { slots, type SlotName } from '../facts/slots';
import { whatConcerns } from '../relations/asked';
import { judged } from '../relations/judged';
import { linkedWith } from '../relations/linked';
import { operandsIn, type Operand } from '../relations/operand';
import type { Relation } from '../relations/relation';
import { isOfKind } from '../facts/ofKind';
import { relations } from '../relations/relations';
import type { NumberRow } from './numberRows';
import { isWrong, telling, weak, wrongRelations } from './wrongRelations';

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
  /** How many that read one of the numbers fail now and then. */
  readonly kept: number;
  /** How many of the mended are only numbers of another kind: whole things with a fraction. */
  readonly kinds: number;
  /** Parts beyond their whole that would be within it. */
  readonly parts: number;
  readonly columns: ReadonlySet<SlotName>;
}

/**
 * What numbers would do if they stood in typed cells: every relation and limit that reads one of
 * them, directly or through a formula, is judged as it is and as it would be. Null where a cell
 * holds no typed number.
 * @param mayBe whether it is worth going on: asked with all that could be mended, the less the more
 *   stays wrong, and again for each relation that would break; null once it is not
 */
export function tried(puts: readonly Put[], context: CheckContext, mayBe: (tally: Tried) => boolean): Tried | null {
  const { facts, catalogue } = context;
  const tally = { mended: 0, broken: 0, kept: 0, kinds: 0, parts: 0, columns: new Set<SlotName>() };
  const replaced = new Map<Reading, Put>();
  for (const one of puts) {
    const { indicator, slot, value } = one;
    const fact = facts.fact(indicator.id, slot);
    if (!fact || (fact.origin !== 'typed' && fact.origin !== 'derived')) return null;
    for (const reading of [...leavesOf(fact.expression), ...leavesOf(fact.plain)]) replaced.set(reading, one);
    const [isOdd, wouldBeOdd] = [!isOfKind(fact.value, indicator), !isOfKind(value, indicator)];
    if (isOdd && !wouldBeOdd) {
      tally.kinds += 1;
      tally.mended += 1;
      tally.columns.add(slot);
    } else if (wouldBeOdd && !isOdd) tally.broken += 1;
  }
  const { byIndicator } = wrongRelations(context);
  const failing = new Set(puts.flatMap(({ indicator }) => byIndicator.get(indicator.id) ?? []));
  let left = failing.size;
  const mayStillBe = (): boolean => {
    const columns = left > 0 ? everyColumn : tally.columns;
    return mayBe({ ...tally, mended: tally.mended + left, parts: tally.parts + left, columns });
  };
  if (!mayStillBe()) return null;
  const made = new Map<Put, Expression>();
  const put = ({ expression }: Operand): Expression =>
    grown(expression, (reading) => {
      const one = replaced.get(reading);
      return one ? remembered(made, one, () => of(readCell(one.value, one.indicator))) : of(reading);
    });
  const touched = (relation: Relation): readonly Operand[] =>
    operandsIn(relation).filter(({ expression }) => leavesOf(expression).some((reading) => replaced.has(reading)));
  for (const relation of failing) {
    left -= 1;
    const operands = touched(relation);
    const isMended = operands.length > 0 && !isWrong(relation, judged(relation, put));
    if (operands.length > 0 && !isMended) tally.kept += 1;
    // That a part fits its whole again is weak evidence: many numbers would.
    if (isMended && relation.kind === 'part') tally.parts += 1;
    else if (isMended) {
      tally.mended += 1;
      for (const { slot } of operands) if (slot) tally.columns.add(slot);
    }
    if (!mayStillBe()) return null;
  }
  const ids = new Set(puts.flatMap(({ indicator }) => [...linkedWith(indicator.id, catalogue)]));
  const asked = whatConcerns(ids, context, [...new Set(puts.map(({ slot }) => slot))]);
  for (const kinds of inTurn) {
    for (const relation of relations(context, asked, kinds)) {
      if (!kinds.includes(relation.kind) || touched(relation).length === 0) continue;
      if (!isWrong(relation, judged(relation, put)) || isWrong(relation, judged(relation))) continue;
      tally.broken += 1;
      if (!mayBe(tally)) return null;
    }
  }
  return tally;
}

const everyColumn: ReadonlySet<SlotName> = new Set(slots.map(({ name }) => name));

/** Limits come last: they are many and hardly ever broken. */
const inTurn: readonly (readonly Relation['kind'][])[] = [
  [...telling, ...weak].filter((kind) => kind !== 'limit'),
  ['limit'],
];

/** A row's numbers as many times as large, without the dust of doubles. */
export function scaledBy(times: number, { indicator, typed }: NumberRow): readonly Put[] {
  return [...typed].map(([slot, { value }]) => ({ indicator, slot, value: Number((value * times).toPrecision(15)) }));
}

/** The cells that numbers might stand in, and what to write there. */
export function writesOf(puts: readonly Put[], { facts }: CheckContext) {
  const cells = puts.map(({ indicator, slot }) => facts.fact(indicator.id, slot)!.cells[0]!);
  return { cells, writes: cells.map(({ address }, at): NumberWrite => ({ address, value: puts[at]!.value })) };
}
