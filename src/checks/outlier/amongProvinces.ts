import type { SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { NotChecked, Verdict } from '../rule';
import type { GrowthAcross } from '../provinces/acrossProvincesGrowth';
import type { LevelAcross } from '../provinces/acrossProvincesLevel';
import { Skipped, withoutPeers } from './notCompared';
import { isOf } from '../provinces/peer';
import type { PeerGroup } from '../provinces/peerGroup';

/**
 * A comparison of provinces: the indicators in which it has a word for a sheet, how all of them
 * stand in one, and what is said of one that stands out.
 */
export interface AmongProvinces<Across extends GrowthAcross | LevelAcross> {
  readonly concerned: (group: PeerGroup) => ReadonlySet<string>;
  readonly across: (group: PeerGroup, indicatorId: string) => Across;
  readonly verdict: (
    unit: Across['units'][number],
    stands: 'above' | 'below',
    across: Across,
    home: string,
  ) => Verdict<'above' | 'below'>;
}

/** What a comparison says of each row of a sheet, and why it could not be made. */
export function* amongProvinces<Across extends GrowthAcross | LevelAcross>(
  report: SheetReport,
  { peers, facts, standing }: CheckContext,
  { concerned, across, verdict }: AmongProvinces<Across>,
): Iterable<Verdict<'above' | 'below'> | NotChecked> {
  const group = peers.groupOf(report);
  const reason = withoutPeers(group);
  if (!group || reason) {
    if (reason) yield reason;
    return;
  }
  const skipped = new Skipped();
  for (const row of facts.rowsOf(concerned(group))) {
    const indicator = row.indicator!;
    const compared = across(group, indicator.id);
    skipped.add(indicator, report, compared);
    const units: readonly Across['units'][number][] = compared.units;
    if (standing.hasBeside(indicator.id)) continue;
    const unit = units.find(({ peer }) => isOf(peer, report));
    if (unit && unit.stands !== 'within') yield verdict(unit, unit.stands, compared, report.sheet);
  }
  yield* skipped.notChecked();
}
