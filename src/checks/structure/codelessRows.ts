import { romanPattern } from '../../indicators/forms/template';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { foldName } from '../../indicators/names';
import type { LocalText } from '../../indicators/text';
import { inputSymbols } from '../../sheet/province/columns';
import { columnPlaces, RowCells } from '../../sheet/province/rowCells';
import type { ReportCell, ReportRow, SheetReport } from '../../sheet/province/report';
import { textOf, valueAt } from '../../sheet/grid/gridCells';
import type { CheckContext } from '../context';
import { cellOf } from '../facts/places';
import { defineRule, type Verdict } from '../rule';
import { excerpt, inBoth, named, print } from '../wording';
import { missingRowNamed } from './meantRow';

/** CT-111: numbers on a row without a code, which nobody reads. */
export const codelessRows = defineRule({
  id: 'CT-111',
  family: 'structure',
  title: { vi: 'Số ở dòng không có mã số', en: 'Numbers on a row without a code' },
  given: {
    vi: 'Một dòng nằm giữa các dòng chỉ tiêu, không có mã số ở cột C.',
    en: 'A row stands among the rows of indicators and has no code in column C.',
  },
  when: {
    vi: 'Có số gõ tay ở cột 1, 2, 3 hoặc 7.',
    en: 'A number was typed in column 1, 2, 3 or 7.',
  },
  then: {
    vi: 'Cảnh báo ở dòng tên phần và ở dòng mang tên một chỉ tiêu còn thiếu (gợi ý mã số); dòng khác chỉ ghi nhận.',
    en: 'A warning on the head of a section and on a row that bears the name of a missing indicator (its code is suggested); a note on any other row.',
  },
  reason: {
    vi: 'Số được đọc theo mã số; số ở dòng không có mã số không vào tổng hợp, dù người lập biểu tưởng là đã báo cáo.',
    en: 'Numbers are read by their codes; on a row without one they are not added up, though its author believes them reported.',
  },
  severity: { fails: 'warning', undecided: null },
  weights: { other: 'info' },
  messages: {
    section: {
      vi: 'Dòng tên phần “{name}” có số: {cells}. Dòng này không có mã số nên số không được đọc và không vào tổng nào; đề nghị chuyển số xuống dòng chỉ tiêu, hoặc xóa.',
      en: 'The head of section "{name}" holds numbers: {cells}. It has no code, so they are not read and count nowhere; please move them to the row of their indicator, or delete them.',
    },
    named: {
      vi: 'Dòng “{name}” có số ({cells}) nhưng không có mã số, còn {row} đang thiếu trên biểu. Số ở dòng này không được đọc; đề nghị ghi mã số {right}.',
      en: 'The row "{name}" holds numbers ({cells}) but no code, and {row} is not on the sheet. Its numbers are not read; please enter the code {right}.',
    },
    other: {
      vi: 'Dòng “{name}” có số ({cells}) nhưng không có mã số, nên số ở dòng này không được đọc. Nếu là số của một chỉ tiêu, đề nghị ghi mã số ở cột C.',
      en: 'The row "{name}" holds numbers ({cells}) but no code, so they are not read. If they are those of an indicator, please enter its code in column C.',
    },
  },
  *evaluate(report, context) {
    for (const row of rowsWithoutCode(report)) {
      const numbers = inputSymbols.flatMap((symbol) => {
        const cell = row.cells.get(symbol);
        return cell && typeof cell.value === 'number' && cell.formula === null ? [cell] : [];
      });
      if (numbers.length > 0) yield verdictOn(row, numbers, context);
    }
  },
});

function verdictOn(
  row: ReportRow,
  numbers: readonly ReportCell[],
  context: CheckContext,
): Verdict<'section' | 'named' | 'other'> {
  const name = textAt(row, 'B') || textAt(row, 'A');
  const values = { name: excerpt(name), cells: placesOf(numbers) };
  const said = { outcome: 'fails', cells: numbers.map(cellOf) } as const;
  if (isSection(row, context)) return { ...said, message: 'section', values };
  const indicator = missingRowNamed(row, context);
  return indicator
    ? { ...said, message: 'named', ...codeFor(row, indicator), values: { ...values, ...rightCode(indicator) } }
    : { ...said, message: 'other', values };
}

function rightCode(indicator: Indicator) {
  return { row: named(indicator), right: indicator.code };
}

function codeFor({ cells }: ReportRow, { code }: Indicator): Pick<Verdict, 'suggestion'> {
  const cell = cells.get('C');
  return cell ? { suggestion: { address: cell.address, value: code, cause: 'wrong-code' } } : {};
}

/** `G12: 1.200; H12: 1.300`. */
function placesOf(numbers: readonly ReportCell[]): LocalText {
  return inBoth((language) =>
    numbers.map(({ address, value }) => `${address}: ${print(value as number, language)}`).join('; '),
  );
}

/** The rows among those of the form that have nothing in the column of codes. */
function rowsWithoutCode({ grid, columns, symbolRow, rows }: SheetReport): readonly ReportRow[] {
  const code = columns.get('C');
  const last = rows.filter(({ indicator }) => indicator !== null).at(-1)?.row ?? symbolRow;
  if (code === undefined) return [];
  const between: number[] = [];
  let coded = 0;
  for (let row = symbolRow + 1; row <= last; row += 1) {
    if (rows[coded]!.row === row) coded += 1;
    else if (textOf(valueAt(grid, row - 1 - grid.top, code)) === '') between.push(row);
  }
  if (between.length === 0) return [];
  const places = columnPlaces(grid, columns);
  return between.map((row) => ({
    row,
    code: '',
    indicator: null,
    cells: new RowCells(grid, row - 1 - grid.top, '', places),
  }));
}

/** By its number or by its title: either may have been typed over. */
function isSection(row: ReportRow, { facts }: CheckContext): boolean {
  const name = foldName(textAt(row, 'B'));
  const titles = (facts.report.template?.rows ?? []).flatMap((one) => (one.kind === 'section' ? [one.title] : []));
  return (
    romanPattern.test(textAt(row, 'A')) ||
    titles.some(({ vi, en }) => name !== '' && [vi, en].some((title) => foldName(title) === name))
  );
}

function textAt({ cells }: ReportRow, symbol: 'A' | 'B'): string {
  return textOf(cells.get(symbol)?.value ?? '');
}
