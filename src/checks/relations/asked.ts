import type { ReportRow } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { Facts } from '../facts/facts';
import { slots, type SlotName } from '../facts/slots';
import { declaredAmong, type Declared, type DeclaredKind } from './declared';

/** A relation of the catalogue between the numbers of one column. */
export interface InSlot<Kind extends DeclaredKind> {
  readonly declared: Declared<Kind>;
  readonly slot: SlotName;
}

/** Which relations somebody asks for: those that may fail, or those of some indicators. */
export interface Asked {
  readonly declared: { readonly [Kind in DeclaredKind]: Iterable<InSlot<Kind>> };
  /** The rows asked about that take the exact reading, the first of each indicator. */
  readonly rows: readonly ReportRow[];
  /** Plain ones too. */
  readonly everyRow: () => readonly ReportRow[];
  /** Those of them that may say something else than an earlier sheet does. */
  readonly beside: (earlier: Facts, now: SlotName, then: SlotName) => readonly ReportRow[];
  readonly has: (indicatorId: string) => boolean;
  /** The columns asked about; relations of papers between columns come whatever these are. */
  readonly slots: readonly SlotName[];
}

const everySlot = slots.map(({ name }) => name);

/**
 * Relations that do not hold at a glance, and those over rows that take the exact reading, but of
 * linked rows of which everything stands.
 */
export function whatIsOpen({ facts, standing }: CheckContext): Asked {
  const { survey, arrangement, report } = facts;
  const { doubts } = survey;
  const has = (id: string): boolean => !standing.has(id);
  const open = <Kind extends DeclaredKind>(all: readonly InSlot<Kind>[]): readonly InSlot<Kind>[] =>
    all.filter(({ declared }) => has(declared.members[0]!));
  return {
    declared: { sum: open(doubts.sum), atMost: open(doubts.atMost), ratio: open(doubts.ratio) },
    rows: survey.openRows.filter(
      (row) => row.indicator !== null && has(row.indicator.id) && facts.row(row.indicator.id) === row,
    ),
    everyRow: () => [...arrangement.rowOf].flatMap(([id, at]) => (has(id) ? report.rows[at]! : [])),
    beside: (earlier, now, then) =>
      [...arrangement.rowOf].flatMap(([id, at]) =>
        !has(id) || survey.agrees(id, now, earlier.survey, then) ? [] : report.rows[at]!,
      ),
    has,
    slots: everySlot,
  };
}

/** Every relation in which one of some indicators takes part, in some columns. */
export function whatConcerns(
  ids: ReadonlySet<string>,
  { catalogue, facts }: CheckContext,
  names: readonly SlotName[] = everySlot,
): Asked {
  const declared = declaredAmong(ids, catalogue);
  const inSlots = <Kind extends DeclaredKind>(all: readonly Declared<Kind>[]): readonly InSlot<Kind>[] =>
    all.flatMap((one) => names.map((slot) => ({ declared: one, slot })));
  const rows = facts.rowsOf(ids);
  return {
    declared: { sum: inSlots(declared.sum), atMost: inSlots(declared.atMost), ratio: inSlots(declared.ratio) },
    rows,
    everyRow: () => rows,
    beside: () => rows,
    has: (id) => ids.has(id),
    slots: names,
  };
}
