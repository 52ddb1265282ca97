import { defineRule } from '../rule';
import { symbolCell } from '../facts/places';
import { named } from '../wording';
import { withoutTemplate } from './required';

/** CT-101: a row that the form requires is not on the sheet. */
export const requiredRows = defineRule({
  id: 'CT-101',
  family: 'structure',
  title: { vi: 'Thiếu dòng bắt buộc', en: 'A required row is missing' },
  given: {
    vi: 'Biểu mẫu và phiên bản ghi ở đầu biểu là đã biết.',
    en: 'The form and version in the head are known.',
  },
  when: {
    vi: 'Mã số của một dòng bắt buộc không có ở cột C.',
    en: 'The code of a required row is not in column C.',
  },
  then: { vi: 'Báo lỗi cho từng dòng thiếu.', en: 'Each missing row is an error.' },
  reason: {
    vi: 'Biểu mẫu quy định dòng bắt buộc; thiếu dòng thì không tổng hợp toàn quốc được.',
    en: 'The form says which rows are required; without them nothing can be added up nationally.',
  },
  severity: { fails: 'error', undecided: null },
  messages: {
    missing: {
      vi: 'Biểu thiếu dòng bắt buộc {row}: không có mã số này ở cột C. Thiếu dòng thì chỉ tiêu không được tổng hợp; đề nghị thêm lại dòng với đúng mã số (ô trống, “-”, “…” hoặc “x” khi chưa có số).',
      en: 'The required row {row} is not on the sheet: its code is nowhere in column C. Without it the indicator is not added up; please put the row back with its code (blank, "-", "…" or "x" where there is no number).',
    },
  },
  *evaluate(report, { catalogue, facts }) {
    yield* withoutTemplate(report);
    if (!report.template) return;
    if (!report.columns.has('C')) {
      yield {
        notChecked: { vi: 'Không có cột mã số (ký hiệu C).', en: 'There is no code column (symbol C).' },
      };
      return;
    }
    for (const id of facts.survey.arrangement.missing) {
      const indicator = catalogue.byId(id);
      if (!indicator) continue;
      yield {
        outcome: 'fails',
        message: 'missing',
        values: { row: named(indicator) },
        cells: [{ ...symbolCell(report, 'C'), row: indicator.code, value: null }],
      };
    }
  },
});
