import { defineRule } from '../rule';
import { placeOf } from '../facts/places';
import { excerpt } from '../wording';

/** CT-107: a ledger row that cannot be read. */
export const ledgerRows = defineRule({
  id: 'CT-107',
  family: 'structure',
  title: { vi: 'Dòng số liệu nguồn không đọc được', en: 'A ledger row cannot be read' },
  given: { vi: 'Sổ làm việc có bảng “Số liệu nguồn”.', en: 'The workbook has a ledger of source figures.' },
  when: {
    vi: 'Một dòng có ô không dùng được: mã số lạ, chữ ở chỗ của số, loại số liệu lạ.',
    en: 'A row has a cell that cannot be used: a foreign code, text for a number, an unknown kind.',
  },
  then: { vi: 'Báo lỗi tại ô đó, một lần cho cả sổ.', en: 'It is an error at that cell, once for the workbook.' },
  reason: {
    vi: 'Số ở dòng không đọc được không được đối chiếu với biểu.',
    en: 'A figure on an unreadable row is not compared with the sheet.',
  },
  severity: { fails: 'error', undecided: null },
  messages: {
    blank: {
      vi: 'Dòng {row} của “{sheet}”: ô {place} còn trống nên cả dòng chưa được đọc và chưa được đối chiếu. Đề nghị điền ô này hoặc xóa dòng.',
      en: 'Row {row} of "{sheet}": cell {place} is blank, so the row was not read and not compared. Please fill it in or delete the row.',
    },
    unreadable: {
      vi: 'Dòng {row} của “{sheet}”: không đọc được “{text}” ở ô {place}, nên cả dòng chưa được đối chiếu. Đề nghị sửa ô này theo các dòng khác hoặc xóa dòng.',
      en: 'Row {row} of "{sheet}": "{text}" in cell {place} cannot be read, so the row was not compared. Please correct the cell after the other rows, or delete the row.',
    },
  },
  *evaluate(report, { book }) {
    // The ledger belongs to the book: its first sheet speaks for it.
    if (book.reports[0] !== report) return;
    for (const problem of book.ledgerProblems) {
      const text = excerpt(problem.value);
      yield {
        outcome: 'fails',
        message: text === '' ? 'blank' : 'unreadable',
        values: { row: String(problem.row), sheet: problem.sheet, place: problem.address, text },
        cells: [placeOf(problem, problem.value)],
      };
    }
  },
});
