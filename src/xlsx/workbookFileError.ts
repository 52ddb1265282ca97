/** Why bytes were refused as a workbook. Messages are made above, one a reason. */
export const workbookFileReasons = [
  'empty',
  'not-a-zip',
  'old-xls',
  'encrypted',
  'truncated',
  'no-workbook',
  'too-large',
  'huge-area',
  'macros',
  'unreadable',
] as const;
export type WorkbookFileReason = (typeof workbookFileReasons)[number];

/** Bytes that are no readable .xlsx workbook. Carries a reason, never a text for the reader. */
export class WorkbookFileError extends Error {
  readonly reason: WorkbookFileReason;
  /** For `too-large` and `huge-area`: what was measured, in bytes, entries or cells; for `no-workbook`: the missing part. */
  readonly detail: string | number | null;

  constructor(reason: WorkbookFileReason, detail: string | number | null = null, cause?: unknown) {
    super(detail === null ? reason : `${reason}: ${detail}`, cause === undefined ? undefined : { cause });
    this.name = 'WorkbookFileError';
    this.reason = reason;
    this.detail = detail;
  }
}
