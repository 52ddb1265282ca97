import { inputSymbols, symbolOf } from '../../sheet/province/columns';
import { templateRow } from '../../sheet/province/templateRows';
import { lastYearsFact } from '../time/earlierSheet';
import { completenessOf } from '../../sheet/province/completeness';
import { isBlank } from '../../sheet/grid/gridCells';
import type { ReportCell, SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import { cellOf } from '../facts/places';
import { defineRule, type Verdict } from '../rule';
import { withoutForm } from '../structure/withoutForm';
import { givenTo } from './givenTo';

const resultSymbol = symbolOf('actual');

/**
 * A sheet, or what it requires, is nearly done where no more of the rows lack a number or a mark.
 */
const mostBlank = 1 / 4;

type RequiredVerdict = Verdict<'blank' | 'among' | 'few' | 'emptied' | 'lost'>;

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
    vi: 'Một thông báo cho cả biểu: ghi nhận khi là số ước tính mới điền dở, cảnh báo khi biểu ước tính hay các chỉ tiêu bắt buộc của nó đã gần đủ hoặc khi sơ bộ, lỗi khi chính thức; về dòng không bắt buộc thì ghi nhận, cảnh báo khi chính thức hoặc khi biểu đã gần đủ mà cả dòng trống.',
    en: 'One finding a sheet: a note on estimates half filled in, a warning on estimates nearly done, as a whole or in what is required, and on preliminary figures, an error on final ones; of rows that are not required a note, a warning on final figures and where the sheet is nearly done and the whole row is blank.',
  },
  reason: {
    vi: 'Ô trống là chưa điền, không phải bằng 0; khi không có số đã có ký hiệu để ghi.',
    en: 'A blank is not filled yet, which is not 0; where there is no number a mark says so.',
  },
  severity: { fails: { estimate: 'info', preliminary: 'warning', final: 'error' }, undecided: null },
  titles: {
    emptied: { vi: 'Dòng có thể bị bỏ sót', en: 'Rows possibly left out' },
    lost: { vi: 'Chỉ tiêu khác có thể bị bỏ sót', en: 'Other indicators possibly left out' },
  },
  messages: {
    blank: {
      vi: 'Còn {count} chỉ tiêu bắt buộc chưa có số ở cột 3: {codes}. Ô trống không phải bằng 0 và không được tổng hợp; đề nghị điền số, hoặc “-” (không phát sinh), “…” (chưa thu thập được), “x” (bảo mật hoặc đã tính gộp).',
      en: '{count} required indicators have no value in column 3: {codes}. A blank is not 0 and is not added up; please fill in a number, or "-" (does not exist), "…" (not collected), "x" (confidential or included elsewhere).',
    },
    among: {
      vi: 'Biểu đã gần đủ số, chỉ còn {count} chỉ tiêu bắt buộc trống ở cột 3: {codes}. Có phải số đã bị xóa nhầm hoặc bỏ sót? Ô trống không phải bằng 0 và không được tổng hợp; đề nghị điền số, hoặc “-” (không phát sinh), “…” (chưa thu thập được), “x” (bảo mật hoặc đã tính gộp).',
      en: 'The sheet is nearly done, and only {count} required indicators are blank in column 3: {codes}. Were numbers deleted or left out by mistake? A blank is not 0 and is not added up; please fill in a number, or "-" (does not exist), "…" (not collected), "x" (confidential or included elsewhere).',
    },
    few: {
      vi: 'Đã có {done} trong {required} chỉ tiêu bắt buộc, chỉ còn {count} trống ở cột 3: {codes}. Có phải số đã bị xóa nhầm hoặc bỏ sót? Ô trống không phải bằng 0 và không được tổng hợp; đề nghị điền số, hoặc “-” (không phát sinh), “…” (chưa thu thập được), “x” (bảo mật hoặc đã tính gộp).',
      en: '{done} of {required} required indicators are filled in, and only {count} are blank in column 3: {codes}. Were numbers deleted or left out by mistake? A blank is not 0 and is not added up; please fill in a number, or "-" (does not exist), "…" (not collected), "x" (confidential or included elsewhere).',
    },
    emptied: {
      vi: 'Biểu đã gần đủ số, nhưng {count} dòng không bắt buộc trống cả dòng dù sổ năm trước, số liệu nguồn hoặc quan hệ của biểu cho biết có số: {codes}. Có phải dòng đã bị xóa nhầm? Nếu năm nay không có số, đề nghị ghi “-” hoặc “…”.',
      en: 'The sheet is nearly done, yet {count} rows that are not required are wholly blank, though last year’s workbook, a paper or a relation of the form gives them a number: {codes}. Were they emptied by mistake? If there is none this year, please write "-" or "…".',
    },
    lost: {
      vi: '{count} chỉ tiêu không bắt buộc còn trống ở cột 3, nhưng sổ năm trước, số liệu nguồn hoặc quan hệ của biểu cho biết có số: {codes}. Có phải số đã bị xóa nhầm? Nếu năm nay không có số, đề nghị ghi “-” hoặc “…”.',
      en: '{count} indicators that are not required are blank in column 3, though last year’s workbook, a paper or a relation of the form gives them a number: {codes}. Were numbers deleted by mistake? If there is none this year, please write "-" or "…".',
    },
  },
  weights: {
    among: { estimate: 'warning', preliminary: 'warning', final: 'error' },
    few: { estimate: 'warning', preliminary: 'warning', final: 'error' },
    emptied: 'warning',
    lost: { estimate: 'info', preliminary: 'info', final: 'warning' },
  },
  *evaluate(report, context) {
    const { facts } = context;
    yield* withoutForm(report, 'rows');
    if (!report.template || !facts.survey.mayLackResults) return;
    const completeness = completenessOf(report);
    const { filled, of, required, requiredBlank } = completeness;
    const isFull = of - filled <= mostBlank * of;
    // Where nobody has typed a result yet, nothing can be lost.
    if (filled > 0) yield* lostOf(report, isFull, context);
    const blanks = requiredBlank.flatMap(({ cell }) => (cell && isBlank(cell.value) ? [cell] : []));
    if (blanks.length === 0) return;
    // A text in the place of a number leaves its row as open as a blank does.
    const areFew = requiredBlank.length <= mostBlank * required;
    yield {
      outcome: 'fails',
      message: isFull ? 'among' : areFew ? 'few' : 'blank',
      values: { ...valuesOf(blanks), done: required - requiredBlank.length, required },
      cells: blanks.map(cellOf),
      fill: blanks.flatMap((cell) => givenIn(cell, context)),
    };
  },
});

function valuesOf(blanks: readonly ReportCell[]) {
  return { count: blanks.length, codes: blanks.map(({ code, address }) => `${code} (${address})`).join(', ') };
}

/** Rows that are not required and stand blank, though something gives them a number. */
function* lostOf(report: SheetReport, isFull: boolean, context: CheckContext): Iterable<RequiredVerdict> {
  const lost = report.rows.flatMap(({ indicator, cells }) => {
    const cell = cells.get(resultSymbol);
    const row = indicator && templateRow(report.template!, indicator.id)?.row;
    if (!row || row.required || row.computed !== null || !cell || cell.formula !== null || !isBlank(cell.value))
      return [];
    const fill = givenIn(cell, context);
    const isEmpty = inputSymbols.every((symbol) => isBlank(cells.get(symbol)?.value ?? ''));
    const before = lastYearsFact(indicator.id, 'previous', context)?.value ?? 0;
    return fill.length > 0 || before !== 0 ? [{ cell, fill, isEmpty }] : [];
  });
  for (const message of ['emptied', 'lost'] as const) {
    const own = lost.filter(({ isEmpty }) => (isFull && isEmpty) === (message === 'emptied'));
    if (own.length === 0) continue;
    const cells = own.map(({ cell }) => cell);
    yield {
      outcome: 'fails',
      message,
      values: valuesOf(cells),
      cells: cells.map(cellOf),
      fill: own.flatMap(({ fill }) => fill),
    };
  }
}

function givenIn(cell: ReportCell, context: CheckContext): NonNullable<Verdict['fill']> {
  const indicator = context.catalogue.byCode(cell.code);
  const given = indicator && cell.formula === null ? givenTo(cell, indicator, context) : null;
  return given ? [{ address: given.address, value: given.value }] : [];
}
