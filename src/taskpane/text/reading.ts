import type { DocumentFileReason } from '../../docx/documentFileError';
import type { ProvinceKey } from '../../indicators/province';
import type { ExtractedFigure } from '../../narrative/figure/extracted';

/** A report to be read: words that were pasted, or a file. */
export interface ReadingRequest {
  readonly source: { readonly text: string } | { readonly bytes: Uint8Array };
  readonly province: ProvinceKey;
  readonly year: number;
}

/** A report's text with its figures; their positions are those of the text. */
export interface ReadText {
  readonly text: string;
  readonly figures: readonly ExtractedFigure[];
}

/** What the worker says of a request. */
export type ReadingAnswer =
  | { readonly done: true; readonly read: ReadText }
  | { readonly done: false; readonly reason: DocumentFileReason }
  /** A fault of ours, with what is known of it. */
  | { readonly done: false; readonly reason: null; readonly details: string };
