import type { SheetReport } from '../../sheet/province/report';
import { symbolCell, placeOf } from '../facts/places';
import { defineRule } from '../rule';
import { hasCodes, isAlike } from './twins';

/** CT-109: two sheets of a workbook report about the same. */
export const sameSheetTwice = defineRule({
  id: 'CT-109',
  family: 'structure',
  title: { vi: 'Hai trang tính cùng một biểu', en: 'Two sheets are the same report' },
  given: { vi: 'Sổ có nhiều trang tính biểu tỉnh.', en: 'The workbook has several province sheets.' },
  when: {
    vi: 'Hai trang ghi cùng tỉnh, năm, biểu và tình trạng số liệu.',
    en: 'Two of them name the same province, year, form and data status.',
  },
  then: {
    vi: 'Cảnh báo ở trang đứng sau. Trang nháp không có mã số dòng thì không tính.',
    en: 'A warning at the later one. A working copy without row codes does not count.',
  },
  reason: {
    vi: 'Khi tổng hợp chỉ một trang được tính, mà không ai biết trang nào.',
    en: 'Only one of them is counted when provinces are added up, and nobody knows which.',
  },
  severity: { fails: 'warning', undecided: null },
  messages: {
    twice: {
      vi: 'Trang “{sheet}” và trang “{other}” cùng là biểu {form} của {province} năm {year}, cùng tình trạng. Tổng hợp chỉ tính một trang; đề nghị bỏ trang thừa hoặc sửa đầu biểu.',
      en: 'The sheets "{sheet}" and "{other}" are both form {form} of {province} for {year}, of one status. Only one is counted in the totals; please remove the spare one or correct its head.',
    },
  },
  *evaluate(report, { book, factsOf }) {
    const { province, year, template } = report.head;
    if (!province || year === null || !template || !hasCodes(report)) return;
    const twin = book.reports
      .slice(0, book.reports.indexOf(report))
      .find((other) => isSame(report, other) && hasCodes(factsOf(other, book).report));
    if (!twin) return;
    const code = report.head.found.get('code') ?? report.head.found.get('province');
    yield {
      outcome: 'fails',
      message: 'twice',
      values: {
        sheet: report.sheet,
        other: twin.sheet,
        form: template.id,
        province: province.name,
        year: String(year),
      },
      cells: [code ? placeOf(code, code.value) : symbolCell(report, 'A')],
    };
  },
});

function isSame(report: SheetReport, other: SheetReport): boolean {
  const [head, its] = [report.head, other.head];
  return isAlike(report, other) && its.status === head.status && its.template?.id === head.template?.id;
}
