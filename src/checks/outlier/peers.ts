import type { Catalogue } from '../../indicators/catalogue';
import type { Province } from '../../indicators/province';
import { dataStatuses } from '../../indicators/template';
import type { Book, SheetReport } from '../../sheet/report';
import type { Facts } from '../facts';
import { sharedFacts, type FactsOf } from '../sharedFacts';
import { growthAcross, type GrowthAcross } from './acrossProvincesGrowth';
import { levelAcross, type LevelAcross } from './acrossProvincesLevel';
import { QuietComparisons } from './quiet';

/** A province sheet with the workbook it stands in. */
export interface PeerSheet {
  readonly report: SheetReport;
  readonly book: Book;
}

/** One province among those that are compared. */
export interface Peer {
  readonly report: SheetReport;
  readonly province: Province;
  readonly facts: Facts;
}

/** Fewer provinces have no middle and no spread worth the name. */
export const fewestPeers = 8;

/** The sheets of one year, form and list of provinces, one a province. Each indicator is compared once, whoever asks. */
export class PeerGroup {
  private readonly growths = new Map<string, GrowthAcross>();
  private readonly levels = new Map<string, LevelAcross>();
  private noted: PeerGroup['loud'] | null = null;

  constructor(
    readonly year: number,
    readonly peers: readonly Peer[],
    private readonly catalogue: Catalogue,
  ) {}

  /** Indicators of which a comparison may have a word for some province; asked first, because there are hardly any. */
  get loud(): { readonly growth: ReadonlySet<string>; readonly level: ReadonlySet<string> } {
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

  private listen(): PeerGroup['loud'] {
    const comparisons = new QuietComparisons(this, this.catalogue);
    const ids = this.catalogue.indicators.map(({ id }) => id);
    return {
      growth: new Set(ids.filter((id) => !comparisons.growth(id))),
      level: new Set(ids.filter((id) => !comparisons.level(id))),
    };
  }
}

/** What a check knows of other provinces. */
export interface Peers {
  /** The group that a sheet is compared with, itself included; null while its head does not say province, year or form. */
  readonly groupOf: (report: SheetReport) => PeerGroup | null;
  /** What the sheets say, gathered once for the comparison and for every other rule. */
  readonly factsOf: FactsOf;
}

/** All sheets of some workbooks, as `peersOf` takes them. */
export function sheetsOf(books: readonly Book[]): readonly PeerSheet[] {
  return books.flatMap((book) => book.reports.map((report) => ({ report, book })));
}

/**
 * Puts sheets of any number of workbooks side by side: those of one year, form and list of provinces are peers. Of several sheets of one province the
 * most final stands for it, except towards itself. Nothing is computed before a rule asks.
 */
export function peersOf(sheets: readonly PeerSheet[], catalogue: Catalogue, thorough = false): Peers {
  const factsOf = sharedFacts(catalogue, thorough);
  const byKey = new Map<string, PeerSheet[]>();
  for (const sheet of sheets) {
    const key = keyOf(sheet.report);
    if (key !== null) remembered(byKey, key, (): PeerSheet[] => []).push(sheet);
  }
  const shared = new Map<string, PeerGroup>();
  const own = new Map<SheetReport, PeerGroup>();
  const group = (members: readonly PeerSheet[], first?: SheetReport): PeerGroup =>
    new PeerGroup(members[0]!.report.head.year!, onePerProvince(members, factsOf, first), catalogue);

  return {
    factsOf,
    groupOf: (report) => {
      const key = keyOf(report);
      const members = key === null ? undefined : byKey.get(key);
      if (key === null || !members) return null;
      const common = remembered(shared, key, () => group(members));
      if (common.peers.some((peer) => peer.report === report)) return common;
      return remembered(own, report, () => group(members, report));
    },
  };
}

function remembered<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = store.get(key);
  if (value === undefined) {
    value = make();
    store.set(key, value);
  }
  return value;
}

function keyOf({ head: { province, year, template } }: SheetReport): string | null {
  return province && year !== null && template ? `${year} ${province.scheme} ${template.id}` : null;
}

function onePerProvince(members: readonly PeerSheet[], factsOf: FactsOf, first?: SheetReport): readonly Peer[] {
  const chosen = new Map<string, PeerSheet>();
  for (const member of members) {
    const { code } = member.report.head.province!;
    const rival = chosen.get(code);
    if (!rival || (rival.report !== first && (member.report === first || isMoreFinal(member, rival))))
      chosen.set(code, member);
  }
  return [...chosen.values()].map(({ report, book }) => ({
    report,
    province: report.head.province!,
    facts: factsOf(report, book),
  }));
}

function isMoreFinal(one: PeerSheet, other: PeerSheet): boolean {
  const finality = ({ report: { head } }: PeerSheet): number => (head.status ? dataStatuses.indexOf(head.status) : -1);
  return finality(one) > finality(other);
}
