import { decimalsShown } from '../../../figures/decimal';
import { cellOf } from '../../facts/places';
import { defineRule } from '../../rule';
import { listed, named, neat, quoteValue } from '../../wording';
import { othersOf, witnesses } from '../../witnesses';
import { inputCells } from '../inputCells';
import { isThousandsMark, withoutThousandsMark } from './thousandsMark';

/** How near the repaired number has to come to the rest of its row. */
const nearness = 2;

/** CT-210: an amount whose thousands mark was taken for a decimal mark. Counts are CT-203's. */
export const thousandsAsDecimals = defineRule({
  id: 'CT-210',
  family: 'entry',
  title: { vi: 'Dấu chấm hàng nghìn bị đọc thành dấu thập phân', en: 'A thousands mark read as a decimal mark' },
  given: {
    vi: 'Một ô nhập của chỉ tiêu đo lường (doanh thu, nộp ngân sách, km), không phải số đếm.',
    en: 'An input cell of a measured indicator (revenue, budget, km), not a count.',
  },
  when: {
    vi: 'Số dưới 1.000 có nhiều chữ số lẻ hơn chỉ tiêu, tối đa ba, và gấp 1.000 lần thì khớp quy mô các số khác của dòng; hoặc dòng không có số nào khác và có đúng ba chữ số lẻ.',
    en: 'The number is below 1,000 with more decimals than its indicator, at most three, and a thousandfold fits the size of its row; or the row has no other number and there are exactly three decimals.',
  },
  then: {
    vi: 'Cảnh báo khi các số khác của dòng ủng hộ, nếu không thì ghi nhận; gợi ý số gấp 1.000 lần.',
    en: 'A warning where the rest of the row supports it, else a note; the thousandfold is suggested.',
  },
  reason: {
    vi: 'Excel cài tiếng Anh đọc “3.738” là 3,738; tiếng Việt viết 3.738 cho ba nghìn bảy trăm ba mươi tám.',
    en: 'An English Excel reads "3.738" as three and a fraction; in Vietnamese it means three thousand seven hundred and thirty-eight.',
  },
  severity: { fails: null, undecided: 'warning' },
  weights: { alone: 'info' },
  messages: {
    supported: {
      vi: 'Ô {place} ({row}) ghi {value}, trong khi các số khác của dòng là {others}; gấp 1.000 lần thì cách các số đó không quá {near} lần, để nguyên thì mọi tổng và tốc độ tăng đều sai. Có phải đã gõ dấu chấm hàng nghìn và Excel đọc thành dấu thập phân, số đúng là {meant}?',
      en: 'Cell {place} ({row}) holds {value}, while the row’s other numbers are {others}; a thousand times as much lies within {near} times of them, and as it stands every total and growth is wrong. Was a thousands mark typed that Excel took for a decimal mark, and should it be {meant}?',
    },
    alone: {
      vi: 'Ô {place} ({row}) ghi {value} với ba chữ số lẻ, nhiều hơn {decimals} chữ số lẻ của chỉ tiêu; dấu chấm hàng nghìn bị đọc nhầm để lại đúng ba chữ số lẻ. Có phải số đúng là {meant}?',
      en: 'Cell {place} ({row}) holds {value} with three decimals, more than the indicator’s {decimals}; a thousands mark that was misread leaves exactly three. Should it be {meant}?',
    },
  },
  *evaluate(report, context) {
    for (const { cell, indicator, slot } of inputCells(context.facts.survey)) {
      if (indicator.measure !== 'amount' || cell.formula !== null || typeof cell.value !== 'number') continue;
      if (!isThousandsMark(cell.value, indicator)) continue;
      const meant = withoutThousandsMark(cell.value);
      const others = othersOf(slot, witnesses(indicator.id, context), indicator.id, context);
      const isAlone = others.length === 0;
      if (isAlone ? decimalsShown(cell.value) !== 3 : !others.every(({ value }) => isNear(value, meant))) continue;
      yield {
        outcome: 'undecided',
        message: isAlone ? 'alone' : 'supported',
        values: {
          place: cell.address,
          row: named(indicator),
          value: { value: cell.value, decimals: decimalsShown(cell.value) },
          others: listed(others.map((one) => quoteValue(one, report.sheet))),
          meant: neat(meant),
          decimals: indicator.decimals,
          near: nearness,
        },
        cells: [cellOf(cell)],
        suggestion: { address: cell.address, value: meant, cause: 'decimal-mark' },
      };
    }
  },
});

function isNear(value: number, meant: number): boolean {
  return value > 0 && meant <= value * nearness && meant * nearness >= value;
}
