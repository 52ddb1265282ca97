import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { growthAcross, type GrowthAcross } from './acrossProvincesGrowth';
import { levelAcross, type LevelAcross } from './acrossProvincesLevel';
import { fewestPeers, type Peer, type PeersOfYear } from './peer';
import { loudGrowth, loudLevels } from './quiet';
import { remembered } from '../../indicators/lists';

/** Indicators by the comparison that may have a word for some province. */
interface Loud {
  readonly growth: ReadonlySet<string>;
  readonly level: ReadonlySet<string>;
}

/**
 * The sheets of one year, form and list of provinces, one a province. Each indicator is compared
 * once, whoever asks.
 */
export class PeerGroup implements PeersOfYear {
  private readonly growths = new Map<string, GrowthAcross>();
  private readonly levels = new Map<string, LevelAcross>();
  private noted: Loud | null = null;

  constructor(
    readonly year: number,
    readonly peers: readonly Peer[],
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * Indicators of which a comparison may have a word for some province; asked first, because there
   * are hardly any.
   */
  get loud(): Loud {
    this.noted ??= this.listen();
    return this.noted;
  }

  /** Ratios of this year's results to last year's, by Hidiroglou and Berthelot. */
  growth(indicatorId: string): GrowthAcross {
    return remembered(this.growths, indicatorId, () => growthAcross(this, indicatorId, this.catalogue));
  }

  /** Densities, shares and scores of the year, by robust z. */
  level(indicatorId: string): LevelAcross {
    return remembered(this.levels, indicatorId, () => levelAcross(this, indicatorId, this.catalogue));
  }

  private listen(): Loud {
    if (this.peers.length < fewestPeers) return { growth: new Set(), level: new Set() };
    return { growth: loudGrowth(this, this.catalogue), level: loudLevels(this, this.catalogue) };
  }
}
