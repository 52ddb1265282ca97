import { rulesVersion } from '../../checks/rules';
import { bookRules } from '../../narrative/compare/bookRules';
import { printNumber } from '../../figures/print';
import { statusWords } from '../../indicators/forms/statuses';
import type { Province } from '../../indicators/provinces/province';
import type { Language } from '../../indicators/text';
import type { ReviewEntry, ReviewResult } from '../../review/reviewResult';
import { sealWords } from '../../review/reviewWords';
import type { ReturnComparison } from '../../review/questions/compareReturn';
import { returnEntry } from './returnReport';
import type { ExitCode } from '../command';
import { sentence, type MessageKey } from '../messages/catalogue';
import { table } from './table';
import { tool } from '../tool';

const heads = [
  'review.head.province',
  'review.head.form',
  'review.head.status',
  'review.head.seal',
  'review.head.filled',
  'review.head.error',
  'review.head.warning',
  'review.head.explained',
  'review.head.weight',
  'review.head.file',
] as const satisfies readonly MessageKey[];

/**
 * A review for reading in a terminal: one line a province, the weightiest first, then what is
 * missing and what does not count.
 */
export function reviewText(result: ReviewResult, language: Language): readonly string[] {
  const { year, ranking, missing, aside, files } = result;
  if (year === null || ranking.length === 0) {
    return [sentence('review.nothing')[language], ...asideLines(result, language)];
  }
  const row = ({ province, form, status, seal, completeness, counts, explanations, weight, file }: ReviewEntry) => [
    province.name[language],
    form.id,
    status ? statusWords[status].word[language] : '',
    sealWords[seal.state][language],
    `${completeness.filled}/${completeness.of}`,
    counts.error,
    counts.warning,
    explanations,
    weight === null ? '' : printNumber(weight * 100, language, 1),
    file,
  ];
  return [
    ...table(
      heads.map((key) => sentence(key)[language]),
      ranking.map(row),
    ),
    '',
    sentence('review.received', { year: String(year), received: ranking.length, files, missing: missing.length })[
      language
    ],
    ...(missing.length > 0
      ? [sentence('review.missing', { provinces: missing.map(({ name }) => name[language]).join(', ') })[language]]
      : []),
    ...concealedLines(ranking, language),
    ...(aside.length > 0 ? asideLines(result, language) : []),
  ];
}

/** What workbooks conceal, where a figure reads differently from what it is. */
function concealedLines(ranking: readonly ReviewEntry[], language: Language): readonly string[] {
  return ranking.flatMap(({ file, concealed }) =>
    concealed.filter(({ differs }) => differs).map(({ text }) => `${file}: ${text[language]}`),
  );
}

function asideLines({ aside }: ReviewResult, language: Language): readonly string[] {
  return aside.map((one) => sentence('review.aside', { sentence: one.sentence })[language]);
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
