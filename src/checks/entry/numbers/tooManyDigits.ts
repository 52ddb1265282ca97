import { cellOf } from '../../facts/places';
import { defineRule } from '../../rule';
import { named } from '../../wording';
import { inputCells } from '../inputCells';

/** Excel keeps fifteen digits; from here on whole numbers lose theirs. */
const limit = 1e15;

/** CT-215: a number beyond what Excel can keep. */
export const tooManyDigits = defineRule({
  id: 'CT-215',
  family: 'entry',
  title: { vi: 'Số vượt 15 chữ số', en: 'A number beyond fifteen digits' },
  given: { vi: 'Một ô nhập số.', en: 'An input cell.' },
  when: { vi: 'Số có trị tuyệt đối từ 10¹⁵ (một triệu tỷ) trở lên.', en: 'Its number is 10¹⁵ or more, sign apart.' },
  then: { vi: 'Báo lỗi.', en: 'It is an error.' },
  reason: {
    vi: 'Excel chỉ giữ 15 chữ số, các chữ số sau bị thay bằng 0 mà không báo; không chỉ tiêu nào của tỉnh lớn đến vậy theo đơn vị ở cột D.',
    en: 'Excel keeps 15 digits and replaces the rest by zeros without a word; no indicator of a province is that large in the unit of column D.',
  },
  severity: { fails: 'error', undecided: null },
  messages: {
    tooLarge: {
      vi: 'Ô {place} ({row}) ghi {value} {unit}, vượt giới hạn {limit} mà Excel giữ được chính xác. Có thể hai số bị gõ liền nhau hoặc đã nhập theo đồng; đề nghị nhập lại theo đơn vị {unit}.',
      en: 'Cell {place} ({row}) holds {value} {unit}, beyond the {limit} that Excel keeps exactly. Two numbers may have run together, or it is in dong; please enter it again in {unit}.',
    },
  },
  *evaluate(_, { facts }) {
    for (const { cell, indicator } of inputCells(facts.survey)) {
      if (typeof cell.value !== 'number' || Math.abs(cell.value) < limit) continue;
      yield {
        outcome: 'fails',
        message: 'tooLarge',
        values: {
          place: cell.address,
          row: named(indicator),
          value: cell.value < 1e21 && cell.value > -1e21 ? cell.value : cell.value.toExponential(3),
          limit,
          unit: indicator.unit.text,
        },
        cells: [cellOf(cell)],
        left: Math.abs(cell.value),
        right: limit,
        tolerance: 0,
      };
    }
  },
});
