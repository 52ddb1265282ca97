import type { Indicator } from '../../indicators/catalogue/indicator';
import { symbolOf } from '../../sheet/province/columns';
import { templateRow } from '../../sheet/province/templateRows';
import { lastYearsFact } from '../time/earlierSheet';
import { completenessOf } from '../../sheet/province/completeness';
import { isBlank } from '../../sheet/grid/gridCells';
import type { ReportCell, SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import { cellOf } from '../facts/places';
import { defineRule, type Verdict } from '../rule';
import { withoutTemplate } from '../structure/required';
import { givenTo } from './givenTo';

const resultSymbol = symbolOf('actual');

/** CT-206: required results are still blank, and others that something gives. */
export const requiredValues = defineRule({
  id: 'CT-206',
  family: 'entry',
  title: { vi: 'Chỉ tiêu bắt buộc chưa có số', en: 'Required values still blank' },
  given: { vi: 'Dòng bắt buộc của biểu có trên biểu.', en: 'A required row stands on the sheet.' },
  when: {
    vi: 'Ô thực hiện năm (cột 3) còn trống: không có số và không có ký hiệu. Dòng không bắt buộc cũng được ghi nhận khi sổ năm trước, số liệu nguồn hoặc quan hệ của biểu cho biết có số.',
    en: 'The result of the year (column 3) is blank: neither a number nor a mark. Rows that are not required are noted too where last year’s workbook, a paper or a relation of the form gives a number.',
  },
  then: {
    vi: 'Một thông báo cho cả biểu: ghi nhận khi là số ước tính, cảnh báo khi sơ bộ, lỗi khi chính thức; về dòng không bắt buộc thì ghi nhận, và cảnh báo khi chính thức.',
    en: 'One finding a sheet: a note on estimates, a warning on preliminary, an error on final figures; of rows that are not required a note, and a warning on final figures.',
  },
  reason: {
    vi: 'Ô trống là chưa điền, không phải bằng 0; khi không có số đã có ký hiệu để ghi.',
    en: 'A blank is not filled yet, which is not 0; where there is no number a mark says so.',
  },
  severity: { fails: { estimate: 'info', preliminary: 'warning', final: 'error' }, undecided: null },
  messages: {
    blank: {
      vi: 'Còn {count} chỉ tiêu bắt buộc chưa có số ở cột 3: {codes}. Ô trống không phải bằng 0 và không được tổng hợp; đề nghị điền số, hoặc “-” (không phát sinh), “…” (chưa thu thập được), “x” (bảo mật hoặc đã tính gộp).',
      en: '{count} required indicators have no value in column 3: {codes}. A blank is not 0 and is not added up; please fill in a number, or "-" (does not exist), "…" (not collected), "x" (confidential or included elsewhere).',
    },
    lost: {
      vi: '{count} chỉ tiêu không bắt buộc còn trống ở cột 3, nhưng sổ năm trước, số liệu nguồn hoặc quan hệ của biểu cho biết có số: {codes}. Có phải số đã bị xóa nhầm? Nếu năm nay không có số, đề nghị ghi “-” hoặc “…”.',
      en: '{count} indicators that are not required are blank in column 3, though last year’s workbook, a paper or a relation of the form gives them a number: {codes}. Were numbers deleted by mistake? If there is none this year, please write "-" or "…".',
    },
  },
  weights: { lost: { estimate: 'info', preliminary: 'info', final: 'warning' } },
  *evaluate(report, context) {
    const { facts } = context;
    yield* withoutTemplate(report);
    if (!report.template || !facts.survey.mayLackResults) return;
    yield* lostOf(report, context);
    const blanks = completenessOf(report).requiredBlank.flatMap(({ cell }) =>
      cell && isBlank(cell.value) ? [cell] : [],
    );
    if (blanks.length === 0) return;
    yield {
      outcome: 'fails',
      message: 'blank',
      values: { count: blanks.length, codes: blanks.map(({ code, address }) => `${code} (${address})`).join(', ') },
      cells: blanks.map(cellOf),
      fill: blanks.flatMap((cell) => givenIn(cell, context)),
    };
  },
});

/** Rows that are not required and stand blank, though something gives them a number. */
function* lostOf(report: SheetReport, context: CheckContext): Iterable<Verdict<'blank' | 'lost'>> {
  const lost = report.rows.flatMap(({ indicator, cells }) => {
    const cell = cells.get(resultSymbol);
    const row = indicator && templateRow(report.template!, indicator.id)?.row;
    if (!row || row.required || row.computed !== null || !cell || cell.formula !== null || !isBlank(cell.value))
      return [];
    const fill = givenIn(cell, context);
    return fill.length > 0 || hadResult(indicator, context) ? [{ cell, fill }] : [];
  });
  if (lost.length === 0) return;
  yield {
    outcome: 'fails',
    message: 'lost',
    values: { count: lost.length, codes: lost.map(({ cell: { code, address } }) => `${code} (${address})`).join(', ') },
    cells: lost.map(({ cell }) => cellOf(cell)),
    fill: lost.flatMap(({ fill }) => fill),
  };
}

/** Whether last year's workbook had a result. */
function hadResult(indicator: Indicator, context: CheckContext): boolean {
  const before = lastYearsFact(indicator.id, 'previous', context);
  return before !== null && before.value !== 0;
}

/** What else gives a blank result. */
function givenIn(cell: ReportCell, context: CheckContext): NonNullable<Verdict['fill']> {
  const indicator = context.catalogue.byCode(cell.code);
  const given = indicator && cell.formula === null ? givenTo(cell, indicator, context).suggestion : undefined;
  return typeof given?.value === 'number' ? [{ address: given.address, value: given.value }] : [];
}
