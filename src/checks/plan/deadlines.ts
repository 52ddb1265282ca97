import { ledgerCell } from '../facts/places';
import { defineRule } from '../rule';
import { named, quoteRow } from '../wording';

/** CT-603: a plan that does not say when it is to be reached. */
export const deadlines = defineRule({
  id: 'CT-603',
  family: 'plan',
  title: { vi: 'Kế hoạch không nêu thời hạn', en: 'A plan without a deadline' },
  given: { vi: 'Số liệu nguồn có một kế hoạch.', en: 'The ledger has a plan.' },
  when: { vi: 'Không có ngày phải đạt.', en: 'No day is given for reaching it.' },
  then: { vi: 'Cảnh báo, một thông báo mỗi dòng.', en: 'A warning, one a row.' },
  reason: {
    vi: 'Không có thời hạn thì không biết kế hoạch thuộc năm nào và đối chiếu với kết quả nào.',
    en: 'Without a deadline nobody knows which year’s plan it is and which result to compare.',
  },
  severity: { fails: 'warning', undecided: null },
  messages: {
    open: {
      vi: '{row}: kế hoạch {figure} không nêu thời hạn, nên không điền được vào cột kế hoạch của năm nào. Đề nghị ghi ngày phải đạt vào cột “Hạn đạt” của số liệu nguồn.',
      en: '{row}: the plan {figure} has no deadline, so it belongs in no year’s plan column. Please enter the day it is to be reached in the ledger’s deadline column.',
    },
  },
  *evaluate(report, { facts }) {
    for (const row of facts.claims(['plan'])) {
      const { figure } = row;
      const indicator = facts.indicator(figure.indicator);
      if (!indicator || figure.deadline !== null || figure.derived) continue;
      yield {
        outcome: 'fails',
        message: 'open',
        values: { row: named(indicator), figure: quoteRow(row, report.sheet) },
        cells: [ledgerCell(row, indicator.code)],
      };
    }
  },
});
