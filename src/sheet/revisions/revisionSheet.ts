import { statusWords } from '../../indicators/forms/statuses';
import { cellAddress, sheetReference } from '../grid/address';
import { columnOf } from '../province/columns';
import { overBase, whenNumbers } from '../province/formulas';
import { inputFormat, signedFormat } from '../province/numberFormats';
import type { ReportCell } from '../province/report';
import type { SheetLayout } from '../grid/sheetLayout';
import { sheetName } from '../province/sheetName';
import { defineTable, type IdOf } from '../table/defineTable';
import type { RowCells } from '../table/tableColumn';
import type { RevisionRow, RevisionTable } from './revisionTables';

export const revisionTable = defineTable({
  title: { vi: 'Số liệu điều chỉnh', en: 'Revised figures' },
  hints: [],
  // The two columns of numbers are headed by their sheets.
  fewest: 6,
  columns: [
    { id: 'code', width: 9, holds: 'code', head: { vi: 'Mã số', en: 'Code' } },
    { id: 'name', width: 44, head: { vi: 'Chỉ tiêu', en: 'Indicator' } },
    { id: 'unit', width: 16, head: { vi: 'Đơn vị tính', en: 'Unit' } },
    { id: 'column', width: 22, head: { vi: 'Cột', en: 'Column' } },
    { id: 'first', width: 20, holds: 'number', head: { vi: 'Số cũ', en: 'Before' } },
    { id: 'second', width: 20, holds: 'number', head: { vi: 'Số mới', en: 'After' } },
    { id: 'difference', width: 15, holds: 'number', head: { vi: 'Chênh lệch', en: 'Difference' } },
    { id: 'percent', width: 13, holds: 'number', head: { vi: 'Chênh lệch (%)', en: 'Difference (%)' } },
  ],
});
type RevisionCells = RowCells<IdOf<typeof revisionTable>>;

const vintage = ({ head, sheet }: RevisionTable['first']): string =>
  `${statusWords[head.status!].word.vi} (“${sheet}”)`;

const summaryText = ({ rows, unchanged }: RevisionTable): string =>
  `${rows.length} ô khác nhau giữa hai lần báo cáo, ${unchanged} ô không đổi. Hai cột số lấy trực tiếp từ hai trang biểu; chênh lệch của chỉ tiêu phần trăm tính bằng điểm %.`;

const percentDecimals = 2;
/** Title, summary and heads stand above. */
const firstRow = 3;

/** Name of a revision table's sheet: `Điều chỉnh Thanh Hóa 2018`. */
export function revisionSheetName({ province, year }: RevisionTable): string {
  return sheetName(`Điều chỉnh ${province.name.vi}`, year);
}

/**
 * A revision table as a worksheet: values are references into the two sheets, differences are
 * formulas, so that it follows later changes.
 */
export function buildRevisionSheet(table: RevisionTable, name: string = revisionSheetName(table)): SheetLayout {
  const { province, year, first, second } = table;
  return revisionTable.build(table.rows.map(rowCells), {
    name,
    title: `${revisionTable.title.vi}, ${province.name.vi} năm ${year}`,
    hints: [summaryText(table)],
    heads: { first: vintage(first), second: vintage(second) },
  });
}

function rowCells({ indicator, symbol, first, second }: RevisionRow, index: number): RevisionCells {
  const row = firstRow + index;
  const [one, other] = [cellAddress(row, revisionTable.at('first')), cellAddress(row, revisionTable.at('second'))];
  const { comparison, decimals } = indicator;
  const difference = comparison === 'none' ? null : whenNumbers(other, one, `${other}-${one}`);
  const percent = comparison === 'relative' ? overBase(other, one, `(${other}/${one}-1)*100`) : null;
  return {
    code: indicator.code,
    name: indicator.name.vi,
    unit: indicator.unit.text.vi,
    column: columnText(symbol),
    first: { formula: reference(first), format: inputFormat(indicator, first.value) },
    second: { formula: reference(second), format: inputFormat(indicator, second.value) },
    difference: difference === null ? null : { formula: difference, format: signedFormat(decimals) },
    percent: percent === null ? null : { formula: percent, format: signedFormat(percentDecimals) },
  };
}

/** A blank cell stays blank instead of turning into 0. */
function reference({ sheet, address }: ReportCell): string {
  const cell = sheetReference(sheet, address);
  return `=IF(${cell}="","",${cell})`;
}

function columnText(symbol: RevisionRow['symbol']): string {
  return `${symbol}. ${columnOf(symbol).head.vi}`;
}
