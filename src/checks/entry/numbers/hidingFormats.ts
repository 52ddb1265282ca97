import { listUnder, remembered } from '../../../indicators/lists';
import type { Indicator } from '../../../indicators/catalogue/indicator';
import type { ReportCell } from '../../../sheet/province/report';
import { cellOf } from '../../facts/places';
import { defineRule } from '../../rule';
import { inputCells } from '../inputCells';
import { isTextFormat, showsPercent, thousandsHidden } from './numberLook';

type Look = 'percent' | 'thousands' | 'text';
const looks = new Map<string, Look | null>();

/** What a format does to a number; formats are few and cells are many. */
function lookOf(format: string): Look | null {
  return remembered(looks, format, () => {
    if (showsPercent(format)) return 'percent';
    if (thousandsHidden(format) > 0) return 'thousands';
    return isTextFormat(format) ? 'text' : null;
  });
}

/** CT-213: the cell shows another number than it stores, or makes text of the next one. */
export const hidingFormats = defineRule({
  id: 'CT-213',
  family: 'entry',
  title: { vi: 'Định dạng làm số hiện khác số lưu', en: 'A format that hides the stored number' },
  given: {
    vi: 'Ô nhập số (cột 1, 2, 3, 7), thường sau khi dán từ tệp khác kèm định dạng.',
    en: 'An input cell (columns 1, 2, 3, 7), as a rule after pasting from elsewhere with formats.',
  },
  when: {
    vi: 'Định dạng % (hiện gấp 100 lần), định dạng chia nghìn “#,##0,” hoặc định dạng chữ “@”.',
    en: 'It has a per cent format (shows a hundredfold), one that divides by a thousand ("#,##0,") or the text format "@".',
  },
  then: {
    vi: 'Cảnh báo với % và chia nghìn; ghi nhận với định dạng chữ. Một thông báo mỗi loại cho cả biểu.',
    en: 'A warning for the first two, a note for the text format; one of each a sheet.',
  },
  reason: {
    vi: 'Người ký nhìn số hiện trên màn hình, còn công thức và bảng tổng hợp dùng số lưu. Việc dán cũng có thể làm mất quy tắc nhập của ô: CT-216 xét.',
    en: 'Who signs sees the shown number, while formulas and roll-ups use the stored one. A paste may destroy a cell’s input rule as well: CT-216 looks at that.',
  },
  severity: { fails: 'warning', undecided: null },
  weights: { text: 'info' },
  messages: {
    percent: {
      vi: '{count} ô nhập có định dạng %, nên hiện gấp 100 lần số lưu: {places} (ô {place} lưu {value}). Công thức tính với số đã lưu, không phải số đang hiện; đề nghị đặt lại định dạng số và kiểm tra giá trị.',
      en: '{count} input cells have a per cent format and show a hundred times what they store: {places} (cell {place} stores {value}). Formulas compute with what is stored, not with what is shown; please reset the format and check the values.',
    },
    thousands: {
      vi: '{count} ô nhập có định dạng chia nghìn, nên hiện nhỏ hơn số lưu từ 1.000 lần: {places} (ô {place} lưu {value}). Đề nghị đặt lại định dạng “#,##0” và đối chiếu đơn vị ở cột D.',
      en: '{count} input cells have a format that divides by thousands and show less than they store: {places} (cell {place} stores {value}). Please reset the format to "#,##0" and compare with the unit in column D.',
    },
    text: {
      vi: '{count} ô nhập có định dạng chữ: {places}. Số gõ vào các ô này sẽ thành chữ và công thức bỏ qua; đề nghị đặt lại định dạng số trước khi nhập (ô {place} đang có {value}).',
      en: '{count} input cells have the text format: {places}. Numbers typed there become text that formulas skip; please set a number format before entering (cell {place} now holds {value}).',
    },
  },
  *evaluate(_, { facts }) {
    const found = new Map<Look, ReportCell[]>();
    for (const { cell, indicator } of inputCells(facts.survey)) {
      const look = lookOf(cell.numberFormat);
      if (!look || typeof cell.value !== 'number' || isFraction(cell.value, look, indicator)) continue;
      listUnder(found, look, cell);
    }
    for (const [look, cells] of found) {
      const [first] = cells;
      yield {
        outcome: 'fails',
        message: look,
        values: {
          count: cells.length,
          places: cells.map(({ address }) => address).join(', '),
          place: first!.address,
          value: Number(first!.value),
        },
        cells: cells.map(cellOf),
      };
    }
  },
});

/** A share typed as 94,3% and stored as 0,943 is CT-209's. */
function isFraction(value: number, look: Look, { measure }: Indicator): boolean {
  return look === 'percent' && measure === 'percentage' && value > 0 && value <= 1;
}
