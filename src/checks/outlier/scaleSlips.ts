import type { LocalText } from '../../indicators/text';
import { isThousandsMark } from '../entry/numbers/thousandsMark';
import type { CheckContext } from '../context';
import { tried, type Tried } from '../patterns/trial';
import { defineRule, type Verdict } from '../rule';
import { listed, named, neat, print, quoteValue, slotText } from '../wording';
import { farPair, type FarPair } from './farPair';
import { nearnessOf, powerSlip, rowsApart, type PowerSlip } from './powerSlip';

/** CT-801: a number is a power of ten away from last year, the plan and the rest of its row. */
export const scaleSlips = defineRule({
  id: 'CT-801',
  family: 'outlier',
  title: { vi: 'Lệch 10, 100, 1.000 lần hoặc lệch đơn vị', en: 'Off by 10, 100, 1,000 or by a unit' },
  given: {
    vi: 'Một dòng có ít nhất hai số lớn hơn 0 trong các cột 1, 2, 3, 7 (hoặc thực hiện ở sổ năm trước).',
    en: 'A row has at least two numbers above zero in columns 1, 2, 3, 7 (or the result in last year’s workbook).',
  },
  when: {
    vi: 'Một số gấp khoảng 10, 100, 1.000, 10⁶ hay 10⁹ lần (hoặc chỉ bằng một phần như vậy) mọi số còn lại; bỏ mức lệch thì các số cách nhau không quá 1,5 lần (mức 10 lần: 1,2 lần); khi chỉ có hai số, hoặc một số xa mọi số còn lại đang gần nhau, thì từ 5 lần trở lên mà các năm trước của tỉnh và các tỉnh khác không tăng, giảm như vậy; không kể số phát triển mới, số đếm nhỏ và tỷ lệ tăng từ mức rất thấp.',
    en: 'One number is about 10, 100, 1,000, 10⁶ or 10⁹ times all others (or that fraction of them), and without the slip all lie within a factor of 1.5 (for tenfold 1.2); with two numbers alone, or one far from all others that are near each other, fivefold or more, where neither the province’s earlier years nor other provinces show such a change; additions, small counts and shares that begin very low are left out.',
  },
  then: {
    vi: 'Cảnh báo dưới dạng câu hỏi, dù số ước tính hay chính thức; gợi ý số sau khi bỏ chỗ lệch nếu biết ô nào lệch và số đó không trái với phép đối chiếu nào.',
    en: 'A warning worded as a question, for estimates too; the number without the slip is suggested where it is known which one slipped and no comparison contradicts it.',
  },
  reason: {
    vi: 'Gõ thừa hoặc thiếu số 0, sai dấu thập phân, nhầm đồng với triệu và tỷ đồng là các lỗi hay gặp nhất; tăng thật đúng 10 hoặc 1.000 lần thì hiếm.',
    en: 'A zero too many, a slipped mark, dong taken for millions or billions are the commonest slips; a true growth of 10 or 1,000 times is rare.',
  },
  severity: { fails: null, undecided: 'warning' },
  messages: {
    ten: {
      vi: '{row}, {slot}: {fact} {times} các số khác của dòng ({others}), lệch khoảng {factor} lần; bỏ mức lệch đó thì cách các số kia không quá {near} lần. Thật sự tăng, giảm đúng {factor} lần thì hiếm: có phải thừa hoặc thiếu một chữ số, hoặc sai dấu thập phân, và số đúng là {repaired}?',
      en: '{row}, {slot}: {fact} is {times} the row’s other numbers ({others}), off by about {factor}; without that it lies within {near} times of them. A true change of {factor} times is rare: is a digit too many or missing, or the mark misplaced, and should it be {repaired}?',
    },
    hundred: {
      vi: '{row}, {slot}: {fact} {times} các số khác của dòng ({others}), lệch khoảng {factor} lần; bỏ mức lệch đó thì cách các số kia không quá {near} lần. Thật sự tăng, giảm đúng {factor} lần thì hiếm: có phải thừa, thiếu số 0 hoặc sai dấu thập phân, và số đúng là {repaired}?',
      en: '{row}, {slot}: {fact} is {times} the row’s other numbers ({others}), off by about {factor}; without that it lies within {near} times of them. A true change of {factor} times is rare: is a zero too many or missing, or the mark misplaced, and should it be {repaired}?',
    },
    unit: {
      vi: '{row}, {slot}: {fact} {times} các số khác của dòng ({others}); chia hoặc nhân {factor} thì cách các số kia không quá {near} lần. Một số lệch đơn vị làm sai mọi tổng: có phải đã nhập theo đơn vị khác (đồng, nghìn, triệu, tỷ) với đơn vị ở cột D là {unit}, và số đúng là {repaired}?',
      en: '{row}, {slot}: {fact} is {times} the row’s other numbers ({others}); {factor} times smaller or larger it lies within {near} times of them. A number in another unit spoils every total: was it entered in another unit (ones, thousands, millions, billions) than {unit} in column D, and should it be {repaired}?',
    },
    apart: {
      vi: '{row}, {slot}: {fact} {times} các số khác của dòng ({others}), mà bỏ mức lệch {factor} lần thì không còn là số nguyên. Số này đã nhập đúng chưa?',
      en: '{row}, {slot}: {fact} is {times} the row’s other numbers ({others}), and is not whole once a factor of {factor} is taken away. Was it entered correctly?',
    },
    contradicted: {
      vi: '{row}, {slot}: {fact} {times} các số khác của dòng ({others}), mà bỏ mức lệch {factor} lần thành {repaired} thì vẫn trái với phép đối chiếu khác của số này. Có phải thừa, thiếu hoặc sai chữ số? Đề nghị đối chiếu với số gốc.',
      en: '{row}, {slot}: {fact} is {times} the row’s other numbers ({others}), and {repaired}, without a factor of {factor}, still contradicts another comparison of this number. Is a digit too many, missing or wrong? Please compare it with the source.',
    },
    far: {
      vi: '{row}: {fact} cách các số khác của dòng ({others}) từ {ratio} lần, trong khi các số đó gần nhau, và không sổ năm trước hay tỉnh khác nào cho thấy mức tăng, giảm như vậy. Số này có phải thừa hoặc thiếu chữ số, hoặc ghi theo đơn vị khác với đơn vị ở cột D là {unit}? Nếu đúng, đề nghị giải trình.',
      en: '{row}: {fact} is {ratio} times or more apart from the row’s other numbers ({others}), which are near each other, and no earlier workbook or other province shows such a change. Has it a digit too many or missing, or another unit than {unit} in column D? If it is right, please explain.',
    },
    pair: {
      vi: '{row}: {fact} và {others} cách nhau {ratio} lần, mà dòng không có số khác, sổ năm trước hay tỉnh khác cho thấy mức tăng, giảm như vậy. Một trong hai số có phải thừa hoặc thiếu chữ số, hoặc ghi theo đơn vị khác với đơn vị ở cột D là {unit}? Nếu đúng, đề nghị giải trình.',
      en: '{row}: {fact} and {others} are {ratio} times apart, and no other number of the row, earlier workbook or other province shows such a change. Has one of them a digit too many or missing, or another unit than {unit} in column D? If both are right, please explain.',
    },
  },
  looksAt: 'provinces',
  *evaluate(report, context) {
    for (const row of rowsApart(context)) {
      const { indicator } = row;
      if (!indicator || indicator.measure === 'rank' || context.facts.row(indicator.id) !== row) continue;
      if (context.standing.hasBeside(indicator.id)) continue;
      const slip = powerSlip(indicator, context);
      // A misread thousands mark and a share stored as a fraction have their own rules, which know
      // the cause.
      if (slip) {
        if (!isToldElsewhere(slip)) yield verdict(slip, context);
        continue;
      }
      const pair = farPair(indicator, context);
      if (pair) yield apart(pair, report.sheet);
    }
  },
});

function isToldElsewhere({ fact, places }: PowerSlip): boolean {
  const isFraction = fact.indicator.measure === 'percentage' && places === -2 && fact.value <= 1;
  return isFraction || (places === -3 && isThousandsMark(fact.value, fact.indicator));
}

/** By the places that slipped; from three on a unit may have been mistaken. */
const kinds: Readonly<Record<number, 'ten' | 'hundred'>> = { 1: 'ten', 2: 'hundred' };

function verdict(
  slip: PowerSlip,
  context: CheckContext,
): Verdict<'ten' | 'hundred' | 'unit' | 'apart' | 'contradicted'> {
  const { sheet: home, head } = context.facts.report;
  const { fact, slot, others, places, repaired } = slip;
  const middle = others.reduce((total, { value }) => total + value, 0) / others.length;
  const ratio = fact.value / middle;
  const [cell] = fact.cells;
  const isPossible = fact.indicator.measure !== 'count' || isWhole(repaired, fact);
  const isContradicted = isPossible && !agrees(slip, context);
  const kind = isContradicted ? 'contradicted' : (kinds[Math.abs(places)] ?? 'unit');
  return {
    outcome: 'undecided',
    message: isPossible ? kind : 'apart',
    values: {
      row: named(fact.indicator),
      slot: slotText(slot, head.year),
      fact: quoteValue(fact, home),
      others: listed(others.map((one) => quoteValue(one, home))),
      times: timesText(ratio),
      factor: 10 ** Math.abs(places),
      near: nearnessOf(places),
      repaired: neat(repaired),
      unit: fact.indicator.unit.text,
    },
    cells: [...fact.cells, ...others.flatMap(({ cells }) => cells)],
    left: fact.value,
    right: repaired,
    suggestion:
      isPossible && !isContradicted && cell ? { address: cell.address, value: repaired, cause: 'power-of-ten' } : null,
  };
}

/** Whether the number without the slip fails no comparison that it takes part in. */
function agrees({ fact: { indicator }, slot, repaired }: PowerSlip, context: CheckContext): boolean {
  const isKept = ({ broken, kept }: Tried): boolean => broken === 0 && kept === 0;
  const tally = tried([{ indicator, slot, value: repaired }], context, isKept);
  return tally !== null && isKept(tally);
}

/** `gấp 1.053 lần`, or of a number below the others `chỉ bằng 0,105 lần`. */
function timesText(ratio: number): LocalText {
  const isLess = Math.abs(ratio) < 1;
  const [vi, en] = [print(ratio, 'vi'), print(ratio, 'en')];
  return { vi: isLess ? `chỉ bằng ${vi} lần` : `gấp ${vi} lần`, en: isLess ? `only ${en} times` : `${en} times` };
}

/** Of two numbers alone nobody can say which is wrong, but this year's is the newer. */
function apart({ fact, others, ratio }: FarPair, home: string): Verdict<'pair' | 'far'> {
  return {
    outcome: 'undecided',
    message: others.length > 1 ? 'far' : 'pair',
    values: {
      row: named(fact.indicator),
      fact: quoteValue(fact, home),
      others: listed(others.map((one) => quoteValue(one, home))),
      ratio: neat(ratio),
      unit: fact.indicator.unit.text,
    },
    cells: [...fact.cells, ...others.flatMap(({ cells }) => cells)],
    left: fact.value,
    right: others[0]!.value,
  };
}

function isWhole(value: number, { indicator }: PowerSlip['fact']): boolean {
  return Number.isInteger(Number((value * indicator.unit.scale).toPrecision(15)));
}
