import type { LocalText } from '../../indicators/text';
import type { Fact } from '../facts/fact';
import { defineRule } from '../rule';
import { slots } from '../facts/slots';
import { inBoth, listed, named, print, quote } from '../wording';

/** CT-902: a figure for each single unit stands among totals. */
export const perUnitFigures = defineRule({
  id: 'CT-902',
  family: 'boundary',
  title: { vi: 'Số tính cho từng đơn vị đứng cạnh số tổng', en: 'A per-unit figure beside totals' },
  given: {
    vi: 'Danh mục nêu chỉ tiêu được tính cho từng đơn vị (số dịch vụ công ở mỗi xã).',
    en: 'The catalogue says that an indicator is stated for each unit (services of each commune).',
  },
  when: { vi: 'Chỉ tiêu đó có số trên biểu.', en: 'It has a value on the sheet.' },
  then: {
    vi: 'Ghi nhận để không cộng nhầm, một thông báo cho cả biểu; nêu tích với số đơn vị khi biết.',
    en: 'A note against adding it up, one a sheet; the product with the number of units is given where known.',
  },
  reason: {
    vi: '41 dịch vụ ở mỗi xã không phải 41 dịch vụ của tỉnh; cộng với 788 và 1.068 là sai cấp.',
    en: '41 services of each commune are not 41 of the province; adding them to 788 and 1,068 mixes levels.',
  },
  severity: { fails: null, undecided: 'info' },
  messages: {
    single: {
      vi: 'Số của mỗi đơn vị, đứng cạnh các số tổng: {figures}. Đề nghị không cộng với các dòng khác và xác nhận đây là số bình quân hay số chung của mọi đơn vị.',
      en: 'Stated for each unit and beside totals: {figures}. Please do not add them to other rows, and confirm whether they are averages or the same for all.',
    },
  },
  *evaluate(report, context) {
    const found = context.catalogue.relationsOfKind('perUnit').flatMap(({ figure, of }) =>
      slots.flatMap(({ name }) => {
        const fact = context.facts.fact(figure, name);
        return fact ? [{ fact, units: context.facts.fact(of, name) }] : [];
      }),
    );
    if (found.length === 0) return;
    yield {
      outcome: 'undecided',
      message: 'single',
      values: { figures: listed(found.map(({ fact, units }) => figureText(fact, units, report.sheet))) },
      cells: found.flatMap(({ fact, units }) => [...fact.cells, ...(units?.cells ?? [])]),
    };
  },
});

/** The figure, and what all units have together where their number is known. */
function figureText(fact: Fact, units: Fact | null, home: string): LocalText {
  const figure = quote(fact, home);
  if (!units) return figure;
  return inBoth((language) => {
    const all = `${print(fact.value, language)} × ${print(units.value, language)} = ${print(fact.value * units.value, language)}`;
    return `${figure[language]} (${named(units.indicator)[language]}: ${all})`;
  });
}
