/** Why bytes were refused as a workbook. Messages are made in `fileProblems`, one a reason. */
export const workbookFileReasons = [
  'empty',
  'not-a-workbook',
  'encrypted',
  'truncated',
  'no-workbook',
  'no-part',
  'too-large',
  'huge-area',
  'too-slow',
  'macros',
  'needs-xlsx',
  'not-editable',
  'unreadable',
  'unreachable',
  'legacy-text',
  'not-a-file',
] as const;
export type WorkbookFileReason = (typeof workbookFileReasons)[number];

/** The limits that a file can be beyond. */
export const readingLimits = [
  'packed',
  'unpacked',
  'entries',
  'cells',
  'areas',
  'texts',
  'depth',
  'tables',
  'memory',
] as const;
export type ReadingLimit = (typeof readingLimits)[number];

/** Why a file was refused, as plain data: it crosses threads. */
export interface WorkbookFileProblem {
  readonly reason: WorkbookFileReason;
  /** Where: a sheet, a cell (`'Bìa'!C5`) or a part of the archive; null for the file as a whole. */
  readonly place: string | null;
  /** For `too-large`: what is too much. */
  readonly limit: ReadingLimit | null;
}

/**
 * Bytes that are no readable workbook. Carries a reason and a place, never a text for the reader.
 */
export class WorkbookFileError extends Error implements WorkbookFileProblem {
  readonly reason: WorkbookFileReason;
  readonly place: string | null;
  readonly limit: ReadingLimit | null;

  constructor(
    reason: WorkbookFileReason,
    { place = null, limit = null }: Partial<Omit<WorkbookFileProblem, 'reason'>> = {},
    cause?: unknown,
  ) {
    super([reason, limit, place].filter(Boolean).join(': '), cause === undefined ? undefined : { cause });
    this.name = 'WorkbookFileError';
    this.reason = reason;
    this.place = place;
    this.limit = limit;
  }

  /** The error that a problem was told of. */
  static of({ reason, place, limit }: WorkbookFileProblem): WorkbookFileError {
    return new WorkbookFileError(reason, { place, limit });
  }

  get problem(): WorkbookFileProblem {
    return { reason: this.reason, place: this.place, limit: this.limit };
  }
}

/**
 * What any failure of reading comes to: an error that is not ours means that the file is damaged.
 */
export function problemOf(error: unknown): WorkbookFileProblem {
  return error instanceof WorkbookFileError ? error.problem : { reason: 'unreadable', place: null, limit: null };
}
