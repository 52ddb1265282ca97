import { defineRule } from '../rule';
import { yearSteps } from '../facts/slots';
import { listed, named, quoteValue, slotText } from '../wording';

/** CT-505: a row compares numbers that do not mean the same. */
export const seriesBreak = defineRule({
  id: 'CT-505',
  family: 'time',
  title: { vi: 'So sánh qua năm đổi định nghĩa', en: 'A comparison across a changed definition' },
  given: {
    vi: 'Danh mục ghi chỉ tiêu đổi định nghĩa, thang điểm hoặc phạm vi từ một năm; dòng có số của hai năm nằm hai bên năm đó.',
    en: 'The catalogue says that an indicator changed its definition, scale or scope from some year on; the row has numbers of two years on either side.',
  },
  when: {
    vi: 'Hai số ở cột 1 và 3, hoặc cột 3 và 7, thuộc hai định nghĩa khác nhau.',
    en: 'The numbers in columns 1 and 3, or 3 and 7, belong to different definitions.',
  },
  then: {
    vi: 'Ghi nhận: chênh lệch và tốc độ tăng của dòng không đo thay đổi thật; không bao giờ là lỗi của số liệu.',
    en: 'A note: difference and growth of the row measure no real change; never a fault of the figures.',
  },
  reason: {
    vi: 'Chuỗi bị đứt ở năm đổi định nghĩa, nên các quy tắc về tăng giảm (CT-805, CT-806) cũng không so qua năm đó.',
    en: 'The series is broken in that year, and the rules of growth (CT-805, CT-806) do not compare across it either.',
  },
  severity: { fails: null, undecided: 'info' },
  messages: {
    broken: {
      vi: '{row}: {fromSlot} là {before} và {toSlot} là {after} không cùng định nghĩa: từ năm {year} {changes}. Chênh lệch giữa hai số không phải tăng, giảm thật; đề nghị nêu ở cột 9, hoặc tính lại số cũ theo định nghĩa mới.',
      en: '{row}: {fromSlot} of {before} and {toSlot} of {after} are not defined alike: from {year} on {changes}. Their difference is no real change; please say so in column 9, or restate the earlier number by the new definition.',
    },
  },
  *evaluate(report, { catalogue, facts }) {
    const { year } = report.head;
    if (year === null) return;
    for (const id of new Set(catalogue.breaks.map(({ indicator }) => indicator))) {
      for (const step of yearSteps) {
        const [from, to] = [facts.yearOf(step.from)!, facts.yearOf(step.to)!];
        const breaks = catalogue.breaksBetween(id, from, to);
        if (breaks.length === 0 || !facts.row(id)) continue;
        const [before, after] = [facts.fact(id, step.from), facts.fact(id, step.to)];
        if (!before || !after) continue;
        yield {
          outcome: 'undecided',
          message: 'broken',
          values: {
            row: named(after.indicator),
            fromSlot: slotText(step.from, year),
            toSlot: slotText(step.to, year),
            before: quoteValue(before, report.sheet),
            after: quoteValue(after, report.sheet),
            year: String(breaks[0]!.fromYear),
            changes: listed(breaks.map(({ text }) => text)),
          },
          cells: [...after.cells, ...before.cells],
        };
      }
    }
  },
});
