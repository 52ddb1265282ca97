import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { growthAcross, type GrowthAcross } from './acrossProvincesGrowth';
import { levelAcross, type LevelAcross } from './acrossProvincesLevel';
import type { SheetReport } from '../../sheet/province/report';
import { fewestPeers, type Peer, type PeersOfYear } from './peer';
import { loudGrowth, loudLevels } from './quiet';
import { remembered } from '../../indicators/lists';

/** By sheet, the indicators of which a comparison has a word for its province. */
type Concerned = ReadonlyMap<SheetReport, ReadonlySet<string>>;

const nobody: ReadonlySet<string> = new Set();

/**
 * The sheets of one year, form and list of provinces, one a province. Each indicator is compared
 * once, whoever asks.
 */
export class PeerGroup implements PeersOfYear {
  private readonly growths = new Map<string, GrowthAcross>();
  private readonly levels = new Map<string, LevelAcross>();
  private ofGrowth: Concerned | null = null;
  private ofLevel: Concerned | null = null;

  constructor(
    readonly year: number,
    readonly peers: readonly Peer[],
    private readonly catalogue: Catalogue,
  ) {}

  /** The indicators whose growth has a word for a sheet; asked first, because there are hardly any. */
  growthsOf(report: SheetReport): ReadonlySet<string> {
    this.ofGrowth ??= this.concerned(loudGrowth, (id) => this.growth(id));
    return this.ofGrowth.get(report) ?? nobody;
  }

  /** The same of its levels. */
  levelsOf(report: SheetReport): ReadonlySet<string> {
    this.ofLevel ??= this.concerned(loudLevels, (id) => this.level(id));
    return this.ofLevel.get(report) ?? nobody;
  }

  /** Ratios of this year's results to last year's, by Hidiroglou and Berthelot. */
  growth(indicatorId: string): GrowthAcross {
    return remembered(this.growths, indicatorId, () => growthAcross(this, indicatorId, this.catalogue));
  }

  /** Densities, shares and scores of the year, by robust z. */
  level(indicatorId: string): LevelAcross {
    return remembered(this.levels, indicatorId, () => levelAcross(this, indicatorId, this.catalogue));
  }

  private concerned(
    loud: (group: PeersOfYear, catalogue: Catalogue) => ReadonlySet<string>,
    across: (id: string) => GrowthAcross | LevelAcross,
  ): Concerned {
    const found = new Map<SheetReport, Set<string>>();
    const note = (id: string, { report }: Peer): unknown => remembered(found, report, () => new Set<string>()).add(id);
    if (this.peers.length < fewestPeers) return found;
    for (const id of loud(this, this.catalogue)) {
      const { units, excluded, notCompared } = across(id);
      if (notCompared) for (const peer of this.peers) note(id, peer);
      else for (const { peer } of excluded) note(id, peer);
      for (const { peer, stands } of units) if (stands !== 'within') note(id, peer);
    }
    return found;
  }
}
