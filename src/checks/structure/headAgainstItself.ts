import type { Province } from '../../indicators/provinces/province';
import { schemeOfYear } from '../../indicators/provinces/provinces';
import { serves } from '../../indicators/forms/templates';
import type { HeadField, SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import type { FindingCell } from '../findingCell';
import { placeOf } from '../facts/places';
import { defineRule, type Verdict } from '../rule';
import { excerpt } from '../wording';
import { versionFor } from './formOfRows';
import { namesProvince } from './headCells';
import { mayBe, provincesSaid, yearsSaid, type Witness } from './headWitnesses';

/** CT-108: the labelled cells of the head against title, sheet name, signature place and version. */
export const headAgainstItself = defineRule({
  id: 'CT-108',
  family: 'structure',
  title: { vi: 'Đầu biểu mâu thuẫn với chính biểu', en: 'The head contradicts the rest of the sheet' },
  given: {
    vi: 'Năm, tỉnh và phiên bản ở ô có nhãn; năm và tỉnh còn có ở dòng “Năm …”, tên trang tính, đơn vị báo cáo, nơi ký và số liệu nguồn.',
    en: 'Year, province and version stand in labelled cells; year and province also in the line "Year …", the sheet’s name, the reporting unit, the place of signing and the ledger.',
  },
  when: {
    vi: 'Nơi khác ghi năm hoặc tỉnh khác, hoặc phiên bản biểu không dùng cho năm đó.',
    en: 'Another place names another year or province, or the form version is not meant for the year.',
  },
  then: {
    vi: 'Cảnh báo một lần cho mỗi điều; khi còn nghi ngờ thì không gợi ý sửa ô số nào.',
    en: 'One warning each; while it is in doubt nothing advises to change a number.',
  },
  reason: {
    vi: 'Ô có nhãn quyết định biểu thuộc tỉnh, năm nào; một đầu biểu chép từ biểu khác đưa mọi số vào sai chỗ.',
    en: 'The labelled cells decide whose and which year’s sheet it is; a head copied from another sheet puts every number in the wrong place.',
  },
  severity: { fails: 'warning', undecided: null },
  messages: {
    year: {
      vi: 'Ô {place} ghi năm báo cáo {year}, nhưng {witnesses}. Mọi cột đều tính theo năm này; đề nghị sửa năm cho thống nhất.',
      en: 'Cell {place} says report year {year}, but {witnesses}. Every column counts from this year; please make the years agree.',
    },
    province: {
      vi: 'Đầu biểu ghi {province} (ô {place}), nhưng {witnesses}. Số liệu có thể bị ghi cho tỉnh khác; đề nghị sửa tên và mã tỉnh, hoặc nơi còn lại.',
      en: 'The head says {province} (cell {place}), but {witnesses}. The figures could go to another province; please correct name and code, or the other places.',
    },
    version: {
      vi: 'Ô {place} ghi phiên bản {version} của biểu {form}, dùng cho {span}, còn năm báo cáo là {year}. Dòng bắt buộc và công thức theo phiên bản; đề nghị sửa phiên bản hoặc năm.',
      en: 'Cell {place} names version {version} of form {form}, which is for {span}, while the report year is {year}. Required rows and formulas follow the version; please correct version or year.',
    },
  },
  *evaluate(report, context) {
    yield* yearVerdict(report, context);
    yield* provinceVerdict(report);
    yield* versionVerdict(report, context);
  },
});

/** Whether the form version is not meant for the year, so that its rows are none to go by. */
export function isVersionInDoubt({ template, head: { year } }: SheetReport): boolean {
  return template !== null && year !== null && !serves(template, year);
}

type HeadVerdict = Verdict<'year' | 'province' | 'version'>;

function headPlace({ head }: SheetReport, field: HeadField): FindingCell | null {
  const found = head.found.get(field);
  return found ? placeOf(found, found.value) : null;
}

function* yearVerdict(report: SheetReport, { book }: CheckContext): Iterable<HeadVerdict> {
  const { year } = report.head;
  const place = headPlace(report, 'year');
  if (year === null || !place) return;
  const all = yearsSaid(report, book);
  const others = all.filter(({ said }) => said !== year);
  if (others.length === 0) return;
  // Where all others agree on one year, that is the one that was meant; one alone needs more to
  // speak for it than for the head.
  const [first] = others;
  const isAgreed = others.length === all.length && others.every(({ said }) => said === first!.said);
  const isClear = isAgreed && (others.length > 1 || supportOf(first!.said, report) > supportOf(year, report));
  yield {
    outcome: 'fails',
    message: 'year',
    values: { place: place.address, year: String(year), witnesses: toldBy(others, ({ said }) => String(said)) },
    cells: [place, ...cellsOf(others)],
    ...(isClear ? { suggestion: { address: place.address, value: first!.said, cause: 'head-year' } } : {}),
  };
}

/** What else of the head goes with a year: the form version and the list of codes. */
function supportOf(year: number, { template, head: { province } }: SheetReport): number {
  const isOfVersion = template !== null && serves(template, year);
  return Number(isOfVersion) + Number(province !== null && province.scheme === schemeOfYear(year));
}

function* provinceVerdict(report: SheetReport): Iterable<HeadVerdict> {
  const { province } = report.head;
  const place = headPlace(report, 'province') ?? headPlace(report, 'code');
  // Name and code that contradict each other have their own rule.
  if (!province || !place || !namesProvince(report, province)) return;
  const others = provincesSaid(report).filter(({ said }) => !mayBe(said, province));
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

function cellsOf(witnesses: readonly Witness<unknown>[]): readonly FindingCell[] {
  return witnesses.flatMap(({ cell }) => cell ?? []);
}

/** `tên trang tính là “Thanh Hóa 2017”; ô E3 ghi “Năm 2017”`. */
function toldBy<Said>(witnesses: readonly Witness<Said>[], said: (witness: Witness<Said>) => string) {
  const one = (witness: Witness<Said>) => {
    const { cell, text } = witness;
    return cell
      ? { vi: `ô ${cell.address} ghi “${excerpt(text)}”`, en: `cell ${cell.address} says "${excerpt(text)}"` }
      : {
          vi: `tên trang tính là “${excerpt(text)}” (${said(witness)})`,
          en: `the sheet is named "${excerpt(text)}" (${said(witness)})`,
        };
  };
  const texts = witnesses.map(one);
  return { vi: texts.map(({ vi }) => vi).join('; '), en: texts.map(({ en }) => en).join('; ') };
}
