import type { Fact } from '../facts/fact';
import { defineRule } from '../rule';
import { slots } from '../facts/slots';
import { inBoth, named, print, quote } from '../wording';

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
    vi: 'Ghi nhận để không cộng nhầm; nêu tích với số đơn vị khi biết.',
    en: 'A note against adding it up; the product with the number of units is given where known.',
  },
  reason: {
    vi: '41 dịch vụ ở mỗi xã không phải 41 dịch vụ của tỉnh; cộng với 788 và 1.068 là sai cấp.',
    en: '41 services of each commune are not 41 of the province; adding them to 788 and 1,068 mixes levels.',
  },
  severity: { fails: null, undecided: 'info' },
  messages: {
    single: {
      vi: '{figure} là số của mỗi đơn vị, đứng cạnh các số tổng. Đề nghị không cộng với các dòng khác và xác nhận đây là số bình quân hay số chung của mọi đơn vị{product}.',
      en: '{figure} is stated for each unit and stands beside totals. Please do not add it to other rows, and confirm whether it is an average or the same for all{product}.',
    },
  },
  *evaluate(report, context) {
    for (const { figure, of } of context.catalogue.relationsOfKind('perUnit')) {
      for (const { name } of slots) {
        const fact = context.facts.fact(figure, name);
        if (!fact) continue;
        const units = context.facts.fact(of, name);
        yield {
          outcome: 'undecided',
          message: 'single',
          values: { figure: quote(fact, report.sheet), product: product(fact, units) },
          cells: [...fact.cells, ...(units?.cells ?? [])],
        };
      }
    }
  },
});

function product(fact: Fact, units: Fact | null) {
  if (!units) return '';
  return inBoth((language) => {
    const all = `${print(fact.value, language)} × ${print(units.value, language)} = ${print(fact.value * units.value, language)}`;
    return `; ${named(units.indicator)[language]}: ${all}`;
  });
}
