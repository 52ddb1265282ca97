import type { Rule } from '../../src/checks/rule';
import type { Severity } from '../../src/checks/finding';
import type { ColumnSymbol } from '../../src/sheet/province/columns';
import type { StatedFigure } from '../../src/figures/stated';

type ReportId = 'thanh-hoa-2018' | 'ha-tinh-2020' | 'nghe-an-2013' | 'vinh-phuc-2020' | 'thanh-hoa-2024';

interface Named {
  readonly id: string;
  readonly report: ReportId;
}

/**
 * Rules find something: each entry of `about` is one finding, named by the row codes of its cells.
 */
interface Found extends Named {
  readonly rule: Rule['id'];
  readonly outcome: 'fails' | 'undecided';
  readonly severity: Severity;
  readonly where: 'sheet' | 'ledger';
  readonly about: readonly string[];
}

/**
 * What holds: the rule finds nothing about these rows, and would if the figures were changed so.
 */
interface Holds extends Named {
  readonly rule: Rule['id'];
  readonly outcome: 'none';
  readonly where: 'sheet' | 'ledger';
  readonly about: readonly string[];
  /**
   * Changes to the report's figures that make the rule speak; `by construction` where a derived
   * value follows every change.
   */
  readonly otherwise: Readonly<Record<string, Partial<StatedFigure>>> | 'by construction';
}

/** No rule is meant to judge it; the sheet may show it. */
interface Unjudged extends Named {
  readonly rule: null;
  readonly outcome: 'none';
  readonly where: 'neither';
  readonly reason: string;
  readonly shows: readonly { readonly code: string; readonly symbol: ColumnSymbol; readonly value: number }[];
}

export type RelationRow = Found | Holds | Unjudged;

/** A finding that no relation asks for. */
interface Seen {
  readonly report: ReportId;
  readonly rule: Rule['id'];
  readonly severity: Severity;
  readonly about: string;
  readonly reason: string;
}

const th18 = 'thanh-hoa-2018';
const ht20 = 'ha-tinh-2020';
const na13 = 'nghe-an-2013';
const vp20 = 'vinh-phuc-2020';
const th24 = 'thanh-hoa-2024';

const found = (
  id: string,
  report: ReportId,
  rule: Rule['id'],
  outcome: Found['outcome'],
  severity: Severity,
  where: Found['where'],
  about: Found['about'],
): Found => ({ id, report, rule, outcome, severity, where, about });

const holds = (
  id: string,
  report: ReportId,
  rule: Rule['id'],
  where: Holds['where'],
  about: Holds['about'],
  otherwise: Holds['otherwise'],
): Holds => ({ id, report, rule, outcome: 'none', where, about, otherwise });

const unjudged = (id: string, report: ReportId, reason: string, shows: Unjudged['shows'] = []): Unjudged => ({
  id,
  report,
  rule: null,
  outcome: 'none',
  where: 'neither',
  reason,
  shows,
});

const also = (report: ReportId, rule: Rule['id'], severity: Severity, about: string, reason: string): Seen => ({
  report,
  rule,
  severity,
  about,
  reason,
});

/** What the reports' own arithmetic must lead to, one row a relation. */
export const relationTable: readonly RelationRow[] = [
  holds('TH18-01', th18, 'CT-404', 'sheet', ['VT.08', 'IN.02'], { 'S0-22': { value: 31.2 } }),
  holds('TH18-02', th18, 'CT-701', 'sheet', ['TH.02'], 'by construction'),
  found('TH18-03', th18, 'CT-602', 'undecided', 'info', 'ledger', ['VT.04']),
  unjudged('TH18-08', th18, 'the formulas show it; there is nothing to compare with', [
    { code: 'IN.01', symbol: '1', value: 805_000 },
    { code: 'IN.01', symbol: '5', value: 265_000 },
    { code: 'IN.01', symbol: '6', value: 32.92 },
  ]),
  holds('TH18-09', th18, 'CT-405', 'ledger', ['NC.02'], { 'S0-01': { value: 27 } }),
  holds('TH18-10', th18, 'CT-402', 'ledger', ['NC.03', 'NC.04'], { 'S0-13': { value: 136 } }),
  holds('TH18-11', th18, 'CT-202', 'sheet', ['BT.02', 'BT.03'], { 'S0-24': { value: 25 } }),
  found('TH18-12', th18, 'CT-701', 'undecided', 'info', 'ledger', ['BT.01']),
  found('TH19-01', th18, 'CT-501', 'undecided', 'warning', 'sheet', ['IN.01,IN.03,IN.06']),
  // The densities imply 1,32 % more people in a year; published populations grew by 0,55 to 0,77 %.
  found('TH19-02', th18, 'CT-808', 'undecided', 'info', 'sheet', ['IN.03,IN.07,VT.04,VT.08']),
  // 262.013 lost of 2.890.000 are 9,1 %: ordinary churn of prepaid cards, which is noted. The row
  // above lost 25,2 % of the opening stock, which nobody's churn explains.
  found('TH19-03', th18, 'CT-501', 'undecided', 'info', 'sheet', ['IN.03,IN.07,VT.04,VT.07,VT.08']),
  found('TH19-04', th18, 'CT-601', 'fails', 'warning', 'sheet', ['VT.08']),
  holds('TH19-05', th18, 'CT-601', 'sheet', ['TH.02'], { 'S0-29': { value: 3695 } }),
  holds('TH19-06', th18, 'CT-601', 'sheet', ['BC.10'], { 'S0-30': { value: 17 } }),
  found('TH19-07', th18, 'CT-901', 'fails', 'warning', 'sheet', ['IN.01,IN.03', 'IN.02,IN.07']),
  found('HT20-01', ht20, 'CT-703', 'undecided', 'info', 'ledger', ['VT.08']),
  holds('HT20-02', ht20, 'CT-703', 'ledger', ['IN.08'], { 'S1-04': { value: 1.5 } }),
  found('HT20-03', ht20, 'CT-703', 'undecided', 'info', 'ledger', ['BT.05']),
  found('HT20-04', ht20, 'CT-704', 'fails', 'warning', 'ledger', ['CQ.10']),
  // The base is 2.753 to 2.755, or more for a rounded result: not one value, so it stays blank and
  // is asked for.
  found('HT20-05', ht20, 'CT-705', 'fails', 'warning', 'ledger', ['TH.02']),
  found('HT20-06', ht20, 'CT-402', 'undecided', 'warning', 'ledger', ['BC.15,NC.01']),
  found('HT20-07', ht20, 'CT-902', 'undecided', 'info', 'sheet', ['CQ.07,NC.01']),
  holds('HT20-08', ht20, 'CT-202', 'sheet', ['BT.06', 'BT.05', 'CQ.11', 'CQ.12'], { 'S1-09': { value: 199 } }),
  unjudged('HT20-09', ht20, 'a caption repeats the text: one ledger row, nothing to compare'),
  unjudged('HT20-10', ht20, 'stations for each commune are an intensity, and nobody says what is too many'),
  holds('NA13-01', na13, 'CT-602', 'ledger', ['TH.02'], { 'S2-12': { value: 101.9, decimals: 1 } }),
  found('NA14-01', na13, 'CT-601', 'undecided', 'info', 'sheet', ['TH.02']),
  holds('NA13-03', na13, 'CT-402', 'sheet', ['TH.03'], { 'S2-13': { value: 5000 } }),
  holds('NA13-05', na13, 'CT-405', 'ledger', ['CQ.01'], { 'S2-07': { value: 64 } }),
  unjudged('NA13-06', na13, 'the five fields are named in the text, which only reading the text can count'),
  unjudged('NA13-07', na13, 'services of level 3 and of levels 1 and 2 are beside each other, not part and whole'),
  holds('VP20-01', vp20, 'CT-402', 'sheet', ['IN.09', 'IN.10'], { 'S3-11': { value: 70 } }),
  // 864 / 36 is exactly the next figure, 24.
  found('VP20-03', vp20, 'CT-809', 'undecided', 'info', 'ledger', ['AT.01,AT.02,AT.03']),
  unjudged('VP20-04', vp20, 'what a reorganisation took away is printed with it; the catalogue ties no row to it'),
  found('VP20-05', vp20, 'CT-503', 'fails', 'warning', 'ledger', [
    'AT.01,AT.02,AT.03,BC.01,BC.06,CQ.13,CQ.14,CQ.15,CQ.17,CQ.18,CQ.19,IN.09,IN.10,NC.07,NC.08,NC.09,NC.10,NC.11,VT.08',
  ]),
  holds('VP20-06', vp20, 'CT-405', 'ledger', ['CN.06'], { 'S3-26': { value: 30 } }),
  holds('VP20-07', vp20, 'CT-202', 'sheet', ['IN.09', 'IN.10', 'CQ.13'], { 'S3-22': { value: 172 } }),
  found('VP20-08', vp20, 'CT-603', 'fails', 'warning', 'ledger', ['IN.11', 'IN.16', 'CQ.08']),
  unjudged('TH24-01', th24, 'the paper left the percentage out, so there is no claim; the formulas show it', [
    { code: 'CN.02', symbol: '5', value: 254 },
    { code: 'CN.02', symbol: '6', value: 43.49 },
  ]),
  found('TH24-02', th24, 'CT-703', 'undecided', 'info', 'ledger', ['CN.03']),
  found('TH24-03', th24, 'CT-703', 'undecided', 'info', 'ledger', ['XH.02']),
  holds('TH24-04', th24, 'CT-703', 'ledger', ['XH.03'], { 'S4-11': { value: 4 } }),
  holds('TH24-05', th24, 'CT-702', 'sheet', ['XH.01'], 'by construction'),
  found('TH24-09', th24, 'CT-705', 'fails', 'warning', 'ledger', ['CN.03', 'XH.02', 'XH.03']),
];

/** Findings of the five reports that no relation asks for, each with the reason why it is right. */
export const alsoSeen: readonly Seen[] = [
  also(th18, 'CT-206', 'info', 'IN.03,TH.01', 'the paper gives neither population nor broadband subscriptions'),
  also(ht20, 'CT-206', 'info', 'IN.03,TH.01,VT.04', 'the paper gives densities only'),
  also(na13, 'CT-206', 'info', 'IN.03,TH.01,VT.04', 'the paper gives no subscriptions'),
  also(vp20, 'CT-206', 'info', 'IN.03,TH.01,TH.02,VT.04', 'the paper is no annual report'),
  also(th24, 'CT-206', 'info', 'IN.03,TH.01,TH.02,VT.04', 'the paper is about digital transformation only'),
  also(ht20, 'CT-705', 'warning', 'VT.08', 'growth of 1,1 % without the density of 2019'),
  also(ht20, 'CT-705', 'warning', 'IN.08', 'growth of 15,9 %: 10,0 and 10,1 are both possible for 2019'),
  also(ht20, 'CT-705', 'warning', 'BT.05', 'growth of nearly 25 % without the coverage of 2019'),
  also(vp20, 'CT-603', 'warning', 'AT.04', 'the four-layer model has no deadline either'),
];
