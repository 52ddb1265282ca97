import type { CheckContext } from '../../context';
import { isNotChecked } from '../../rule';
import type { SlotName } from '../../facts/slots';
import { earlierSheet } from '../../time/earlierSheet';
import { mergedYear } from '../../time/mergedYear';
import type { Asked } from '../asked';
import { factSide } from '../operand';
import type { RelationOf } from '../relation';

/** The columns that repeat what last year's workbook says, and where it says it. */
export const repeatedColumns = [
  { kind: 'last-year', now: 'previous', then: 'actual' },
  { kind: 'last-plan', now: 'plan', then: 'nextPlan' },
] as const satisfies readonly { readonly kind: string; readonly now: SlotName; readonly then: SlotName }[];

type Repeated = RelationOf<'last-year'> | RelationOf<'last-plan'>;

/** Columns 1 and 2 and what last year's workbook, or the predecessors' ones, say of them. */
export function* earlierYears(context: CheckContext, asked: Asked): Iterable<Repeated> {
  const { facts } = context;
  const before = earlierSheet(context);
  if (isNotChecked(before)) {
    yield* predecessors(context, asked);
    return;
  }
  const status = before.report.head.status ?? 'estimate';
  for (const { kind, now: slot, then } of repeatedColumns) {
    if (!asked.slots.includes(slot)) continue;
    for (const { indicator } of asked.beside(before, slot, then)) {
      const now = facts.fact(indicator!.id, slot);
      const earlier = before.fact(indicator!.id, then);
      if (!now || !earlier) continue;
      const year = facts.yearOf(slot);
      const common = {
        left: factSide(now, slot, year),
        operator: 'equals',
        right: factSide(earlier, null, year),
        year,
        cells: [...now.cells, ...earlier.cells],
        now,
      } as const;
      if (kind === 'last-plan') yield { ...common, kind, before: earlier, isCertain: true };
      else yield { ...common, kind, before: { fact: earlier }, status, isCertain: status === 'final' };
    }
  }
}

/** Column 1 of a merged province: what its predecessors reported, added up or computed anew. */
function* predecessors(context: CheckContext, { everyRow, slots }: Asked): Iterable<RelationOf<'last-year'>> {
  const { facts } = context;
  if (!slots.includes('previous')) return;
  const merged = mergedYear(facts.report, context);
  if (merged === null || isNotChecked(merged)) return;
  const year = facts.yearOf('previous');
  for (const { indicator } of everyRow()) {
    const now = facts.fact(indicator!.id, 'previous');
    const level = now && merged.level(indicator!);
    if (!level) continue;
    yield {
      kind: 'last-year',
      now,
      before: { merged: level },
      status: merged.isFinal ? 'final' : 'estimate',
      left: factSide(now, 'previous', year),
      operator: 'equals',
      right: level.side,
      year,
      cells: [...now.cells, ...level.parts.flatMap(({ cells }) => cells)],
      isCertain: false,
    };
  }
}
