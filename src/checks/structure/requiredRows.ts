import type { Indicator } from '../../indicators/catalogue/indicator';
import { foldName } from '../../indicators/names';
import type { SheetReport } from '../../sheet/province/report';
import { defineRule, type Verdict } from '../rule';
import { cellOf, symbolCell } from '../facts/places';
import { named } from '../wording';
import { isVersionInDoubt } from './head/headAgainstItself';
import { hasCodes, isAlike } from './twins';
import { withoutForm } from './withoutForm';

/** CT-101: a row that the form requires is not on the sheet. */
export const requiredRows = defineRule({
  id: 'CT-101',
  family: 'structure',
  title: { vi: 'Thiếu dòng bắt buộc', en: 'A required row is missing' },
  given: {
    vi: 'Biểu mẫu và phiên bản ghi ở đầu biểu là đã biết và dùng cho năm đó.',
    en: 'The form and version in the head are known and meant for the year.',
  },
  when: { vi: 'Mã số của một dòng bắt buộc không có ở cột C.', en: 'The code of a required row is not in column C.' },
  then: {
    vi: 'Báo lỗi cho từng dòng thiếu; trang không có mã số nào thì một lỗi, hoặc chỉ ghi nhận khi nó là bản nháp của một trang khác trong sổ.',
    en: 'Each missing row is an error; a sheet without any code is one error, or a note where it is a working copy of another sheet of the workbook.',
  },
  reason: {
    vi: 'Biểu mẫu quy định dòng bắt buộc; thiếu dòng thì không tổng hợp toàn quốc được.',
    en: 'The form says which rows are required; without them nothing can be added up nationally.',
  },
  severity: { fails: 'error', undecided: 'info' },
  messages: {
    copy: {
      vi: 'Trang “{sheet}” không có mã số dòng nào, còn trang “{twin}” là biểu đầy đủ của cùng tỉnh và năm: được coi là bản nháp, số ở đây không được đọc.',
      en: 'The sheet "{sheet}" has no row code at all, and "{twin}" is the whole report of the same province and year: it is taken for a working copy, and its numbers are not read.',
    },
    noCodes: {
      vi: 'Trang “{sheet}” không có mã số dòng nào ở cột C, nên không số nào được đọc. Đề nghị thêm lại cột mã số.',
      en: 'The sheet "{sheet}" has no row code in column C, so none of its numbers is read. Please put the column of codes back.',
    },
    missing: {
      vi: 'Biểu thiếu dòng bắt buộc {row}: không có mã số này ở cột C. Thiếu dòng thì chỉ tiêu không được tổng hợp; đề nghị thêm lại dòng với đúng mã số (ô trống, “-”, “…” hoặc “x” khi chưa có số).',
      en: 'The required row {row} is not on the sheet: its code is nowhere in column C. Without it the indicator is not added up; please put the row back with its code (blank, "-", "…" or "x" where there is no number).',
    },
  },
  *evaluate(report, { catalogue, facts, factsOf, book }) {
    yield* withoutForm(report, 'rows');
    if (!report.template) return;
    if (!report.columns.has('C')) {
      yield { notChecked: { vi: 'Không có cột mã số (ký hiệu C).', en: 'There is no code column (symbol C).' } };
      return;
    }
    if (!hasCodes(report)) {
      // Asked through the facts, so that it is asked again when that sheet changes.
      const twin = book.reports.find(
        (other) => other !== report && isAlike(report, other) && hasCodes(factsOf(other, book).report),
      );
      yield {
        outcome: twin ? 'undecided' : 'fails',
        message: twin ? 'copy' : 'noCodes',
        values: { sheet: report.sheet, twin: twin?.sheet ?? '' },
        cells: [symbolCell(report, 'C')],
      };
      return;
    }
    if (isVersionInDoubt(report)) return;
    for (const id of facts.survey.arrangement.missing) {
      const indicator = catalogue.byId(id);
      if (!indicator) continue;
      yield {
        outcome: 'fails',
        message: 'missing',
        values: { row: named(indicator) },
        cells: [{ ...symbolCell(report, 'C'), row: indicator.code, value: null }],
        ...renamedRow(report, indicator),
      };
    }
  },
});

/** The row that bears the indicator's name under another code: there the code belongs. */
function renamedRow(
  { rows }: SheetReport,
  { id, name, code }: Indicator,
): Pick<Verdict, 'cells' | 'suggestion'> | null {
  const wanted = [name.vi, name.en].map(foldName);
  const row = rows.find(
    ({ indicator, cells }) => indicator?.id !== id && wanted.includes(foldName(String(cells.get('B')?.value ?? ''))),
  );
  const cell = row?.cells.get('C');
  if (!cell) return null;
  return { cells: [cellOf(cell)], suggestion: { address: cell.address, value: code, cause: 'wrong-code' } };
}
