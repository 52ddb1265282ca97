import { ledgerCell } from '../facts/places';
import { defineRule } from '../rule';
import { listed, named, quoteRow, quoteValue } from '../wording';
import { changeClaims, readingsOf } from '../relations/families/changeClaims';
import { readingText } from './readingText';

/** CT-703: the words of a change can mean two things, and no base tells which. */
export const twoReadings = defineRule({
  id: 'CT-703',
  family: 'claim',
  title: { vi: 'Mức tăng có hai cách hiểu', en: 'A change with two readings' },
  given: {
    vi: 'Văn bản nêu mức tăng và biểu có kết quả, chưa có số năm gốc.',
    en: 'A paper states a change, the result is known, and the base is not.',
  },
  when: {
    vi: 'Hai cách hiểu đều có thể đúng về số học: phần trăm hay điểm phần trăm, “gấp” hay “tăng thêm”. Cách cho số gốc âm, vượt giới hạn, hoặc lẻ với số đếm đã bị loại.',
    en: 'Two readings are arithmetically possible: per cent or points, "as many" or "more". Readings with a base below zero, beyond the limits, or fractional for a count are ruled out.',
  },
  then: { vi: 'Ghi nhận, nêu số gốc của từng cách hiểu.', en: 'A note that gives the base of each reading.' },
  reason: {
    vi: 'Hai cách cho hai số năm trước khác nhau; không tự chọn thay người viết.',
    en: 'They give two different levels for last year, and nobody but the author can choose.',
  },
  severity: { fails: null, undecided: 'info' },
  messages: {
    ambiguous: {
      vi: '{row}: báo cáo nêu {claim} với thực hiện {result}, có {count} cách hiểu: {readings}. Đề nghị ghi số năm trước vào cột 1 để xác định.',
      en: '{row}: the paper says {claim} with a result of {result}, which has {count} readings: {readings}. Please enter last year’s level in column 1 to settle it.',
    },
  },
  *evaluate(report, { facts }) {
    for (const claim of changeClaims(facts)) {
      const { row, indicator, result, base } = claim;
      const readings = base ? [] : readingsOf(claim, 'strict');
      if (!result || readings.length < 2) continue;
      yield {
        outcome: 'undecided',
        message: 'ambiguous',
        values: {
          row: named(indicator),
          claim: quoteRow(row, report.sheet),
          result: quoteValue(result, report.sheet),
          count: readings.length,
          readings: listed(readings.map((reading) => readingText(reading, row.figure, indicator))),
        },
        cells: [ledgerCell(row, indicator.code), ...result.cells],
      };
    }
  },
});
