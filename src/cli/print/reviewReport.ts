import { rulesVersion } from '../../checks/rules';
import { bookRules } from '../../narrative/compare/bookRules';
import { printNumber } from '../../figures/print';
import type { Province } from '../../indicators/provinces/province';
import type { Language } from '../../indicators/text';
import { entryColumns } from '../../review/entryColumns';
import { isFilled, reminderText, remindersOf } from '../../review/questions/reminders';
import type { FormReview, ReviewEntry, ReviewResult } from '../../review/reviewResult';
import { printMoment } from '../../sheet/grid/days';
import type { Filled } from '../../sheet/province/completeness';
import { isAsked } from '../../review/questions/questions';
import type { ReturnComparison } from '../../review/questions/compareReturn';
import { returnEntry } from './returnReport';
import type { ExitCode } from '../command';
import { sentence } from '../messages/catalogue';
import { table } from './table';
import { findingLine } from './textReport';
import { tool } from '../tool';

const { required: _, waived: __, ...shownColumns } = entryColumns;
const shown = Object.values(shownColumns);

/**
 * A review for reading in a terminal: one line a province, the weightiest first, then what is
 * missing and what does not count.
 */
export function reviewText(result: ReviewResult, language: Language): readonly string[] {
  const { year, ranking, missing, aside, files } = result;
  if (year === null || ranking.length === 0) {
    return [sentence('review.nothing')[language], ...asideLines(result, language)];
  }
  return [
    ...table(
      shown.map(({ head }) => head[language]),
      ranking.map((entry) => shown.map(({ cell }) => cell(entry, language))),
    ),
    '',
    ...askedLines(ranking, language),
    sentence('review.received', { year: String(year), received: ranking.length, files, missing: missing.length })[
      language
    ],
    ...(missing.length > 0
      ? [sentence('review.missing', { provinces: missing.map(({ name }) => name[language]).join(', ') })[language]]
      : []),
    ...result.forms.flatMap((form) => gapLines(form, language)),
    ...remindersOf(result).map(
      (one) => sentence('review.remind', { province: one.province.name, owed: reminderText(one) })[language],
    ),
    ...concealedLines(ranking, language),
    ...(aside.length > 0 ? asideLines(result, language) : []),
  ];
}

/** Of so many findings a workbook the text is printed, the rest are counted. */
const mostFindings = 3;

/**
 * What each province has to be asked, the gravest and weightiest in full, and where to see the
 * rest.
 */
function askedLines(ranking: readonly ReviewEntry[], language: Language): readonly string[] {
  let unprinted = 0;
  const lines = ranking.flatMap(({ file, sheet, findings }) => {
    const asked = findings.filter(isAsked);
    const rest = Math.max(0, asked.length - mostFindings);
    if (asked.length === 0) return [];
    unprinted += rest;
    return [
      `${sheet} (${file})`,
      ...asked.slice(0, mostFindings).map((finding) => `  ${findingLine(finding, sheet, language)}`),
      ...(rest > 0 ? [`  ${sentence('review.moreFindings', { count: rest })[language]}`] : []),
      '',
    ];
  });
  return unprinted > 0 ? [...lines, sentence('review.seeFindings')[language], ''] : lines;
}

/** What workbooks conceal, where a figure reads differently from what it is. */
function concealedLines(ranking: readonly ReviewEntry[], language: Language): readonly string[] {
  return ranking.flatMap(({ file, concealed }) =>
    concealed.filter(({ differs }) => differs).map(({ text }) => `${file}: ${text[language]}`),
  );
}

/** What does not count: its sentence, how full and how old it is, and how to count it. */
function asideLines({ aside }: ReviewResult, language: Language): readonly string[] {
  const lines = aside.map((one) => {
    const told = sentence('review.aside', { sentence: one.sentence })[language];
    const facts = [
      one.completeness ? [`${one.completeness.filled}/${one.completeness.of}`] : [],
      one.time === null ? [] : [printMoment(one.time)],
    ].flat();
    return facts.length > 0 ? `${told} (${facts.join('; ')})` : told;
  });
  const canChoose = aside.some(({ candidates }) => candidates.length > 0);
  return [...lines, ...(canChoose ? [sentence('review.choose')[language]] : [])];
}

/** How far each province is with each section of a form, where anything is missing. */
function gapLines({ form, received, missing }: FormReview, language: Language): readonly string[] {
  const open = received.filter((entry) => !isFilled(entry));
  const sections = received[0]?.completeness.sections ?? [];
  if (open.length + missing.length === 0 || sections.length === 0) return [];
  const percent = ({ filled, of }: Filled): string => (of === 0 ? '' : printNumber((filled / of) * 100, language, 0));
  return [
    '',
    sentence('review.gaps', { form: form.id })[language],
    ...table(
      [entryColumns.province.head[language], ...sections.map(({ number }) => number)],
      [
        ...open.map(({ province, completeness }) => [province.name[language], ...completeness.sections.map(percent)]),
        ...missing.map(({ name }) => [name[language], ...sections.map(() => '-')]),
      ],
    ),
    '',
  ];
}

/** The one document that `review --json` prints. Fields are added, never renamed or removed. */
export function reviewJson(
  { year, files, forms, ranking, missing, aside, counts }: ReviewResult,
  returns: readonly ReturnComparison[] = [],
): unknown {
  return {
    tool,
    rules: { version: rulesVersion, count: bookRules.length },
    year,
    files,
    counts,
    missing: missing.map(provinceOf),
    aside,
    returns: returns.map(returnEntry),
    provinces: ranking.map((entry) => ({ ...entry, province: provinceOf(entry.province) })),
    forms: forms.map(({ form, received, missing: without, rows }) => ({
      template: form,
      received: received.length,
      missing: without.map(provinceOf),
      totals: rows.map(({ indicator, kind, totals }) => ({
        code: indicator.code,
        indicator: indicator.id,
        kind,
        totals,
      })),
    })),
  };
}

function provinceOf({ scheme, code, name }: Province) {
  return { scheme, code, name: name.vi };
}

/** 2 where a file could not be read, else 1 for findings of level error, else 0. */
export function reviewExitCode({ aside, counts }: ReviewResult): ExitCode {
  if (aside.some(({ reason }) => reason === 'unread')) return 2;
  return counts.error > 0 ? 1 : 0;
}
