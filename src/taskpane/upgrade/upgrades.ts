import { readOwnLooks } from '../../excel/read/ownLooks';
import { readSnapshot } from '../../excel/read/readSnapshot';
import type { ExcelSession } from '../../excel/door/session';
import { replaceSheets } from '../../excel/write/replaceSheets';
import type { Grid, Snapshot } from '../../sheet/grid/grid';
import type { FormUpgrade } from '../../sheet/upgrade/formUpgrade';
import { withOwnLooks } from '../../sheet/upgrade/ownLooks';
import { formUpgrades, upgradeLayouts, type FormUpgrades } from '../../submission/formUpgrades';
import { PreviewOutdated } from '../failures';

/**
 * What the sheets of the workbook become on the newest versions of their forms. Writes nothing.
 * @throws ExcelFailure
 */
export async function readUpgrades(session: ExcelSession): Promise<FormUpgrades> {
  return formUpgrades(await readSnapshot(session));
}

/**
 * Puts the new sheets in the place of the old ones, all or nothing, as they were shown, with the
 * fills, letters and hidden rows that people gave the old ones.
 * @returns the names of the sheets that were made, and of the one that took what has no place there
 * @throws ExcelFailure, with `PreviewOutdated` as its cause where the workbook is another by now
 */
export async function writeUpgrades(
  session: ExcelSession,
  shown: readonly FormUpgrade[],
): Promise<{ readonly sheets: readonly string[]; readonly left: string | null }> {
  const snapshot = await readSnapshot(session);
  const { upgrades } = formUpgrades(snapshot);
  const isSame = JSON.stringify(upgrades) === JSON.stringify(shown);
  const names = upgrades.map(({ sheet }) => sheet);
  const own = await readOwnLooks(session, isSame ? upgrades.map(({ former }) => former) : []);
  const { created } = await replaceSheets(session, names, (state) => {
    if (!isSame || names.some((name) => contents(state.snapshot, name) !== contents(snapshot, name)))
      throw new PreviewOutdated();
    const layouts = upgradeLayouts(upgrades, state.sheets);
    const sheets = upgrades.map((upgrade) => {
      const looks = own.get(upgrade.sheet);
      return looks ? withOwnLooks(upgrade, looks) : upgrade;
    });
    return { sheets, beside: layouts.slice(upgrades.length) };
  });
  return {
    sheets: created.filter((name) => names.includes(name)),
    left: created.find((name) => !names.includes(name)) ?? null,
  };
}

function contents({ grids }: Snapshot, name: string): string {
  const { formulas }: Partial<Grid> = grids.find(({ sheet }) => sheet === name) ?? {};
  return JSON.stringify(formulas);
}
