import type { Grid } from '../../sheet/grid/grid';
import { addressOf, common, rectanglesOf, type Rectangle } from '../../sheet/grid/rectangles';
import { cellAddress, type CellPosition } from '../../sheet/grid/address';
import type { SheetReport } from '../../sheet/province/report';
import type { FindingCell } from '../findingCell';
import { cellOf, knownCellAt } from '../facts/places';
import { defineRule } from '../rule';
import { openInputs } from './openInputs';

/** CT-216: some input cells have lost the rule that keeps words out of them, mostly by a paste. */
export const lostInputRules = defineRule({
  id: 'CT-216',
  family: 'entry',
  title: { vi: 'Ô nhập mất quy tắc nhập', en: 'Input cells that lost their input rule' },
  given: {
    vi: 'Ô nhập số của biểu (cột 1, 2, 3, 7, trừ ô có công thức của biểu), khi biết ô nào có quy tắc nhập (Data Validation).',
    en: 'An input cell of the form (columns 1, 2, 3, 7, where the form has no formula), and it is known which cells have an input rule (data validation).',
  },
  when: {
    vi: 'Ô không có quy tắc nhập nào, trong khi có ô nhập khác của biểu còn quy tắc. Biểu không có ô nhập nào mang quy tắc thì được coi là lập như vậy từ đầu.',
    en: 'The cell has no input rule at all while some other input cell of the sheet has one. A sheet of which no input cell has a rule was presumably made without.',
  },
  then: {
    vi: 'Ghi nhận, một thông báo cho cả biểu nêu các ô theo vùng; có nút đặt lại quy tắc. Quy tắc nhập viết gì thì không xét.',
    en: 'A note, one a sheet, which names the cells as ranges; a button puts the rule back. What an input rule says is not judged.',
  },
  reason: {
    vi: 'Dán ô từ nơi khác (không chọn “chỉ dán giá trị”) thay luôn quy tắc nhập của ô, và Excel không hỏi: số gõ thành chữ từ đó không còn bị chặn. Nội dung đã có thì CT-201 đến CT-215 kiểm tra.',
    en: 'Pasting cells from elsewhere (other than as values) replaces a cell’s validation too, and Excel does not ask: from then on words typed there are no longer stopped. What already stands there is checked by CT-201 to CT-215.',
  },
  severity: { fails: 'info', undecided: null },
  messages: {
    lost: {
      vi: 'Ô nhập không còn quy tắc nhập ({count} ô, trong {places}). Excel không còn chặn chữ gõ vào các ô này, thường là sau khi dán ô từ nơi khác. Đề nghị đặt lại quy tắc, hoặc sao chép một ô nhập còn quy tắc rồi dùng Dán đặc biệt > Xác thực (Paste Special > Validation); từ sau chỉ dán giá trị.',
      en: 'Input cells without their input rule ({count}, in {places}). Excel no longer stops words from being typed there, as a rule after cells were pasted from elsewhere. Please put the rule back, or copy an input cell that has it and use Paste Special > Validation; paste as values from now on.',
    },
  },
  *evaluate(report, { facts }) {
    const { inputRules } = report.grid;
    if (!inputRules || inputRules.length === 0) return;
    const { blocks, count } = openInputs(report, facts.survey.arrangement);
    const bare = blocks.flatMap((block) => without(block, inputRules));
    if (bare.length === 0 || bare.length === count) return;
    const areas = rectanglesOf(bridged(bare, inputRules));
    yield {
      outcome: 'fails',
      message: 'lost',
      values: { count: bare.length, places: areas.map(addressOf).join(', ') },
      cells: cellsAt(report, bare),
      inputRule: areas,
    };
  },
});

/** The cells of a block that none of the areas covers. */
function without(block: Rectangle, areas: NonNullable<Grid['inputRules']>): readonly CellPosition[] {
  const near = areas.flatMap((area) => common(block, area) ?? []);
  if (near.some(({ rows, columns }) => rows === block.rows && columns === block.columns)) return [];
  const cells: CellPosition[] = [];
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const cell = { row, column, rows: 1, columns: 1 };
      if (!near.some((area) => common(area, cell))) cells.push({ row, column });
    }
  }
  return cells;
}

/**
 * With the cells between them in a column that are no input cells and have no rule either: a paste
 * goes over section rows and totals, and so did the rule that was there. A column is named as one
 * range then.
 */
function bridged(bare: readonly CellPosition[], areas: NonNullable<Grid['inputRules']>): readonly CellPosition[] {
  const all = [...bare];
  const inOrder = [...bare].sort((one, other) => one.column - other.column || one.row - other.row);
  inOrder.slice(1).forEach(({ row, column }, at) => {
    const above = inOrder[at]!;
    const gap = { row: above.row + 1, column, rows: row - above.row - 1, columns: 1 };
    if (above.column !== column || gap.rows === 0 || areas.some((area) => common(area, gap))) return;
    for (let between = gap.row; between < row; between += 1) all.push({ row: between, column });
  });
  return all;
}

function cellsAt(report: SheetReport, places: readonly CellPosition[]): readonly FindingCell[] {
  return [...places]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .flatMap(({ row, column }) => knownCellAt(cellAddress(row, column), report) ?? [])
    .map(({ cell }) => cellOf(cell));
}
