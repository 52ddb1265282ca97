import type { Language } from '../../../indicators/text';
import type { ReturnComparison } from '../../../review/questions/compareReturn';
import type { FormReview, ReviewEntry, ReviewResult } from '../../../review/reviewResult';
import type { Place } from '../../../excel/door/select';
import type { Choice } from '../../../review/gather/received';
import type { Look } from '../../theme/look';
import type { ReviewState } from '../state/reviewState';
import { keyOfEntry } from '../state/reviewState';
import type { WindowView } from '../state/windowView';

/**
 * What pane and window say to each other. The review is the pane's: the window is shown all of it,
 * asks for what a person wants done, and is shown what came of it.
 */

/** From the pane. */
export interface WindowNews {
  readonly language: Language;
  readonly look: Look;
  /** Who reviewed last, to begin with. */
  readonly reviewer: string;
  /** Which contents the state is about. */
  readonly number: number;
  /** The contents, packed, where the window has not had them yet. */
  readonly contents: string | null;
  readonly state: Omit<ReviewState, 'result' | 'returns'>;
  /** What came of the window's wishes since it asked: null where nothing comes of them. */
  readonly answers: readonly { readonly wish: number; readonly value: string | null }[];
}

/** What a window can want. Entries are told by their keys. */
export type Wish =
  | { readonly want: 'news' }
  | { readonly want: 'cancel' }
  | { readonly want: 'choose'; readonly choice: Choice }
  | { readonly want: 'chooseYear'; readonly year: number }
  | { readonly want: 'open'; readonly entry: string | null }
  | { readonly want: 'goTo'; readonly entry: string; readonly cell: Place }
  | { readonly want: 'accept'; readonly entry: string; readonly by: string }
  | { readonly want: 'withdraw'; readonly entry: string }
  | { readonly want: 'buildNational' }
  | { readonly want: 'writeQuestions'; readonly entry: string }
  | { readonly want: 'arrange'; readonly view: WindowView };

/** A wish with its number. */
export interface Wished {
  readonly wish: number;
  readonly wanted: Wish;
}

/** The large part of a review. Entries stand once: the ranking names them. */
export interface Contents {
  readonly result: Omit<ReviewResult, 'ranking'> & { readonly ranking: readonly string[] };
  readonly returns: readonly ReturnComparison[];
}

export function contentsOf(result: ReviewResult, returns: readonly ReturnComparison[]): Contents {
  return { result: { ...result, ranking: result.ranking.map(keyOfEntry) }, returns };
}

/** The review again: entries of forms and ranking are the same objects, as they were. */
export function reviewOf({ result, returns }: Contents): {
  readonly result: ReviewResult;
  readonly returns: readonly ReturnComparison[];
} {
  const entries = new Map<string, ReviewEntry>(
    result.forms.flatMap(({ received }: FormReview) => received.map((entry) => [keyOfEntry(entry), entry] as const)),
  );
  return { result: { ...result, ranking: result.ranking.map((key) => entries.get(key)!) }, returns };
}
