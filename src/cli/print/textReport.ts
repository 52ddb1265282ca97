import { reasonWords } from '../../checks/explanation';
import type { Finding } from '../../checks/finding';
import { findingText } from '../../checks/findingText';
import { severityWords } from '../../checks/rulebook/ruleWords';
import type { Language } from '../../indicators/text';
import { printDay } from '../../sheet/grid/days';
import { completenessOf } from '../../sheet/province/completeness';
import { completenessText } from '../../submission/completenessWords';
import type { ConcealedFact } from '../../submission/concealed/concealedFacts';
import type { Submission } from '../../submission/readSubmission';
import type { SealCheck } from '../../submission/seal/verify';
import { otherReasonTexts } from '../../submission/completenessWords';
import { changeText, copyText, sealText } from '../../submission/submissionWords';
import { countsOf, totalCounts, type Outcome } from '../check/checkWorkbook';
import type { WorkbookCheck, SheetText } from '../check/workbookCheck';
import { quotation } from '../../narrative/figure/quotation';
import { sentence } from '../messages/catalogue';
import { verdictCounts } from '../../narrative/compare/textVerdicts';

/**
 * A workbook's findings for reading in a terminal, every one of them, with the cells they stand in;
 * nothing of one that could not be read.
 */
export function workbookLines(
  { file, error, sheets, submission, texts }: WorkbookCheck,
  language: Language,
): readonly string[] {
  if (error) return [];
  return [
    file,
    ...(submission ? submissionLines(submission, language) : []),
    ...sheets.flatMap((check) => {
      const { report, findings, notChecked } = check;
      const counts = countsOf(check, submission);
      const isClean = Object.values(counts).every((count) => count === 0);
      return [
        `  ${sentence('check.sheet', { sheet: report.sheet, ...counts, completeness: completenessText(completenessOf(report)) })[language]}`,
        ...findings.flatMap((finding) => findingLines(finding, report.sheet, language).map((line) => `    ${line}`)),
        ...(isClean ? [`    ${sentence('check.noFindings')[language]}`] : []),
        ...(notChecked.length > 0 ? [`    ${notCheckedLine(notChecked, language)}`] : []),
        ...texts.filter(({ sheet }) => sheet === report.sheet).flatMap((text) => textLines(text, language)),
      ];
    }),
  ];
}

/** How many workbooks were read, and what was found in all of them; nothing where none could be. */
export function totalLines(outcomes: readonly Outcome[], language: Language): readonly string[] {
  const read = outcomes.filter(({ error }) => error === null);
  if (read.length === 0) return [];
  return [sentence('check.total', { workbooks: read.length, ...totalCounts(read) })[language]];
}

/** Seal, waivers and reasons that are none; a workbook without either says nothing of them. */
function submissionLines({ seal, gate, concealed, notes }: Submission, language: Language): readonly string[] {
  return [
    ...concealedLines(concealed, language).map((line) => `  ${line}`),
    ...(seal.state === 'none' ? [] : sealLines(seal, language)),
    ...otherReasonTexts(notes).map((text) => `  ${text[language]}`),
    ...gate.waivers.map((waiver) => `  ${sentence('check.waiver', { ...waiver, at: printDay(waiver.at) })[language]}`),
  ];
}

/**
 * What is concealed, one line each; where a figure reads differently it is a warning, else a note.
 */
export function concealedLines(facts: readonly ConcealedFact[], language: Language): readonly string[] {
  return facts.map(({ differs, text }) => {
    const word = severityWords[differs ? 'warning' : 'info'][language].toLocaleUpperCase(language);
    return `${word}: ${text[language]}`;
  });
}

/** The seal's state, and of a broken one every cell that changed. */
export function sealLines(seal: SealCheck, language: Language): readonly string[] {
  const copy = copyText(seal);
  return [
    `  ${sealText(seal)[language]}`,
    ...seal.changes.map((change) => `    ${changeText(change)[language]}`),
    ...(copy ? [`    ${copy[language]}`] : []),
  ];
}

/** The finding, and under it what was said of it. */
function findingLines(finding: Finding, home: string, language: Language): readonly string[] {
  const { explanation, waiver } = finding;
  const said = waiver
    ? [sentence('check.waived', { by: waiver.by })[language]]
    : explanation
      ? [sentence('check.explained', { ...explanation, reason: reasonWords[explanation.reason] })[language]]
      : [];
  return [findingLine(finding, home, language), ...said.map((line) => `  ${line}`)];
}

/** One line: how grave it is, and its text. */
export function findingLine(finding: Finding, home: string, language: Language): string {
  const word = severityWords[finding.severity][language].toLocaleUpperCase(language);
  return `${word} ${findingText(finding, home, language)}`;
}

function notCheckedLine(notChecked: readonly { readonly rule: string }[], language: Language): string {
  const rules = [...new Set(notChecked.map(({ rule }) => rule))];
  return sentence('check.notChecked', { count: rules.length, rules: rules.join(', ') })[language];
}

/** How many figures of a text agree, and those that nothing could be said of with the reason. */
function textLines(text: SheetText, language: Language): readonly string[] {
  const counts = sentence('check.textCounts', { file: text.file, ...verdictCounts(text.comparisons) });
  const open = text.comparisons.flatMap(({ figure, reason }) =>
    reason === null
      ? []
      : [sentence('check.textOpen', { paragraph: figure.paragraph, words: quotation(text.text, figure), reason })],
  );
  return [`    ${counts[language]}`, ...open.map((line) => `      ${line[language]}`)];
}
