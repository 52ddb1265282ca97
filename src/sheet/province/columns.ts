import type { LocalText } from '../../indicators/text';

/**
 * What a column's cells hold. `input` cells belong to the statistician; `formula` cells are ours.
 */
export type ColumnContent = 'text' | 'input' | 'formula' | 'note';

export interface Column {
  /** Stands in the symbol row under the heads; a column is found by it, never by its position. */
  readonly symbol: string;
  readonly role: string;
  readonly content: ColumnContent;
  readonly head: LocalText;
  /** Width in characters. */
  readonly width: number;
}

/** The columns of a province sheet in their first order (design: the province worksheet). */
export const columns = [
  { symbol: 'A', role: 'ordinal', content: 'text', width: 5, head: { vi: 'STT', en: 'No.' } },
  { symbol: 'B', role: 'name', content: 'text', width: 42, head: { vi: 'Chỉ tiêu', en: 'Indicator' } },
  { symbol: 'C', role: 'code', content: 'text', width: 9, head: { vi: 'Mã số', en: 'Code' } },
  { symbol: 'D', role: 'unit', content: 'text', width: 15, head: { vi: 'Đơn vị tính', en: 'Unit' } },
  {
    symbol: '1',
    role: 'previous',
    content: 'input',
    width: 13,
    head: { vi: 'Thực hiện năm trước', en: 'Result, previous year' },
  },
  { symbol: '2', role: 'plan', content: 'input', width: 13, head: { vi: 'Kế hoạch năm', en: 'Plan for the year' } },
  {
    symbol: '3',
    role: 'actual',
    content: 'input',
    width: 13,
    head: { vi: 'Thực hiện năm', en: 'Result for the year' },
  },
  {
    symbol: '4',
    role: 'attainment',
    content: 'formula',
    width: 11,
    head: { vi: 'Đạt so với kế hoạch (%)', en: 'Plan attainment (%)' },
  },
  {
    symbol: '5',
    role: 'change',
    content: 'formula',
    width: 13,
    head: { vi: 'Tăng (+), giảm (−) tuyệt đối', en: 'Increase (+), decrease (−)' },
  },
  {
    symbol: '6',
    role: 'growth',
    content: 'formula',
    width: 13,
    head: { vi: 'Tốc độ tăng (+), giảm (−) so với năm trước (%, điểm %)', en: 'Growth on previous year (%, points)' },
  },
  {
    symbol: '7',
    role: 'nextPlan',
    content: 'input',
    width: 13,
    head: { vi: 'Kế hoạch năm sau', en: 'Plan for next year' },
  },
  {
    symbol: '8',
    role: 'nextGrowth',
    content: 'formula',
    width: 13,
    head: { vi: 'KH năm sau: tăng (+), giảm (−) so với thực hiện (%, điểm %)', en: 'Next plan on result (%, points)' },
  },
  { symbol: '9', role: 'note', content: 'note', width: 34, head: { vi: 'Ghi chú', en: 'Note' } },
] as const satisfies readonly Column[];

export type ColumnSymbol = (typeof columns)[number]['symbol'];
export type ColumnRole = (typeof columns)[number]['role'];

/** The symbol of the column that plays a role. */
export function symbolOf(role: ColumnRole): ColumnSymbol {
  return columns.find((column) => column.role === role)!.symbol;
}
