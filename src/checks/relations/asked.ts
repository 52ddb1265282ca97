import { membersOf } from '../../indicators/relations';
import type { ReportRow } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { Facts } from '../facts/facts';
import { slots, type SlotName } from '../facts/slots';
import { declaredRelations, type Declared, type DeclaredKind } from './declared';

/** Tells whether an indicator is asked about. */
export type Concerned = Pick<ReadonlySet<string>, 'has'>;

/** For looks at a whole sheet. */
export const everything: Concerned = { has: () => true };

/** A relation of the catalogue between the numbers of one column. */
export interface InSlot<Kind extends DeclaredKind> {
  readonly declared: Declared<Kind>;
  readonly slot: SlotName;
}

/** Which relations somebody asks for: those that may fail, or those of some indicators. */
export interface Asked {
  readonly declared: { readonly [Kind in DeclaredKind]: Iterable<InSlot<Kind>> };
  /** Denominators that ratios may imply. */
  readonly denominators: () => Iterable<{ readonly id: string; readonly slot: SlotName }>;
  /** The rows asked about that take the exact reading, the first of each indicator. */
  readonly rows: readonly ReportRow[];
  /** Plain ones too. */
  readonly everyRow: readonly ReportRow[];
  /** Those of them that may say something else than an earlier sheet does. */
  readonly beside: (earlier: Facts, now: SlotName, then: SlotName) => readonly ReportRow[];
  readonly has: Concerned['has'];
}

/** Relations that do not hold at a glance, and those over rows that take the exact reading. */
export function whatIsOpen({ facts }: CheckContext): Asked {
  const { survey } = facts;
  const everyRow = facts.report.rows.filter((row) => isFirst(row, facts));
  return {
    declared: survey.doubts,
    denominators: () => survey.doubts.denominators,
    rows: survey.openRows.filter((row) => isFirst(row, facts)),
    everyRow,
    beside: (earlier, now, then) =>
      everyRow.filter(({ indicator }) => !survey.agrees(indicator!.id, now, earlier.survey, then)),
    has: everything.has,
  };
}

/** Every relation in which one of the concerned indicators takes part. */
export function whatConcerns(concerned: Concerned, { catalogue, facts }: CheckContext): Asked {
  const declared = declaredRelations(catalogue);
  const inSlots = <Kind extends DeclaredKind>(all: readonly Declared<Kind>[]): readonly InSlot<Kind>[] =>
    all
      .filter(({ members }) => members.some((id) => concerned.has(id)))
      .flatMap((one) => slots.map(({ name }) => ({ declared: one, slot: name })));
  const rows = facts.report.rows.filter((row) => isFirst(row, facts) && concerned.has(row.indicator!.id));
  return {
    declared: { sum: inSlots(declared.sum), atMost: inSlots(declared.atMost), ratio: inSlots(declared.ratio) },
    *denominators() {
      const ids = new Set(declared.ratio.map(({ relation }) => relation.denominator));
      for (const id of ids) if (concerned.has(id)) for (const { name } of slots) yield { id, slot: name };
    },
    rows,
    everyRow: rows,
    beside: () => rows,
    has: (id) => concerned.has(id),
  };
}

function isFirst(row: ReportRow, facts: Facts): boolean {
  return row.indicator !== null && facts.row(row.indicator.id) === row;
}

const linking: ReadonlySet<string> = new Set(['sum', 'atMost', 'ratio']);

/**
 * The indicators that relations tie to some first ones, directly or through others. What is tied to
 * none of them cannot be part of what broke, so that one wrong number of a long form costs as
 * little as one of a short form.
 */
export function concernedBy(first: Iterable<string>, { catalogue }: Pick<CheckContext, 'catalogue'>): Concerned {
  const found = new Set(first);
  // A set hands out what is added while it is walked.
  for (const id of found) {
    for (const relation of catalogue.relationsOf(id)) {
      if (linking.has(relation.kind)) for (const member of membersOf(relation)) found.add(member.id);
    }
  }
  return found;
}
