import { rulesVersion } from '../../checks/rules';
import { fillMessage } from '../../checks/message';
import { printNumber } from '../../figures/print';
import type { Language } from '../../indicators/text';
import { element, printMarkup, type Element } from '../markup';
import { printMoment } from '../../sheet/grid/days';
import { entryColumns, type EntryColumn } from '../entryColumns';
import type { ReviewEntry, ReviewResult } from '../reviewResult';
import { reminderText, remindersOf } from '../questions/reminders';
import { entryFindings } from './findingsSection';
import { formSections } from './formSections';
import { filterForm, filterMarks } from './filter';
import { pageScript, pageScriptHash } from './script';
import { pageStyle, pageStyleHash } from './style';
import { dataTable } from './dataTable';
import { pageWords as words } from './pageWords';

/** Nothing may be loaded or sent; one style and one script, by their hashes. */
const policy = `default-src 'none'; style-src '${pageStyleHash}'; script-src '${pageScriptHash}'; base-uri 'none'; form-action 'none'`;

/**
 * A review as one HTML page that stands on its own: nothing loaded, filtered by a script of its
 * own, printable, whole without the script. Everything that came from a file is escaped.
 */
export function reviewPage(result: ReviewResult, language: Language): string {
  const title = fillMessage(words.title, { year: String(result.year ?? '') })[language];
  const html = element(
    'html',
    { lang: language },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, title),
    ),
    element('body', {}, element('main', {}, element('h1', {}, title), ...sections(result, language))),
  );
  // Style and script are the program's own and must stand as they were hashed: escaping would
  // change them.
  const page = printMarkup(html)
    .replace('</head>', () => `<style>${pageStyle}</style></head>`)
    .replace(/<\/body><\/html>$/, () => `<script>${pageScript}</script></body></html>`);
  return `<!DOCTYPE html>\n${page}\n`;
}

function sections(result: ReviewResult, language: Language): readonly Element[] {
  const { ranking, missing, aside, forms, files, counts } = result;
  if (ranking.length === 0) return [element('p', {}, words.nothing[language]), ...asideSection(result, language)];
  const summary = fillMessage(words.summary, {
    received: ranking.length,
    files,
    missing: missing.length,
    error: counts.error,
    warning: counts.warning,
  });
  return [
    element('p', {}, summary[language]),
    filterForm(language),
    element('h2', {}, words.provinces[language]),
    provinceTable(ranking, language),
    element('p', { class: 'hint' }, words.weightHint[language]),
    ...(missing.length > 0
      ? [
          element('h2', {}, words.absent[language]),
          element('p', {}, missing.map(({ name }) => name[language]).join(', ')),
        ]
      : []),
    ...reminderSection(result, language),
    ...(aside.length > 0 ? asideSection(result, language) : []),
    ...forms.flatMap((form, at) => formSections(form, language, `form${at}`)),
    element('h2', {}, words.findings[language]),
    ...ranking.flatMap((entry) => entryFindings(entry, language)),
    element('p', { class: 'hint' }, fillMessage(words.made, { rules: rulesVersion })[language]),
  ];
}

function reminderSection(result: ReviewResult, language: Language): readonly Element[] {
  const reminders = remindersOf(result);
  if (reminders.length === 0) return [];
  return [
    element('h2', {}, words.remind[language]),
    element(
      'ul',
      {},
      reminders.map((one) => element('li', {}, `${one.province.name[language]}: ${reminderText(one)[language]}`)),
    ),
  ];
}

function asideSection({ aside }: ReviewResult, language: Language): readonly Element[] {
  return [
    element('h2', {}, words.aside[language]),
    element(
      'ul',
      {},
      aside.map(({ sentence, completeness, time }) =>
        element(
          'li',
          {},
          [
            sentence[language],
            ...(completeness ? [`(${completeness.filled}/${completeness.of})`] : []),
            ...(time === null ? [] : [fillMessage(words.time, { time: printMoment(time) })[language]]),
          ].join(' '),
        ),
      ),
    ),
  ];
}

function provinceTable(ranking: readonly ReviewEntry[], language: Language): Element {
  const all: readonly EntryColumn[] = Object.values(entryColumns);
  const print = (value: string | number): string => (typeof value === 'number' ? printNumber(value, language) : value);
  return dataTable(
    all,
    ranking.map((entry) => all.map(({ cell }) => print(cell(entry, language)))),
    language,
    ranking.map((entry) => filterMarks(entry, language)),
  );
}
