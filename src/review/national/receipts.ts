import { fillMessage } from '../../checks/message';
import { statusWords } from '../../indicators/forms/statuses';
import type { LocalText } from '../../indicators/text';
import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import { headLabels } from '../../sheet/province/texts';
import { defineTable, type IdOf } from '../../sheet/table/defineTable';
import type { RowCells } from '../../sheet/table/tableColumn';
import type { Acceptance } from '../acceptance';
import { sameEntry } from '../acceptance';
import { entryColumns } from '../entryColumns';
import type { ReviewEntry, ReviewResult } from '../reviewResult';
import { sealStateWords } from '../../submission/submissionWords';

export const receiptWords = {
  sheet: { vi: 'Tiếp nhận', en: 'Receipt' },
  title: { vi: 'Tình hình gửi và tiếp nhận báo cáo năm {year}', en: 'Reports sent and accepted, {year}' },
  accepted: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  returned: { vi: 'Cần sửa lại', en: 'To be corrected' },
  open: { vi: 'Chưa tiếp nhận', en: 'Not accepted yet' },
  missing: { vi: 'Chưa gửi', en: 'Not sent' },
} as const satisfies Record<string, LocalText>;

const receiptTable = defineTable({
  title: receiptWords.title,
  hints: [],
  frozenTo: 'province',
  columns: [
    { id: 'code', width: 8, holds: 'code', head: { vi: 'Mã tỉnh', en: 'Code' } },
    { id: 'province', width: 22, head: entryColumns.province.head },
    { id: 'form', width: 12, head: entryColumns.form.head },
    { id: 'file', width: 34, head: entryColumns.file.head },
    { id: 'status', width: 14, head: headLabels.status },
    { id: 'seal', width: 18, head: entryColumns.seal.head },
    { id: 'filled', width: 10, holds: 'code', head: entryColumns.filled.head },
    { id: 'open', width: 11, holds: 'number', head: entryColumns.required.head },
    { id: 'errors', width: 9, holds: 'number', head: entryColumns.errors.head },
    { id: 'warnings', width: 10, holds: 'number', head: entryColumns.warnings.head },
    { id: 'explained', width: 10, holds: 'number', head: entryColumns.explained.head },
    { id: 'weight', width: 11, holds: 'number', format: '0.0', head: entryColumns.weight.head },
    { id: 'outcome', width: 16, head: { vi: 'Kết quả', en: 'Outcome' } },
    { id: 'by', width: 22, head: { vi: 'Người tiếp nhận', en: 'Accepted by' } },
    { id: 'at', width: 14, head: { vi: 'Ngày tiếp nhận', en: 'Accepted on' } },
  ],
});
type ReceiptCells = RowCells<IdOf<typeof receiptTable>>;

/**
 * Who sent what, in which state, and who accepted it; provinces that sent nothing stand at the end.
 */
export function buildReceipts(result: ReviewResult, acceptances: readonly Acceptance[], name: string): SheetLayout {
  const entries = result.forms.flatMap(({ received }) => received);
  const sent = entries.map((entry) => receiptCells(entry, acceptances.find((one) => sameEntry(one, entry)) ?? null));
  const missing = result.missing.map((one): ReceiptCells => {
    return { code: one.code, province: one.name.vi, outcome: receiptWords.missing.vi };
  });
  const title = fillMessage(receiptTable.title, { year: String(result.year) }).vi;
  return receiptTable.build([...sent, ...missing], { name, title });
}

function receiptCells(entry: ReviewEntry, acceptance: Acceptance | null): ReceiptCells {
  const { province, form, file, status, seal, completeness, counts, explanations, weight } = entry;
  const outcome = acceptance ? receiptWords.accepted : counts.error > 0 ? receiptWords.returned : receiptWords.open;
  return {
    code: province.code,
    province: province.name.vi,
    form: form.id,
    file,
    status: status ? statusWords[status].word.vi : null,
    seal: sealStateWords[seal.state].vi,
    filled: `${completeness.filled}/${completeness.of}`,
    open: completeness.requiredBlank.length,
    errors: counts.error,
    warnings: counts.warning,
    explained: explanations,
    weight: weight === null ? null : Math.round(weight * 1000) / 10,
    outcome: outcome.vi,
    by: acceptance?.by ?? null,
    at: acceptance?.at.slice(0, 10) ?? null,
  };
}
