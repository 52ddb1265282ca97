import type { LocalText } from '../../indicators/text';
import type { Snapshot } from '../../sheet/grid/grid';

/** One file of a review: what it holds, or the sentence that says why it could not be read. */
export type SubmittedFile = {
  readonly file: string;
  /** ISO time of the last change, as the computer knows it; left out where nobody knows. */
  readonly changed?: string | null;
} & (
  { readonly snapshot: Snapshot; readonly problem: null } | { readonly snapshot: null; readonly problem: LocalText }
);
