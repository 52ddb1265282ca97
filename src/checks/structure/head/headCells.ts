import { plainName } from '../../../indicators/names';
import type { LocalText } from '../../../indicators/text';
import { findProvince, schemeOfYear } from '../../../indicators/provinces/provinces';
import { statusWords } from '../../../indicators/forms/statuses';
import { dataStatuses } from '../../../indicators/forms/template';
import { isBlank } from '../../../sheet/grid/gridCells';
import type { HeadField, SheetReport } from '../../../sheet/province/report';
import { headLabels } from '../../../sheet/province/texts';
import { symbolCell } from '../../facts/places';
import { defineRule, type Verdict } from '../../rule';
import { excerpt } from '../../wording';
import { contradictions } from './headContradictions';
import { headPlace } from './headWords';

/** CT-106: a head cell is missing, unreadable or contradicts another. */
export const headCells = defineRule({
  id: 'CT-106',
  family: 'structure',
  title: {
    vi: 'Ô ở đầu biểu thiếu, không đọc được hoặc mâu thuẫn',
    en: 'A head cell is missing, unreadable or contradictory',
  },
  given: {
    vi: 'Tỉnh (danh mục và mã), năm và tình trạng số liệu đứng ở ô có nhãn ở đầu biểu.',
    en: 'Province (code list and code), year and data status stand in labelled cells of the head.',
  },
  when: {
    vi: 'Một ô trống, không đọc được, hoặc tên tỉnh và năm không khớp với danh mục và mã.',
    en: 'A cell is blank or unreadable, or name and year do not go with code list and code.',
  },
  then: {
    vi: 'Báo lỗi; riêng danh mục mã không thuộc năm báo cáo chỉ cảnh báo, vì có thể là số tính lại theo tỉnh mới.',
    en: 'It is an error; a code list of another time than the year is only a warning, because figures may be restated for the new provinces.',
  },
  reason: {
    vi: 'Bảy mã tỉnh đổi nghĩa từ 01/7/2025, nên danh mục, mã và tên phải cùng chỉ một tỉnh.',
    en: 'Seven province codes changed meaning on 1 July 2025, so list, code and name must mean the same province.',
  },
  severity: { fails: 'error', undecided: null },
  weights: { era: 'warning' },
  messages: {
    missing: {
      vi: 'Đầu biểu không có ô “{label}”. Không có ô này thì biểu không được nhận đúng tỉnh, năm và tình trạng; đề nghị thêm lại nhãn và giá trị.',
      en: 'The head has no cell "{label}". Without it the sheet cannot be taken for the right province, year and status; please put label and value back.',
    },
    blank: {
      vi: 'Ô {place} (“{label}”) còn trống. Đề nghị điền để biểu được nhận đúng.',
      en: 'Cell {place} ("{label}") is blank. Please fill it in, so that the sheet is taken for what it is.',
    },
    unreadable: {
      vi: 'Ô {place} (“{label}”) ghi “{text}”, không đọc được. Đề nghị ghi theo danh mục: {wanted}.',
      en: 'Cell {place} ("{label}") holds "{text}", which cannot be read. Please write it as listed: {wanted}.',
    },
    contradiction: {
      vi: 'Ô {place} ghi tỉnh “{text}”, nhưng danh mục {scheme} mã {code} là {name}. Số liệu có thể bị ghi cho tỉnh khác; đề nghị sửa tên hoặc mã.',
      en: 'Cell {place} names the province "{text}", but list {scheme}, code {code} is {name}. The figures could go to another province; please correct name or code.',
    },
    era: {
      vi: 'Ô {place}: năm {year} dùng danh mục {right} tỉnh, biểu ghi danh mục {scheme} ({name}). Cùng một mã có thể chỉ hai tỉnh khác nhau; đề nghị sửa danh mục, mã, hoặc giải trình nếu là số tính lại.',
      en: 'Cell {place}: {year} uses the list of {right}, the sheet says list {scheme} ({name}). One code may mean two provinces; please correct list and code, or explain that figures were restated.',
    },
  },
  *evaluate(report, { book }) {
    const { province, year, status } = report.head;
    if (year === null)
      yield unread(report, 'year', { vi: 'năm bốn chữ số, ví dụ 2018', en: 'a year of four digits, such as 2018' });
    if (status === null)
      yield unread(
        report,
        'status',
        { vi: 'Ước tính, Sơ bộ hoặc Chính thức', en: 'Estimate, Preliminary or Final' },
        statusMeant(report),
      );
    if (!province) yield* unknownProvince(report);
    else yield* contradictions(report, book, province);
  },
});

type HeadVerdict = Verdict<'missing' | 'blank' | 'unreadable' | 'contradiction' | 'era'>;

const codeWanted = {
  vi: 'danh mục 63 hoặc 34 và mã hai chữ số, ví dụ 63 và 38 cho Thanh Hóa',
  en: 'list 63 or 34 and a code of two digits, such as 63 and 38 for Thanh Hóa',
};

function* unknownProvince(report: SheetReport): Iterable<HeadVerdict> {
  const { year } = report.head;
  const scheme = report.head.found.get('scheme');
  const code = String(report.head.found.get('code')?.value ?? '');
  // A code of the year's list under the other list's number.
  if (year !== null && scheme && !isBlank(scheme.value) && code !== '' && String(scheme.value) !== schemeOfYear(year)) {
    const meant = findProvince(year, code);
    if (meant) {
      yield unread(report, 'scheme', codeWanted, meant.scheme);
      return;
    }
  }
  const name = String(report.head.found.get('province')?.value ?? '');
  const meant = year === null ? null : findProvince(year, name);
  const right = { scheme: meant?.scheme ?? null, code: meant?.code ?? null };
  const unfilled = (['scheme', 'code'] as const).filter((field) => isBlank(report.head.found.get(field)?.value ?? ''));
  for (const field of unfilled) yield unread(report, field, codeWanted, right[field]);
  if (unfilled.length === 0) yield unread(report, 'code', codeWanted, right.code);
}

/** The status whose word the cell holds in other letters, or among other words. */
function statusMeant({ head: { found } }: SheetReport): string | null {
  const said = ` ${plainName(String(found.get('status')?.value ?? ''))} `;
  const meant = dataStatuses.filter((status) =>
    Object.values(statusWords[status].word).some((word) => said.includes(` ${plainName(word)} `)),
  );
  return meant.length === 1 ? statusWords[meant[0]!].word.vi : null;
}

/**
 * Why a field of the head could not be read.
 * @param meant what belongs in its cell, where something tells
 */
function unread(report: SheetReport, field: HeadField, wanted: LocalText, meant: string | null = null): HeadVerdict {
  const cell = headPlace(report, field);
  const label = headLabels[field];
  if (!cell) return { outcome: 'fails', message: 'missing', values: { label }, cells: [symbolCell(report, 'A')] };
  const { address: place, value } = cell;
  return {
    outcome: 'fails',
    message: isBlank(value ?? '') ? 'blank' : 'unreadable',
    values: { label, place, text: excerpt(value), wanted },
    cells: [cell],
    suggestion: meant === null || String(value) === meant ? null : { address: place, value: meant, cause: 'head' },
  };
}
