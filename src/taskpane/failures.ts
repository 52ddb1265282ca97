import { PartNotLoaded } from '../threads/ask';
import { ExcelFailure, type FailureReason } from '../excel/door/excelFailure';

/** What was being done when something stopped it. */
export type Doing =
  'preview' | 'write' | 'back' | 'again' | 'check' | 'jump' | 'open' | 'text' | 'save' | 'review' | 'start';

/**
 * What stopped it: Excel's reasons, a preview that is no longer true, a part of the pane that did
 * not load, or a fault of ours.
 */
export type Cause = FailureReason | 'changed' | 'loading' | 'fault';

/** The workbook is no longer what the confirmed preview showed. */
export class PreviewOutdated extends Error {
  override readonly name = 'PreviewOutdated';
}

/** A failure as the pane shows it: what happened, why, what to do, and details to copy. */
export interface Failure {
  readonly doing: Doing;
  readonly cause: Cause;
  /** Nobody knows yet how far a write came. */
  readonly isOpen: boolean;
  /** Technical, one fact a line; holds no contents of cells. */
  readonly details: string;
}

/** Puts whatever was thrown into the terms of a person. */
export function failureOf(doing: Doing, error: unknown): Failure {
  if (isPreviewOutdated(error)) return { doing, cause: 'changed', isOpen: false, details: plainDetails(error) };
  if (error instanceof ExcelFailure) {
    return { doing, cause: error.reason, isOpen: error.isOpen, details: excelDetails(error) };
  }
  return { doing, cause: isLoadingError(error) ? 'loading' : 'fault', isOpen: false, details: plainDetails(error) };
}

/** Whether it is worth offering to try again just so: the workbook's state may have passed. */
export function canRetry({ cause }: Failure): boolean {
  return cause !== 'notSupported' && cause !== 'fault';
}

/**
 * The key of the sentence that says what happened. Nobody knows how far a write came whose answer
 * was lost.
 */
export function happened({ doing, isOpen }: Failure): `failure.${Doing}` | 'failure.writeUnknown' {
  return isOpen ? 'failure.writeUnknown' : `failure.${doing}`;
}

function excelDetails({ reason, details }: ExcelFailure): string {
  const { code, location, statement, message } = details;
  return [reason, code, location, statement, message].filter((part) => part !== '').join('\n');
}

function plainDetails(error: unknown): string {
  return error instanceof Error ? `${error.name}\n${error.message}` : String(error);
}

/** Thrown inside a write, it arrives as the cause of an ExcelFailure. */
function isPreviewOutdated(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof PreviewOutdated;
}

/** Also as webpack calls it. */
function isLoadingError(error: unknown): boolean {
  return error instanceof PartNotLoaded || (error instanceof Error && error.name === 'ChunkLoadError');
}
