import type { StatedFigure } from '../../../figures/stated';
import type { Steps } from '../../../figures/steps';
import type { PreviewRow } from '../../../sheet/fill/fillRows';
import type { RememberedTable } from '../../../sheet/tableMemory/memory';
import { ledgerOnlyReasons } from '../../../sheet/fill/placement';
import type { LocalText } from '../../../indicators/text';
import { planningOnState, type Planned } from '../../prepare/plan';
import type { Target, Targets } from './targets';

/**
 * Where one figure would go: a cell with what stands in it, or the ledger alone with the reason.
 */
export type Destination =
  | { readonly kind: 'cell'; readonly row: PreviewRow }
  | { readonly kind: 'ledger'; readonly reason: LocalText }
  /** The ledger has this figure of this text already, and its cell needs nothing. */
  | { readonly kind: 'present' };

/**
 * What filling a target from stated figures would do, in steps; a formula stays unless its cell is
 * among those to be written over. Throws an ExcelFailure where a
 * sheet would have to be added to a protected workbook.
 */
export function planningText(
  { state }: Targets,
  target: Target,
  figures: readonly StatedFigure[],
  title: string,
  remembered: readonly RememberedTable[] = [],
  overwrite: ReadonlySet<string> = new Set(),
): Steps<Planned> {
  const { province, year, form, status } = target;
  const source = { id: title, title, province, year, asOf: `${year}-12-31`, figures };
  return planningOnState(state, {
    province,
    year,
    form,
    status,
    source,
    sourceOnly: true,
    remembered,
    overwrite,
    keepFormulas: true,
  });
}

/** Where each figure would go, by its id. */
export function destinationsOf({ plan }: Planned): ReadonlyMap<string, Destination> {
  const destinations = new Map<string, Destination>();
  for (const { id } of plan.ledger.present) destinations.set(id, { kind: 'present' });
  for (const { figure, reason } of plan.ledgerOnly) {
    if (!destinations.has(figure.id))
      destinations.set(figure.id, { kind: 'ledger', reason: ledgerOnlyReasons[reason] });
  }
  for (const row of plan.preview) {
    const id = row.placement?.figure?.id;
    if (id === undefined || row.placement?.derived) continue;
    const isDone = row.action === 'same' && destinations.get(id)?.kind === 'present';
    if (!isDone) destinations.set(id, { kind: 'cell', row });
  }
  return destinations;
}
