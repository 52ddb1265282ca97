import { decimalsShown, Exact } from '../../../figures/decimal';
import type { Indicator } from '../../../indicators/catalogue/indicator';
import type { Fact } from '../../facts/fact';
import { cellOf } from '../../facts/places';
import { farApart } from '../../limits';
import { defineRule } from '../../rule';
import { othersOf, witnesses } from '../../witnesses';
import { listed, named, quoteValue } from '../../wording';
import { inputCells } from '../inputCells';
import { isThousandsMark, withoutThousandsMark } from './thousandsMark';

/** CT-203: a fraction of something that is counted whole. */
export const wholeThings = defineRule({
  id: 'CT-203',
  family: 'entry',
  title: { vi: 'Số đếm có phần lẻ', en: 'A fraction of a whole thing' },
  given: {
    vi: 'Chỉ tiêu là số đếm (thuê bao, doanh nghiệp, xã) hoặc thứ hạng.',
    en: 'The indicator counts whole things (subscriptions, enterprises, communes) or is a rank.',
  },
  when: { vi: 'Số nhập quy ra đơn vị lẻ không nguyên.', en: 'The number is not whole in single units.' },
  then: {
    vi: 'Báo lỗi; gợi ý dời dấu thập phân khi số sau khi dời khớp quy mô các số khác của dòng, nếu không thì nhân 1.000 khi số có dạng “3,738” do Excel tiếng Anh đọc dấu chấm là dấu thập phân. Công thức của biểu không bị báo thay cho ô mà nó cộng.',
    en: 'It is an error; another place of the decimal mark is suggested where the row’s other numbers confirm it, else a thousandfold where "3.738" was read by an English Excel as a decimal number. A formula of the form is not accused for the cells it adds up.',
  },
  reason: {
    vi: 'Không có nửa thuê bao; phần lẻ là dấu hiệu sai đơn vị hoặc sai dấu phân cách.',
    en: 'There is no half subscription; a fraction is the trace of a wrong unit or a wrong separator.',
  },
  severity: { fails: 'error', undecided: null },
  messages: {
    separator: {
      vi: 'Ô {place}: {row} là số đếm nhưng ghi {value} {unit}. Có thể dấu chấm hàng nghìn đã bị đọc thành dấu thập phân; đề nghị kiểm tra và nhập {meant} nếu đúng.',
      en: 'Cell {place}: {row} is a count but holds {value} {unit}. A thousands mark was probably read as a decimal mark; please check and enter {meant} if that is right.',
    },
    slipped: {
      vi: 'Ô {place}: {row} là số đếm nhưng ghi {value} {unit}, trong khi các số khác của dòng là {others}; dời dấu thập phân thì cách các số đó không quá {near} lần. Một số đếm không có phần lẻ; đề nghị kiểm tra và nhập {meant} nếu đúng.',
      en: 'Cell {place}: {row} is a count but holds {value} {unit}, while the row’s other numbers are {others}; with its mark moved it lies within {near} times of them. What is counted has no fraction; please check and enter {meant} if that is right.',
    },
    fraction: {
      vi: 'Ô {place}: {row} phải là số nguyên nhưng ghi {value} {unit}. Đề nghị kiểm tra đơn vị (cột D) và nhập số nguyên.',
      en: 'Cell {place}: {row} is counted whole but holds {value} {unit}. Please check the unit (column D) and enter a whole number.',
    },
  },
  *evaluate(report, context) {
    for (const { cell, indicator, slot } of inputCells(context.facts.survey)) {
      if (typeof cell.value !== 'number' || !isFraction(cell.value, indicator)) continue;
      if (cell.formula !== null && context.facts.fact(indicator.id, slot)?.origin === 'computed') continue;
      const others =
        cell.formula === null ? othersOf(slot, witnesses(indicator.id, context), indicator.id, context) : [];
      const meant = cell.formula === null ? wholeAmong(cell.value, indicator, others) : null;
      yield {
        outcome: 'fails',
        message:
          meant === null
            ? 'fraction'
            : isThousandsMark(cell.value, indicator) && meant.places === 3
              ? 'separator'
              : 'slipped',
        values: {
          place: cell.address,
          row: named(indicator),
          value: { value: cell.value, decimals: decimalsShown(cell.value) },
          unit: indicator.unit.text,
          near: nearness,
          meant: meant?.value ?? '',
          others: listed(others.map((one) => quoteValue(one, report.sheet))),
        },
        cells: [cellOf(cell)],
        suggestion: meant && { address: cell.address, value: meant.value, cause: 'decimal-mark' },
      };
    }
  },
});

/** Arithmetic of a formula may leave dust in the last digits. */
const dust = 1e-6;

function isFraction(value: number, { measure, unit }: Indicator): boolean {
  if (measure !== 'count' && measure !== 'rank') return false;
  const things = new Exact(value).times(unit.scale);
  return things.minus(things.round()).abs().greaterThan(dust);
}

/** Places that a decimal mark slips, the thousands mark first. */
const slips = [3, 2, 1, 6, 5, 4] as const;
/** How near the repaired number has to come to the rest of its row. */
const nearness = 2;

/** The whole number that was meant, and the places of the slip; null where nothing tells. */
function wholeAmong(
  value: number,
  indicator: Indicator,
  others: readonly Fact[],
): { readonly value: number; readonly places: number } | null {
  const whole = slips
    .map((places) => ({ value: new Exact(value).times(`1e${places}`).toNumber(), places }))
    .filter((one) => !isFraction(one.value, indicator));
  const isAmong = (one: number, some: readonly Fact[], times: number): boolean =>
    some.every((other) => one <= other.value * times && one * times >= other.value);
  const near = others.length > 0 && whole.find((one) => isAmong(one.value, others, nearness));
  if (near) return near;
  const thousandfold = isThousandsMark(value, indicator) ? withoutThousandsMark(value) : null;
  // A mark that was misread leaves a number like those of its row that were not.
  const sound = others.filter((other) => !isFraction(other.value, indicator));
  return thousandfold !== null && isAmong(thousandfold, sound, farApart) ? { value: thousandfold, places: 3 } : null;
}
