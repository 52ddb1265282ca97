import { defineRule } from '../../rule';
import { slotOf } from '../../facts/slots';
import { cellOf } from '../../facts/places';
import { named, quote } from '../../wording';

/** CT-208: one single `x` under a shown total can be worked out. */
export const derivableMarks = defineRule({
  id: 'CT-208',
  family: 'entry',
  title: { vi: 'Số bảo mật có thể suy ra', en: 'A confidential value that can be worked out' },
  given: { vi: 'Một tổng và các phần của nó đứng cùng một cột.', en: 'A total and its parts stand in one column.' },
  when: {
    vi: 'Chỉ một phần ghi “x”, tổng và mọi phần còn lại đều có số (hoặc “-”).',
    en: 'A single part is marked "x" while the total and all other parts are numbers (or "-").',
  },
  then: { vi: 'Cảnh báo.', en: 'It is a warning.' },
  reason: {
    vi: 'Lấy tổng trừ các phần còn lại là ra số đã che.',
    en: 'The total less the other parts gives the hidden number.',
  },
  severity: { fails: 'warning', undecided: null },
  messages: {
    derivable: {
      vi: 'Ô {place} ({row}) ghi “x”, nhưng {total} và các phần còn lại đều có số, nên lấy hiệu là ra số đã che. Nếu là bảo mật, đề nghị che thêm một phần hoặc tổng; nếu đã tính gộp ở dòng khác, đề nghị nêu rõ ở cột 9.',
      en: 'Cell {place} ({row}) is marked "x", but {total} and all other parts are shown, so the difference gives it away. If it is confidential please hide another part or the total; if it is included elsewhere please say where in column 9.',
    },
  },
  *evaluate(report, { facts }) {
    for (const { declared, slot } of facts.survey.doubts.sum) {
      const { total, parts } = declared.relation;
      const whole = facts.fact(total, slot);
      const hidden = parts.filter((part) => facts.mark(part, slot)?.id === 'confidential');
      const shown = parts.filter((part) => facts.fact(part, slot) ?? facts.mark(part, slot)?.countsAsZero);
      const cell = hidden[0] === undefined ? null : facts.cell(hidden[0], slotOf(slot).symbol);
      if (!whole || !cell || hidden.length !== 1 || shown.length !== parts.length - 1) continue;
      yield {
        outcome: 'fails',
        message: 'derivable',
        values: { place: cell.address, row: named(facts.indicator(hidden[0]!)!), total: quote(whole, report.sheet) },
        cells: [cellOf(cell), ...whole.cells],
      };
    }
  },
});
