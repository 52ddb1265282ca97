import type { LocalText } from '../../indicators/text';
import type { FormUpgrade } from '../../sheet/upgrade/formUpgrade';
import { contentText, type LeftCell } from '../../sheet/upgrade/leftCells';
import type { Snapshot } from '../../sheet/grid/grid';
import { formUpgrades, upgradeLayouts, type FormUpgrades } from '../../submission/formUpgrades';
import type { WritePlan } from '../../excel/write/writeSheets';
import { messages, sentence } from '../messages/catalogue';
import { refuse } from '../userError';

/**
 * The sheets of a workbook on the newest versions of their forms; none where all are.
 * @throws UserError for a sealed workbook, and where a sheet cannot be brought over without losing
 *   something
 */
export function upgradesOf(snapshot: Snapshot, file: string): Pick<FormUpgrades, 'upgrades' | 'ownForms'> {
  const { sealed, upgrades, refused, ownForms } = formUpgrades(snapshot, { follows: true });
  if (sealed) throw refuse('upgrade.sealed', { file });
  const [first] = refused;
  if (first) {
    const { sheet, reason, reader, cells = [] } = first;
    if (reason === 'ownReader')
      throw refuse('upgrade.ownReader', { sheet, reader: reader ?? '', cells: cells.join(', ') });
    throw reader === null || reason !== 'readElsewhere'
      ? refuse(reason === 'head' ? 'upgrade.head' : 'upgrade.twoTables', { sheet })
      : refuse('upgrade.readElsewhere', { sheet, reader });
  }
  return { upgrades, ownForms };
}

/** The new sheets take the place of the old ones. */
export function upgradePlan(upgrades: readonly FormUpgrade[], sheets: readonly string[]): Omit<WritePlan, 'show'> {
  return {
    create: upgradeLayouts(upgrades, sheets),
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
          cells: left.map(cellLine).join('; '),
        }),
  ];
}

/** `G40 (CQ.22, Thực hiện năm) “100”`. */
function cellLine(cell: LeftCell): string {
  const where = [cell.row, cell.column?.vi ?? ''].filter((one) => one !== '').join(', ');
  return `${cell.address}${where === '' ? '' : ` (${where})`} “${contentText(cell)}”`;
}
