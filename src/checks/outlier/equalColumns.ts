import type { ColumnSymbol } from '../../sheet/province/columns';
import type { ReportCell, ReportRow } from '../../sheet/province/report';
import type { Facts } from '../facts/facts';
import { cellOf } from '../facts/places';
import { defineRule } from '../rule';
import { columnText } from '../wording';
import { leastDigits, significantDigits, typedNumber } from './copiedColumn';

const fewestRows = 5;

/** A column and those that it may have been copied from; results of last year are CT-803's. */
const copies = [
  ['2', ['1']],
  ['3', ['2']],
  ['7', ['3', '2']],
] as const satisfies readonly (readonly [ColumnSymbol, readonly ColumnSymbol[]])[];

/** CT-812: two columns hold the same numbers in every row. */
export const equalColumns = defineRule({
  id: 'CT-812',
  family: 'outlier',
  title: { vi: 'Hai cột mang cùng một dãy số', en: 'Two columns hold the same numbers' },
  given: {
    vi: 'Các dòng có số nhập tay ở cả hai cột: kế hoạch năm và thực hiện năm trước (2 và 1), thực hiện và kế hoạch năm (3 và 2), kế hoạch năm sau và thực hiện hoặc kế hoạch năm (7 và 3, 7 và 2); không tính thứ hạng và số 0.',
    en: 'Rows with typed numbers in both columns: plan and last year’s result (2 and 1), result and plan (3 and 2), next year’s plan and result or plan (7 and 3, 7 and 2); ranks and zeros do not count.',
  },
  when: {
    vi: 'Mọi dòng như vậy trùng nhau đúng từng chữ số, và ít nhất 5 dòng có số từ 3 chữ số có nghĩa.',
    en: 'All such rows are alike to the digit, and at least 5 of them have 3 significant digits or more.',
  },
  then: {
    vi: 'Một câu hỏi cho hai cột: ghi nhận khi là số ước tính hoặc sơ bộ, cảnh báo khi chính thức.',
    en: 'One question about the two columns: a note on estimates and preliminary figures, a warning on final ones.',
  },
  reason: {
    vi: 'Ước thực hiện có thể được đặt bằng kế hoạch, nhưng kết quả chính thức hiếm khi đúng bằng kế hoạch ở mọi chỉ tiêu; chép cột mà quên thay số thì mọi tỷ lệ đều là 100%.',
    en: 'Estimates may be set to the plan, but final results are hardly equal to it in every indicator; where a column was copied and not replaced, every ratio is 100%.',
  },
  severity: { fails: null, undecided: { estimate: 'info', preliminary: 'info', final: 'warning' } },
  messages: {
    copied: {
      vi: 'Cả {count} dòng so được đều có {column} bằng đúng {other}: {rows}. Có phải một cột được chép sang cột kia và chưa thay bằng số của nó? Nếu số liệu đúng, đề nghị nêu lý do.',
      en: 'All {count} rows that can be compared have exactly the same number in {column} and {other}: {rows}. Was one copied into the other and not yet replaced? If the figures are right, please say why.',
    },
  },
  *evaluate(report, { facts }) {
    for (const [symbol, others] of copies) {
      const found = others
        .map((other) => ({ other, cells: equalCells(report.rows, symbol, other, facts) }))
        .find(({ cells }) => cells.length > 0);
      if (!found) continue;
      yield {
        outcome: 'undecided',
        message: 'copied',
        values: {
          count: found.cells.length,
          column: columnText(symbol),
          other: columnText(found.other),
          rows: found.cells.map(({ code, address }) => `${code} (${address})`).join(', '),
        },
        cells: found.cells.map(cellOf),
      };
    }
  },
});

/**
 * The cells of a column of which every number stands in another column too; none where one differs.
 */
function equalCells(
  rows: readonly ReportRow[],
  symbol: ColumnSymbol,
  other: ColumnSymbol,
  facts: Facts,
): readonly ReportCell[] {
  const equal: ReportCell[] = [];
  for (const row of rows) {
    const { indicator } = row;
    if (!indicator || indicator.measure === 'rank' || facts.row(indicator.id) !== row) continue;
    const cell = row.cells.get(symbol);
    const [one, its] = [typedNumber(cell), typedNumber(row.cells.get(other))];
    if (one === null || its === null) continue;
    // Most sheets are told by their first row.
    if (one !== its) return [];
    equal.push(cell!);
  }
  const telling = equal.filter(({ value }) => significantDigits(Number(value)) >= leastDigits);
  return telling.length >= fewestRows ? equal : [];
}
