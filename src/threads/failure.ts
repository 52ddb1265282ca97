import { DocumentFileError, type DocumentFileReason } from '../docx/documentFileError';
import { WorkbookFileError, type WorkbookFileProblem } from '../xlsx/workbookFileError';

/** What was thrown on a thread, as plain data: it crosses to the other one. */
export type PlainFailure =
  | { readonly workbook: WorkbookFileProblem }
  | { readonly document: DocumentFileReason }
  /** A fault of ours, with what is known of it. */
  | { readonly details: string };

export function plainFailure(error: unknown): PlainFailure {
  if (error instanceof WorkbookFileError) return { workbook: error.problem };
  if (error instanceof DocumentFileError) return { document: error.reason };
  return { details: error instanceof Error ? `${error.name}\n${error.message}` : String(error) };
}

/** The error that a failure was told of. */
export function errorOf(failure: PlainFailure): Error {
  if ('workbook' in failure) return WorkbookFileError.of(failure.workbook);
  return 'document' in failure ? new DocumentFileError(failure.document) : new Error(failure.details);
}
