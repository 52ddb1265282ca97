import type { Province } from '../../../indicators/provinces/province';
import { serves } from '../../../indicators/forms/templates';
import type { SheetReport } from '../../../sheet/province/report';
import type { CheckContext } from '../../context';
import { defineRule, type Verdict } from '../../rule';
import { excerpt } from '../../wording';
import { fileSaid } from './fileName';
import { versionFor } from '../formOfRows';
import { namesProvince } from './headContradictions';
import { fileProvince, mayBe, provincesSaid, yearsSaid } from './headWitnesses';
import { cellsOf, headPlace, toldBy } from './headWords';
import { yearVerdict } from './headYear';

/**
 * CT-108: the labelled cells of the head against title, sheet name, signature place and version.
 */
export const headAgainstItself = defineRule({
  id: 'CT-108',
  family: 'structure',
  title: { vi: 'Đầu biểu mâu thuẫn với chính biểu', en: 'The head contradicts the rest of the sheet' },
  given: {
    vi: 'Năm, tỉnh và phiên bản ở ô có nhãn; năm và tỉnh còn có ở dòng “Năm …”, tên trang tính, đơn vị báo cáo, nơi ký, số liệu nguồn và tên tệp (khi biết).',
    en: 'Year, province and version stand in labelled cells; year and province also in the line "Year …", the sheet’s name, the reporting unit, the place of signing, the ledger and, where it is known, the file’s name.',
  },
  when: {
    vi: 'Nơi khác ghi năm hoặc tỉnh khác, tên tệp ghi biểu khác, hoặc phiên bản biểu không dùng cho năm đó.',
    en: 'Another place names another year or province, the file another form, or the form version is not meant for the year.',
  },
  then: {
    vi: 'Cảnh báo một lần cho mỗi điều (chỉ ghi nhận khi riêng tên tệp ghi năm khác); khi còn nghi ngờ thì không gợi ý sửa ô số nào.',
    en: 'One warning each (a note where the file’s name alone has another year); while it is in doubt nothing advises to change a number.',
  },
  reason: {
    vi: 'Ô có nhãn quyết định biểu thuộc tỉnh, năm nào; một đầu biểu chép từ biểu khác đưa mọi số vào sai chỗ.',
    en: 'The labelled cells decide whose and which year’s sheet it is; a head copied from another sheet puts every number in the wrong place.',
  },
  severity: { fails: 'warning', undecided: null },
  weights: { fileYear: 'info' },
  messages: {
    year: {
      vi: 'Ô {place} ghi năm báo cáo {year}, nhưng {witnesses}. Mọi cột đều tính theo năm này; đề nghị sửa năm cho thống nhất.',
      en: 'Cell {place} says report year {year}, but {witnesses}. Every column counts from this year; please make the years agree.',
    },
    province: {
      vi: 'Đầu biểu ghi {province} (ô {place}), nhưng {witnesses}. Số liệu có thể bị ghi cho tỉnh khác; đề nghị sửa tên và mã tỉnh, hoặc nơi còn lại.',
      en: 'The head says {province} (cell {place}), but {witnesses}. The figures could go to another province; please correct name and code, or the other places.',
    },
    fileYear: {
      vi: 'Ô {place} ghi năm báo cáo {year}, nhưng {witnesses}. Nếu tên tệp ghi năm gửi thì không sao; nếu không, đề nghị sửa năm hoặc đổi tên tệp.',
      en: 'Cell {place} says report year {year}, but {witnesses}. If the file is named after the year of sending all is well; else please correct the year or rename the file.',
    },
    form: {
      vi: 'Ô {place} ghi biểu {form}, nhưng tên tệp là “{text}” (biểu {other}). Đề nghị kiểm tra có gửi nhầm tệp không, sửa biểu số hoặc đổi tên tệp.',
      en: 'Cell {place} names form {form}, but the file is named "{text}" (form {other}). Please check that it is the right file, and correct the form number or rename it.',
    },
    version: {
      vi: 'Ô {place} ghi phiên bản {version} của biểu {form}, dùng cho {span}, còn năm báo cáo là {year}. Dòng bắt buộc và công thức theo phiên bản; đề nghị sửa phiên bản hoặc năm.',
      en: 'Cell {place} names version {version} of form {form}, which is for {span}, while the report year is {year}. Required rows and formulas follow the version; please correct version or year.',
    },
  },
  *evaluate(report, context) {
    yield* yearVerdict(report, context);
    yield* provinceVerdict(report, context);
    yield* versionVerdict(report, context);
    yield* formVerdict(report, context);
  },
});

/** Whether the form version is not meant for the year, so that its rows are none to go by. */
export function isVersionInDoubt({ template, head: { year } }: SheetReport): boolean {
  return template !== null && year !== null && !serves(template, year);
}

type HeadVerdict = Verdict<'year' | 'province' | 'version' | 'fileYear' | 'form'>;

function* provinceVerdict(report: SheetReport, { book }: CheckContext): Iterable<HeadVerdict> {
  const { province } = report.head;
  const place = headPlace(report, 'province') ?? headPlace(report, 'code');
  // Name and code that contradict each other have their own rule.
  if (!province || !place || !namesProvince(report, province)) return;
  const file = fileProvince(book);
  const others = [...provincesSaid(report), ...(file ? [file] : [])].filter(({ said }) => !mayBe(said, province));
  if (others.length === 0) return;
  const code = headPlace(report, 'code');
  const [first] = others;
  const meant = first!.said.find(
    (one) => one.scheme === province.scheme && others.every(({ said }) => mayBe(said, one)),
  );
  yield {
    outcome: 'fails',
    message: 'province',
    values: {
      place: place.address,
      province: province.name,
      witnesses: toldBy(others, ({ said }) => (said[0] as Province).name.vi),
    },
    cells: [place, ...(code && code.address !== place.address ? [code] : []), ...cellsOf(others)],
    ...(meant && others.length > 1
      ? { suggestion: { address: place.address, value: meant.name.vi, cause: 'head-province' } }
      : {}),
  };
}

function* versionVerdict(report: SheetReport, { book }: CheckContext): Iterable<HeadVerdict> {
  const { template } = report;
  const { year } = report.head;
  const place = headPlace(report, 'version') ?? headPlace(report, 'template');
  if (!template || year === null || !place || !isVersionInDoubt(report)) return;
  // A year that is in doubt itself explains the version.
  if (yearsSaid(report, book).some(({ said }) => said !== year && serves(template, said))) return;
  const meant = versionFor(report, template.id, year);
  const { validFromYear: from, validToYear: to } = template;
  const span = {
    vi: from === null ? `năm ${to} trở về trước` : to === null ? `năm ${from} trở đi` : `các năm ${from}–${to}`,
    en: from === null ? `${to} and before` : to === null ? `${from} and later` : `${from}–${to}`,
  };
  yield {
    outcome: 'fails',
    message: 'version',
    values: { place: place.address, version: template.version, form: template.id, span, year: String(year) },
    cells: [place],
    ...(meant ? { suggestion: { address: place.address, value: meant.version, cause: 'head-version' } } : {}),
  };
}

/** A file whose name gives the number of another form. */
function* formVerdict(report: SheetReport, { book }: CheckContext): Iterable<HeadVerdict> {
  const other = fileSaid(book)?.form ?? null;
  const place = headPlace(report, 'template');
  const form = report.head.template?.id;
  if (other === null || !place || form === undefined || book.reports.some(({ head }) => head.template?.id === other))
    return;
  yield {
    outcome: 'fails',
    message: 'form',
    values: { place: place.address, form, other, text: excerpt(book.file!) },
    cells: [place],
  };
}
