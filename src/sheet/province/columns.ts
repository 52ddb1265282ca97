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
  { symbol: 'B', role: 'name', content: 'text', width: 43, head: { vi: 'Chỉ tiêu', en: 'Indicator' } },
  { symbol: 'C', role: 'code', content: 'text', width: 9, head: { vi: 'Mã số', en: 'Code' } },
  { symbol: 'D', role: 'unit', content: 'text', width: 17, head: { vi: 'Đơn vị tính', en: 'Unit' } },
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
    width: 19,
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
    width: 21,
    head: { vi: 'KH năm sau: tăng (+), giảm (−) so với thực hiện (%, điểm %)', en: 'Next plan on result (%, points)' },
  },
  { symbol: '9', role: 'note', content: 'note', width: 32, head: { vi: 'Ghi chú', en: 'Note' } },
] as const satisfies readonly Column[];

export type ColumnSymbol = (typeof columns)[number]['symbol'];
export type ColumnRole = (typeof columns)[number]['role'];

type ColumnWith<Content extends ColumnContent> = Extract<(typeof columns)[number], { readonly content: Content }>;

function columnsWith<Content extends ColumnContent>(content: Content): readonly ColumnWith<Content>[] {
  return columns.filter((column): column is ColumnWith<Content> => column.content === content);
}

/** The columns that hold numbers of the department; formulas read no others. */
export const inputRoles = columnsWith('input').map(({ role }) => role);
export const inputSymbols = columnsWith('input').map(({ symbol }) => symbol);
export type InputRole = ColumnWith<'input'>['role'];
export type InputSymbol = ColumnWith<'input'>['symbol'];

/** Whether a column is one that people type figures into; of any text, `''` too. */
export function isInputSymbol(symbol: string): symbol is InputSymbol {
  return (inputSymbols as readonly string[]).includes(symbol);
}

export const formulaRoles = columnsWith('formula').map(({ role }) => role);
export type FormulaRole = ColumnWith<'formula'>['role'];

export function isInputRole(role: ColumnRole): role is InputRole {
  return (inputRoles as readonly ColumnRole[]).includes(role);
}

export function isFormulaRole(role: ColumnRole): role is FormulaRole {
  return (formulaRoles as readonly ColumnRole[]).includes(role);
}

/** What the number column with a symbol is for. */
export function inputRoleOf(symbol: InputSymbol): InputRole {
  return columnsWith('input').find((column) => column.symbol === symbol)!.role;
}

/** The column with a symbol. */
export function columnOf(symbol: ColumnSymbol) {
  return columns.find((column) => column.symbol === symbol)!;
}

/** The symbol of the column that plays a role. */
export function symbolOf(role: ColumnRole): ColumnSymbol {
  return columns.find((column) => column.role === role)!.symbol;
}
