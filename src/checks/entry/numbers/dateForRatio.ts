import type { Indicator } from '../../../indicators/catalogue/indicator';
import type { ReportCell } from '../../../sheet/province/report';
import type { Suggestion } from '../../finding';
import { cellOf } from '../../facts/places';
import { defineRule, type Verdict } from '../../rule';
import { excerpt, named } from '../../wording';
import { dateHeld } from '../../dateFormat';
import { inputCells, kindOf } from '../inputCells';

/** CT-205: a date, or a ratio as text, stands where a number belongs. */
export const dateForRatio = defineRule({
  id: 'CT-205',
  family: 'entry',
  title: { vi: 'Ngày tháng hoặc phân số ở ô của số', en: 'A date or a ratio where a number belongs' },
  given: { vi: 'Một ô nhập số.', en: 'An input cell.' },
  when: {
    vi: 'Ô có định dạng ngày giờ (gõ “7/63” thì Excel đổi thành tháng 7 năm 1963), hoặc chữ dạng “25/26”.',
    en: 'It has a date or time format ("7/63" becomes July 1963 in Excel), or holds text such as "25/26".',
  },
  then: {
    vi: 'Báo lỗi; với thứ hạng và số đếm gợi ý số đứng trước dấu gạch chéo.',
    en: 'It is an error; for ranks and counts the number before the stroke is suggested.',
  },
  reason: {
    vi: 'Excel lưu ngày dưới dạng số ngày kể từ năm 1900, nên thứ hạng 7 thành 23.193.',
    en: 'Excel stores a date as days since 1900, so rank 7 turns into 23,193.',
  },
  severity: { fails: 'error', undecided: null },
  messages: {
    date: {
      vi: 'Ô {place} ({row}) mang định dạng ngày giờ và lưu số {value}; có lẽ đã gõ “{typed}” và Excel đổi thành ngày. Đề nghị đặt lại định dạng số rồi nhập lại; mẫu số (nếu có) ghi ở cột 9.',
      en: 'Cell {place} ({row}) has a date format and holds {value}; probably "{typed}" was typed and Excel made a date of it. Please set a number format and enter the number again; what it is out of belongs in column 9.',
    },
    serial: {
      vi: 'Ô {place} ({row}) chứa số {value}, đúng là ngày mà Excel lưu khi gõ “{typed}”, nay dưới định dạng số. Đề nghị nhập lại thứ hạng; mẫu số ghi ở cột 9.',
      en: 'Cell {place} ({row}) holds {value}, the very day that Excel stores for "{typed}", now under a number format. Please enter the rank again; what it is out of belongs in column 9.',
    },
    ratio: {
      vi: 'Ô {place} ({row}) chứa chữ “{text}” thay cho một số nên công thức bỏ qua ô này. Đề nghị chỉ nhập số, mẫu số ghi ở cột 9.',
      en: 'Cell {place} ({row}) holds the text "{text}" for a number, so formulas skip it. Please enter the number alone and put what it is out of in column 9.',
    },
  },
  *evaluate(_, { facts }) {
    for (const { cell, indicator } of inputCells(facts.survey)) {
      const found = verdict(cell, indicator);
      if (found) yield found;
    }
  },
});

function verdict(cell: ReportCell, indicator: Indicator): Verdict<'date' | 'serial' | 'ratio'> | null {
  const common = { outcome: 'fails', cells: [cellOf(cell)] } as const;
  const values = { place: cell.address, row: named(indicator) };
  const held = dateHeld(cell, indicator);
  if (held) {
    const { serial, typed, isShown } = held;
    return {
      ...common,
      message: isShown ? 'date' : 'serial',
      values: { ...values, value: serial, typed: typed ?? '…' },
      suggestion: suggested(typed, cell, indicator),
    };
  }
  if (kindOf(cell.value) !== 'ratio') return null;
  const text = excerpt(cell.value);
  return { ...common, message: 'ratio', values: { ...values, text }, suggestion: suggested(text, cell, indicator) };
}

/** Of a rank `7/63` and a count `25/26` the sheet wants the first number; a share has none. */
function suggested(typed: string | null, { address }: ReportCell, { measure }: Indicator): Suggestion | null {
  const numerator = /^(\d{1,4})\s*\/\s*\d{1,4}$/.exec(typed ?? '')?.[1];
  if (numerator === undefined || (measure !== 'rank' && measure !== 'count')) return null;
  return { address, value: Number(numerator), cause: 'ratio-as-date' };
}
