import * as v from 'valibot';
import type { LocalText } from './text';

/** What can be wrong with a seed beyond the plain shape; schemas name these by key. */
export const seedReasons = {
  nfc: { vi: 'chữ phải ở dạng Unicode dựng sẵn (NFC)', en: 'text must be in composed Unicode (NFC)' },
  blank: {
    vi: 'không được để trống hoặc thừa khoảng trắng ở đầu, cuối',
    en: 'must not be blank or padded with blanks',
  },
  id: {
    vi: 'mã định danh phải là chữ thường không dấu nối bằng gạch ngang',
    en: 'identifier must be lower-case words joined by hyphens',
  },
  code: {
    vi: 'mã số dòng phải có dạng hai chữ in, dấu chấm, hai chữ số',
    en: 'row code must be two capitals, a dot and two digits',
  },
  provinceCode: { vi: 'mã tỉnh phải gồm hai chữ số', en: 'province code must be two digits' },
  roman: { vi: 'số mục phải là số La Mã', en: 'section number must be Roman' },
  date: { vi: 'ngày phải có dạng năm-tháng-ngày', en: 'date must read year-month-day' },
  bounds: { vi: 'cận dưới lớn hơn cận trên', en: 'lower bound above upper bound' },
  origin: {
    vi: 'chỉ tiêu phải có nguồn, hoặc ghi own: true; chỉ nguồn mới có thể là đọc lại',
    en: 'an indicator needs a source or own: true, and only a source can be second-hand',
  },
  note: { vi: 'quan hệ không chắc chắn phải có ghi chú lý do', en: 'an uncertain relation needs a note that says why' },
  range: {
    vi: 'khoảng giá trị phải có cận trên lớn hơn cận dưới, số khác thì không',
    en: 'a range needs an upper end above its value, and nothing else has one',
  },
  duplicate: { vi: 'đã có ở một dòng khác', en: 'already used by another entry' },
  unknownIndicator: { vi: 'chỉ tiêu không có trong danh mục', en: 'indicator is not in the catalogue' },
  unknownProvince: { vi: 'tỉnh không có trong danh mục', en: 'province is not in the list' },
  foreignFigure: { vi: 'số liệu thuộc tỉnh hoặc báo cáo khác', en: 'figure belongs to another province or report' },
  contextRow: {
    vi: 'chỉ tiêu bối cảnh không thể là dòng của biểu',
    en: 'a context indicator cannot be a row of a form',
  },
  noRelation: {
    vi: 'danh mục không có quan hệ để tính dòng này',
    en: 'the catalogue has no relation that computes this row',
  },
  notOnForm: { vi: 'chỉ tiêu không có dòng trong phiên bản này', en: 'indicator has no row in this version' },
  years: {
    vi: 'các phiên bản phải nối tiếp nhau theo năm, không chồng lên nhau',
    en: 'versions must follow each other by year without overlapping',
  },
  editions: {
    vi: 'phiên bản của ấn bản cũ phải đứng trước ấn bản mới',
    en: 'versions of an older edition must come before those of a newer one',
  },
  level: { vi: 'dòng cấp 2 phải đứng sau một dòng cấp 1', en: 'a level 2 row must follow a level 1 row' },
} as const satisfies Record<string, LocalText>;
export type SeedReason = keyof typeof seedReasons;

/** Data that ships with the product, or that is given in its place, and cannot be used as it is. */
export class SeedError extends Error {
  constructor(
    readonly file: string,
    /** Where in the file, dots between the steps: `indicators.3.code`; empty for the whole. */
    readonly path: string,
    readonly reason: LocalText,
  ) {
    super(seedSentence(file, path, reason).vi);
    this.name = 'SeedError';
  }

  /** One sentence that names file, place and reason. */
  get text(): LocalText {
    return seedSentence(this.file, this.path, this.reason);
  }
}

function seedSentence(file: string, path: string, reason: LocalText): LocalText {
  const place = path === '' ? '' : `, ${path}`;
  return { vi: `Dữ liệu gốc ${file}${place}: ${reason.vi}.`, en: `Seed ${file}${place}: ${reason.en}.` };
}

/** A seed error for one of the named reasons. */
export function seedErrorFor(file: string, path: string, reason: SeedReason): SeedError {
  return new SeedError(file, path, seedReasons[reason]);
}

/**
 * Checks data against a schema.
 * @throws SeedError for the first thing that is wrong
 */
export function parseSeed<T>(schema: v.GenericSchema<unknown, T>, data: unknown, file: string): T {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new SeedError(file, v.getDotPath(issue) ?? '', reasonOf(issue));
}

function reasonOf(issue: v.BaseIssue<unknown>): LocalText {
  if (issue.message in seedReasons) return seedReasons[issue.message as SeedReason];
  if (issue.expected === 'never') return { vi: 'trường này không có trong mẫu dữ liệu', en: 'this field is not known' };
  return {
    vi: `cần ${issue.expected ?? 'giá trị khác'}, gặp ${issue.received}`,
    en: `expected ${issue.expected ?? 'another value'}, found ${issue.received}`,
  };
}
