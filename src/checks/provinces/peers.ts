import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { dataStatuses } from '../../indicators/forms/template';
import type { Book, SheetReport } from '../../sheet/province/report';
import { SharedFacts, type FactsOf } from '../facts/sharedFacts';
import { PeerGroup } from './peerGroup';
import type { Peer } from './peer';
import { remembered } from '../../indicators/lists';

/** A province sheet with the workbook it stands in. */
export interface PeerSheet {
  readonly report: SheetReport;
  readonly book: Book;
}

/**
 * What keeps the sheets of a group apart from those of another: year, list of provinces and form.
 */
type GroupKey = string;

/** What a check knows of other provinces. */
export interface Peers {
  /**
   * The group that a sheet is compared with, itself included; null while its head does not say
   * province, year or form.
   */
  readonly groupOf: (report: SheetReport) => PeerGroup | null;
  /** What the sheets say, gathered once for the comparison and for every other rule. */
  readonly factsOf: FactsOf;
  /** The groups that were asked for, for the next check. */
  readonly groups: Groups;
}

type Groups = ReadonlyMap<GroupKey, PeerGroup>;

/** All sheets of some workbooks, as `peersOf` takes them. */
export function sheetsOf(books: readonly Book[]): readonly PeerSheet[] {
  return books.flatMap((book) => book.reports.map((report) => ({ report, book })));
}

export interface PeersOptions {
  /** Nothing is taken for quiet before it is compared. */
  readonly thorough?: boolean;
  /** Where what the sheets say is gathered already. */
  readonly factsOf?: FactsOf;
  /** Those of the check before, of which stands what no edit has touched. */
  readonly before?: Groups | undefined;
}

/**
 * Sheets of any number of workbooks side by side: those of one year, form and list of provinces are
 * peers. Of several sheets of one province the most final stands for it, except towards itself.
 * Nothing is computed before a rule asks.
 */
class SideBySide implements Peers {
  readonly factsOf: FactsOf;
  private readonly before: Groups | undefined;
  private readonly byKey = new Map<GroupKey, PeerSheet[]>();
  readonly groups = new Map<GroupKey, PeerGroup>();
  private readonly own = new Map<SheetReport, PeerGroup>();
  /** The sheets that stand for their provinces, with the group that they share. */
  private readonly commonOf = new Map<SheetReport, PeerGroup>();

  constructor(
    sheets: readonly PeerSheet[],
    private readonly catalogue: Catalogue,
    { thorough = false, factsOf = new SharedFacts(catalogue, thorough).of, before }: PeersOptions = {},
  ) {
    this.before = before;
    this.factsOf = factsOf;
    for (const sheet of sheets) {
      const key = keyOf(sheet.report);
      if (key !== null) remembered(this.byKey, key, (): PeerSheet[] => []).push(sheet);
    }
  }

  readonly groupOf = (report: SheetReport): PeerGroup | null => this.commonOf.get(report) ?? this.find(report);

  private find(report: SheetReport): PeerGroup | null {
    const key = keyOf(report);
    const members = key === null ? undefined : this.byKey.get(key);
    if (key === null || !members) return null;
    this.common(key);
    const common = this.commonOf.get(report);
    if (common) return common;
    return remembered(this.own, report, () => this.group(members, undefined, report));
  }

  private common(key: GroupKey): PeerGroup {
    return remembered(this.groups, key, () => {
      const group = this.group(this.byKey.get(key)!, this.before?.get(key));
      for (const { report } of group.peers) this.commonOf.set(report, group);
      return group;
    });
  }

  private group(members: readonly PeerSheet[], before?: PeerGroup, first?: SheetReport): PeerGroup {
    const peers = onePerProvince(members, this.factsOf, first);
    return new PeerGroup(members[0]!.report.head.year!, peers, this.catalogue, before);
  }
}

/** The provinces of some sheets side by side. */
export function peersOf(sheets: readonly PeerSheet[], catalogue: Catalogue, options: PeersOptions = {}): Peers {
  return new SideBySide(sheets, catalogue, options);
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
