import { printNumber } from '../../figures/print';
import type { Language } from '../../indicators/text';
import { element, type Element } from '../markup';
import { marksOf, markSigns } from '../marks';
import type { FormReview, NationalRow, ReviewEntry } from '../reviewResult';
import { filterMarks } from './filter';
import { entryColumns } from '../entryColumns';
import { pageWords as words } from './pageWords';

/** Provinces × indicators: this year's results, and what is wrong or missing where it is. */
export function matrix(form: FormReview, language: Language): readonly Element[] {
  const marks = form.received.map(marksOf);
  const found = new Set(marks.flatMap((one) => [...one].flatMap(([code, mark]) => (mark === 'missing' ? [] : [code]))));
  return [
    element('h2', {}, words.matrix[language]),
    element('p', { class: 'hint' }, words.matrixHint[language]),
    element(
      'div',
      { class: 'scroll', tabindex: 0 },
      element(
        'table',
        { class: 'matrix' },
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'col' }, entryColumns.province.head[language]),
            form.rows.map((row) => head(row, found.has(row.indicator.code), language)),
          ),
        ),
        element(
          'tbody',
          {},
          form.received.map((entry, at) => line(form, entry, at, marks[at]!, language)),
          form.missing.map(({ name }) =>
            element(
              'tr',
              { 'data-province': name[language], 'data-is': 'incomplete' },
              element('th', { scope: 'row' }, name[language]),
              element('td', { colspan: Math.max(1, form.rows.length), class: 'hint' }, words.notSent[language]),
            ),
          ),
        ),
      ),
    ),
  ];
}

function head({ indicator: { code, name, unit } }: NationalRow, isFound: boolean, language: Language): Element {
  const whole = `${code} ${name[language]}`;
  return element(
    'th',
    {
      scope: 'col',
      title: `${whole} (${unit.text[language]})`,
      'data-indicator': whole,
      ...(isFound ? { 'data-found': '' } : {}),
    },
    code,
  );
}

function line(
  { rows }: FormReview,
  entry: ReviewEntry,
  at: number,
  marks: ReturnType<typeof marksOf>,
  language: Language,
): Element {
  return element(
    'tr',
    filterMarks(entry, language),
    element('th', { scope: 'row' }, entry.province.name[language]),
    rows.map(({ indicator, points }) => {
      const actual = points[at]?.actual ?? null;
      const text = actual === null ? '' : printNumber(actual, language, indicator.decimals);
      const mark = marks.get(indicator.code);
      if (!mark) return element('td', { class: 'number' }, text);
      const title = words[mark][language];
      return element('td', { class: `number ${mark}`, title }, `${markSigns[mark]} ${text}`.trim());
    }),
  );
}
