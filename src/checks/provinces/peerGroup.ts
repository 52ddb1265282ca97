import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { SheetReport } from '../../sheet/province/report';
import { growthAcross, type GrowthAcross } from './acrossProvincesGrowth';
import { levelAcross, type LevelAcross } from './acrossProvincesLevel';
import { changedBetween } from './changedNumbers';
import { Comparison } from './comparison';
import type { Peer, PeersOfYear } from './peer';
import { loudGrowth, loudLevels } from './quiet';

/** The sheets of one year, form and list of provinces, one a province. */
export class PeerGroup implements PeersOfYear {
  private readonly growths: Comparison<GrowthAcross>;
  private readonly levels: Comparison<LevelAcross>;
  /** The indicators in which a number has changed since the check before; null where any may have. */
  private readonly changed: ReadonlySet<string> | null;

  /** @param before the group of the check before: what no edit has touched stands */
  constructor(
    readonly year: number,
    readonly peers: readonly Peer[],
    catalogue: Catalogue,
    before?: PeerGroup,
  ) {
    this.changed = before ? changedBetween(before.peers, peers) : null;
    const growths = { loud: loudGrowth, across: growthAcross };
    this.growths = new Comparison(this, catalogue, growths, before?.growths, this.changed);
    const levels = { loud: loudLevels, across: levelAcross };
    this.levels = new Comparison(this, catalogue, levels, before?.levels, this.changed);
  }

  /** Whether all provinces' numbers of an indicator are what they were in the check before. */
  isAsBefore(indicatorId: string): boolean {
    return this.changed !== null && !this.changed.has(indicatorId);
  }

  /** The indicators whose growth has a word for a sheet; asked first, because there are hardly any. */
  growthsOf(report: SheetReport): ReadonlySet<string> {
    return this.growths.concerning(report);
  }

  /** The same of its levels. */
  levelsOf(report: SheetReport): ReadonlySet<string> {
    return this.levels.concerning(report);
  }

  /** Ratios of this year's results to last year's, by Hidiroglou and Berthelot. */
  growth(indicatorId: string): GrowthAcross {
    return this.growths.of(indicatorId);
  }

  /** Densities, shares and scores of the year, by robust z. */
  level(indicatorId: string): LevelAcross {
    return this.levels.of(indicatorId);
  }
}
