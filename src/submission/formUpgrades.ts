import { shippedLists } from '../indicators/shippedLists';
import { readBookWithForms } from '../sheet/formSheet/readBookWithForms';
import type { Snapshot } from '../sheet/grid/grid';
import type { SheetLayout } from '../sheet/grid/sheetLayout';
import { freeName } from '../sheet/province/sheetName';
import { sheetReaders } from '../sheet/grid/sheetReaders';
import { newerVersion, upgradeForm, type FormUpgrade } from '../sheet/upgrade/formUpgrade';
import { buildLeftSheet, leftSheetName } from '../sheet/upgrade/leftSheet';
import { verifySeal } from './seal/verify';

/** Why a sheet cannot be brought to the newest version of its form without losing something. */
export interface UpgradeRefusal {
  readonly sheet: string;
  /**
   * `twoTables`: the sheet holds several forms; `readElsewhere`: formulas of `reader` read it;
   * `head`: it does not say whose it is.
   */
  readonly reason: 'twoTables' | 'readElsewhere' | 'head';
  readonly reader: string | null;
}

/** What a workbook's sheets become on the newest versions of their forms. */
export interface FormUpgrades {
  /** A sealed workbook is never changed: both lists are blank then. */
  readonly sealed: boolean;
  readonly upgrades: readonly FormUpgrade[];
  readonly refused: readonly UpgradeRefusal[];
}

/**
 * Looks for sheets on older versions of their forms; none where all are on the newest. A form that
 * the workbook brings itself stays.
 */
export function formUpgrades(snapshot: Snapshot): FormUpgrades {
  const shipped = shippedLists();
  const { book, lists, forms } = readBookWithForms(snapshot, shipped);
  const upgrades: FormUpgrade[] = [];
  const refused: UpgradeRefusal[] = [];
  if (verifySeal(snapshot, book).state !== 'none') return { sealed: true, upgrades, refused };
  const own = new Set(forms.own.map(({ id }) => id));
  const readerOf = sheetReaders(snapshot.grids);
  for (const report of book.reports) {
    const to = newerVersion(report, shipped.templates);
    if (!to || own.has(to.id)) continue;
    const { sheet } = report;
    const isShared = book.reports.some((other) => other !== report && other.sheet === sheet);
    const reader = readerOf(sheet);
    const upgrade = isShared || reader !== null ? null : upgradeForm(report, to, lists.catalogue);
    if (upgrade) upgrades.push(upgrade);
    else if (!isShared) refused.push({ sheet, reason: reader === null ? 'head' : 'readElsewhere', reader });
    else if (!refused.some((one) => one.sheet === sheet)) refused.push({ sheet, reason: 'twoTables', reader: null });
  }
  return { sealed: false, upgrades, refused };
}

/**
 * The new sheets in the order of the old ones, whose names they have; what has no cell on them
 * comes after them on a sheet of its own.
 */
export function upgradeLayouts(upgrades: readonly FormUpgrade[], sheets: readonly string[]): readonly SheetLayout[] {
  const left = upgrades.some((upgrade) => upgrade.left.length > 0)
    ? [buildLeftSheet(upgrades, freeName(leftSheetName, sheets))]
    : [];
  return [...upgrades.map(({ layout }) => layout), ...left];
}
