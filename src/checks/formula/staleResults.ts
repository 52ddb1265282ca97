import type { CellValue } from '../../sheet/grid/grid';
import { kindOf } from '../entry/inputCells';
import { cellOf } from '../facts/places';
import { defineRule } from '../rule';
import { withoutForm } from '../structure/withoutForm';
import { columnText, named, shownValue } from '../wording';
import { isSameResult, type ValueOf } from './evaluate';
import { cellAt, expectedValue, formulaCells, isExpected, type FormulaCell } from './formulaCells';

/** A formula entered again is calculated again; of more than these the whole book is stale. */
const mostEntered = 12;

const formulaOf = ({ cell, expected }: FormulaCell) => ({ address: cell.address, formula: expected });

/** CT-304: a formula shows a result that its present inputs do not give. */
export const staleResults = defineRule({
  id: 'CT-304',
  family: 'formula',
  title: { vi: 'Kết quả công thức đã cũ', en: 'A stale formula result' },
  given: { vi: 'Ô có đúng công thức của biểu.', en: 'The cell holds the form’s own formula.' },
  when: {
    vi: 'Kết quả lưu trong tệp khác kết quả tính lại từ các ô hiện nay.',
    en: 'The result kept in the file differs from what the present cells give.',
  },
  then: { vi: 'Báo lỗi, một thông báo cho cả biểu.', en: 'It is an error, one a sheet.' },
  reason: {
    vi: 'Tệp do chương trình khác lưu, hoặc Excel tắt tính tự động, có thể giữ kết quả cũ mà người nhận đọc như số thật.',
    en: 'A file saved by another program, or with calculation off, keeps old results that its reader takes for true.',
  },
  severity: { fails: 'error', undecided: null },
  messages: {
    stale: {
      vi: 'Có {count} ô công thức chưa được tính lại; ô {place} ({row}, {column}) hiện “{left}” trong khi số liệu hiện nay cho “{right}”. Đề nghị tính lại (phím F9, bật tính tự động) rồi lưu.',
      en: '{count} formula cells were not recalculated; cell {place} ({row}, {column}) shows "{left}" while the present figures give "{right}". Please recalculate (F9, automatic calculation on) and save.',
    },
  },
  *evaluate(report, context) {
    yield* withoutForm(report, 'formulas');
    const valueOf: ValueOf = (place) => cellAt(report.grid, place);
    const stale: { readonly one: FormulaCell; readonly wanted: CellValue }[] = [];
    for (const one of formulaCells(context.facts)) {
      if (!isExpected(one)) continue;
      const wanted = expectedValue(report, one);
      if (kindOf(one.cell.value) !== 'error' && !isSameResult(one.cell.value, wanted, one.expected, valueOf))
        stale.push({ one, wanted });
    }
    const [first] = stale;
    if (!first) return;
    const { cell, indicator, symbol } = first.one;
    yield {
      outcome: 'fails',
      message: 'stale',
      values: {
        count: stale.length,
        place: cell.address,
        row: named(indicator),
        column: columnText(symbol),
        left: shownValue(cell.value),
        right: shownValue(first.wanted),
      },
      cells: stale.map(({ one }) => cellOf(one.cell)),
      ...(stale.length <= mostEntered ? { restore: stale.map(({ one }) => formulaOf(one)) } : {}),
      ...(typeof cell.value === 'number' ? { left: cell.value } : {}),
      ...(typeof first.wanted === 'number' ? { right: first.wanted } : {}),
    };
  },
});
