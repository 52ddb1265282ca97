import { severityCountWords } from '../../checks/rulebook/ruleWords';
import type { LocalText } from '../../indicators/text';

/** What the check report says besides findings. `{name}` places are filled. */
export const reportWords = {
  title: { vi: 'Báo cáo kiểm tra', en: 'Check report' },
  file: { vi: 'Tệp', en: 'File' },
  unit: { vi: 'Đơn vị nộp', en: 'Submitting unit' },
  rules: { vi: 'Phiên bản bộ quy tắc', en: 'Version of the rules' },
  madeAt: { vi: 'Kiểm tra lúc', en: 'Checked at' },
  seal: { vi: 'Niêm phong', en: 'Seal' },
  signatures: { vi: 'Người ký', en: 'Signatures' },
  unsigned: { vi: 'chưa ký', en: 'not signed' },
  sheet: { vi: 'Biểu', en: 'Sheet' },
  form: { vi: 'Biểu mẫu', en: 'Form' },
  status: { vi: 'Tình trạng', en: 'Status' },
  filled: { vi: 'Đã điền', en: 'Filled in' },
  required: { vi: 'Bắt buộc còn', en: 'Required, open' },
  errors: severityCountWords.error,
  warnings: severityCountWords.warning,
  explained: { vi: 'Đã giải trình', en: 'Explained' },
  infos: severityCountWords.info,
  rule: { vi: 'Quy tắc', en: 'Rule' },
  cells: { vi: 'Ô', en: 'Cells' },
  finding: { vi: 'Phát hiện và giải trình', en: 'Finding and explanation' },
  explanation: { vi: 'Giải trình ({reason}), {by}, {at}: {text}', en: 'Explanation ({reason}), {by}, {at}: {text}' },
  unexplained: { vi: 'Chưa giải trình.', en: 'Not explained.' },
  waived: { vi: 'Quy tắc được miễn bởi {by}, {at}: {text}', en: 'Rule waived by {by}, {at}: {text}' },
  waivers: { vi: 'Quy tắc được miễn ({count})', en: 'Rules waived ({count})' },
  waiver: {
    vi: '{rule}: {by}, {at}: {text} (bỏ qua {errors} lỗi, {warnings} cảnh báo)',
    en: '{rule}: {by}, {at}: {text} (errors set aside {errors}, warnings {warnings})',
  },
  changes: { vi: 'Ô đã đổi sau khi niêm phong ({count})', en: 'Cells changed since the seal ({count})' },
  nothing: { vi: 'Không có phát hiện nào.', en: 'No findings.' },
  notChecked: { vi: 'Quy tắc chưa áp dụng được', en: 'Rules that could not be applied' },
  unread: { vi: 'Không đọc được', en: 'Could not be read' },
} as const satisfies Record<string, LocalText>;
