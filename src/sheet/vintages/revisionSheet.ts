import { statusWords } from '../../indicators/forms/statuses';
import type { LocalText } from '../../indicators/text';
import { cellAddress, sheetReference } from '../grid/address';
import { columns } from '../province/columns';
import { overBase, whenNumbers } from '../province/formulas';
import { merge, textCell, wrappedHeight } from '../grid/layoutCells';
import { inputFormat, signedFormat } from '../province/numberFormats';
import type { ReportCell } from '../province/report';
import type { LayoutCell, SheetLayout } from '../grid/sheetLayout';
import { sheetName } from '../province/sheetName';
import type { RevisionRow, RevisionTable } from './revisionTables';

interface RevisionColumn {
  readonly id: 'code' | 'name' | 'unit' | 'column' | 'first' | 'second' | 'difference' | 'percent';
  readonly width: number;
  readonly head: (table: RevisionTable) => LocalText;
}

const fixed = (vi: string, en: string) => (): LocalText => ({ vi, en });
const vintage = ({ head, sheet }: RevisionTable['first']): LocalText => {
  const { word } = statusWords[head.status!];
  return { vi: `${word.vi} (“${sheet}”)`, en: `${word.en} (“${sheet}”)` };
};

const revisionColumns: readonly RevisionColumn[] = [
  { id: 'code', width: 9, head: fixed('Mã số', 'Code') },
  { id: 'name', width: 44, head: fixed('Chỉ tiêu', 'Indicator') },
  { id: 'unit', width: 16, head: fixed('Đơn vị tính', 'Unit') },
  { id: 'column', width: 22, head: fixed('Cột', 'Column') },
  { id: 'first', width: 20, head: ({ first }) => vintage(first) },
  { id: 'second', width: 20, head: ({ second }) => vintage(second) },
  { id: 'difference', width: 15, head: fixed('Chênh lệch', 'Difference') },
  { id: 'percent', width: 13, head: fixed('Chênh lệch (%)', 'Difference (%)') },
];
const at = (id: RevisionColumn['id']): number => revisionColumns.findIndex((column) => column.id === id);

const titleText = ({ province, year }: RevisionTable): LocalText => ({
  vi: `Số liệu điều chỉnh, ${province.name.vi} năm ${year}`,
  en: `Revised figures, ${province.name.en} ${year}`,
});

const summaryText = ({ rows, unchanged }: RevisionTable): LocalText => ({
  vi: `${rows.length} ô khác nhau giữa hai lần báo cáo, ${unchanged} ô không đổi. Hai cột số lấy trực tiếp từ hai trang biểu; chênh lệch của chỉ tiêu phần trăm tính bằng điểm %.`,
  en: `${rows.length} cells differ between the two reports, ${unchanged} are the same. Both columns of numbers refer to the two sheets; percentages differ in points.`,
});

const headRow = 3;
const percentDecimals = 2;

/** Name of a revision table's sheet: `Điều chỉnh Thanh Hóa 2018`. */
export function revisionSheetName({ province, year }: RevisionTable): string {
  return sheetName(`Điều chỉnh ${province.name.vi}`, year);
}

/**
 * A revision table as a worksheet: values are references into the two sheets, differences are
 * formulas, so that it follows later changes.
 */
export function buildRevisionSheet(table: RevisionTable, name: string = revisionSheetName(table)): SheetLayout {
  const width = revisionColumns.reduce((sum, column) => sum + column.width, 0);
  const heads = revisionColumns.map(({ head }) => head(table).vi);
  return {
    name,
    cells: [
      textCell(0, 0, titleText(table).vi, 'title'),
      textCell(1, 0, summaryText(table).vi, 'legend'),
      ...heads.map((text, column) => textCell(headRow, column, text, 'head')),
      ...table.rows.flatMap((row, index) => rowCells(row, headRow + 1 + index)),
    ],
    merges: [merge(0, 0, revisionColumns.length), merge(1, 0, revisionColumns.length)],
    columnWidths: revisionColumns.map((column) => column.width),
    rowHeights: {
      0: 24,
      1: wrappedHeight([{ text: summaryText(table).vi, width }]),
      [headRow]: wrappedHeight(heads.map((text, column) => ({ text, width: revisionColumns[column]!.width / 1.1 }))),
      ...Object.fromEntries(
        table.rows.map(({ indicator, symbol }, index) => [
          headRow + 1 + index,
          wrappedHeight([
            { text: indicator.name.vi, width: revisionColumns[at('name')]!.width },
            { text: columnText(symbol), width: revisionColumns[at('column')]!.width },
          ]),
        ]),
      ),
    },
    freeze: { rows: headRow + 1, columns: 0 },
    print: { orientation: 'landscape', repeatRows: [headRow, headRow] },
    protect: false,
  };
}

function rowCells(revised: RevisionRow, row: number): readonly LayoutCell[] {
  const { indicator, symbol, first, second } = revised;
  const [one, other] = [cellAddress(row, at('first')), cellAddress(row, at('second'))];
  const value = (id: 'first' | 'second', cell: ReportCell): LayoutCell =>
    computed(row, at(id), reference(cell), inputFormat(indicator, cell.value));
  const difference = indicator.comparison === 'none' ? null : whenNumbers(other, one, `${other}-${one}`);
  const percent = indicator.comparison === 'relative' ? overBase(other, one, `(${other}/${one}-1)*100`) : null;
  return [
    textCell(row, at('code'), indicator.code, 'code'),
    textCell(row, at('name'), indicator.name.vi, 'text'),
    textCell(row, at('unit'), indicator.unit.text.vi, 'text'),
    textCell(row, at('column'), columnText(symbol), 'text'),
    value('first', first),
    value('second', second),
    computed(row, at('difference'), difference, signedFormat(indicator.decimals)),
    computed(row, at('percent'), percent, signedFormat(percentDecimals)),
  ];
}

function computed(row: number, column: number, formula: string | null, numberFormat: string): LayoutCell {
  const content = formula === null ? { value: '' } : { formula };
  return { row, column, content, look: 'formula', numberFormat, unlocked: false };
}

/** A blank cell stays blank instead of turning into 0. */
function reference({ sheet, address }: ReportCell): string {
  const cell = sheetReference(sheet, address);
  return `=IF(${cell}="","",${cell})`;
}

function columnText(symbol: RevisionRow['symbol']): string {
  return `${symbol}. ${columns.find((column) => column.symbol === symbol)!.head.vi}`;
}
