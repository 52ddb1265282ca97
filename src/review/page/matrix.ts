import { printNumber } from '../../figures/print';
import type { Language } from '../../indicators/text';
import { markup, nothing, type Html } from '../../submission/files/html';
import { marksOf, markSigns } from '../marks';
import type { FormReview, NationalRow, ReviewEntry } from '../reviewResult';
import { filterMarks } from './filter';
import { entryColumns } from '../entryColumns';
import { pageWords as words } from './pageWords';

/** Provinces × indicators: this year's results, and what is wrong or missing where it is. */
export function matrix(form: FormReview, language: Language): Html {
  const marks = form.received.map(marksOf);
  const found = new Set(marks.flatMap((one) => [...one].flatMap(([code, mark]) => (mark === 'missing' ? [] : [code]))));
  const heads = form.rows.map((row) => head(row, found.has(row.indicator.code), language));
  const lines = form.received.map((entry, at) => line(form, entry, at, marks[at]!, language));
  const wide = Math.max(1, form.rows.length);
  const absent = form.missing.map(({ name: { [language]: name } }) => {
    const cell = markup`<td colspan="${wide}" class="hint">${words.notSent[language]}</td>`;
    return markup`<tr data-province="${name}" data-is="incomplete"><th scope="row">${name}</th>${cell}</tr>`;
  });
  const top = markup`<tr><th scope="col">${entryColumns.province.head[language]}</th>${heads}</tr>`;
  const table = markup`<table class="matrix"><thead>${top}</thead><tbody>${lines}${absent}</tbody></table>`;
  const hint = markup`<p class="hint">${words.matrixHint[language]}</p>`;
  return markup`<h2>${words.matrix[language]}</h2>${hint}<div class="scroll" tabindex="0">${table}</div>`;
}

function head({ indicator: { code, name, unit } }: NationalRow, isFound: boolean, language: Language): Html {
  const whole = `${code} ${name[language]}`;
  const title = `${whole} (${unit.text[language]})`;
  const mark = isFound ? markup` data-found=""` : nothing;
  return markup`<th scope="col" title="${title}" data-indicator="${whole}"${mark}>${code}</th>`;
}

function line(
  { rows }: FormReview,
  entry: ReviewEntry,
  at: number,
  marks: ReturnType<typeof marksOf>,
  language: Language,
): Html {
  const cells = rows.map(({ indicator, points }) => {
    const actual = points[at]?.actual ?? null;
    const text = actual === null ? '' : printNumber(actual, language, indicator.decimals);
    const mark = marks.get(indicator.code);
    if (!mark) return markup`<td class="number">${text}</td>`;
    const marked = `${markSigns[mark]} ${text}`.trim();
    return markup`<td class="number ${mark}" title="${words[mark][language]}">${marked}</td>`;
  });
  const name = markup`<th scope="row">${entry.province.name[language]}</th>`;
  return markup`<tr${filterMarks(entry, language)}>${name}${cells}</tr>`;
}
