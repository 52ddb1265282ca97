import { symbolCell } from '../facts/places';
import { defineRule } from '../rule';
import { excerpt } from '../wording';
import { formFor, versionFor } from './formOfRows';
import { headPlace } from './head/headWords';

/** CT-103: the head names no form version that is known. */
export const formVersion = defineRule({
  id: 'CT-103',
  family: 'structure',
  title: { vi: 'Không rõ biểu mẫu hoặc phiên bản', en: 'Unknown form or version' },
  given: {
    vi: 'Biểu số và phiên bản đứng ở ô có nhãn ở đầu biểu.',
    en: 'Form number and version stand in labelled cells of the head.',
  },
  when: { vi: 'Hai ô này trống hoặc không khớp biểu nào đã biết.', en: 'They are blank or match no known form.' },
  then: {
    vi: 'Báo lỗi; các quy tắc cần biểu mẫu ghi là chưa kiểm tra.',
    en: 'It is an error; rules that need the form are listed as not checked.',
  },
  reason: {
    vi: 'Biểu mẫu quyết định dòng bắt buộc và công thức; không biết biểu thì không kiểm tra được.',
    en: 'The form decides required rows and formulas; nothing of that can be checked without it.',
  },
  severity: { fails: 'error', undecided: null },
  messages: {
    missing: {
      vi: 'Đầu biểu không ghi biểu số. Không biết biểu mẫu thì không kiểm tra được dòng bắt buộc và công thức; đề nghị điền “Biểu số” và “Phiên bản”.',
      en: 'The head gives no form number. Required rows and formulas cannot be checked without it; please fill in form number and version.',
    },
    unknown: {
      vi: 'Biểu số “{form}”, phiên bản “{version}” không có trong danh mục biểu đã biết. Dòng bắt buộc và công thức chưa kiểm tra được; đề nghị sửa lại ô biểu số, phiên bản hoặc lập biểu theo phiên bản hiện hành.',
      en: 'Form "{form}", version "{version}" is none of the known forms. Required rows and formulas could not be checked; please correct form number and version, or use a current version.',
    },
  },
  *evaluate(report) {
    if (report.template) return;
    const { template, year } = report.head;
    const own = year === null || template === null ? null : versionFor(report, template.id, year);
    // Of a known form it is the version that nobody knows.
    const fields = own ? (['version', 'template'] as const) : (['template', 'version'] as const);
    const cells = fields.flatMap((field) => headPlace(report, field) ?? []);
    const place = headPlace(report, fields[0]);
    const form = own ?? (year === null ? null : formFor(report, year));
    yield {
      outcome: 'fails',
      message: template ? 'unknown' : 'missing',
      values: { form: excerpt(template?.id ?? ''), version: excerpt(template?.version ?? '') },
      cells: cells.length > 0 ? cells : [symbolCell(report, 'A')],
      // What belongs in the cell of the form or of its version, as the sheet's rows and year tell.
      suggestion: form &&
        place && {
          address: place.address,
          value: own ? form.version : form.id,
          cause: own ? 'head-version' : 'head-form',
        },
    };
  },
});
