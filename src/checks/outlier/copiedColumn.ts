import type { ReportCell, ReportRow } from '../../sheet/province/report';
import { Exact } from '../../figures/decimal';
import { defineRule } from '../rule';
import { cellOf } from '../facts/places';
import { lastYearsFact } from '../time/earlierSheet';
import { rowsApart } from './powerSlip';

/** Shorter numbers come back by themselves: 12 stations last year and this. */
export const leastDigits = 3;
/** So many digits hardly come back even once. */
const manyDigits = 5;
const fewestRows = 5;
const fewestForMost = 8;
const most = 0.8;

/** CT-803: this year's results are last year's. */
export const copiedColumn = defineRule({
  id: 'CT-803',
  family: 'outlier',
  title: { vi: 'Số năm nay chép từ năm trước', en: 'This year’s numbers copied from last year' },
  given: {
    vi: 'Các dòng có cả thực hiện năm (cột 3) và thực hiện năm trước (cột 1, hoặc sổ năm trước) nhập tay, từ 3 chữ số có nghĩa; không tính thứ hạng, số 0 và 100%.',
    en: 'Rows with typed results of this year (column 3) and last (column 1, or last year’s workbook) of at least 3 significant digits; ranks, zeros and 100% do not count.',
  },
  when: {
    vi: 'Mọi dòng như vậy (ít nhất 5) hoặc từ 80% (ít nhất 8) trùng nhau đúng từng chữ số; hoặc một số từ 5 chữ số có nghĩa lặp lại y nguyên.',
    en: 'All such rows (at least 5), or 80% of them (at least 8), are alike to the digit; or a number of 5 or more significant digits comes back unchanged.',
  },
  then: {
    vi: 'Cảnh báo khi mọi dòng trùng; ghi nhận khi phần lớn hoặc một vài dòng trùng.',
    en: 'A warning where all rows are alike, a note where most or a few are.',
  },
  reason: {
    vi: 'Làm biểu mới từ biểu cũ thường sót cột chưa cập nhật; số nhiều chữ số lặp lại y nguyên sau một năm là hiếm.',
    en: 'A new sheet made from an old one is easily left partly unchanged; long numbers hardly come back to the digit after a year.',
  },
  severity: { fails: null, undecided: 'info' },
  weights: { all: 'warning' },
  messages: {
    all: {
      vi: 'Cả {count} dòng so được đều có cột 3 bằng đúng năm trước: {rows}. Có phải cột 3 còn là số năm trước, chưa cập nhật?',
      en: 'All {count} rows that can be compared have exactly last year’s number in column 3: {rows}. Is column 3 still last year’s, not yet updated?',
    },
    most: {
      vi: '{same} trong {count} dòng so được có cột 3 bằng đúng năm trước: {rows}. Có phải các dòng này chưa được cập nhật?',
      en: '{same} of {count} rows that can be compared have exactly last year’s number in column 3: {rows}. Were these rows not updated?',
    },
    few: {
      vi: '{same} trong {count} dòng so được lặp lại y nguyên số năm trước dù có từ 5 chữ số có nghĩa: {rows}. Có phải các dòng này chưa được cập nhật?',
      en: '{same} of {count} rows that can be compared repeat last year’s number to the digit, though it has 5 significant digits or more: {rows}. Were these rows not updated?',
    },
  },
  *evaluate(report, context) {
    const { facts } = context;
    const compare = (row: ReportRow) => {
      const { indicator, code } = row;
      const cell = row.cells.get('3');
      if (!indicator || !cell || indicator.measure === 'rank' || facts.row(indicator.id) !== row) return [];
      const now = typedNumber(cell);
      const before = typedNumber(row.cells.get('1')) ?? lastYearsFact(indicator.id, 'previous', context)?.value ?? null;
      if (now === null || before === null || (indicator.measure === 'percentage' && now === 100)) return [];
      const digits = significantDigits(now);
      return digits < leastDigits ? [] : [{ code, cell, digits, isSame: now === before }];
    };
    const same = rowsApart(context)
      .flatMap(compare)
      .filter(({ isSame }) => isSame);
    if (same.length < fewestRows && same.every(({ digits }) => digits < manyDigits)) return;
    const compared = report.rows.flatMap(compare);
    const isAll = same.length === compared.length && same.length >= fewestRows;
    const isMost = same.length >= fewestForMost && same.length >= most * compared.length;
    const told = isAll || isMost ? same : same.filter(({ digits }) => digits >= manyDigits);
    if (told.length === 0) return;
    yield {
      outcome: 'undecided',
      message: isAll ? 'all' : isMost ? 'most' : 'few',
      values: {
        count: compared.length,
        same: told.length,
        rows: told.map(({ code, cell }) => `${code} (${cell.address})`).join(', '),
      },
      cells: told.map(({ cell }) => cellOf(cell)),
    };
  },
});

/** A number other than 0 that somebody typed. */
export function typedNumber(cell: ReportCell | undefined): number | null {
  return cell && cell.formula === null && typeof cell.value === 'number' && cell.value !== 0 ? cell.value : null;
}

/** Digits without zeros at either end: 3 for 2.890.000. */
export function significantDigits(value: number): number {
  return new Exact(value)
    .abs()
    .toSignificantDigits(15)
    .toExponential()
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
}
