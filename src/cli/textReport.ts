import type { Finding } from '../checks/finding';
import type { Language } from '../indicators/text';
import { totalCounts, type WorkbookCheck } from './checkWorkbooks';
import { quotation } from '../narrative/quotation';
import { sentence } from './messages/catalogue';
import { verdictCounts, type SheetText } from './textCheck';

/** Findings for reading in a terminal, every one of them, with the cells they stand in. Workbooks that could not be read are left out. */
export function textReport(checks: readonly WorkbookCheck[], language: Language): readonly string[] {
  const read = checks.filter(({ error }) => error === null);
  const lines = read.flatMap(({ file, sheets, texts }) => [
    file,
    ...sheets.flatMap(({ report, counts, findings, notChecked }) => [
      `  ${sentence('check.sheet', { sheet: report.sheet, ...counts })[language]}`,
      ...findings.map((finding) => `    ${findingLine(finding, language)}`),
      ...(findings.length === 0 ? [`    ${sentence('check.noFindings')[language]}`] : []),
      ...(notChecked.length > 0 ? [`    ${notCheckedLine(notChecked, language)}`] : []),
      ...texts.filter(({ sheet }) => sheet === report.sheet).flatMap((text) => textLines(text, language)),
    ]),
  ]);
  if (read.length === 0) return lines;
  return [...lines, sentence('check.total', { workbooks: read.length, ...totalCounts(read) })[language]];
}

function findingLine({ severity, rule, cells, message }: Finding, language: Language): string {
  const word = sentence(`severity.${severity}`)[language];
  const places = [...new Set(cells.map(({ address }) => address))].join(', ');
  return `${word} ${rule}${places === '' ? '' : ` [${places}]`}: ${message[language]}`;
}

function notCheckedLine(notChecked: readonly { readonly rule: string }[], language: Language): string {
  const rules = [...new Set(notChecked.map(({ rule }) => rule))];
  return sentence('check.notChecked', { count: rules.length, rules: rules.join(', ') })[language];
}

/** How many figures of a text agree, and those that nothing could be said of with the reason. */
function textLines(text: SheetText, language: Language): readonly string[] {
  const counts = sentence('check.textCounts', { file: text.file, ...verdictCounts(text) });
  const open = text.comparisons.flatMap(({ figure, reason }) =>
    reason === null
      ? []
      : [sentence('check.textOpen', { paragraph: figure.paragraph, words: quotation(text.text, figure), reason })],
  );
  return [`    ${counts[language]}`, ...open.map((line) => `      ${line[language]}`)];
}
