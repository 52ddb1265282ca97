import { ledgerCell } from '../facts/places';
import { defineRule } from '../rule';
import { named, quoteRow, quoteValue } from '../wording';
import { changeClaims } from '../relations/families/changeClaims';

/** CT-705: a change is stated, the level it is measured from is nowhere. */
export const withoutBase = defineRule({
  id: 'CT-705',
  family: 'claim',
  title: { vi: 'Nêu mức tăng mà không có số năm trước', en: 'A change without last year’s level' },
  given: {
    vi: 'Văn bản nêu mức tăng, giảm và biểu có kết quả.',
    en: 'A paper states a change, and the result is known.',
  },
  when: {
    vi: 'Số của năm gốc không có trên biểu, không có trong số liệu nguồn và không suy ra được duy nhất.',
    en: 'The base is neither on the sheet nor in the ledger, and cannot be derived as one single value.',
  },
  then: { vi: 'Cảnh báo.', en: 'It is a warning.' },
  reason: {
    vi: 'Mức tăng không kèm số gốc thì không ai kiểm lại được.',
    en: 'Nobody can check a change whose base is not given.',
  },
  severity: { fails: 'warning', undecided: null },
  messages: {
    missing: {
      vi: '{row}: báo cáo nêu {claim} với thực hiện {result}, nhưng không có số năm {year} nên mức tăng không kiểm được. Đề nghị điền số năm trước vào cột 1.',
      en: '{row}: the paper says {claim} with a result of {result}, but the level of {year} is nowhere, so the change cannot be checked. Please enter last year’s level in column 1.',
    },
  },
  *evaluate(report, { facts }) {
    for (const { row, indicator, result, base } of changeClaims(facts)) {
      if (!result || base) continue;
      yield {
        outcome: 'fails',
        message: 'missing',
        values: {
          row: named(indicator),
          claim: quoteRow(row, report.sheet),
          result: quoteValue(result, report.sheet),
          year: String(row.figure.baseYear ?? row.figure.year - 1),
        },
        cells: [ledgerCell(row, indicator.code), ...result.cells],
      };
    }
  },
});
