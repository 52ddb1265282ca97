import { printNumber } from '../figures/print';
import { statusWords } from '../indicators/forms/statuses';
import type { Language, LocalText } from '../indicators/text';
import type { ReviewEntry } from './reviewResult';
import { sealStateWords } from '../submission/submissionWords';

export interface EntryColumn {
  readonly head: LocalText;
  readonly isNumber?: boolean;
  readonly cell: (entry: ReviewEntry, language: Language) => string | number;
}

/** What a table of all reports says of each: the same on the page and in the terminal. */
export const entryColumns = {
  province: {
    head: { vi: 'Tỉnh, thành phố', en: 'Province' },
    cell: ({ province }, language) => province.name[language],
  },
  form: { head: { vi: 'Biểu', en: 'Form' }, cell: ({ form }) => form.id },
  status: {
    head: { vi: 'Tình trạng', en: 'Status' },
    cell: ({ status }, language) => (status ? statusWords[status].word[language] : ''),
  },
  seal: { head: { vi: 'Niêm phong', en: 'Seal' }, cell: ({ seal }, language) => sealStateWords[seal.state][language] },
  filled: {
    head: { vi: 'Đã điền', en: 'Filled in' },
    isNumber: true,
    cell: ({ completeness: { filled, of } }) => `${filled}/${of}`,
  },
  required: {
    head: { vi: 'Bắt buộc còn', en: 'Required, open' },
    isNumber: true,
    cell: ({ completeness }) => completeness.requiredBlank.length,
  },
  errors: { head: { vi: 'Lỗi', en: 'Errors' }, isNumber: true, cell: ({ counts }) => counts.error },
  warnings: { head: { vi: 'Cảnh báo', en: 'Warnings' }, isNumber: true, cell: ({ counts }) => counts.warning },
  explained: { head: { vi: 'Giải trình', en: 'Explained' }, isNumber: true, cell: ({ explanations }) => explanations },
  waived: { head: { vi: 'Miễn', en: 'Waived' }, isNumber: true, cell: ({ waived }) => waived },
  weight: {
    head: { vi: 'Mức ảnh hưởng (%)', en: 'Weight (%)' },
    isNumber: true,
    cell: ({ weight }, language) => (weight === null ? '' : printNumber(weight * 100, language, 1)),
  },
  file: { head: { vi: 'Tệp', en: 'File' }, cell: ({ file }) => file },
} as const satisfies Record<string, EntryColumn>;
