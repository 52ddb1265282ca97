import { columns, type ColumnSymbol } from '../../sheet/province/columns';
import { cellOf } from '../facts/places';
import { defineRule } from '../rule';
import { columnText, named } from '../wording';
import { givenTo } from './givenTo';
import { kindOf } from './inputCells';

const numberSymbols: readonly ColumnSymbol[] = columns
  .filter(({ content }) => content === 'input' || content === 'formula')
  .map(({ symbol }) => symbol);

/** CT-204: an Excel error stands in a cell. */
export const errorValues = defineRule({
  id: 'CT-204',
  family: 'entry',
  title: { vi: 'Ô có giá trị lỗi của Excel', en: 'An Excel error value' },
  given: { vi: 'Một ô số hoặc ô công thức của một chỉ tiêu.', en: 'A number or formula cell of an indicator.' },
  when: { vi: 'Ô hiện #REF!, #N/A, #DIV/0! hay lỗi khác.', en: 'It shows #REF!, #N/A, #DIV/0! or another error.' },
  then: { vi: 'Báo lỗi.', en: 'It is an error.' },
  reason: {
    vi: 'Giá trị lỗi lan sang mọi công thức đọc ô này, kể cả bảng tổng hợp.',
    en: 'An error spreads to every formula that reads the cell, the roll-up included.',
  },
  severity: { fails: 'error', undecided: null },
  messages: {
    typed: {
      vi: 'Ô {place} ({row}, {column}) có giá trị lỗi {text}. Lỗi lan sang các công thức và bảng tổng hợp; đề nghị nhập lại số, hoặc “-”, “…”, “x” khi không có số.',
      en: 'Cell {place} ({row}, {column}) holds the error {text}. It spreads to formulas and to the roll-up; please enter the number again, or "-", "…", "x" where there is none.',
    },
    computed: {
      vi: 'Ô {place} ({row}, {column}) có công thức cho kết quả lỗi {text}. Đề nghị kiểm tra các ô mà công thức đọc, hoặc khôi phục công thức gốc của biểu.',
      en: 'The formula in cell {place} ({row}, {column}) results in {text}. Please check the cells it reads, or restore the form’s own formula.',
    },
  },
  *evaluate(_, context) {
    for (const { indicator, cells } of context.facts.survey.openRows) {
      for (const symbol of indicator ? numberSymbols : []) {
        const cell = cells.get(symbol);
        if (!cell || kindOf(cell.value) !== 'error') continue;
        yield {
          outcome: 'fails',
          message: cell.formula === null ? 'typed' : 'computed',
          values: { place: cell.address, row: named(indicator!), column: columnText(symbol), text: String(cell.value) },
          cells: [cellOf(cell)],
          suggestion: cell.formula === null ? givenTo(cell, indicator!, context) : null,
        };
      }
    }
  },
});
