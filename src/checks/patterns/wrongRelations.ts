import type { Indicator } from '../../indicators/catalogue/indicator';
import { once } from '../../indicators/once';
import type { LocalText } from '../../indicators/text';
import { listUnder } from '../../indicators/lists';
import { isOfKind } from '../facts/ofKind';
import type { CheckContext } from '../context';
import { slots, type SlotName } from '../facts/slots';
import type { Judgement } from '../relations/judged';
import { everyNotHolding } from '../relations/notHolding';
import { operandsIn } from '../relations/operand';
import type { Relation, RelationOf } from '../relations/relation';

/** Kinds that hold a number for certain. */
export const telling: ReadonlySet<Relation['kind']> = new Set([
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
export const weak: ReadonlySet<Relation['kind']> = new Set(['part', 'stock-flow']);

/** Stocks lose some of what they had, but gain no more than was added. */
export function isWrong(relation: Relation, { outcome, left, right }: Judgement): boolean {
  if (outcome !== 'fails' || relation.kind !== 'stock-flow') return outcome === 'fails';
  return left < right || (left - right) * 100 > relation.declared.usualLoss * left;
}

interface Wrong {
  readonly all: readonly Relation[];
  /** By the indicators whose numbers they may read. */
  readonly byIndicator: ReadonlyMap<string, readonly Relation[]>;
}

/** Gathered once a check. */
export const wrongRelations = once((context: CheckContext): Wrong => {
  const all: Relation[] = [];
  const byIndicator = new Map<string, Relation[]>();
  for (const { relation, found, reads } of everyNotHolding(context)) {
    if (!(telling.has(relation.kind) || weak.has(relation.kind)) || !isWrong(relation, found)) continue;
    // Slightly beyond a limit nearly any other number would do.
    if (relation.kind === 'limit' && isNearLimit(relation)) continue;
    all.push(relation);
    for (const id of reads) listUnder(byIndicator, id, relation);
  }
  return { all, byIndicator };
});

/**
 * Rows with numbers that something contradicts, a relation, a limit or the kind of the number, and
 * in which columns; of all others nothing can be mended.
 */
export type Accused = ReadonlyMap<string, ReadonlySet<SlotName>>;

/** The accused rows of a sheet, by indicator. */
export function accusedRows(context: CheckContext): Accused {
  const accused = new Map<string, Set<SlotName>>();
  const accuse = (id: string, columns: readonly SlotName[]): void => {
    const own = accused.get(id);
    if (own) for (const slot of columns) own.add(slot);
    else if (columns.length > 0) accused.set(id, new Set(columns));
  };
  for (const [id, wrong] of wrongRelations(context).byIndicator)
    for (const relation of wrong) accuse(id, columnsOf(relation));
  const { facts } = context;
  for (const { indicator } of facts.survey.openRows) {
    if (!indicator) continue;
    const odd = slots.filter(({ name }) => {
      const fact = facts.fact(indicator.id, name);
      return fact?.origin === 'typed' && !isOfKind(fact.value, indicator);
    });
    accuse(
      indicator.id,
      odd.map(({ name }) => name),
    );
  }
  return accused;
}

/**
 * The other workbooks that contradict some rows, as a clause after those comparisons; empty where
 * all stand in this one.
 */
export function otherBooks(rows: readonly { readonly indicator: Indicator }[], context: CheckContext): LocalText {
  const { byIndicator } = wrongRelations(context);
  const cells = rows
    .flatMap(({ indicator }) => byIndicator.get(indicator.id) ?? [])
    .flatMap((relation) => relation.cells);
  const files = [...new Set(cells.flatMap(({ file }) => file ?? []))].join(', ');
  return files === '' ? { vi: '', en: '' } : { vi: ` (kể cả với sổ ${files})`, en: ` (${files} included)` };
}

const columnsOf = once((relation: Relation): readonly SlotName[] =>
  operandsIn(relation).flatMap(({ slot }) => slot ?? []),
);

/** Kinds of which all numbers stand in one column. */
const inOneColumn: ReadonlySet<Relation['kind']> = new Set(['limit', 'sum', 'part', 'ratio', 'denominator']);

/**
 * What fails between columns, or between a column and other material: the columns that it reads.
 */
export function wrongBesideColumns(context: CheckContext): readonly (readonly SlotName[])[] {
  return wrongRelations(context).all.flatMap((relation) =>
    inOneColumn.has(relation.kind) ? [] : [columnsOf(relation)],
  );
}
