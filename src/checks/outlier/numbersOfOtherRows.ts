import type { CheckContext } from '../context';
import { slotOf } from '../facts/slots';
import { exchangedRows, type ExchangedRows } from '../patterns/exchangedRows';
import type { NumberRow } from '../patterns/numberRows';
import { scaledRows, type ScaledRow } from '../patterns/scaledRows';
import { shiftedBlocks, type ShiftedBlock } from '../patterns/shiftedBlock';
import { accusedRows, otherBooks } from '../patterns/wrongRelations';
import { defineRule, type Verdict } from '../rule';
import { oddNames } from '../structure/rowLabels';
import { columnText, inBoth, listed, named, print, quoteValue } from '../wording';

/** CT-811: rows or stretches whose numbers belong to other rows, or are all in another unit. */
export const numbersOfOtherRows = defineRule({
  id: 'CT-811',
  family: 'outlier',
  title: { vi: 'Cả dòng hay cả đoạn số bị lệch', en: 'Whole rows or stretches of numbers that are off' },
  given: {
    vi: 'Hai dòng gần nhau có số nhập tay, một đoạn của cột nhập có từ ba dòng, hoặc một dòng có từ hai số.',
    en: 'Two rows near each other with typed numbers, a stretch of three rows or more in an input column, or a row with two numbers or more.',
  },
  when: {
    vi: 'Đổi chỗ số của hai dòng thì các quan hệ, giới hạn và sổ năm trước đang sai ở ít nhất hai cột đều đúng, không làm sai thêm gì; nhân hoặc chia cả dòng cho 10, 100, 1.000, 10⁶ thì cũng vậy; hoặc số của từng dòng trong đoạn không hợp dòng đó (lệch từ 2 lần) mà hợp dòng ngay trên hay ngay dưới.',
    en: 'Exchanging the numbers of the two rows mends relations, limits and last year’s workbook in at least two columns and breaks nothing; taking the whole row 10, 100, 1,000 or 10⁶ times as large or small does; or each number of the stretch does not fit its own row (off by 2 times or more) and fits the row above or below.',
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
      vi: '{row} và {other}: {left} và {right}, cùng các số khác của hai dòng, đang đứng nhầm chỗ cho nhau? {count} phép đối chiếu đang sai{books} và đều đúng khi đổi lại. Đề nghị đổi chỗ các số của hai dòng.',
      en: '{row} and {other}: do {left} and {right}, and the other numbers of the two rows, stand in each other’s place? {count} comparisons fail{books} and all hold once they are exchanged. Please exchange the numbers of the two rows.',
    },
    scaled: {
      vi: '{row}: cả dòng ({numbers}) có phải ghi theo đơn vị khác với đơn vị ở cột D là {unit}? {count} phép đối chiếu đang sai{books} và đều đúng khi mọi số của dòng {change}. Đề nghị nhập lại đủ chữ số theo đơn vị của biểu.',
      en: '{row}: is the whole row ({numbers}) in another unit than {unit} in column D? {count} comparisons fail{books} and all hold once every number of the row is {change}. Please enter the numbers in full in the form’s unit.',
    },
    lower: {
      vi: '{column}: {count} số từ {first} đến {last} không hợp dòng của mình{books} mà hợp dòng ngay trên, ví dụ {example}. Có phải đoạn này bị dán thấp xuống một dòng? Đề nghị đưa các số lên một dòng và nhập lại số của dòng cuối.',
      en: '{column}: {count} numbers from {first} to {last} do not fit their own row{books} but the row above, for instance {example}. Was this stretch pasted a row too low? Please move the numbers up a row and enter that of the last row again.',
    },
    higher: {
      vi: '{column}: {count} số từ {first} đến {last} không hợp dòng của mình{books} mà hợp dòng ngay dưới, ví dụ {example}. Có phải đoạn này bị dán cao lên một dòng? Đề nghị đưa các số xuống một dòng và nhập lại số của dòng đầu.',
      en: '{column}: {count} numbers from {first} to {last} do not fit their own row{books} but the row below, for instance {example}. Was this stretch pasted a row too high? Please move the numbers down a row and enter that of the first row again.',
    },
  },
  *evaluate(_, context) {
    // Under a wrong code a row's numbers are not its own: the code is told.
    if (context.facts.survey.hasOddRows || oddNames(context).length > 0) return;
    const accused = accusedRows(context);
    // Both show in two columns at least: faults in one alone need no look at all the rows.
    const columns = new Set([...accused.values()].flatMap((own) => [...own]));
    const [scaled, exchanged] =
      columns.size < 2 ? [[], []] : [scaledRows(accused, context), exchangedRows(accused, context)];
    // What both would mend may be either.
    const isEither = (row: NumberRow): boolean =>
      scaled.some((one) => one.row === row) && exchanged.some(({ one, other }) => one === row || other === row);
    for (const one of scaled) if (!isEither(one.row)) yield scaleVerdict(one, context);
    for (const one of exchanged) if (!isEither(one.one) && !isEither(one.other)) yield exchangeVerdict(one, context);
    for (const block of shiftedBlocks(context)) yield shiftVerdict(block, context);
  },
});

type Found = Verdict<'exchanged' | 'scaled' | 'lower' | 'higher'>;

function scaleVerdict({ row, times, mended, writes, cells }: ScaledRow, context: CheckContext): Found {
  const { indicator, typed } = row;
  const { sheet } = context.facts.report;
  const factor = times > 1 ? times : 1 / times;
  return {
    outcome: 'undecided',
    message: 'scaled',
    values: {
      row: named(indicator),
      numbers: listed([...typed.values()].map((fact) => quoteValue(fact, sheet))),
      unit: indicator.unit.text,
      count: mended,
      books: otherBooks([row], context),
      change: inBoth((language) => `${changeWords[times > 1 ? 'more' : 'less'][language]} ${print(factor, language)}`),
    },
    cells,
    fill: writes,
  };
}

const changeWords = {
  more: { vi: 'nhân', en: 'multiplied by' },
  less: { vi: 'chia', en: 'divided by' },
} as const;

function exchangeVerdict({ one, other, mended, writes, cells }: ExchangedRows, context: CheckContext): Found {
  const [first] = [...one.typed.keys()];
  const { sheet } = context.facts.report;
  return {
    outcome: 'undecided',
    message: 'exchanged',
    values: {
      row: named(one.indicator),
      other: named(other.indicator),
      left: quoteValue(one.typed.get(first!)!, sheet),
      right: quoteValue(other.typed.get(first!)!, sheet),
      count: mended,
      books: otherBooks([one, other], context),
    },
    cells,
    swap: writes,
  };
}

function shiftVerdict({ slot, by, rows, writes }: ShiftedBlock, context: CheckContext): Found {
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
      books: otherBooks(rows, context),
      example: quoteValue(facts[0]!, context.facts.report.sheet),
    },
    cells: facts.flatMap(({ cells }) => cells),
    fill: writes,
  };
}
