import type { Comparison, Direction, Measure, Nature } from '../../indicators/catalogue/indicator';
import { statusWords } from '../../indicators/forms/statuses';
import { dataStatuses, type DataStatus, type Template } from '../../indicators/forms/template';
import type { LocalText } from '../../indicators/text';
import { headLabels, unitLabels } from '../province/texts';

/**
 * Words of a form's worksheet for the closed lists. Cells hold the Vietnamese ones; both languages
 * are read.
 */
export const rowKindWords = {
  section: { vi: 'Mục', en: 'Section' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
} as const satisfies Record<Template['rows'][number]['kind'], LocalText>;

export const yesNoWords = {
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
} as const satisfies Record<string, LocalText>;

export const computedWords = {
  entered: { vi: 'Nhập', en: 'Entered' },
  sum: { vi: 'Tổng', en: 'Sum' },
  ratio: { vi: 'Tỷ lệ', en: 'Ratio' },
} as const satisfies Record<string, LocalText>;

export const measureWords: Readonly<Record<Measure, LocalText>> = {
  count: { vi: 'Số đếm', en: 'Count' },
  amount: { vi: 'Số đo', en: 'Amount' },
  ratio: { vi: 'Tỷ số', en: 'Quotient' },
  percentage: { vi: 'Phần trăm', en: 'Percentage' },
  rank: { vi: 'Thứ hạng', en: 'Rank' },
  index: { vi: 'Điểm chỉ số', en: 'Index score' },
};

export const natureWords: Readonly<Record<Nature, LocalText>> = {
  stock: { vi: 'Thời điểm', en: 'Stock' },
  flow: { vi: 'Thời kỳ', en: 'Flow' },
};

export const comparisonWords: Readonly<Record<Comparison, LocalText>> = {
  relative: { vi: 'Tốc độ %', en: 'Per cent' },
  points: { vi: 'Điểm %', en: 'Points' },
  none: { vi: 'Không so sánh', en: 'Not compared' },
};

export const directionWords: Readonly<Record<Direction, LocalText>> = {
  higher: { vi: 'Tăng là tốt', en: 'Higher is better' },
  lower: { vi: 'Giảm là tốt', en: 'Lower is better' },
  neutral: { vi: 'Không xét', en: 'Neutral' },
};

/**
 * Stands where a form or an indicator has none of something; a blank cell says "as in the
 * catalogue".
 */
export const noneSign = '-';

/** Between codes and between names in one cell. */
export const listSeparator = '; ';

/** Labels above the table; their values stand under the heads of the two names. */
export const formLabels = {
  id: headLabels.template,
  version: headLabels.version,
  title: { vi: 'Tên biểu', en: 'Title' },
  legalBasis: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  reportingUnit: unitLabels.reporting,
  receivingUnit: unitLabels.receiving,
  validFromYear: { vi: 'Dùng từ năm báo cáo', en: 'First report year' },
  validToYear: { vi: 'Dùng đến năm báo cáo', en: 'Last report year' },
} as const satisfies Record<string, LocalText>;
export type FormLabel = keyof typeof formLabels;

/** Labels of the deadline for a data status and of where it comes from. */
export const deadlineLabels = (status: DataStatus): { readonly due: LocalText; readonly source: LocalText } => {
  const { vi, en } = statusWords[status].word;
  return {
    due: { vi: `Hạn gửi số ${vi.toLowerCase()}`, en: `Due, ${en.toLowerCase()}` },
    source: { vi: `Nguồn của hạn gửi số ${vi.toLowerCase()}`, en: `Source of the due date, ${en.toLowerCase()}` },
  };
};

/** Labels of the signature blocks, counted from 1. */
export const signatureLabels = (number: number): { readonly role: LocalText; readonly hint: LocalText } => ({
  role: { vi: `Người ký ${number}`, en: `Signature ${number}` },
  hint: { vi: `Cách ký ${number}`, en: `How to sign ${number}` },
});

/** More blocks do not fit side by side on a page. */
export const mostSignatures = 6;

export const formSheetTitle: LocalText = { vi: 'Mẫu biểu {id}', en: 'Form {id}' };

const choices = (words: Readonly<Record<string, LocalText>>, language: 'vi' | 'en'): string =>
  Object.values(words)
    .map((word) => `“${word[language]}”`)
    .join(', ');

/** Under the title: how the sheet is used, the words of each list included. */
export const formSheetHints: readonly LocalText[] = [
  {
    vi: `Mỗi dòng của bảng là một mục hoặc một chỉ tiêu của biểu; có thể thêm, xóa, đổi chỗ dòng. Ô để trống ở một chỉ tiêu đã có trong danh mục: giữ như danh mục; “${noneSign}”: không có. Chỉ tiêu mới cần mã số chưa dùng, tên và đơn vị bằng hai thứ tiếng, loại đại lượng, số chữ số thập phân, cách so sánh và chiều tốt.`,
    en: `Each row of the table is a section or an indicator of the form; rows can be added, removed and moved. A blank cell of an indicator that the catalogue knows keeps what the catalogue says; "${noneSign}" means none. A new indicator needs a code of its own, names and units in both languages, measure, decimals, comparison and direction.`,
  },
  {
    vi: `Từ dùng trong bảng – loại dòng: ${choices(rowKindWords, 'vi')}; cách lập: ${choices(computedWords, 'vi')}; loại đại lượng: ${choices(measureWords, 'vi')}; thời điểm, thời kỳ: ${choices(natureWords, 'vi')}; cách so sánh: ${choices(comparisonWords, 'vi')}; chiều tốt: ${choices(directionWords, 'vi')}. Các phần của tổng, tử số và mẫu số ghi bằng mã số, cách nhau bằng dấu chấm phẩy.`,
    en: `Words of the table – kind of row: ${choices(rowKindWords, 'en')}; how it is filled: ${choices(computedWords, 'en')}; measure: ${choices(measureWords, 'en')}; stock or flow: ${choices(natureWords, 'en')}; comparison: ${choices(comparisonWords, 'en')}; direction: ${choices(directionWords, 'en')}. Parts, numerator and denominator are given by code, separated by semicolons.`,
  },
];

/** Every label above the table with what it is for. */
export type FormLabelKey =
  | { readonly field: FormLabel }
  | { readonly deadline: DataStatus; readonly part: 'due' | 'source' }
  | { readonly signature: number; readonly part: 'role' | 'hint' };

export const allFormLabels: readonly { readonly key: FormLabelKey; readonly label: LocalText }[] = [
  ...(Object.keys(formLabels) as FormLabel[]).map((field) => ({ key: { field }, label: formLabels[field] })),
  ...dataStatuses.flatMap((deadline) =>
    (['due', 'source'] as const).map((part) => ({ key: { deadline, part }, label: deadlineLabels(deadline)[part] })),
  ),
  ...Array.from({ length: mostSignatures }, (_, at) => at + 1).flatMap((signature) =>
    (['role', 'hint'] as const).map((part) => ({ key: { signature, part }, label: signatureLabels(signature)[part] })),
  ),
];
