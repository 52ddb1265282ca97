import { groupedBy } from '../indicators/lists';
import type { InputSymbol } from '../sheet/province/columns';
import { checkBook, type SheetCheck } from '../checks/engine';
import { severities, type Finding, type Severity } from '../checks/finding';
import { peersOf } from '../checks/provinces/peers';
import { keyText } from '../indicators/provinces/provinceList';
import { provincesOfYear } from '../indicators/provinces/provinces';
import type { ReadContext } from '../sheet/province/readSheet';
import { completenessOf } from '../sheet/province/completeness';
import type { Book, SheetReport } from '../sheet/province/report';
import { gather, type Gathered } from './gather/gather';
import type { Choice, Received } from './gather/received';
import { nationalRows } from './nationalRows';
import { numberIn, rowsById } from './numbers';
import type { EntryCompleteness, FormReview, ReviewEntry, ReviewResult } from './reviewResult';
import { judgedBy, type Submission } from '../submission/readSubmission';
import { summaryOf } from './sealSummary';
import type { SubmittedFile } from './gather/submitted';
import { Shares, weighed } from './weights';

export interface ReviewOptions extends ReadContext {
  /** The report year; the one that most sheets are about when left out. */
  readonly year?: number | null;
  /** Workbooks of earlier years beside those among the files. */
  readonly earlier?: readonly Book[];
  /** What the reviewer says of files that were set aside. */
  readonly choices?: readonly Choice[];
}

/** A review with the books it stands on, for whoever writes the national book. */
export interface ReviewedBooks {
  readonly result: ReviewResult;
  readonly gathered: Gathered;
}

/**
 * Many workbooks at once: every report checked by the same rules as in its department, and beside
 * all others. Pure; reads, and writes nothing.
 */
export function reviewFiles(files: readonly SubmittedFile[], options: ReviewOptions): ReviewResult {
  return reviewBooks(files, options).result;
}

/** The same, with what was gathered. */
export function reviewBooks(files: readonly SubmittedFile[], options: ReviewOptions): ReviewedBooks {
  return reviewGathered(gather(files, options, options.year ?? null, options.choices ?? []), options);
}

/** The review of what was gathered already, file by file. */
export function reviewGathered(gathered: Gathered, options: ReviewOptions): ReviewedBooks {
  const checks = checkAll(gathered, options);
  const forms = formsOf(gathered).map((received) => reviewForm(received, gathered.year!, checks, options));
  const entries = forms.flatMap(({ received }) => received);
  const sent = new Set(entries.map(({ province }) => keyText(province)));
  const total = (severity: Severity): number => entries.reduce((sum, { counts }) => sum + counts[severity], 0);
  const result: ReviewResult = {
    year: gathered.year,
    years: gathered.years,
    files: gathered.files,
    forms,
    ranking: [...entries].sort((one, other) => (other.weight ?? 0) - (one.weight ?? 0)),
    missing: gathered.year === null ? [] : provincesOfYear(gathered.year).filter((one) => !sent.has(keyText(one))),
    aside: gathered.aside,
    counts: Object.fromEntries(severities.map((severity) => [severity, total(severity)])) as Record<Severity, number>,
  };
  return { result, gathered };
}

/** What a report's workbook says of itself, and what was found on the report. */
interface Checked {
  readonly check: SheetCheck;
  readonly submission: Submission;
}
type Checks = ReadonlyMap<SheetReport, Checked>;

/**
 * Every counted report's check, beside all others that count, with its department's explanations; a
 * book with several is checked once.
 */
function checkAll({ counted, earlier }: Gathered, { catalogue, earlier: more = [] }: ReviewOptions): Checks {
  const peers = peersOf(counted, catalogue);
  const books = new Map(counted.map((one) => [one.book, one]));
  return new Map(
    [...books.values()].flatMap(({ book, said, catalogue: own }) => {
      const checks = checkBook(book, { catalogue: own, earlier: [...earlier, ...more], peers });
      const submission = judgedBy(said, checks);
      return submission.checks.map((check) => [check.report, { check, submission }] as const);
    }),
  );
}

/** Counted reports by form, the form that most sent first. */
export function formsOf({ counted }: Gathered): readonly (readonly Received[])[] {
  const groups = groupedBy(counted, ({ template }) => template.id);
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

function reviewForm(
  received: readonly Received[],
  year: number,
  checks: Checks,
  { catalogue }: ReviewOptions,
): FormReview {
  const { template } = received[0]!;
  const reports = received.map(({ report }) => report);
  const flagged = reports.map((report) => flaggedIndicators(checks.get(report)!.check));
  const rows = nationalRows(template, reports, catalogue, (at, id) => flagged[at]!.has(id));
  const sent = new Set(received.map(({ province }) => keyText(province)));
  return {
    form: { id: template.id, version: template.version },
    title: template.title,
    received: received.map((one): ReviewEntry => {
      const { check, submission } = checks.get(one.report)!;
      const { findings, notChecked } = check;
      const standing = findings.filter(({ waiver }) => waiver === null);
      const own = rowsById(one.report);
      const shares = new Shares(rows, (id, symbol) => numberIn(own.get(id), symbol as InputSymbol));
      return {
        file: one.file,
        sheet: one.report.sheet,
        province: one.province,
        year,
        form: { id: one.template.id, version: one.template.version },
        status: one.report.head.status,
        seal: summaryOf(submission.seal),
        concealed: concealedOf(submission, one),
        completeness: entryCompleteness(one.report),
        counts: countOf(standing),
        explanations: findings.filter(({ explanation }) => explanation !== null).length,
        waived: findings.length - standing.length,
        weight: shares.typical,
        findings: weighed(findings, shares),
        notChecked,
      };
    }),
    missing: provincesOfYear(year).filter((one) => !sent.has(keyText(one))),
    rows,
  };
}

/**
 * Of the sheet itself and of sheets without a report; what another report conceals stands with
 * that.
 */
function concealedOf({ concealed }: Submission, { book, report }: Received): ReviewEntry['concealed'] {
  const others = new Set(book.reports.map(({ sheet }) => sheet).filter((sheet) => sheet !== report.sheet));
  return concealed.filter(({ sheet }) => !others.has(sheet));
}

function entryCompleteness(report: SheetReport): EntryCompleteness {
  const { requiredBlank, ...figures } = completenessOf(report);
  return { ...figures, requiredBlank: requiredBlank.map(({ indicator, cell }) => cell?.code ?? indicator) };
}

function countOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const number = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { error: number('error'), warning: number('warning'), info: number('info') };
}

/** Indicators that a comparison with other provinces names. */
function flaggedIndicators({ report, findings }: SheetCheck): ReadonlySet<string> {
  const codes = new Set(
    findings.filter(({ family }) => family === 'outlier').flatMap(({ cells }) => cells.map(({ row }) => row)),
  );
  return new Set(report.rows.flatMap(({ code, indicator }) => (indicator && codes.has(code) ? [indicator.id] : [])));
}
