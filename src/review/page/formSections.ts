import { fillMessage } from '../../checks/message';
import { printNumber } from '../../figures/print';
import type { Language, LocalText } from '../../indicators/text';
import { columnOf } from '../../sheet/province/columns';
import { element, type Element } from '../markup';
import { entryColumns } from '../entryColumns';
import { missingMap } from '../plots/missingMap';
import { heatMap, rowsWithAttainment } from '../plots/heatMap';
import { rowsWithGrowth, stripPlot, stripPoints } from '../plots/stripPlot';
import type { FormReview } from '../reviewResult';
import { totalsOf } from '../totalTexts';
import { dataTable, type DataColumn } from './dataTable';
import { matrix } from './matrix';
import { pageWords as words } from './pageWords';

/**
 * One form: provinces × indicators, national totals, the heat maps of what is missing and of attainment, a strip of growth
 * for each indicator; every plot with its table. `id` is unique on the page.
 */
export function formSections(form: FormReview, language: Language, id: string): readonly Element[] {
  return [
    ...matrix(form, language),
    ...totals(form, language),
    ...gaps(form, language, id),
    ...heat(form, language, id),
    ...strips(form, language, id),
  ];
}

function totals(form: FormReview, language: Language): readonly Element[] {
  const symbols = form.rows[0]?.totals.map(({ symbol }) => symbol) ?? [];
  const rows = form.rows.filter(({ kind }) => kind !== 'none');
  return [
    element('h2', {}, fillMessage(words.totals, { title: form.title })[language]),
    element('p', { class: 'hint' }, words.totalsHint[language]),
    dataTable(
      [
        { head: words.code },
        { head: words.indicator },
        { head: words.unit },
        ...symbols.map((symbol) => numbers(columnOf(symbol).head)),
        numbers(words.given),
        numbers(words.partial),
      ],
      rows.map((row) => {
        const { indicator, totals: all } = row;
        const { given, partial } = totalsOf(row, language);
        return [
          indicator.code,
          indicator.name[language],
          indicator.unit.text[language],
          ...all.map(({ total }) => (total === null ? '' : printNumber(total, language, indicator.decimals))),
          printNumber(given, language),
          partial,
        ];
      }),
      language,
    ),
  ];
}

function gaps(form: FormReview, language: Language, id: string): readonly Element[] {
  const { sections } = form.received[0]!.completeness;
  return [
    element('h2', {}, words.gaps[language]),
    element('div', { class: 'scroll' }, missingMap(form, language, `${id}-gaps`)),
    beside(
      sections.map(({ number }) => numbers({ vi: number, en: number })),
      form.received.map(({ province, completeness }) => [
        province.name[language],
        ...completeness.sections.map(({ filled, of }) => `${filled}/${of}`),
      ]),
      language,
    ),
  ];
}

function heat(form: FormReview, language: Language, id: string): readonly Element[] {
  const rows = rowsWithAttainment(form);
  if (rows.length === 0) return [];
  return [
    element('h2', {}, words.heat[language]),
    element('div', { class: 'scroll' }, heatMap(form, language, `${id}-heat`)),
    beside(
      rows.map(({ indicator: { code } }) => numbers({ vi: code, en: code })),
      form.received.map(({ province }, entry) => [
        province.name[language],
        ...rows.map(({ points }) => {
          const { attainment } = points[entry]!;
          return attainment === null ? '' : printNumber(attainment, language, 1);
        }),
      ]),
      language,
    ),
  ];
}

function strips(form: FormReview, language: Language, id: string): readonly Element[] {
  const rows = rowsWithGrowth(form);
  if (rows.length === 0) return [];
  return [
    element('h2', {}, words.growth[language]),
    ...rows.flatMap((row, at) => [
      stripPlot(row, form, language, `${id}-strip${at}`),
      beside(
        [numbers(words.growthColumn), { head: words.flagged }],
        stripPoints(row, form).map(({ province, growth, flagged }) => [
          province[language],
          printNumber(growth, language, 2),
          flagged ? words.yes[language] : '',
        ]),
        language,
      ),
    ]),
  ];
}

/** A plot's figures, unfolded beside it: a line a province, whose name comes first. */
function beside(columns: readonly DataColumn[], rows: readonly (readonly string[])[], language: Language): Element {
  const table = dataTable([entryColumns.province, ...columns], rows, language);
  return element('details', {}, element('summary', {}, words.table[language]), table);
}

function numbers(head: LocalText): DataColumn {
  return { head, isNumber: true };
}
