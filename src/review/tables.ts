import { reasonWords } from '../checks/explanation';
import type { Language } from '../indicators/text';
import { csvText, type CsvRow } from '../submission/files/csv';
import { figureHeads, figureRows } from '../submission/files/figuresCsv';
import type { ReviewedBooks } from './review';
import type { ReviewEntry, ReviewFinding } from './reviewResult';

/** The tables of a review, named as their files are. */
export const tableNames = ['figures', 'findings', 'explanations'] as const;

export interface ReviewTable {
  readonly name: (typeof tableNames)[number];
  readonly text: string;
}

const reportHeads = ['FILE', 'SHEET', 'AREA_SCHEME', 'REF_AREA', 'REPORT_YEAR', 'FORM'];
const findingHeads = ['RULE', 'FAMILY', 'SEVERITY', 'OUTCOME', 'INDICATOR', 'CELLS', 'WEIGHT', 'WAIVED', 'COMMENT'];
const explanationHeads = ['RULE', 'INDICATOR', 'CELLS', 'REASON', 'TEXT', 'EXPLAINED_BY', 'EXPLAINED_ON'];

/**
 * What a review knows of the reports that count, as long tables: a line a figure, a finding, an
 * explanation. Columns bear SDMX's concept names where there is one (`REF_AREA`, `TIME_PERIOD`,
 * `OBS_VALUE`, `OBS_STATUS`, `COMMENT` …); `FILE` and `SHEET` join the tables.
 */
export function reviewTables({ result, gathered }: ReviewedBooks, language: Language): readonly ReviewTable[] {
  const figures = gathered.counted.flatMap(({ file, report }) =>
    figureRows(report).map((row): CsvRow => [file, report.sheet, ...row]),
  );
  const findings = result.ranking.flatMap((entry) =>
    entry.findings.map((one): CsvRow => [...reportOf(entry), ...findingOf(one, language)]),
  );
  const explanations = result.ranking.flatMap((entry) =>
    entry.findings.flatMap((one): readonly CsvRow[] =>
      one.explanation ? [[...reportOf(entry), ...explanationOf(one, language)]] : [],
    ),
  );
  return [
    { name: 'figures', text: csvText(['FILE', 'SHEET', ...figureHeads], figures) },
    { name: 'findings', text: csvText([...reportHeads, ...findingHeads], findings) },
    { name: 'explanations', text: csvText([...reportHeads, ...explanationHeads], explanations) },
  ];
}

function reportOf({ file, sheet, province, year, form }: ReviewEntry): CsvRow {
  return [file, sheet, province.scheme, province.code, year, form.id];
}

function findingOf(finding: ReviewFinding, language: Language): CsvRow {
  const { rule, family, severity, outcome, weight, waiver, message } = finding;
  const { rows, cells } = placesOf(finding);
  return [rule, family, severity, outcome, rows, cells, weight ?? '', waiver?.by ?? '', message[language]];
}

function explanationOf(finding: ReviewFinding, language: Language): CsvRow {
  const { reason, text, by, at } = finding.explanation!;
  const { rows, cells } = placesOf(finding);
  return [finding.rule, rows, cells, reasonWords[reason][language], text, by, at];
}

/** Row codes and addresses, each once, parted by blanks; of other workbooks the sentence tells. */
function placesOf({ cells: all }: ReviewFinding): { readonly rows: string; readonly cells: string } {
  const cells = all.filter(({ file }) => file === undefined);
  const distinct = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].join(' ');
  return { rows: distinct(cells.map(({ row }) => row)), cells: distinct(cells.map(({ address }) => address)) };
}
