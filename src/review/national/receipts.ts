import { fillMessage } from '../../checks/message';
import { statusWords } from '../../indicators/forms/statuses';
import type { LocalText } from '../../indicators/text';
import { merge, textCell } from '../../sheet/grid/layoutCells';
import type { CellValue } from '../../sheet/grid/grid';
import type { CellLook, LayoutCell, SheetLayout } from '../../sheet/grid/sheetLayout';
import type { Acceptance } from '../acceptance';
import { sameEntry } from '../acceptance';
import type { ReviewEntry, ReviewResult } from '../reviewResult';
import { sealWords } from '../words';

export const receiptWords = {
  sheet: { vi: 'Tiếp nhận', en: 'Receipt' },
  title: { vi: 'Tình hình gửi và tiếp nhận báo cáo năm {year}', en: 'Reports sent and accepted, {year}' },
  accepted: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  returned: { vi: 'Cần sửa lại', en: 'To be corrected' },
  open: { vi: 'Chưa tiếp nhận', en: 'Not accepted yet' },
  missing: { vi: 'Chưa gửi', en: 'Not sent' },
} as const satisfies Record<string, LocalText>;

interface ReceiptColumn {
  readonly head: LocalText;
  readonly width: number;
  readonly look: CellLook;
  readonly format: string | null;
  readonly value: (entry: ReviewEntry, acceptance: Acceptance | null) => CellValue;
}

const receiptColumns: readonly ReceiptColumn[] = [
  { head: { vi: 'Mã tỉnh', en: 'Code' }, width: 8, look: 'code', format: '@', value: ({ province }) => province.code },
  {
    head: { vi: 'Tỉnh, thành phố', en: 'Province' },
    width: 22,
    look: 'text',
    format: null,
    value: ({ province }) => province.name.vi,
  },
  { head: { vi: 'Biểu', en: 'Form' }, width: 12, look: 'text', format: null, value: ({ form }) => form.id },
  { head: { vi: 'Tệp', en: 'File' }, width: 34, look: 'text', format: null, value: ({ file }) => file },
  {
    head: { vi: 'Tình trạng số liệu', en: 'Data status' },
    width: 14,
    look: 'text',
    format: null,
    value: ({ status }) => (status ? statusWords[status].word.vi : ''),
  },
  {
    head: { vi: 'Niêm phong', en: 'Seal' },
    width: 18,
    look: 'text',
    format: null,
    value: ({ seal }) => sealWords[seal.state].vi,
  },
  {
    head: { vi: 'Đã điền', en: 'Filled in' },
    width: 10,
    look: 'code',
    format: '@',
    value: ({ completeness: { filled, of } }) => `${filled}/${of}`,
  },
  {
    head: { vi: 'Bắt buộc còn', en: 'Required, open' },
    width: 11,
    look: 'formula',
    format: '0',
    value: ({ completeness }) => completeness.requiredBlank.length,
  },
  { head: { vi: 'Lỗi', en: 'Errors' }, width: 9, look: 'formula', format: '0', value: ({ counts }) => counts.error },
  {
    head: { vi: 'Cảnh báo', en: 'Warnings' },
    width: 10,
    look: 'formula',
    format: '0',
    value: ({ counts }) => counts.warning,
  },
  {
    head: { vi: 'Giải trình', en: 'Explained' },
    width: 10,
    look: 'formula',
    format: '0',
    value: ({ explanations }) => explanations,
  },
  {
    head: { vi: 'Tỷ trọng (%)', en: 'Weight (%)' },
    width: 11,
    look: 'formula',
    format: '0.0',
    value: ({ weight }) => (weight === null ? '' : Math.round(weight * 1000) / 10),
  },
  {
    head: { vi: 'Kết quả', en: 'Outcome' },
    width: 16,
    look: 'text',
    format: null,
    value: ({ counts }, acceptance) =>
      (acceptance ? receiptWords.accepted : counts.error > 0 ? receiptWords.returned : receiptWords.open).vi,
  },
  {
    head: { vi: 'Người tiếp nhận', en: 'Accepted by' },
    width: 22,
    look: 'text',
    format: null,
    value: (_, acceptance) => acceptance?.by ?? '',
  },
  {
    head: { vi: 'Ngày tiếp nhận', en: 'Accepted on' },
    width: 14,
    look: 'text',
    format: '@',
    value: (_, acceptance) => acceptance?.at.slice(0, 10) ?? '',
  },
];
const outcomeColumn = receiptColumns.findIndex(({ head }) => head.en === 'Outcome');
const headRow = 2;

/**
 * Who sent what, in which state, and who accepted it; provinces that sent nothing stand at the end.
 */
export function buildReceipts(result: ReviewResult, acceptances: readonly Acceptance[], name: string): SheetLayout {
  const entries = result.forms.flatMap(({ received }) => received);
  const rows = entries.map((entry) => {
    const acceptance = acceptances.find((one) => sameEntry(one, entry)) ?? null;
    return receiptColumns.map(({ value }) => value(entry, acceptance));
  });
  const missing = result.missing.map((province) =>
    receiptColumns.map((_, column): CellValue => {
      if (column === 0) return province.code;
      if (column === 1) return province.name.vi;
      return column === outcomeColumn ? receiptWords.missing.vi : '';
    }),
  );
  return {
    name,
    cells: [
      textCell(0, 0, fillMessage(receiptWords.title, { year: String(result.year) }).vi, 'title'),
      ...receiptColumns.map(({ head }, column) => textCell(headRow, column, head.vi, 'head')),
      ...[...rows, ...missing].flatMap((values, index) =>
        values.map((value, column): LayoutCell => {
          const { look, format } = receiptColumns[column]!;
          const row = headRow + 1 + index;
          return typeof value === 'string'
            ? textCell(row, column, value, look)
            : { row, column, content: { value }, look, numberFormat: format, unlocked: false };
        }),
      ),
    ],
    merges: [merge(0, 0, receiptColumns.length)],
    columnWidths: receiptColumns.map(({ width }) => width),
    rowHeights: { 0: 26, [headRow]: 34 },
    freeze: { rows: headRow + 1, columns: 2 },
    print: { orientation: 'landscape', repeatRows: [headRow, headRow] },
    protect: false,
  };
}
