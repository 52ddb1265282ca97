import { liveTexts } from '../checks/live/liveTexts';
import { shippedLists } from '../indicators/shippedLists';
import { readBookWithForms } from '../sheet/formSheet/readBookWithForms';
import type { Snapshot } from '../sheet/grid/grid';
import type { SheetLayout } from '../sheet/grid/sheetLayout';
import { freeName } from '../sheet/province/sheetName';
import { formulaAt, refAt } from '../sheet/grid/gridCells';
import { movedFormula, readsSheet } from '../sheet/upgrade/movedFormula';
import { movedCells, newerVersion, upgradeForm, type FormUpgrade } from '../sheet/upgrade/formUpgrade';
import { buildLeftSheet, leftSheetName } from '../sheet/upgrade/leftSheet';
import { readCover } from './cover/readCover';
import { signedPlaces } from './seal/formSignatures';
import { verifySeal } from './seal/verify';

/** Why a sheet cannot be brought to the newest version of its form without losing something. */
export interface UpgradeRefusal {
  readonly sheet: string;
  /**
   * `twoTables`: the sheet holds several forms; `readElsewhere`: formulas of `reader`, which is made
   * by us and can be made again, read it; `ownReader`: those of a sheet that is somebody's work;
   * `head`: it does not say whose it is.
   */
  readonly reason: 'twoTables' | 'readElsewhere' | 'ownReader' | 'head';
  readonly reader: string | null;
  /** The cells of `reader` whose formulas cannot follow. */
  readonly cells?: readonly string[];
}

/** What a workbook's sheets become on the newest versions of their forms. */
export interface FormUpgrades {
  /** A sealed workbook is never changed: both lists are blank then. */
  readonly sealed: boolean;
  readonly upgrades: readonly FormUpgrade[];
  readonly refused: readonly UpgradeRefusal[];
  /** Sheets that stay because the workbook brings their form itself. */
  readonly ownForms: readonly OwnFormSheet[];
}

/** A sheet on a form of the workbook's own, of which a newer version ships. */
export interface OwnFormSheet {
  readonly sheet: string;
  readonly form: string;
  readonly version: string;
  readonly newest: string;
}

/**
 * Looks for sheets on older versions of their forms; none where all are on the newest. A form that
 * the workbook brings itself stays.
 * @param follows whether formulas of other sheets will be written anew where the new places of
 *   what they read are known
 */
export function formUpgrades(snapshot: Snapshot, { follows = false } = {}): FormUpgrades {
  const shipped = shippedLists();
  const { book, lists, forms } = readBookWithForms(snapshot, shipped);
  const upgrades: FormUpgrade[] = [];
  const refused: UpgradeRefusal[] = [];
  const ownForms: OwnFormSheet[] = [];
  if (verifySeal(snapshot, book).state !== 'none') return { sealed: true, upgrades, refused, ownForms };
  const cover = readCover(snapshot);
  const own = new Set(forms.own.map(({ id }) => id));
  for (const report of book.reports) {
    const to = newerVersion(report, shipped.templates);
    const { sheet, template } = report;
    if (!to || !template) continue;
    if (own.has(to.id)) {
      ownForms.push({ sheet, form: to.id, version: template.version, newest: to.version });
      continue;
    }
    if (book.reports.some((other) => other !== report && other.sheet === sheet)) {
      if (!refused.some((one) => one.sheet === sheet)) refused.push({ sheet, reason: 'twoTables', reader: null });
      continue;
    }
    const upgrade = upgradeForm(report, to, lists.catalogue);
    if (!upgrade) refused.push({ sheet, reason: 'head', reader: null });
    else {
      const signed = signedPlaces(report, cover);
      upgrades.push({ ...upgrade, left: upgrade.left.filter(({ address }) => !signed.has(address)) });
    }
  }
  const going = new Set(upgrades.map(({ sheet }) => sheet));
  const stays = upgrades.filter((upgrade) => {
    const found = readerOf(upgrade, snapshot, (reader) => follows && !going.has(reader));
    if (found) refused.push(found);
    return !found;
  });
  return { sealed: false, upgrades: stays, refused, ownForms };
}

const liveNames = Object.values(liveTexts.sheet);

/**
 * The first sheet whose formulas read a sheet and could not follow it; null where there is none.
 */
function readerOf(
  upgrade: FormUpgrade,
  { grids }: Snapshot,
  follows: (reader: string) => boolean,
): UpgradeRefusal | null {
  const { sheet } = upgrade;
  const moved = movedCells(upgrade);
  for (const grid of grids) {
    if (grid.sheet === sheet) continue;
    const cells = grid.values.flatMap((line, row) =>
      line.flatMap((_, column): readonly string[] => {
        const formula = formulaAt(grid, row, column);
        if (formula === null || !readsSheet(formula, sheet)) return [];
        const isKnown = follows(grid.sheet) && movedFormula(formula, moved) !== null;
        return isKnown ? [] : [refAt(grid, row, column).address];
      }),
    );
    if (cells.length === 0) continue;
    return liveNames.some((name) => name === grid.sheet)
      ? { sheet, reason: 'readElsewhere', reader: grid.sheet }
      : { sheet, reason: 'ownReader', reader: grid.sheet, cells };
  }
  return null;
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
