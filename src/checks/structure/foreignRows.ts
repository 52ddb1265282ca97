import type { Indicator } from '../../indicators/catalogue/indicator';
import { parseAddress } from '../../sheet/grid/address';
import { addressOf, rectanglesOf } from '../../sheet/grid/rectangles';
import { inputSymbols } from '../../sheet/province/columns';
import type { ReportRow, SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import { cellOf, cellUnder, placeOf, symbolCell } from '../facts/places';
import { defineRule, type Verdict } from '../rule';
import { excerpt, named } from '../wording';
import { isVersionInDoubt } from './head/headAgainstItself';
import { meantRow } from './meantRow';

const longestCode = 12;
/** From so many rows of another form on the head is in doubt, not the rows. */
const manyRows = 5;

/** So many codes that nobody knows are pasted rows and no slips: one finding tells of all. */
const mostSlips = 30;

/** CT-105: a row whose code the catalogue, or the form, does not know. */
export const foreignRows = defineRule({
  id: 'CT-105',
  family: 'structure',
  title: { vi: 'Dòng có mã số lạ', en: 'A row with a foreign code' },
  given: { vi: 'Một dòng có mã số ở cột C.', en: 'A row has a code in column C.' },
  when: {
    vi: 'Danh mục chỉ tiêu không có mã số này, hoặc chỉ tiêu không thuộc biểu.',
    en: 'The catalogue does not have the code, or the indicator does not belong to the form.',
  },
  then: {
    vi: 'Cảnh báo: phải sửa mã hoặc giải trình; gợi ý mã khi tên dòng, cách viết mã hoặc vị trí cho thấy đó là một chỉ tiêu còn thiếu. Trên 30 mã lạ thì một thông báo cho mọi dòng. Từ năm dòng của biểu khác trở lên thì một thông báo về phiên bản.',
    en: 'A warning: correct the code or explain; the code is suggested where name, spelling or place show a missing indicator. More than 30 unknown codes are one finding. From five rows of another form on, one finding about the version.',
  },
  reason: {
    vi: 'Số ở dòng lạ không được tổng hợp, dù người lập biểu tưởng là đã báo cáo.',
    en: 'Numbers on such a row are not added up, though its author believes them reported.',
  },
  severity: { fails: 'warning', undecided: null },
  messages: {
    version: {
      vi: 'Ô {place}: {count} dòng không thuộc biểu {form} phiên bản {version}: {codes}. Nhiều dòng như vậy thì có thể biểu số hoặc phiên bản ghi nhầm; đề nghị xem lại đầu biểu trước khi sửa từng dòng.',
      en: 'Cell {place}: {count} rows do not belong to form {form}, version {version}: {codes}. With so many the form number or version may be mistaken; please look at the head before correcting single rows.',
    },
    strayRows: {
      vi: 'Ô {cells}: {count} dòng có mã số không có trong danh mục chỉ tiêu (ví dụ {codes}). Số ở các dòng này không được đọc; đề nghị xóa các dòng nếu dán nhầm, hoặc sửa mã số.',
      en: 'Cells {cells}: {count} rows have codes that the catalogue does not know (such as {codes}). Their numbers are not read; please delete the rows if they were pasted by mistake, or correct the codes.',
    },
    unknown: {
      vi: 'Ô {place}: mã số “{code}” không có trong danh mục chỉ tiêu. Số ở dòng này không được đọc; đề nghị sửa mã số, hoặc xóa mã nếu dòng chỉ để ghi chú.',
      en: 'Cell {place}: the catalogue has no code "{code}". The numbers of this row are not read; please correct the code, or remove it if the row is only a note.',
    },
    named: {
      vi: 'Ô {place}: mã số “{code}” không có trong danh mục, nhưng tên dòng trùng với {row}. Số ở dòng này không được đọc; đề nghị sửa mã số thành {right}.',
      en: 'Cell {place}: the catalogue has no code "{code}", but the row bears the name of {row}. Its numbers are not read; please change the code to {right}.',
    },
    mistyped: {
      vi: 'Ô {place}: mã số “{code}” không có trong danh mục; theo cách viết và vị trí thì đây là dòng {row}, đang thiếu trên biểu. Số ở dòng này không được đọc; đề nghị sửa mã số thành {right}.',
      en: 'Cell {place}: the catalogue has no code "{code}"; by its spelling and place this is {row}, which the sheet lacks. Its numbers are not read; please change the code to {right}.',
    },
    elsewhere: {
      vi: 'Ô {place}: {row} không thuộc biểu này. Số ở dòng này không được tổng hợp theo biểu; đề nghị chuyển sang biểu có chỉ tiêu đó hoặc giải trình.',
      en: 'Cell {place}: {row} does not belong to this form. Its numbers are not added up with the form; please move them to the form that has the indicator, or explain.',
    },
  },
  *evaluate(report, context) {
    if (!context.facts.survey.hasOddRows) return;
    const isDoubtful = isVersionInDoubt(report);
    const elsewhere = report.rows.filter(({ indicator }) => indicator && !belongs(indicator, context));
    // So many rows of another form or version are no slip in a code.
    const isOtherForm = elsewhere.length >= manyRows;
    if (isOtherForm && !isDoubtful) yield otherForm(report, elsewhere);
    const strays = report.rows.filter((row) => !row.indicator && looksLikeRow(row));
    const isPasted = strays.length > mostSlips;
    if (isPasted) yield strayRows(strays);
    for (const row of report.rows) {
      const cells = [cellUnder('C', row, report)];
      const place = row.cells.get('C')?.address ?? '';
      if (row.indicator) {
        if (isOtherForm || isDoubtful || belongs(row.indicator, context)) continue;
        yield { outcome: 'fails', message: 'elsewhere', values: { place, row: named(row.indicator) }, cells };
      } else if (!isPasted && looksLikeRow(row)) {
        const { indicator, by } = meantRow(row, context) ?? { indicator: null, by: 'code' };
        yield {
          outcome: 'fails',
          message: indicator === null ? 'unknown' : by === 'name' ? 'named' : 'mistyped',
          values: {
            place,
            code: excerpt(row.code),
            ...(indicator && { row: named(indicator), right: indicator.code }),
          },
          cells,
          suggestion: indicator && { address: place, value: indicator.code, cause: 'wrong-code' },
        };
      }
    }
  },
});

type Found = Verdict<'version' | 'strayRows' | 'unknown' | 'named' | 'mistyped' | 'elsewhere'>;

function strayRows(rows: readonly ReportRow[]): Found {
  const cells = rows.flatMap(({ cells: own }) => own.get('C') ?? []);
  return {
    outcome: 'fails',
    message: 'strayRows',
    values: {
      cells: rectanglesOf(cells.flatMap(({ address }) => parseAddress(address) ?? []))
        .map(addressOf)
        .join(', '),
      count: rows.length,
      codes: rows
        .slice(0, 3)
        .map(({ code }) => excerpt(code))
        .join(', '),
    },
    // The first is where to go to; the sentence has them all.
    cells: cells.slice(0, 1).map(cellOf),
  };
}

function otherForm(report: SheetReport, rows: readonly ReportRow[]): Found {
  const { template, found } = report.head;
  const version = found.get('version') ?? found.get('template');
  const cells = [
    version ? placeOf(version, version.value) : symbolCell(report, 'C'),
    ...rows.flatMap(({ cells: own }) => own.get('C') ?? []).map(cellOf),
  ];
  return {
    outcome: 'fails',
    message: 'version',
    values: {
      place: cells[0]!.address,
      count: rows.length,
      form: template?.id ?? '',
      version: template?.version ?? '',
      codes: rows.map(({ code }) => code).join(', '),
    },
    cells,
  };
}

function belongs(indicator: Indicator, { facts }: CheckContext): boolean {
  const { template } = facts.report;
  return !template || template.rows.some((row) => row.kind === 'indicator' && row.indicator === indicator.id);
}

/** Words of a foot stand in the code column too; a code is one short word, a row has numbers. */
function looksLikeRow({ code, cells }: ReportRow): boolean {
  const shaped = code.length <= longestCode && !/\s/.test(code) && /\d/.test(code);
  return shaped || inputSymbols.some((symbol) => typeof cells.get(symbol)?.value === 'number');
}
