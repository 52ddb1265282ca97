import { remembered } from '../../indicators/lists';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { SheetReport } from '../../sheet/province/report';
import type { GrowthAcross } from './acrossProvincesGrowth';
import type { LevelAcross } from './acrossProvincesLevel';
import { fewestPeers, type Peer, type PeersOfYear } from './peer';
import type { LoudBefore } from './quiet';

/** How an indicator is compared, and of which indicators that may have a word for somebody. */
interface Kind<Across> {
  readonly loud: (group: PeersOfYear, catalogue: Catalogue, before: LoudBefore | null) => ReadonlySet<string>;
  readonly across: (group: PeersOfYear, indicatorId: string, catalogue: Catalogue) => Across;
}

const nobody: ReadonlySet<string> = new Set();

/** One comparison of provinces. Each indicator is compared once, whoever asks. */
export class Comparison<Across extends GrowthAcross | LevelAcross> {
  private readonly known: Map<string, Across>;
  private readonly loudBefore: LoudBefore | null;
  private loud: ReadonlySet<string> | null = null;
  /**
   * By the province's code, the indicators of which it has a word for it. What stands was compared
   * with the sheets as they were then.
   */
  private concerned: ReadonlyMap<string, ReadonlySet<string>> | null = null;

  /**
   * @param before the same of the check before
   * @param changed the indicators in which a number has changed since; null where any may have
   */
  constructor(
    private readonly group: PeersOfYear,
    private readonly catalogue: Catalogue,
    private readonly kind: Kind<Across>,
    before: Comparison<Across> | undefined,
    changed: ReadonlySet<string> | null,
  ) {
    this.known = new Map(before && changed ? [...before.known].filter(([id]) => !changed.has(id)) : []);
    this.loudBefore = before?.loud && changed ? { loud: before.loud, changed } : null;
  }

  of(indicatorId: string): Across {
    return remembered(this.known, indicatorId, () => this.kind.across(this.group, indicatorId, this.catalogue));
  }

  /** The indicators of which it has a word for a sheet. */
  concerning(report: SheetReport): ReadonlySet<string> {
    this.concerned ??= this.gather();
    return this.concerned.get(report.head.province?.code ?? '') ?? nobody;
  }

  private gather(): ReadonlyMap<string, ReadonlySet<string>> {
    const { group, catalogue } = this;
    const found = new Map<string, Set<string>>();
    if (group.peers.length < fewestPeers) return found;
    const before = this.loudBefore;
    this.loud = before?.changed.size === 0 ? before.loud : this.kind.loud(group, catalogue, before);
    const note = (id: string, { province }: Peer): void => {
      remembered(found, province.code, () => new Set<string>()).add(id);
    };
    for (const id of this.loud) {
      const { units, excluded, notCompared } = this.of(id);
      if (notCompared) for (const peer of group.peers) note(id, peer);
      else for (const { peer } of excluded) note(id, peer);
      for (const { peer, stands } of units) if (stands !== 'within') note(id, peer);
    }
    return found;
  }
}
