/**
 * The errors Excel answers with, by its own code, status and text. Texts are Excel's, so that a
 * pane that shows them looks as it would there.
 */
const excelErrors = {
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  ItemAlreadyExists: [409, 'A resource with the same name or identifier already exists.'],
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [
    404,
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
  RequestAborted: [400, 'The request was aborted during run time.'],
  InvalidOperationInCellEditMode: [
    400,
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  ],
  ResponsePayloadSizeLimitExceeded: [
    400,
    'The response payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
  ],
  RequestPayloadSizeLimitExceeded: [
    400,
    'The request payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
  ],
  Conflict: [409, 'Request could not be processed because of a conflict.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ExcelErrorCode = keyof typeof excelErrors;

/** An error that goes back to the client as Excel would send it. */
export class HostError extends Error {
  readonly code: ExcelErrorCode;
  readonly status: number;
  /** `Range.getCell` and the like, where the client prints one. */
  location: string;

  constructor(code: ExcelErrorCode, location = '', message: string = excelErrors[code][1]) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.status = excelErrors[code][0];
    this.location = location;
  }
}

/** A person's edit that something else in the workbook stands against. */
export class BlockedEdit extends HostError {
  /** @param by the cell, the area or the name that does */
  constructor(readonly by: string) {
    super('InvalidOperation', 'edit');
  }
}
