import type { LocalText } from '../../../indicators/text';
import type { StatedFigure } from '../../../figures/stated';
import { columnOf } from '../../../sheet/province/columns';
import type { FillPlan } from '../../../sheet/fill/fill';
import type { PreviewRow } from '../../../sheet/fill/fillRows';
import { ledgerOnlyReasons, type LedgerOnlyReason } from '../../../sheet/fill/placement';

/** A plan sorted into the lists that a person reads before she says yes. */
export interface PreviewSummary {
  readonly numbers: readonly PreviewRow[];
  readonly notes: readonly PreviewRow[];
  readonly same: readonly PreviewRow[];
  /** Cells that hold something else, whether or not a person chose to write over them. */
  readonly kept: readonly PreviewRow[];
  readonly noCell: readonly PreviewRow[];
  /** Those of `numbers` that no paper states. */
  readonly derived: readonly PreviewRow[];
  /** Those of `numbers` that earlier workbooks give. */
  readonly carried: readonly PreviewRow[];
  /** Values that give way to another source's for the same cell. */
  readonly outweighed: readonly PreviewRow[];
  readonly ledgerOnly: readonly { readonly reason: LocalText; readonly figures: readonly StatedFigure[] }[];
}

export function summarize({ preview, ledgerOnly }: FillPlan): PreviewSummary {
  const by = (action: PreviewRow['action']): readonly PreviewRow[] => preview.filter((row) => row.action === action);
  const numbers = by('new').filter(({ placement }) => placement !== null);
  const reasons = Object.keys(ledgerOnlyReasons) as LedgerOnlyReason[];
  return {
    numbers,
    notes: by('new').filter(({ placement }) => placement === null),
    same: by('same'),
    kept: preview.filter(({ action }) => action === 'kept' || action === 'replaced'),
    noCell: by('noCell'),
    derived: numbers.filter(({ placement }) => placement?.derived),
    carried: numbers.filter(({ placement }) => placement?.origin === 'previous'),
    outweighed: by('outweighed'),
    ledgerOnly: reasons
      .map((reason) => ({
        reason: ledgerOnlyReasons[reason],
        figures: ledgerOnly.filter((one) => one.reason === reason).map(({ figure }) => figure),
      }))
      .filter(({ figures }) => figures.length > 0),
  };
}

/** The head of the column that a row of the preview fills. */
export function columnHead({ symbol }: PreviewRow): LocalText {
  return columnOf(symbol).head;
}
