import { statusWords } from '../../indicators/forms/statuses';
import type { Book } from '../../sheet/province/report';
import { shortDigest } from '../digest';

/** The files of a submission, and how their names end. */
export const submissionFiles = {
  workbook: '.xlsx',
  json: '.json',
  csv: '.csv',
  report: '-kiem-tra.html',
  /** All of them together. */
  package: '.zip',
} as const;
export type SubmissionFile = keyof typeof submissionFiles;

/**
 * The name of a submission's file, the same for the same content:
 * `Thanh-Hoa_2018_TH-NAM_uoc-tinh_3FA912BC88D0.xlsx`, province, year, form, status, and the short
 * seal (`chua-niem-phong` without one). What differs between the sheets of a
 * workbook is joined by `+`, beyond three counted.
 */
export function submissionFileName(
  { reports }: Pick<Book, 'reports'>,
  seal: string | null,
  file: SubmissionFile,
): string {
  const heads = reports.map(({ head }) => head);
  const parts = [
    joined(heads.map(({ province }) => province?.name.vi ?? '?')),
    joined(heads.map(({ year }) => String(year ?? '?'))),
    joined(heads.map(({ template }) => template?.id ?? '?')),
    joined(heads.map(({ status }) => (status ? statusWords[status].word.vi.toLowerCase() : '?'))),
    seal === null ? 'chua-niem-phong' : shortDigest(seal).replaceAll('-', ''),
  ];
  return parts.map(safe).join('_') + submissionFiles[file];
}

const mostNamed = 3;

function joined(values: readonly string[]): string {
  const distinct = [...new Set(values)].sort();
  return distinct.length > mostNamed ? `${distinct.length}x` : distinct.join('+') || '?';
}

/** Letters, digits and a few signs: legal in every file system, whatever a head says. */
function safe(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
  return plain.replace(/[^A-Za-z0-9+.-]+/g, '-').slice(0, 40);
}
