/**
 * Why Excel did not do what was asked, in the few kinds a person can act upon. The sentences that
 * go with them stand in the message catalogues of the pane and the command line.
 */
export const failureReasons = [
  'cellEditMode',
  'protectedSheet',
  'protectedWorkbook',
  'readOnly',
  'otherWorkbook',
  'sheetExists',
  'sheetGone',
  'tooLarge',
  'notSupported',
  'timeout',
  'conflict',
  'other',
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** What a person can copy into a message to those who help her. Holds no contents of cells. */
export interface FailureDetails {
  /** Office.js's own code, such as `AccessDenied`; empty where the failure is not Excel's. */
  readonly code: string;
  /** Excel's message, in whatever language Excel speaks. */
  readonly message: string;
  /** The member that failed, such as `Worksheet.name`; empty where Excel does not say. */
  readonly location: string;
  readonly statement: string;
}

/** The only kind of error that leaves this folder. */
export class ExcelFailure extends Error {
  override readonly name = 'ExcelFailure';

  constructor(
    readonly reason: FailureReason,
    readonly details: FailureDetails,
    options?: ErrorOptions,
    /**
     * A write may have been done in part and could not be taken back yet: `settleUnfinished` brings
     * it to an end.
     */
    readonly isOpen = false,
  ) {
    super(`${reason}: ${details.code} ${details.message}`.trim(), options);
  }

  /** The same failure, of a write whose end is not known. */
  leftOpen(): ExcelFailure {
    return new ExcelFailure(this.reason, this.details, { cause: this.cause }, true);
  }
}

/**
 * An ExcelFailure found by ourselves, before Excel had to refuse. `subject` names the sheet it is
 * about.
 */
export function refusal(reason: FailureReason, subject = ''): ExcelFailure {
  return new ExcelFailure(reason, { code: '', message: subject, location: '', statement: '' });
}

const reasonsByCode: Readonly<Record<string, FailureReason>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  InactiveWorkbook: 'otherWorkbook',
  ItemAlreadyExists: 'sheetExists',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  InvalidObjectPath: 'sheetGone',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ApiNotFound: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedFeature: 'notSupported',
  UnsupportedOperation: 'notSupported',
  UnsupportedSheet: 'notSupported',
  // Another author's edit got there first.
  Conflict: 'conflict',
  InsertDeleteConflict: 'conflict',
  // Excel on the web reports the size limits by the numbers of the older interface.
  5103: 'tooLarge',
  5104: 'tooLarge',
};

/**
 * AccessDenied names no guard; the member that was refused does: these change the workbook's
 * structure, all others a sheet.
 */
const structureMembers = /^(WorksheetCollection\.|Worksheet\.(name|delete|copy|visibility|position))/i;

/**
 * What Excel answers where another workbook is in front, for whatever concerns this one's window
 * (docs, excel/excel-add-ins-troubleshooting): the code alone says too little, the member that was
 * refused tells.
 */
const windowMembers: Readonly<Record<string, RegExp>> = {
  GeneralException: /^(WorksheetCollection\.add|WorksheetFreezePanes\b|Worksheet\.(activate|show\w+)|Range\.select)/i,
  InvalidSelection: /^Worksheet\.delete/i,
};

/** Turns whatever was thrown into an ExcelFailure; one that is already one passes unchanged. */
export function toExcelFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const details = describe(error);
  return new ExcelFailure(reasonOf(details), details, { cause: error });
}

function reasonOf({ code, location }: FailureDetails): FailureReason {
  if (code === 'AccessDenied') return structureMembers.test(location) ? 'protectedWorkbook' : 'protectedSheet';
  if (windowMembers[code]?.test(location)) return 'otherWorkbook';
  return reasonsByCode[code] ?? 'other';
}

/**
 * Reads by shape, not by class: the library may live in another frame or realm, where `instanceof`
 * says no.
 */
function describe(error: unknown): FailureDetails {
  const { code, message, debugInfo } = Object(error) as Partial<OfficeExtension.Error>;
  return {
    code: code === undefined ? '' : String(code),
    message: message ?? String(error),
    location: debugInfo?.errorLocation ?? '',
    statement: debugInfo?.statement ?? '',
  };
}
