import type { InputSymbol } from '../sheet/province/columns';
import type { Finding, Severity } from '../checks/finding';
import type { Indicator } from '../indicators/catalogue/indicator';
import type { Province } from '../indicators/provinces/province';
import type { DataStatus, TemplateKey } from '../indicators/forms/template';
import type { LocalText } from '../indicators/text';
import type { ConcealedFact } from '../submission/concealed/concealedFacts';
import type { Filled, SectionCompleteness } from '../sheet/province/completeness';
import type { SealSummary } from './sealSummary';

/**
 * A finding with what it may move: the share of what all provinces sent that stands in its cells, 0
 * to 1; null where nothing is known.
 */
export interface ReviewFinding extends Finding {
  readonly weight: number | null;
}

/** How far a report is filled in. */
export interface EntryCompleteness extends Filled {
  /** Results that are numbers and no marks. */
  readonly numbers: number;
  readonly required: number;
  /**
   * Codes of required rows without number or mark; the indicator's id where the sheet has no such
   * row.
   */
  readonly requiredBlank: readonly string[];
  readonly sections: readonly SectionCompleteness[];
}

/** One province's report as it counts in the review. Plain data: it crosses to another thread. */
export interface ReviewEntry {
  readonly file: string;
  readonly sheet: string;
  readonly province: Province;
  readonly year: number;
  readonly form: TemplateKey;
  readonly status: DataStatus | null;
  readonly seal: SealSummary;
  /** What whoever looks at the sheet, or at the workbook as a whole, does not see. */
  readonly concealed: readonly ConcealedFact[];
  readonly completeness: EntryCompleteness;
  /** Findings that stand: those of waived rules are counted apart. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Warnings that the department has explained. */
  readonly explanations: number;
  /** Findings that a waiver of the department lets pass. */
  readonly waived: number;
  /**
   * The median of the province's shares in what all provinces sent, 0 to 1; null where none is
   * known.
   */
  readonly weight: number | null;
  /** By severity, then by weight on the national figures. */
  readonly findings: readonly ReviewFinding[];
  readonly notChecked: readonly { readonly rule: string; readonly reason: LocalText }[];
}

export const asideReasons = [
  'unread',
  'noReport',
  'unknownHead',
  'otherYear',
  'laterYear',
  'otherList',
  'contradiction',
  'yearContradiction',
  'notChosen',
  'unsealed',
  'olderStatus',
  'emptier',
  'earlier',
  'duplicate',
] as const;
export type AsideReason = (typeof asideReasons)[number];

/** A file or sheet that does not count, and why, in one sentence. */
export interface SetAside {
  readonly file: string;
  /** Null where it is the whole file. */
  readonly sheet: string | null;
  readonly reason: AsideReason;
  readonly sentence: LocalText;
  /** ISO: when it was sealed, else when the file was changed; null where nobody knows. */
  readonly time: string | null;
  /** Null where there is no form to be filled in. */
  readonly completeness: Filled | null;
  /** The provinces that it can be counted for instead, when the reviewer says so. */
  readonly candidates: readonly Province[];
}

/** The figures of one cell of the form over all provinces. */
export interface NationalTotal {
  readonly symbol: InputSymbol;
  /** Sum with `-` as 0; null while a province's cell is blank, not collected or confidential. */
  readonly total: number | null;
  /** Sum of the numbers there are, for weights. */
  readonly known: number;
  /** Provinces with a number or `-`. */
  readonly given: number;
  /** Provinces whose cell leaves the total empty, by name. */
  readonly lacking: readonly string[];
}

/** One row of a form: its totals by column, and each province's figures for plots. */
export interface NationalRow {
  readonly indicator: Indicator;
  /**
   * `sum`: added across provinces. `ratio`: recomputed from two rows. `none`: no national figure
   * follows from those of provinces.
   */
  readonly kind: 'sum' | 'ratio' | 'none';
  /** In the order of the input columns; of `ratio` rows the recomputed value. */
  readonly totals: readonly NationalTotal[];
  readonly points: readonly ProvincePoint[];
}

/** What plots show of one province: null where it cannot be computed. */
export interface ProvincePoint {
  /** Index into the form's `received`. */
  readonly entry: number;
  readonly actual: number | null;
  /** Result over plan in per cent. */
  readonly attainment: number | null;
  /** On last year, in per cent or, for percentages, in points. */
  readonly growth: number | null;
  /** An across-province rule named it. */
  readonly flagged: boolean;
}

/** One form of the year. */
export interface FormReview {
  readonly form: TemplateKey;
  readonly title: LocalText;
  /** In the order of province codes. */
  readonly received: readonly ReviewEntry[];
  /** Provinces of the year's list that sent none, in code order. */
  readonly missing: readonly Province[];
  readonly rows: readonly NationalRow[];
}

/** Reports of one year among what came: one a province and form. */
export interface YearOfReports {
  readonly year: number;
  readonly reports: number;
}

/** Everything a reviewer sees at once. Plain data. */
export interface ReviewResult {
  /** Null when no file holds a province's report. */
  readonly year: number | null;
  /** The years that came, the latest first; the review is of one of them. */
  readonly years: readonly YearOfReports[];
  readonly files: number;
  /** The form with the most reports first. */
  readonly forms: readonly FormReview[];
  /** All entries of all forms, the weightiest province first. */
  readonly ranking: readonly ReviewEntry[];
  /** Provinces of the year's list from which nothing came. */
  readonly missing: readonly Province[];
  readonly aside: readonly SetAside[];
  readonly counts: Readonly<Record<Severity, number>>;
}
