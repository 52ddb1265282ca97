import { of } from '../../figures/expression';
import { readCell } from '../../figures/reading';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import { columnPairs, exchangedColumns, type ExchangedColumns } from '../patterns/exchangedColumns';
import { otherBooks } from '../patterns/wrongRelations';
import { answered } from '../standing/standing';
import { defineRule, type Verdict } from '../rule';
import { slotOf, type SlotName } from '../facts/slots';
import { columnText, listed, named, quoteValue } from '../wording';
import { contradictedRows, keptTies, rowValues, type Contradicted, type RowValues, type Tie } from './rowTies';

/** One tie that a swap mends may be chance; two are not. */
const leastMended = 2;

/** Rows with the same pair swapped speak of the columns and not of the rows. */
const manyRows = 3;

interface Swap {
  readonly indicator: Indicator;
  readonly left: Fact;
  readonly right: Fact;
  readonly mended: readonly Tie[];
}

/** CT-802: two columns of a row, or of the sheet, hold each other's numbers. */
export const swappedColumns = defineRule({
  id: 'CT-802',
  family: 'outlier',
  title: { vi: 'Hai cột bị đổi chỗ cho nhau', en: 'Two columns hold each other’s numbers' },
  given: {
    vi: 'Một dòng có số ở hai cột 1 và 3, 2 và 3, hoặc 3 và 7, và có quan hệ để đối chiếu: số liệu nguồn, sổ năm trước, tổng, tỷ lệ, tỷ lệ hoàn thành đã nêu.',
    en: 'A row has numbers in columns 1 and 3, 2 and 3, or 3 and 7, with something to compare: papers, last year’s workbook, sums, ratios, a stated attainment.',
  },
  when: {
    vi: 'Ít nhất hai quan hệ đang sai, và đổi chỗ hai số thì chúng đều đúng mà không làm sai quan hệ nào khác; hoặc từ 8 chỉ tiêu trở lên (không tính số 0) hầu như đều kém năm trước mà kế hoạch năm sau vượt năm trước.',
    en: 'At least two of these fail, and swapping the two numbers makes them hold without breaking any other; or nearly all of 8 indicators or more (zeros aside) are worse than last year while next year’s plans are better than last year.',
  },
  then: {
    vi: 'Cảnh báo dưới dạng câu hỏi; gợi ý đổi chỗ. Từ ba dòng trở lên thì một thông báo cho cả cột.',
    en: 'A warning worded as a question that suggests the swap; from three rows on, one for the columns.',
  },
  reason: {
    vi: 'Chép nhầm cột làm nhiều phép đối chiếu cùng sai; một lần đổi chỗ sửa được tất cả thì khó là ngẫu nhiên.',
    en: 'A column copied into its neighbour breaks several comparisons at once; one swap that mends them all is hardly chance.',
  },
  severity: { fails: null, undecided: 'warning' },
  messages: {
    row: {
      vi: '{row}: {left} ở {leftColumn} và {right} ở {rightColumn}. {count} phép đối chiếu đang sai ({ties}), ngoài sai số làm tròn, và đều đúng nếu đổi chỗ hai số. Một lần đổi chỗ sửa được tất cả thì khó là ngẫu nhiên: có phải hai ô này đã nhập nhầm cột?',
      en: '{row}: {left} in {leftColumn} and {right} in {rightColumn}. {count} comparisons fail ({ties}) beyond rounding and all hold once the two are swapped. One swap that mends them all is hardly chance: were these cells entered in each other’s column?',
    },
    columns: {
      vi: '{count} dòng ({rows}) có {leftColumn} và {rightColumn} mang số của nhau: đổi chỗ thì mọi phép đối chiếu{books} đúng trong sai số làm tròn, ví dụ {left} và {right}. Nhiều dòng cùng như vậy thì khó là ngẫu nhiên: có phải hai cột đã bị chép đổi chỗ?',
      en: '{count} rows ({rows}) hold each other’s numbers in {leftColumn} and {rightColumn}: swapped, every comparison{books} holds within rounding, for instance {left} and {right}. So many rows are hardly chance: were the two columns copied into each other?',
    },
    direction: {
      vi: 'So với {leftColumn}, hầu hết chỉ tiêu ở {rightColumn} đều kém đi, ví dụ {left} rồi {right}, trong khi kế hoạch năm sau lại vượt mức năm trước. Một tỉnh ít khi lùi ở gần như mọi chỉ tiêu cùng lúc: có phải hai cột đã bị chép đổi chỗ ({count} dòng: {rows})? Nếu số liệu đúng, đề nghị giải trình.',
      en: 'Nearly every indicator got worse from {leftColumn} to {rightColumn}, for instance {left} and then {right}, while next year’s plans lie beyond last year’s results. A province seldom falls back in almost everything at once: were the two columns copied into each other ({count} rows: {rows})? If the figures are right, please say why.',
    },
  },
  *evaluate(report, context) {
    const throughout = exchangedColumns(context);
    if (throughout) {
      yield everywhere(throughout, context);
      return;
    }
    const rows = contradictedRows(context);
    for (const pair of columnPairs) {
      const swaps = rows.flatMap((row) => swapOf(row, pair, context) ?? []);
      const columnsOf = () => ({
        leftColumn: columnText(slotOf(pair[0]).symbol),
        rightColumn: columnText(slotOf(pair[1]).symbol),
      });
      const sides = ({ left, right }: Swap) => ({
        left: quoteValue(left, report.sheet),
        right: quoteValue(right, report.sheet),
      });
      if (swaps.length >= manyRows) {
        yield {
          outcome: 'undecided',
          message: 'columns',
          values: {
            ...columnsOf(),
            ...sides(swaps[0]!),
            books: otherBooks(swaps, context),
            count: swaps.length,
            rows: swaps.map(({ indicator }) => indicator.code).join(', '),
          },
          cells: swaps.flatMap(({ left, right }) => [...left.cells, ...right.cells]),
          swap: swaps.flatMap(exchanged),
        };
        continue;
      }
      for (const swap of swaps) {
        const { indicator, left, right, mended } = swap;
        const [cell] = left.cells;
        yield {
          outcome: 'undecided',
          message: 'row',
          values: {
            ...columnsOf(),
            ...sides(swap),
            row: named(indicator),
            count: mended.length,
            ties: listed(mended.map(({ text }) => text)),
          },
          cells: [...left.cells, ...right.cells, ...mended.flatMap(({ cells }) => cells)],
          left: left.value,
          right: right.value,
          swap: exchanged(swap),
          ...(cell ? { suggestion: { address: cell.address, value: right.value, cause: 'swapped' } } : {}),
        };
      }
    }
  },
});

function everywhere(
  { pair: [one, other], rows, cells, writes, isByDirection }: ExchangedColumns,
  context: CheckContext,
): Verdict<'row' | 'direction' | 'columns'> {
  const [first] = rows;
  const home = context.facts.report.sheet;
  return {
    outcome: 'undecided',
    message: isByDirection ? 'direction' : 'columns',
    values: {
      leftColumn: columnText(slotOf(one).symbol),
      rightColumn: columnText(slotOf(other).symbol),
      left: quoteValue(first!.typed.get(one)!, home),
      right: quoteValue(first!.typed.get(other)!, home),
      books: otherBooks(rows, context),
      count: rows.length,
      rows: rows.map(({ indicator }) => indicator.code).join(', '),
    },
    cells,
    swap: writes,
  };
}

/** Each cell with the other's number. */
function exchanged({ left, right }: Swap) {
  return [
    ...left.cells.map(({ address }) => ({ address, value: right.value })),
    ...right.cells.map(({ address }) => ({ address, value: left.value })),
  ];
}

function swapOf(row: Contradicted, pair: readonly [SlotName, SlotName], context: CheckContext): Swap | null {
  if (row.most < leastMended) return null;
  const { id } = row.indicator;
  const isSwap = answered(
    `${id} ${pair.join(' for ')}`,
    [id],
    context.standing,
    () => trySwap(row, pair, context) !== null,
  );
  return isSwap ? trySwap(row, pair, context) : null;
}

function trySwap(row: Contradicted, [one, other]: readonly [SlotName, SlotName], context: CheckContext): Swap | null {
  const { facts } = context;
  const { indicator } = row;
  const ofPair = ({ slots }: Tie): boolean => slots.includes(one) || slots.includes(other);
  const mended = row.broken.filter(ofPair);
  if (mended.length < leastMended) return null;
  const left = facts.fact(indicator.id, one);
  const right = facts.fact(indicator.id, other);
  if (left?.origin !== 'typed' || right?.origin !== 'typed' || left.value === right.value) return null;
  if (left.hedge || right.hedge) return null;
  const own = rowValues(indicator.id, context);
  const swapped: RowValues = (slot) =>
    slot === one
      ? of(readCell(right.value, indicator))
      : slot === other
        ? of(readCell(left.value, indicator))
        : own(slot);
  const isRight =
    mended.every((tie) => tie.judge(swapped) === 'holds') &&
    keptTies(row, [one, other], context).every((tie) => tie.judge(swapped) !== 'fails');
  return isRight ? { indicator, left, right, mended } : null;
}
