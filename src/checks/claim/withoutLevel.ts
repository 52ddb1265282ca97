import { ledgerCell } from '../facts/places';
import { defineRule } from '../rule';
import { named, quoteRow } from '../wording';
import { changeClaims } from '../relations/families/changeClaims';

/** CT-704: a change is stated, the level it led to is not. */
export const withoutLevel = defineRule({
  id: 'CT-704',
  family: 'claim',
  title: { vi: 'Nêu mức tăng mà không nêu kết quả', en: 'A change without its level' },
  given: { vi: 'Văn bản nêu mức tăng, giảm của một chỉ tiêu.', en: 'A paper states how an indicator changed.' },
  when: {
    vi: 'Biểu và số liệu nguồn đều không có kết quả của năm đó.',
    en: 'Neither sheet nor ledger has the level of that year.',
  },
  then: { vi: 'Cảnh báo.', en: 'It is a warning.' },
  reason: {
    vi: 'Không có kết quả thì mức tăng không kiểm được và không tổng hợp được.',
    en: 'Without the level the change can be neither checked nor added up.',
  },
  severity: { fails: 'warning', undecided: null },
  messages: {
    missing: {
      vi: '{row}: báo cáo nêu {claim} nhưng không có kết quả của năm {year}, nên không kiểm được và không tổng hợp được. Đề nghị điền kết quả của năm, hoặc giải trình vì sao chưa có.',
      en: '{row}: the paper says {claim}, but the level of {year} is nowhere, so it can be neither checked nor added up. Please enter the level, or explain why it is not known.',
    },
  },
  *evaluate(report, { facts }) {
    for (const { row, indicator, result } of changeClaims(facts)) {
      if (result) continue;
      yield {
        outcome: 'fails',
        message: 'missing',
        values: { row: named(indicator), claim: quoteRow(row, report.sheet), year: String(row.figure.year) },
        cells: [ledgerCell(row, indicator.code)],
      };
    }
  },
});
