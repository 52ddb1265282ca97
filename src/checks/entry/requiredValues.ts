import { completenessOf } from '../../sheet/province/completeness';
import { isBlank } from '../../sheet/grid/gridCells';
import type { ReportCell } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import { cellOf } from '../facts/places';
import { defineRule, type Verdict } from '../rule';
import { withoutTemplate } from '../structure/required';
import { givenTo } from './givenTo';

/** CT-206: required results are still blank. */
export const requiredValues = defineRule({
  id: 'CT-206',
  family: 'entry',
  title: { vi: 'Chỉ tiêu bắt buộc chưa có số', en: 'Required values still blank' },
  given: { vi: 'Dòng bắt buộc của biểu có trên biểu.', en: 'A required row stands on the sheet.' },
  when: {
    vi: 'Ô thực hiện năm (cột 3) còn trống: không có số và không có ký hiệu.',
    en: 'The result of the year (column 3) is blank: neither a number nor a mark.',
  },
  then: {
    vi: 'Một thông báo cho cả biểu: ghi nhận khi là số ước tính, cảnh báo khi sơ bộ, lỗi khi chính thức.',
    en: 'One finding a sheet: a note on estimates, a warning on preliminary, an error on final figures.',
  },
  reason: {
    vi: 'Ô trống là chưa điền, không phải bằng 0; khi không có số đã có ký hiệu để ghi.',
    en: 'A blank is not filled yet, which is not 0; where there is no number a mark says so.',
  },
  severity: { fails: { estimate: 'info', preliminary: 'warning', final: 'error' }, undecided: null },
  messages: {
    blank: {
      vi: 'Còn {count} chỉ tiêu bắt buộc chưa có số ở cột 3: {codes}. Ô trống không phải bằng 0 và không được tổng hợp; đề nghị điền số, hoặc “-” (không phát sinh), “…” (chưa thu thập được), “x” (bảo mật hoặc đã tính gộp).',
      en: '{count} required indicators have no value in column 3: {codes}. A blank is not 0 and is not added up; please fill in a number, or "-" (does not exist), "…" (not collected), "x" (confidential or included elsewhere).',
    },
  },
  *evaluate(report, context) {
    const { facts } = context;
    yield* withoutTemplate(report);
    if (!report.template || !facts.survey.mayLackResults) return;
    const blanks = completenessOf(report).requiredBlank.flatMap(({ cell }) =>
      cell && isBlank(cell.value) ? [cell] : [],
    );
    if (blanks.length === 0) return;
    yield {
      outcome: 'fails',
      message: 'blank',
      values: { count: blanks.length, codes: blanks.map(({ code, address }) => `${code} (${address})`).join(', ') },
      cells: blanks.map(cellOf),
      fill: blanks.flatMap((cell) => givenIn(cell, context)),
    };
  },
});

/** What else gives a blank result. */
function givenIn(cell: ReportCell, context: CheckContext): NonNullable<Verdict['fill']> {
  const indicator = context.catalogue.byCode(cell.code);
  const given = indicator && cell.formula === null ? givenTo(cell, indicator, context).suggestion : undefined;
  return typeof given?.value === 'number' ? [{ address: given.address, value: given.value }] : [];
}
