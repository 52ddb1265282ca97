import type { Catalogue } from '../../indicators/catalogue';
import type { Province } from '../../indicators/province';
import type { SheetReport } from '../../sheet/province/report';
import type { Facts } from '../facts';
import { growthAcross, type GrowthAcross } from './acrossProvincesGrowth';
import { levelAcross, type LevelAcross } from './acrossProvincesLevel';
import { QuietComparisons } from './quiet';
import { remembered } from './remembered';

/** One province among those that are compared. */
export interface Peer {
  readonly report: SheetReport;
  readonly province: Province;
  readonly facts: Facts;
}

/** Fewer provinces have no middle and no spread worth the name. */
export const fewestPeers = 8;

/** Indicators by the comparison that may have a word for some province. */
interface Loud {
  readonly growth: ReadonlySet<string>;
  readonly level: ReadonlySet<string>;
}

/** The sheets of one year, form and list of provinces, one a province. Each indicator is compared once, whoever asks. */
export class PeerGroup {
  private readonly growths = new Map<string, GrowthAcross>();
  private readonly levels = new Map<string, LevelAcross>();
  private readonly comparisons: QuietComparisons;
  private noted: Loud | null = null;
  /** Indicators with other numbers than in the group before; null for all. */
  private readonly revised: ReadonlySet<string> | null;

  /** @param before the group as it was while other sheets stood for some provinces: what they do not touch is known */
  constructor(
    readonly year: number,
    readonly peers: readonly Peer[],
    private readonly catalogue: Catalogue,
    private before: PeerGroup | null = null,
  ) {
    this.comparisons = new QuietComparisons(this, catalogue);
    this.revised = before ? this.comparisons.revised(before.comparisons) : null;
  }

  /** Indicators of which a comparison may have a word for some province; asked first, because there are hardly any. */
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

  /** The sheets of which the comparisons say something else, or in other words, than they did in the group before; that group is forgotten then. */
  heardAnew(): readonly SheetReport[] {
    const { before, loud, revised } = this;
    this.before = null;
    if (!before) return [];
    const groups = [loud, before.loud];
    const heard = new Set(groups.flatMap(({ growth, level }) => [...growth, ...level]));
    const anew = [...heard].filter((id) => revised === null || revised.has(id));
    if (anew.length === 0) return [];
    return this.peers
      .map(({ report }) => report)
      .filter((report) => anew.some((id) => before.speaksOf(report, id) || this.speaksOf(report, id)));
  }

  private speaksOf(report: SheetReport, id: string): boolean {
    const { loud } = this;
    return (
      (loud.growth.has(id) && hasWord(report, this.growth(id))) ||
      (loud.level.has(id) && hasWord(report, this.level(id)))
    );
  }

  private listen(): Loud {
    if (this.peers.length < fewestPeers) return { growth: new Set(), level: new Set() };
    return { growth: this.loudIn('growth'), level: this.loudIn('level') };
  }

  /** Only indicators with other numbers than before are listened to again. */
  private loudIn(kind: keyof Loud): ReadonlySet<string> {
    const { comparisons, before, catalogue, revised } = this;
    const known = revised && before?.noted?.[kind];
    const loud = new Set(known);
    for (const id of known ? revised : catalogue.indicators.map((indicator) => indicator.id)) {
      if (comparisons[kind](id)) loud.delete(id);
      else loud.add(id);
    }
    return loud;
  }
}

/** Whether a comparison says anything of a sheet: that it stands out, or why it was not compared. */
function hasWord(report: SheetReport, { units, excluded, notCompared }: GrowthAcross | LevelAcross): boolean {
  if (notCompared !== null) return true;
  const isItself = ({ peer }: { readonly peer: Peer }): boolean => peer.report === report;
  return excluded.some(isItself) || units.some((unit) => isItself(unit) && unit.stands !== 'within');
}
