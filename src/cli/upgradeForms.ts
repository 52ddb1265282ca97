import { loadTemplates } from '../indicators/templates';
import type { LocalText } from '../indicators/text';
import { freeName } from '../sheet/province/sheetName';
import { readBookWithForms } from '../sheet/formSheet/readBookWithForms';
import { newerVersion, readElsewhere, upgradeForm, type FormUpgrade } from '../sheet/upgrade/formUpgrade';
import { buildLeftSheet, leftSheetName } from '../sheet/upgrade/leftSheet';
import type { Snapshot } from '../sheet/grid/grid';
import { shippedLists } from '../indicators/shippedLists';
import { verifySeal } from '../submission/seal/verify';
import type { WritePlan } from '../excel/write/writeSheets';
import { messages, sentence } from './messages/catalogue';
import { refuse } from './userError';

/**
 * The sheets of a workbook on the newest versions of their forms; none where all are. A form that
 * the workbook brings itself stays.
 * @throws UserError for a sealed workbook, and where a sheet cannot be brought over without losing
 *   something
 */
export function upgradesOf(snapshot: Snapshot, file: string): readonly FormUpgrade[] {
  const { book, lists, forms } = readBookWithForms(snapshot, shippedLists());
  if (verifySeal(snapshot, book).state !== 'none') throw refuse('upgrade.sealed', { file });
  const own = new Set(forms.own.map(({ id }) => id));
  return book.reports.flatMap((report) => {
    const to = newerVersion(report, loadTemplates());
    if (!to || own.has(to.id)) return [];
    const { sheet } = report;
    if (book.reports.some((other) => other !== report && other.sheet === sheet))
      throw refuse('upgrade.twoTables', { sheet });
    const reader = readElsewhere(sheet, snapshot.grids);
    if (reader !== null) throw refuse('upgrade.readElsewhere', { sheet, reader });
    const upgrade = upgradeForm(report, to, lists.catalogue);
    if (!upgrade) throw refuse('upgrade.head', { sheet });
    return [upgrade];
  });
}

/**
 * The new sheets take the place of the old ones; what has no cell on them goes to a sheet of its
 * own.
 */
export function upgradePlan(upgrades: readonly FormUpgrade[], sheets: readonly string[]): Omit<WritePlan, 'show'> {
  const left = upgrades.some((upgrade) => upgrade.left.length > 0)
    ? [buildLeftSheet(upgrades, freeName(leftSheetName, sheets))]
    : [];
  return {
    create: [...upgrades.map(({ layout }) => layout), ...left],
    fill: [],
    replaces: upgrades.map(({ sheet }) => sheet),
  };
}

/** What becomes of each row, for reading before anything is written. */
export function previewLines({ sheet, from, to, kept, moved, added, left }: FormUpgrade): readonly LocalText[] {
  const list = (codes: readonly string[]): string => (codes.length > 0 ? codes.join(', ') : '–');
  return [
    sentence('upgrade.sheet', { sheet, form: to.id, from: from.version, to: to.version }),
    sentence('upgrade.kept', { count: kept.length, codes: list(kept) }),
    sentence('upgrade.moved', { count: moved.length, codes: list(moved) }),
    sentence('upgrade.added', { count: added.length, codes: list(added) }),
    left.length === 0
      ? messages['upgrade.nothingLeft']
      : sentence('upgrade.left', {
          count: left.length,
          cells: left.map(({ address, content }) => `${address} “${content}”`).join('; '),
        }),
  ];
}
