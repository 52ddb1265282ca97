import type { MessageGroup } from '../message';

/** Forms as worksheets. */
export const formMessages = {
  'forms.export': { vi: 'Xuất biểu mẫu thành trang “Mẫu …”', en: 'Export the form as a “Mẫu …” sheet' },
  'forms.exported': {
    vi: 'Đã thêm trang “{sheet}”. Sửa, thêm dòng ở đó rồi xem trước lại: biểu theo đúng trang này.',
    en: 'Added the sheet “{sheet}”. Change or add rows there and preview again: the form follows that sheet.',
  },
  'forms.standing': {
    vi: 'Sổ tính đã có trang “{sheet}”, giữ nguyên như đang có.',
    en: 'The workbook has the sheet “{sheet}” already; it is left as it is.',
  },
  'forms.inUse': {
    vi: 'Biểu {form} phiên bản {version} theo trang “Mẫu …” trong sổ này.',
    en: 'Form {form}, version {version}, follows the “Mẫu …” sheet of this workbook.',
  },
  'forms.problems': {
    vi: 'Chưa dùng được trang “Mẫu …”, cần sửa các ô:',
    en: 'A “Mẫu …” sheet cannot be used until these cells are mended:',
  },
} as const satisfies MessageGroup;
