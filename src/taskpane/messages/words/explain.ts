import type { MessageGroup } from '../message';

/** Explaining warnings: one by one or several at once. */
export const explainMessages = {
  'explain.by': { vi: 'Người giải trình', en: 'Explained by' },
  'explain.reason': { vi: 'Lý do', en: 'Reason' },
  'explain.reason.choose': { vi: 'Chọn lý do', en: 'Choose a reason' },
  'explain.text': { vi: 'Nội dung giải trình', en: 'Explanation' },
  'explain.do': { vi: 'Ghi giải trình', en: 'Save the explanation' },
  'explain.missing': {
    vi: 'Cần đủ họ tên, lý do và nội dung.',
    en: 'Name, reason and explanation are all needed.',
  },
  'explain.missing.by': { vi: 'Chưa ghi họ tên.', en: 'The name is missing.' },
  'explain.missing.reason': { vi: 'Chưa chọn lý do.', en: 'No reason is chosen.' },
  'explain.missing.text': { vi: 'Chưa ghi nội dung.', en: 'The explanation is missing.' },
  'explain.offer': { vi: 'Dùng lại giải trình năm {year}: {text}', en: 'Use the explanation of {year} again: {text}' },
  'explain.saved': { vi: 'Đã ghi vào trang “{sheet}”.', en: 'Written to the sheet “{sheet}”.' },
  'explain.open': { vi: 'Giải trình', en: 'Explain' },
  'explain.open.all': { vi: 'Giải trình cả {count}', en: 'Explain all {count}' },
  'explain.others': {
    vi: 'Cùng lời giải trình này cho điều khác ({count})',
    en: 'The same explanation for others ({count})',
  },
  'explain.others.all': { vi: 'Chọn tất cả', en: 'Choose all' },
  'explain.do.all': { vi: 'Ghi giải trình cho {count} điều', en: 'Save the explanation for {count}' },
} as const satisfies MessageGroup;
