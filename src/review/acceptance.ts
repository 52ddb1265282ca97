import type { ProvinceKey } from '../indicators/provinces/province';
import { sameProvince } from '../indicators/provinces/provinces';
import type { LocalText } from '../indicators/text';
import type { ReviewEntry } from './reviewResult';

/** A reviewer's word that a province's report is taken over. */
export interface Acceptance {
  readonly province: ProvinceKey;
  readonly year: number;
  /** Form number. */
  readonly form: string;
  readonly file: string;
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
}

export const acceptanceRefusals = {
  noName: { vi: 'Hãy ghi họ tên người tiếp nhận.', en: 'Give the name of the person who accepts.' },
  empty: {
    vi: 'Biểu chưa có số nào ở cột 3 nên chưa tiếp nhận được: hãy nhắc đơn vị điền và gửi lại.',
    en: 'The form has nothing in column 3 and cannot be accepted: remind the department to fill it in and send it again.',
  },
  errors: {
    vi: 'Báo cáo còn phát hiện mức lỗi nên chưa tiếp nhận được: hãy trả lại kèm danh sách câu hỏi.',
    en: 'The report still has findings of level error and cannot be accepted: return it with the list of questions.',
  },
} as const satisfies Record<string, LocalText>;
export type AcceptanceRefusal = keyof typeof acceptanceRefusals;

/** Why a report cannot be accepted by a person of that name, or null. */
export function refusalOf(entry: Pick<ReviewEntry, 'counts' | 'completeness'>, by: string): AcceptanceRefusal | null {
  if (by.trim() === '') return 'noName';
  if (entry.completeness.filled === 0) return 'empty';
  return entry.counts.error > 0 ? 'errors' : null;
}

/** @throws RangeError where `refusalOf` gives a reason */
export function accept(entry: ReviewEntry, by: string, at: string): Acceptance {
  const refusal = refusalOf(entry, by);
  if (refusal) throw new RangeError(refusal);
  const { scheme, code } = entry.province;
  return {
    province: { scheme, code },
    year: entry.year,
    form: entry.form.id,
    file: entry.file,
    by: by.trim().normalize('NFC'),
    at,
  };
}

export function sameEntry(one: Pick<Acceptance, 'province' | 'year' | 'form' | 'file'>, entry: ReviewEntry): boolean {
  return (
    sameProvince(one.province, entry.province) &&
    one.year === entry.year &&
    one.form === entry.form.id &&
    one.file === entry.file
  );
}
