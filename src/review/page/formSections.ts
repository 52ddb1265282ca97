import { fillMessage } from '../../checks/message';
import { printNumber } from '../../figures/print';
import type { Language, LocalText } from '../../indicators/text';
import { markup, nothing, type Html } from '../../submission/files/html';
import { columnOf } from '../../sheet/province/columns';
import { printMarkup, type Element } from '../markup';
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
 * One form: provinces × indicators, national totals, the heat maps of what is missing and of
 * attainment, a strip of growth for each indicator; every plot with its table. `id` is unique on
 * the page.
 */
export function formSections(form: FormReview, language: Language, id: string): Html {
  const parts = [
    matrix(form, language),
    totals(form, language),
    gaps(form, language, id),
    heat(form, language, id),
    strips(form, language, id),
  ];
  return markup`${parts}`;
}

function totals(form: FormReview, language: Language): Html {
  const symbols = form.rows[0]?.totals.map(({ symbol }) => symbol) ?? [];
  const table = dataTable(
    [
      { head: words.code },
      { head: words.indicator },
      { head: words.unit },
      ...symbols.map((symbol) => numbers(columnOf(symbol).head)),
      numbers(words.given),
      numbers(words.partial),
    ],
    form.rows
      .filter(({ kind }) => kind !== 'none')
      .map((row) => {
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
  );
  const title = fillMessage(words.totals, { title: form.title })[language];
  return markup`<h2>${title}</h2><p class="hint">${words.totalsHint[language]}</p>${table}`;
}

function gaps(form: FormReview, language: Language, id: string): Html {
  const { sections } = form.received[0]!.completeness;
  const table = beside(
    sections.map(({ number }) => numbers({ vi: number, en: number })),
    form.received.map(({ province, completeness }) => [
      province.name[language],
      ...completeness.sections.map(({ filled, of }) => `${filled}/${of}`),
    ]),
    language,
  );
  const plot = drawn(missingMap(form, language, `${id}-gaps`));
  return markup`<h2>${words.gaps[language]}</h2><div class="scroll">${plot}</div>${table}`;
}

function heat(form: FormReview, language: Language, id: string): Html {
  const rows = rowsWithAttainment(form);
  if (rows.length === 0) return nothing;
  const table = beside(
    rows.map(({ indicator: { code } }) => numbers({ vi: code, en: code })),
    form.received.map(({ province }, entry) => [
      province.name[language],
      ...rows.map(({ points }) => {
        const { attainment } = points[entry]!;
        return attainment === null ? '' : printNumber(attainment, language, 1);
      }),
    ]),
    language,
  );
  const plot = drawn(heatMap(form, language, `${id}-heat`));
  return markup`<h2>${words.heat[language]}</h2><div class="scroll">${plot}</div>${table}`;
}

function strips(form: FormReview, language: Language, id: string): Html {
  const rows = rowsWithGrowth(form);
  if (rows.length === 0) return nothing;
  const plots = rows.map((row, at) => {
    const table = beside(
      [numbers(words.growthColumn), { head: words.flagged }],
      stripPoints(row, form).map(({ province, growth, flagged }) => [
        province[language],
        printNumber(growth, language, 2),
        flagged ? words.yes[language] : '',
      ]),
      language,
    );
    return markup`${drawn(stripPlot(row, form, language, `${id}-strip${at}`))}${table}`;
  });
  return markup`<h2>${words.growth[language]}</h2>${plots}`;
}

/** A plot's figures, unfolded beside it: a line a province, whose name comes first. */
function beside(columns: readonly DataColumn[], rows: readonly (readonly string[])[], language: Language): Html {
  const table = dataTable([entryColumns.province, ...columns], rows, language);
  return markup`<details><summary>${words.table[language]}</summary>${table}</details>`;
}

function drawn(plot: Element): Html {
  return { html: printMarkup(plot) };
}

function numbers(head: LocalText): DataColumn {
  return { head, isNumber: true };
}
