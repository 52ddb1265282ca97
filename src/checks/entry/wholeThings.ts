import type { Indicator } from '../../indicators/indicator';
import { Exact } from '../../figures/decimal';
import { cellOf } from '../places';
import { defineRule } from '../rule';
import type { Suggestion } from '../finding';
import { named } from '../wording';
import { inputCells } from './inputCells';
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
    vi: 'Báo lỗi; gợi ý nhân 1.000 khi số có dạng “3,738” do Excel tiếng Anh đọc dấu chấm là dấu thập phân.',
    en: 'It is an error; a thousandfold is suggested where "3.738" was read by an English Excel as a decimal number.',
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
    fraction: {
      vi: 'Ô {place}: {row} phải là số nguyên nhưng ghi {value} {unit}. Đề nghị kiểm tra đơn vị (cột D) và nhập số nguyên.',
      en: 'Cell {place}: {row} is counted whole but holds {value} {unit}. Please check the unit (column D) and enter a whole number.',
    },
  },
  *evaluate(_, { facts }) {
    for (const { cell, indicator } of inputCells(facts.survey, 'finer')) {
      if (typeof cell.value !== 'number' || !isFraction(cell.value, indicator)) continue;
      const suggestion = cell.formula === null ? separatorSlip(cell.value, indicator, cell.address) : null;
      yield {
        outcome: 'fails',
        message: suggestion ? 'separator' : 'fraction',
        values: {
          place: cell.address,
          row: named(indicator),
          value: cell.value,
          unit: indicator.unit.text,
          meant: suggestion ? Number(suggestion.value) : '',
        },
        cells: [cellOf(cell)],
        ...(suggestion ? { suggestion } : {}),
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

function separatorSlip(value: number, indicator: Indicator, address: string): Suggestion | null {
  if (!isThousandsMark(value, indicator)) return null;
  return { address, value: withoutThousandsMark(value), cause: 'decimal-mark' };
}
