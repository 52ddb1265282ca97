import type { SheetReport } from '../../sheet/province/report';
import { slotOf } from '../facts/slots';
import { exchangedRows, type ExchangedRows } from '../patterns/exchangedRows';
import { shiftedBlocks, type ShiftedBlock } from '../patterns/shiftedBlock';
import { defineRule, type Verdict } from '../rule';
import { columnText, named, quoteValue } from '../wording';

/** CT-811: rows hold each other's numbers, or a part of a column stands a row too low or too high. */
export const numbersOfOtherRows = defineRule({
  id: 'CT-811',
  family: 'outlier',
  title: { vi: 'Số của dòng khác', en: 'Numbers of another row' },
  given: {
    vi: 'Hai dòng liền nhau có số nhập tay, hoặc một đoạn của cột nhập có từ ba dòng.',
    en: 'Two neighbouring rows with typed numbers, or a stretch of three rows or more in an input column.',
  },
  when: {
    vi: 'Đổi chỗ số của hai dòng thì các quan hệ, giới hạn và sổ năm trước đang sai ở ít nhất hai cột đều đúng, không làm sai thêm gì; hoặc số của từng dòng trong đoạn không hợp dòng đó (lệch từ 2 lần) mà hợp dòng ngay trên hay ngay dưới.',
    en: 'Exchanging the numbers of the two rows mends relations, limits and last year’s workbook in at least two columns and breaks nothing; or each number of the stretch does not fit its own row (off by 2 times or more) and fits the row above or below.',
  },
  then: {
    vi: 'Cảnh báo dưới dạng câu hỏi, một thông báo cho cả hai dòng hay cả đoạn; gợi ý đưa số về dòng của chúng.',
    en: 'A warning worded as a question, one for both rows or the whole stretch, that suggests putting the numbers back.',
  },
  reason: {
    vi: 'Dán lệch một dòng hoặc nhầm hai dòng liền nhau làm nhiều số cùng sai một lúc; sửa từng ô thì không ra nguyên nhân.',
    en: 'Pasting a row too low, or taking two neighbouring rows for each other, makes many numbers wrong at once; cell by cell the cause stays hidden.',
  },
  severity: { fails: null, undecided: 'warning' },
  messages: {
    exchanged: {
      vi: '{row} và {other}: {left} và {right}, cùng các số khác của hai dòng, đang đứng nhầm chỗ cho nhau? {count} phép đối chiếu đang sai và đều đúng khi đổi lại. Đề nghị đổi chỗ các số của hai dòng.',
      en: '{row} and {other}: do {left} and {right}, and the other numbers of the two rows, stand in each other’s place? {count} comparisons fail and all hold once they are exchanged. Please exchange the numbers of the two rows.',
    },
    lower: {
      vi: '{column}: {count} số từ {first} đến {last} không hợp dòng của mình mà hợp dòng ngay trên, ví dụ {example}. Có phải đoạn này bị dán thấp xuống một dòng? Đề nghị đưa các số lên một dòng và nhập lại số của dòng cuối.',
      en: '{column}: {count} numbers from {first} to {last} do not fit their own row but the row above, for instance {example}. Was this stretch pasted a row too low? Please move the numbers up a row and enter that of the last row again.',
    },
    higher: {
      vi: '{column}: {count} số từ {first} đến {last} không hợp dòng của mình mà hợp dòng ngay dưới, ví dụ {example}. Có phải đoạn này bị dán cao lên một dòng? Đề nghị đưa các số xuống một dòng và nhập lại số của dòng đầu.',
      en: '{column}: {count} numbers from {first} to {last} do not fit their own row but the row below, for instance {example}. Was this stretch pasted a row too high? Please move the numbers down a row and enter that of the first row again.',
    },
  },
  *evaluate(report, context) {
    for (const one of exchangedRows(context)) yield exchangeVerdict(one, report);
    for (const block of shiftedBlocks(context)) yield shiftVerdict(block, report);
  },
});

type Found = Verdict<'exchanged' | 'lower' | 'higher'>;

function exchangeVerdict({ one, other, mended, writes, cells }: ExchangedRows, { sheet }: SheetReport): Found {
  const [first] = [...one.typed.keys()];
  return {
    outcome: 'undecided',
    message: 'exchanged',
    values: {
      row: named(one.indicator),
      other: named(other.indicator),
      left: quoteValue(one.typed.get(first!)!, sheet),
      right: quoteValue(other.typed.get(first!)!, sheet),
      count: mended,
    },
    cells,
    swap: writes,
  };
}

function shiftVerdict({ slot, by, rows, writes }: ShiftedBlock, { sheet }: SheetReport): Found {
  const facts = rows.map(({ typed }) => typed.get(slot)!);
  const inOrder = by === 1 ? rows : [...rows].reverse();
  return {
    outcome: 'undecided',
    message: by === 1 ? 'lower' : 'higher',
    values: {
      column: columnText(slotOf(slot).symbol),
      count: rows.length,
      first: named(inOrder[0]!.indicator),
      last: named(inOrder.at(-1)!.indicator),
      example: quoteValue(facts[0]!, sheet),
    },
    cells: facts.flatMap(({ cells }) => cells),
    fill: writes,
  };
}
