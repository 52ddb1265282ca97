import type { LocalText } from '../indicators/text';
import type { Snapshot } from '../sheet/grid/grid';

/** One file of a review: what it holds, or the sentence that says why it could not be read. */
export type SubmittedFile =
  | { readonly file: string; readonly snapshot: Snapshot; readonly problem: null }
  | { readonly file: string; readonly snapshot: null; readonly problem: LocalText };
