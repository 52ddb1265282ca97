import { rulesVersion } from '../../checks/rules';
import { fillMessage } from '../../checks/message';
import { printNumber } from '../../figures/print';
import type { Language } from '../../indicators/text';
import { markup, nothing, type Html } from '../../submission/files/html';
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
  // Style and script are the program's own and must stand as they were hashed: escaping would
  // change them.
  const [style, script] = [{ html: pageStyle }, { html: pageScript }];
  const { html } = markup`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1>${sections(result, language)}</main><script>${script}</script></body></html>
`;
  return html;
}

function sections(result: ReviewResult, language: Language): Html {
  const { ranking, missing, aside, forms, files, counts } = result;
  const notCounted = asideSection(result, language);
  if (ranking.length === 0) return markup`<p>${words.nothing[language]}</p>${notCounted}`;
  const summary = fillMessage(words.summary, {
    received: ranking.length,
    files,
    missing: missing.length,
    error: counts.error,
    warning: counts.warning,
  });
  const absent = missing.map(({ name }) => name[language]).join(', ');
  const parts = [
    markup`<p>${summary[language]}</p>`,
    filterForm(language),
    markup`<h2>${words.provinces[language]}</h2>`,
    provinceTable(ranking, language),
    markup`<p class="hint">${words.weightHint[language]}</p>`,
    absent === '' ? nothing : markup`<h2>${words.absent[language]}</h2><p>${absent}</p>`,
    reminderSection(result, language),
    aside.length > 0 ? notCounted : nothing,
    ...forms.map((form, at) => formSections(form, language, `form${at}`)),
    markup`<h2>${words.findings[language]}</h2>`,
    ...ranking.map((entry) => entryFindings(entry, language)),
    markup`<p class="hint">${fillMessage(words.made, { rules: rulesVersion })[language]}</p>`,
  ];
  return markup`${parts}`;
}

function reminderSection(result: ReviewResult, language: Language): Html {
  const reminders = remindersOf(result).map(
    (one) => markup`<li>${one.province.name[language]}: ${reminderText(one)[language]}</li>`,
  );
  return reminders.length === 0 ? nothing : markup`<h2>${words.remind[language]}</h2><ul>${reminders}</ul>`;
}

function asideSection({ aside }: ReviewResult, language: Language): Html {
  const items = aside.map(({ sentence, completeness, time }) => {
    const said = [
      sentence[language],
      ...(completeness ? [`(${completeness.filled}/${completeness.of})`] : []),
      ...(time === null ? [] : [fillMessage(words.time, { time: printMoment(time) })[language]]),
    ];
    return markup`<li>${said.join(' ')}</li>`;
  });
  return markup`<h2>${words.aside[language]}</h2><ul>${items}</ul>`;
}

function provinceTable(ranking: readonly ReviewEntry[], language: Language): Html {
  const all: readonly EntryColumn[] = Object.values(entryColumns);
  const print = (value: string | number): string => (typeof value === 'number' ? printNumber(value, language) : value);
  return dataTable(
    all,
    ranking.map((entry) => all.map(({ cell }) => print(cell(entry, language)))),
    language,
    ranking.map((entry) => filterMarks(entry, language)),
  );
}
