import type { Indicator } from '../../../indicators/catalogue/indicator';
import type { ReportCell } from '../../../sheet/province/report';
import type { CheckContext } from '../../context';
import { cellOf } from '../../facts/places';
import { defineRule, type Verdict } from '../../rule';
import { excerpt, named, neat } from '../../wording';
import { givenTo } from '../givenTo';
import { inputCells, kindOf } from '../inputCells';
import { partHedge } from './entryHedge';
import { meantReading, readEntry } from './readEntry';

/** CT-201: text stands where a number belongs. */
export const textForNumber = defineRule({
  id: 'CT-201',
  family: 'entry',
  title: { vi: 'Chữ ở ô của số', en: 'Text where a number belongs' },
  given: {
    vi: 'Một ô nhập số (cột 1, 2, 3, 7) không trống và không phải ký hiệu “-”, “…”, “x”.',
    en: 'An input cell (columns 1, 2, 3, 7) is filled with something other than the marks "-", "…", "x".',
  },
  when: {
    vi: 'Nội dung là chữ có chữ số: “2.890.000” dạng chữ, “1,234.5”, số kèm đơn vị, “trên 4.000”.',
    en: 'It holds text with digits: "2.890.000" as text, "1,234.5", a number with its unit, "trên 4.000".',
  },
  then: {
    vi: 'Báo lỗi; gợi ý số khi chỉ có một cách đọc, hoặc cách viết Việt Nam là cách đọc tự nhiên.',
    en: 'It is an error; the number is suggested when it can be read in one way, or when the Vietnamese way is the natural one.',
  },
  reason: {
    vi: 'Công thức bỏ qua chữ, nên tỷ lệ và tổng để trống hoặc sai mà không báo.',
    en: 'Formulas skip text, so ratios and totals stay empty or wrong without a word.',
  },
  severity: { fails: 'error', undecided: null },
  messages: {
    oneReading: {
      vi: 'Ô {place} ({row}) chứa chữ “{text}” thay cho số nên công thức bỏ qua ô này. Đề nghị nhập số {value}; đơn vị đã có ở cột D.',
      en: 'Cell {place} ({row}) holds the text "{text}" for a number, so formulas skip it. Please enter the number {value}; the unit stands in column D.',
    },
    hedged: {
      vi: 'Ô {place} ({row}) chứa chữ “{text}” thay cho số nên công thức bỏ qua ô này. Đề nghị nhập số {value} và ghi “{hedge}” vào cột 9 của dòng, vì con số không nói được điều đó.',
      en: 'Cell {place} ({row}) holds the text "{text}" for a number, so formulas skip it. Please enter the number {value} and put "{hedge}" in column 9 of the row, since the number does not say so.',
    },
    twoReadings: {
      vi: 'Ô {place} ({row}) chứa chữ “{text}”, có thể là {value} hoặc {other}. Không tự chọn được cách đọc; đề nghị nhập lại đúng số.',
      en: 'Cell {place} ({row}) holds the text "{text}", which may be {value} or {other}. Which one cannot be told from here; please enter the number again.',
    },
    unreadable: {
      vi: 'Ô {place} ({row}) chứa “{text}”, không đọc được thành số (đơn vị tính: {unit}). Công thức bỏ qua ô này; đề nghị nhập số, phần giải thích ghi ở cột 9.',
      en: 'Cell {place} ({row}) holds "{text}", which is no number in {unit}. Formulas skip it; please enter a number and put explanations in column 9.',
    },
  },
  *evaluate(_, context) {
    for (const { cell, indicator } of inputCells(context.facts.survey)) {
      const kind = kindOf(cell.value);
      if (kind === 'text' || kind === 'truth') yield verdict(cell, indicator, context);
    }
  },
});

function verdict(
  cell: ReportCell,
  indicator: Indicator,
  context: CheckContext,
): Verdict<'oneReading' | 'hedged' | 'twoReadings' | 'unreadable'> {
  const values = { place: cell.address, row: named(indicator), text: excerpt(cell.value), unit: indicator.unit.text };
  const cells = [cellOf(cell)];
  const readings = typeof cell.value === 'string' ? readEntry(cell.value, indicator) : [];
  const meant = meantReading(readings, indicator);
  if (meant) {
    const { hedge } = partHedge(String(cell.value));
    return {
      outcome: 'fails',
      message: hedge === null ? 'oneReading' : 'hedged',
      values: { ...values, value: neat(meant.value), ...(hedge === null ? {} : { hedge }) },
      cells,
      suggestion: { address: cell.address, value: meant.value, cause: 'number-as-text' },
    };
  }
  const [first, second] = readings;
  const given = givenTo(cell, indicator, context);
  if (!first || !second) return { outcome: 'fails', message: 'unreadable', values, cells, suggestion: given };
  return {
    outcome: 'fails',
    message: 'twoReadings',
    values: { ...values, value: neat(first.value), other: neat(second.value) },
    cells,
    suggestion: readings.some(({ value }) => value === given?.value) ? given : null,
  };
}
