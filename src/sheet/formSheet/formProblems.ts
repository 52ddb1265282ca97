import type { LocalText } from '../../indicators/text';
import type { CellValue } from '../grid/grid';
import type { CellRef } from '../province/report';

/** A cell of a form's worksheet. */
export interface FormCell extends CellRef {
  readonly value: CellValue;
}

/**
 * What can be wrong with a cell of a form's worksheet; `{detail}` is what the problem says of its
 * own.
 */
export const formProblemReasons = {
  missingLabel: { vi: 'phần đầu thiếu dòng “{detail}”', en: 'the head has no line "{detail}"' },
  repeatedLabel: { vi: 'dòng này đã có ở trên', en: 'the head has this line already' },
  missingColumn: { vi: 'bảng thiếu cột “{detail}”', en: 'the table has no column "{detail}"' },
  repeatedColumn: { vi: 'cột này đã có ở bên trái', en: 'the table has this column already' },
  noRows: { vi: 'bảng không có chỉ tiêu nào', en: 'the table has no indicator' },
  duplicateForm: {
    vi: 'biểu và phiên bản này đã có ở trang “{detail}”',
    en: 'this form and version stand on the sheet "{detail}" already',
  },
  blank: { vi: 'không được để trống', en: 'it must not be blank' },
  errorValue: { vi: 'ô báo lỗi công thức', en: 'its formula gives an error' },
  word: { vi: 'cần một trong các từ {detail}', en: 'it must be one of {detail}' },
  number: { vi: 'cần một số', en: 'it must be a number' },
  decimals: { vi: 'cần số nguyên từ 0 đến 6', en: 'it must be a whole number from 0 to 6' },
  factor: { vi: 'cần số lớn hơn 0', en: 'it must be a number above 0' },
  year: { vi: 'cần một năm có bốn chữ số hoặc để trống', en: 'it must be a year of four digits, or blank' },
  yearOrder: { vi: 'năm cuối nhỏ hơn năm đầu', en: 'the last year lies before the first' },
  date: { vi: 'ngày phải có dạng năm-tháng-ngày', en: 'a date must read year-month-day' },
  dateOrder: { vi: 'ngày cuối trước ngày đầu', en: 'the last day lies before the first' },
  roman: { vi: 'số mục phải là số La Mã', en: 'a section number must be Roman' },
  level: {
    vi: 'cần 1, hoặc 2 dưới một dòng cấp 1',
    en: 'it must be 1, or 2 under a row of level 1',
  },
  code: {
    vi: 'mã số phải có dạng hai chữ in, dấu chấm, hai chữ số',
    en: 'a code must be two capitals, a dot and two digits',
  },
  duplicateCode: { vi: 'mã số này đã có ở một dòng trên', en: 'a row above has this code' },
  contextCode: {
    vi: 'chỉ tiêu bối cảnh không thể là dòng của biểu',
    en: 'a context indicator cannot be a row of a form',
  },
  otherMeaning: {
    vi: 'mã số của dòng đang dùng cho “{detail}”; chỉ tiêu khác phải có mã số chưa dùng',
    en: 'the code of this row belongs to "{detail}"; another indicator needs a code of its own',
  },
  nameTaken: { vi: 'đây đã là tên của chỉ tiêu {detail}', en: 'this is a name of the indicator {detail}' },
  unit: { vi: 'đơn vị phải có tên sau từ chỉ hệ số', en: 'a unit needs a name after its scale word' },
  unitOfMeasure: {
    vi: 'chỉ đại lượng phần trăm có đơn vị “%”',
    en: 'a percentage, and nothing else, has the unit "%"',
  },
  comparisonOfMeasure: {
    vi: 'đại lượng này phải so sánh theo “{detail}”',
    en: 'this measure is compared by "{detail}"',
  },
  additiveOfMeasure: {
    vi: 'chỉ số đếm và số đo mới cộng được khi sáp nhập',
    en: 'only counts and amounts can be added in a merger',
  },
  bounds: { vi: 'cận trên nhỏ hơn cận dưới', en: 'the upper bound lies below the lower one' },
  fewParts: {
    vi: 'tổng cần ít nhất hai mã số khác nhau ở cột “Các phần của tổng”',
    en: 'a total needs at least two different codes in the column of its parts',
  },
  noRatio: {
    vi: 'tỷ lệ cần tử số, mẫu số và hệ số nhân',
    en: 'a ratio needs numerator, denominator and factor',
  },
  unknownCode: {
    vi: 'mã số {detail} không có trong danh mục và không có trên biểu',
    en: 'neither the catalogue nor this form has the code {detail}',
  },
  inputNotOnForm: {
    vi: 'để tính dòng này, {detail} phải có dòng trên biểu',
    en: 'to compute this row, {detail} must have a row on the form',
  },
  otherUnit: {
    vi: 'phần {detail} có đơn vị tính khác với tổng',
    en: 'the part {detail} has another unit than the total',
  },
  cycle: { vi: 'dòng này được tính từ chính nó', en: 'this row is computed from itself' },
} as const satisfies Record<string, LocalText>;
export type FormProblemReason = keyof typeof formProblemReasons;

/** A cell that keeps a form from being loaded, and why. */
export interface FormProblem extends FormCell {
  readonly reason: FormProblemReason;
  readonly detail: LocalText;
}

const longestShown = 40;

/** One sentence that names sheet, cell and what stands there. */
export function formProblemText({ sheet, address, value, reason, detail }: FormProblem): LocalText {
  const shown = String(value).trim();
  const text = shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
  const why = formProblemReasons[reason];
  const said = text === '' ? { vi: 'ô trống', en: 'blank' } : { vi: `“${text}”`, en: `"${text}"` };
  return {
    vi: `Trang “${sheet}”, ô ${address} (${said.vi}): ${why.vi.replace('{detail}', detail.vi)}.`,
    en: `Sheet "${sheet}", cell ${address} (${said.en}): ${why.en.replace('{detail}', detail.en)}.`,
  };
}

/** Collects problems in the order in which they are met. */
export class FormProblems {
  readonly found: FormProblem[] = [];

  /** Returns null, so that a reader can end with it. */
  add(cell: FormCell, reason: FormProblemReason, detail?: string | LocalText): null {
    const said = typeof detail === 'object' ? detail : { vi: detail ?? '', en: detail ?? '' };
    this.found.push({ ...cell, reason, detail: said });
    return null;
  }
}
