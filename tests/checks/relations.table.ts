import type { Rule } from '../../src/checks/rule';
import type { Severity } from '../../src/checks/finding';
import type { ColumnSymbol } from '../../src/sheet/columns';
import type { StatedFigure } from '../../src/figures/stated';

type ReportId = 'thanh-hoa-2018' | 'ha-tinh-2020' | 'nghe-an-2013' | 'vinh-phuc-2020' | 'thanh-hoa-2024';

interface Named {
  readonly id: string;
  readonly report: ReportId;
}

/** Rules find something: each entry of `about` is one finding, named by the row codes of its cells. */
interface Found extends Named {
  readonly rule: Rule['id'];
  readonly outcome: 'fails' | 'undecided';
  readonly severity: Severity;
  readonly where: 'sheet' | 'ledger';
  readonly about: readonly string[];
}

/** What holds: the rule finds nothing about these rows, and would if the figures were changed so. */
interface Holds extends Named {
  readonly rule: Rule['id'];
  readonly outcome: 'none';
  readonly where: 'sheet' | 'ledger';
  readonly about: readonly string[];
  /** Changes to the report's figures that make the rule speak; `by construction` where a derived value follows every change. */
  readonly otherwise: Readonly<Record<string, Partial<StatedFigure>>> | 'by construction';
}

/** No rule is meant to judge it; the sheet may show it. */
interface Unjudged extends Named {
  readonly rule: null;
  readonly outcome: 'none';
  readonly where: 'neither';
  readonly reason: string;
  readonly shows?: readonly { readonly code: string; readonly symbol: ColumnSymbol; readonly value: number }[];
}

export type RelationRow = Found | Holds | Unjudged;

const th18 = 'thanh-hoa-2018';
const ht20 = 'ha-tinh-2020';
const na13 = 'nghe-an-2013';
const vp20 = 'vinh-phuc-2020';
const th24 = 'thanh-hoa-2024';

/** What the reports' own arithmetic must lead to, one row a relation. */
export const relationTable: readonly RelationRow[] = [
  {
    id: 'TH18-01',
    report: th18,
    rule: 'CT-404',
    outcome: 'none',
    where: 'sheet',
    about: ['VT.08', 'IN.02'],
    otherwise: { 'S0-22': { value: 31.2 } },
  },
  {
    id: 'TH18-02',
    report: th18,
    rule: 'CT-701',
    outcome: 'none',
    where: 'sheet',
    about: ['TH.02'],
    otherwise: 'by construction',
  },
  {
    id: 'TH18-03',
    report: th18,
    rule: 'CT-602',
    outcome: 'undecided',
    severity: 'info',
    where: 'ledger',
    about: ['VT.04'],
  },
  {
    id: 'TH18-08',
    report: th18,
    rule: null,
    outcome: 'none',
    where: 'neither',
    reason: 'the formulas show it; there is nothing to compare with',
    shows: [
      { code: 'IN.01', symbol: '1', value: 805_000 },
      { code: 'IN.01', symbol: '5', value: 265_000 },
      { code: 'IN.01', symbol: '6', value: 32.92 },
    ],
  },
  {
    id: 'TH18-09',
    report: th18,
    rule: 'CT-405',
    outcome: 'none',
    where: 'ledger',
    about: ['NC.02'],
    otherwise: { 'S0-01': { value: 27 } },
  },
  {
    id: 'TH18-10',
    report: th18,
    rule: 'CT-402',
    outcome: 'none',
    where: 'ledger',
    about: ['NC.03', 'NC.04'],
    otherwise: { 'S0-13': { value: 136 } },
  },
  {
    id: 'TH18-11',
    report: th18,
    rule: 'CT-202',
    outcome: 'none',
    where: 'sheet',
    about: ['BT.02', 'BT.03'],
    otherwise: { 'S0-24': { value: 25 } },
  },
  {
    id: 'TH18-12',
    report: th18,
    rule: 'CT-701',
    outcome: 'undecided',
    severity: 'info',
    where: 'ledger',
    about: ['BT.01'],
  },
  {
    id: 'TH19-01',
    report: th18,
    rule: 'CT-501',
    outcome: 'undecided',
    severity: 'warning',
    where: 'sheet',
    about: ['IN.01,IN.03,IN.06'],
  },
  {
    id: 'TH19-02',
    report: th18,
    rule: null,
    outcome: 'none',
    where: 'neither',
    reason:
      'whether a population can grow by 1,32 % in a year is a question of plausibility, left to the family of outliers',
  },
  {
    id: 'TH19-03',
    report: th18,
    rule: 'CT-501',
    outcome: 'undecided',
    severity: 'warning',
    where: 'sheet',
    about: ['IN.03,IN.07,VT.04,VT.07,VT.08'],
  },
  {
    id: 'TH19-04',
    report: th18,
    rule: 'CT-601',
    outcome: 'fails',
    severity: 'warning',
    where: 'sheet',
    about: ['VT.08'],
  },
  {
    id: 'TH19-05',
    report: th18,
    rule: 'CT-601',
    outcome: 'none',
    where: 'sheet',
    about: ['TH.02'],
    otherwise: { 'S0-29': { value: 3695 } },
  },
  {
    id: 'TH19-06',
    report: th18,
    rule: 'CT-601',
    outcome: 'none',
    where: 'sheet',
    about: ['BC.10'],
    otherwise: { 'S0-30': { value: 17 } },
  },
  {
    id: 'TH19-07',
    report: th18,
    rule: 'CT-901',
    outcome: 'fails',
    severity: 'warning',
    where: 'sheet',
    about: ['IN.01,IN.03', 'IN.02,IN.07'],
  },
  {
    id: 'HT20-01',
    report: ht20,
    rule: 'CT-703',
    outcome: 'undecided',
    severity: 'info',
    where: 'ledger',
    about: ['VT.08'],
  },
  {
    id: 'HT20-02',
    report: ht20,
    rule: 'CT-703',
    outcome: 'none',
    where: 'ledger',
    about: ['IN.08'],
    otherwise: { 'S1-04': { value: 1.5 } },
  },
  {
    id: 'HT20-03',
    report: ht20,
    rule: 'CT-703',
    outcome: 'undecided',
    severity: 'info',
    where: 'ledger',
    about: ['BT.05'],
  },
  {
    id: 'HT20-04',
    report: ht20,
    rule: 'CT-704',
    outcome: 'fails',
    severity: 'warning',
    where: 'ledger',
    about: ['CQ.10'],
  },
  // The base is 2.753 to 2.755, or more for a rounded result: not one value, so it stays blank and is asked for.
  {
    id: 'HT20-05',
    report: ht20,
    rule: 'CT-705',
    outcome: 'fails',
    severity: 'warning',
    where: 'ledger',
    about: ['TH.02'],
  },
  {
    id: 'HT20-06',
    report: ht20,
    rule: 'CT-402',
    outcome: 'undecided',
    severity: 'warning',
    where: 'ledger',
    about: ['BC.15,NC.01'],
  },
  {
    id: 'HT20-07',
    report: ht20,
    rule: 'CT-902',
    outcome: 'undecided',
    severity: 'info',
    where: 'sheet',
    about: ['CQ.07,NC.01'],
  },
  {
    id: 'HT20-08',
    report: ht20,
    rule: 'CT-202',
    outcome: 'none',
    where: 'sheet',
    about: ['BT.06', 'BT.05', 'CQ.11', 'CQ.12'],
    otherwise: { 'S1-09': { value: 199 } },
  },
  {
    id: 'HT20-09',
    report: ht20,
    rule: null,
    outcome: 'none',
    where: 'neither',
    reason: 'a caption repeats the text: one ledger row, nothing to compare',
  },
  {
    id: 'HT20-10',
    report: ht20,
    rule: null,
    outcome: 'none',
    where: 'neither',
    reason: 'stations for each commune are an intensity, and nobody says what is too many',
  },
  {
    id: 'NA13-01',
    report: na13,
    rule: 'CT-602',
    outcome: 'none',
    where: 'ledger',
    about: ['TH.02'],
    otherwise: { 'S2-12': { value: 101.9, decimals: 1 } },
  },
  {
    id: 'NA14-01',
    report: na13,
    rule: 'CT-601',
    outcome: 'undecided',
    severity: 'info',
    where: 'sheet',
    about: ['TH.02'],
  },
  {
    id: 'NA13-03',
    report: na13,
    rule: 'CT-402',
    outcome: 'none',
    where: 'sheet',
    about: ['TH.03'],
    otherwise: { 'S2-13': { value: 5000 } },
  },
  {
    id: 'NA13-05',
    report: na13,
    rule: 'CT-405',
    outcome: 'none',
    where: 'ledger',
    about: ['CQ.01'],
    otherwise: { 'S2-07': { value: 64 } },
  },
  {
    id: 'NA13-06',
    report: na13,
    rule: null,
    outcome: 'none',
    where: 'neither',
    reason: 'the five fields are named in the text, which only reading the text can count',
  },
  {
    id: 'NA13-07',
    report: na13,
    rule: null,
    outcome: 'none',
    where: 'neither',
    reason: 'services of level 3 and of levels 1 and 2 are beside each other, not part and whole',
  },
  {
    id: 'VP20-01',
    report: vp20,
    rule: 'CT-402',
    outcome: 'none',
    where: 'sheet',
    about: ['IN.09', 'IN.10'],
    otherwise: { 'S3-11': { value: 70 } },
  },
  {
    id: 'VP20-03',
    report: vp20,
    rule: null,
    outcome: 'none',
    where: 'neither',
    reason: 'that 864 / 36 equals the next figure is a coincidence to ask about, left to the family of outliers',
  },
  {
    id: 'VP20-04',
    report: vp20,
    rule: null,
    outcome: 'none',
    where: 'neither',
    reason: 'what a reorganisation took away is printed with it; the catalogue ties no row to it',
  },
  {
    id: 'VP20-05',
    report: vp20,
    rule: 'CT-503',
    outcome: 'fails',
    severity: 'warning',
    where: 'ledger',
    about: [
      'AT.01,AT.02,AT.03,BC.01,BC.06,CQ.13,CQ.14,CQ.15,CQ.17,CQ.18,CQ.19,IN.09,IN.10,NC.07,NC.08,NC.09,NC.10,NC.11,VT.08',
    ],
  },
  {
    id: 'VP20-06',
    report: vp20,
    rule: 'CT-405',
    outcome: 'none',
    where: 'ledger',
    about: ['CN.06'],
    otherwise: { 'S3-26': { value: 30 } },
  },
  {
    id: 'VP20-07',
    report: vp20,
    rule: 'CT-202',
    outcome: 'none',
    where: 'sheet',
    about: ['IN.09', 'IN.10', 'CQ.13'],
    otherwise: { 'S3-22': { value: 172 } },
  },
  {
    id: 'VP20-08',
    report: vp20,
    rule: 'CT-603',
    outcome: 'fails',
    severity: 'warning',
    where: 'ledger',
    about: ['IN.11', 'IN.16', 'CQ.08'],
  },
  {
    id: 'TH24-01',
    report: th24,
    rule: null,
    outcome: 'none',
    where: 'neither',
    reason: 'the paper left the percentage out, so there is no claim; the formulas show it',
    shows: [
      { code: 'CN.02', symbol: '5', value: 254 },
      { code: 'CN.02', symbol: '6', value: 43.49 },
    ],
  },
  {
    id: 'TH24-02',
    report: th24,
    rule: 'CT-703',
    outcome: 'undecided',
    severity: 'info',
    where: 'ledger',
    about: ['CN.03'],
  },
  {
    id: 'TH24-03',
    report: th24,
    rule: 'CT-703',
    outcome: 'undecided',
    severity: 'info',
    where: 'ledger',
    about: ['XH.02'],
  },
  {
    id: 'TH24-04',
    report: th24,
    rule: 'CT-703',
    outcome: 'none',
    where: 'ledger',
    about: ['XH.03'],
    otherwise: { 'S4-11': { value: 4 } },
  },
  {
    id: 'TH24-05',
    report: th24,
    rule: 'CT-702',
    outcome: 'none',
    where: 'sheet',
    about: ['XH.01'],
    otherwise: 'by construction',
  },
  {
    id: 'TH24-09',
    report: th24,
    rule: 'CT-705',
    outcome: 'fails',
    severity: 'warning',
    where: 'ledger',
    about: ['CN.03', 'XH.02', 'XH.03'],
  },
];

/** Findings of the five reports that no relation asks for, each with the reason why it is right. */
export const alsoSeen: readonly {
  readonly report: ReportId;
  readonly rule: Rule['id'];
  readonly about: string;
  readonly severity: Severity;
  readonly reason: string;
}[] = [
  {
    report: th18,
    rule: 'CT-206',
    about: 'IN.03,TH.01',
    severity: 'info',
    reason: 'the paper gives neither population nor broadband subscriptions',
  },
  {
    report: ht20,
    rule: 'CT-206',
    about: 'IN.03,TH.01,VT.04',
    severity: 'info',
    reason: 'the paper gives densities only',
  },
  {
    report: na13,
    rule: 'CT-206',
    about: 'IN.03,TH.01,VT.04',
    severity: 'info',
    reason: 'the paper gives no subscriptions',
  },
  {
    report: vp20,
    rule: 'CT-206',
    about: 'IN.03,TH.01,TH.02,VT.04',
    severity: 'info',
    reason: 'the paper is no annual report',
  },
  {
    report: th24,
    rule: 'CT-206',
    about: 'IN.03,TH.01,TH.02,VT.04',
    severity: 'info',
    reason: 'the paper is about digital transformation only',
  },
  {
    report: ht20,
    rule: 'CT-705',
    about: 'VT.08',
    severity: 'warning',
    reason: 'growth of 1,1 % without the density of 2019',
  },
  {
    report: ht20,
    rule: 'CT-705',
    about: 'IN.08',
    severity: 'warning',
    reason: 'growth of 15,9 %: 10,0 and 10,1 are both possible for 2019',
  },
  {
    report: ht20,
    rule: 'CT-705',
    about: 'BT.05',
    severity: 'warning',
    reason: 'growth of nearly 25 % without the coverage of 2019',
  },
  {
    report: vp20,
    rule: 'CT-603',
    about: 'AT.04',
    severity: 'warning',
    reason: 'the four-layer model has no deadline either',
  },
];
