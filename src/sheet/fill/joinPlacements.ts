import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Template } from '../../indicators/forms/template';
import { cellKey, computedBy, type LedgerOnly, type Placement, type Placements } from './placement';
import type { Carried } from '../previous/carried';
import type { Remark } from '../province/sheetValues';

/** A value that gives way to another one for the same cell, and that other one. */
export interface Outweighed {
  readonly placement: Placement;
  readonly by: Placement;
}

/** Everything that goes into a sheet, from wherever it comes. */
export interface JoinedPlacements {
  readonly placements: readonly Placement[];
  /** Why cells stay blank for which earlier workbooks were asked. */
  readonly remarks: readonly Remark[];
  /** Values that differ from the one that goes into their cell. */
  readonly outweighed: readonly Outweighed[];
  readonly ledgerOnly: readonly LedgerOnly[];
}

/**
 * Which origin a cell's value is taken from: a paper's own words, a person's choice, last year's
 * workbook, then what a paper only implies.
 */
const precedence: readonly Placement['origin'][] = ['stated', 'chosen', 'previous', 'derived'];

/**
 * Joins a paper's figures, a person's choices and what earlier workbooks give. One value goes into
 * a cell; another one that differs is shown and never written. A value carried from last year gives
 * way to the formula of a computed row whose inputs are all there.
 */
export function joinPlacements(
  { cells, ledgerOnly }: Placements,
  chosen: readonly Placement[],
  carried: Carried | null,
  form: { readonly template: Template; readonly catalogue: Catalogue },
): JoinedPlacements {
  const offered = [...cells, ...chosen, ...carriedPlacements(carried, form.catalogue)].sort(
    (one, other) => precedence.indexOf(one.origin) - precedence.indexOf(other.origin),
  );
  const taken = new Map<string, Placement>();
  const lost: Outweighed[] = [];
  for (const placement of offered) {
    const key = cellKey(placement.indicator, placement.symbol);
    const by = taken.get(key);
    if (by) lost.push({ placement, by });
    else taken.set(key, placement);
  }
  const isComputed = computedBy(taken, form);
  const placements = [...taken.values()].filter((one) => one.origin !== 'previous' || !isComputed(one));
  return {
    placements,
    remarks: remarksOf(carried, taken),
    outweighed: lost.filter(({ placement, by }) => placement.value !== by.value),
    ledgerOnly: [...ledgerOnly, ...lost.flatMap(inLedgerOnly)],
  };
}

function carriedPlacements(carried: Carried | null, catalogue: Catalogue): readonly Placement[] {
  return (carried?.rows ?? []).flatMap(({ indicator, symbol, value, note }): readonly Placement[] => {
    if (value === null) return [];
    const { code } = catalogue.byId(indicator)!;
    return [{ indicator, code, symbol, value, origin: 'previous', figure: null, derived: false, note }];
  });
}

function remarksOf(carried: Carried | null, taken: ReadonlyMap<string, unknown>): readonly Remark[] {
  return (carried?.rows ?? []).flatMap(({ indicator, symbol, value, note }) =>
    value === null && note && !taken.has(cellKey(indicator, symbol)) ? [{ indicator, note }] : [],
  );
}

/** A paper's figure that lost its cell keeps its row in the ledger, with the reason. */
function inLedgerOnly({ placement: { figure, value }, by }: Outweighed): readonly LedgerOnly[] {
  return figure ? [{ figure, reason: value === by.value ? 'repeated' : 'second' }] : [];
}
