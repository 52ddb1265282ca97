import { sameEntry, type Acceptance } from '../../../review/acceptance';
import type { Choice } from '../../../review/gather/received';
import type { ReturnComparison } from '../../../review/questions/compareReturn';
import type { ReviewEntry, ReviewResult } from '../../../review/reviewResult';
import { sameProvince } from '../../../indicators/provinces/provinces';
import type { NationalPlace } from '../../../excel/write/nationalBook';
import type { Failure } from '../../failures';
import { firstWindowView, type WindowView } from './windowView';

export type ReviewStep =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly done: number; readonly total: number }
  | { readonly step: 'checking' }
  | { readonly step: 'writing' };

/** Questions to a province that were written as a sheet. */
export interface Asked {
  /** Key of the entry that they are about. */
  readonly key: string;
  readonly sheet: string;
}

/** What the review view knows. Results stay in sight while newer ones are on their way. */
export interface ReviewState {
  readonly work: ReviewStep;
  readonly result: ReviewResult | null;
  /** Provinces that sent again since the review before. */
  readonly returns: readonly ReturnComparison[];
  /** Result and returns as the window is given them. */
  readonly contents: string | null;
  /** What the reviewer said counts, the last word last. */
  readonly choices: readonly Choice[];
  /** The year that the reviewer chose; null for the one that most sheets are about. */
  readonly year: number | null;
  readonly acceptances: readonly Acceptance[];
  readonly asked: readonly Asked[];
  /** Key of the entry that is open, or null. */
  readonly open: string | null;
  /** How far the reading was when it was stopped; null where it was not. */
  readonly stopped: { readonly done: number; readonly total: number } | null;
  readonly failure: Failure | null;
  /** Where the national book went, once it was made. */
  readonly written: NationalPlace | null;
  readonly view: WindowView;
}

/** What the reviewer said of what is reviewed. */
export type Said = Pick<ReviewState, 'choices' | 'year'>;

export const nothingSaid: Said = { choices: [], year: null };

/** What a review came to. */
export interface Reviewed {
  readonly result: ReviewResult;
  readonly returns: readonly ReturnComparison[];
  readonly contents: string;
}

export type ReviewEvent =
  | { readonly type: 'read'; readonly done: number; readonly total: number }
  | { readonly type: 'checking' }
  | {
      readonly type: 'reviewed';
      readonly reviewed: Reviewed;
      readonly said: Said;
      /** The files of the review before are among them, and what was said of them stands. */
      readonly more: boolean;
    }
  /** A review that was kept stands again, with what was said in it. */
  | ({ readonly type: 'restored' } & Pick<ReviewState, 'acceptances' | 'asked' | 'view' | 'open'>)
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'opened'; readonly key: string | null }
  | { readonly type: 'accepted'; readonly acceptance: Acceptance }
  | { readonly type: 'withdrawn'; readonly entry: ReviewEntry }
  | { readonly type: 'writing' }
  | { readonly type: 'written'; readonly place: NationalPlace }
  | { readonly type: 'asked'; readonly asked: Asked }
  | { readonly type: 'takenBack' }
  | { readonly type: 'arranged'; readonly view: WindowView };

export const nothingReviewed: ReviewState = {
  work: { step: 'idle' },
  result: null,
  returns: [],
  contents: null,
  choices: [],
  year: null,
  acceptances: [],
  asked: [],
  open: null,
  stopped: null,
  failure: null,
  written: null,
  view: firstWindowView,
};

export function nextReviewState(state: ReviewState, event: ReviewEvent): ReviewState {
  const idle = { ...state, work: { step: 'idle' } } as const;
  switch (event.type) {
    case 'read':
      return {
        ...state,
        work: { step: 'reading', done: event.done, total: event.total },
        stopped: null,
        failure: null,
        written: null,
      };
    case 'checking':
      return { ...state, work: { step: 'checking' } };
    case 'reviewed': {
      const { reviewed, said, more } = event;
      // An acceptance belongs to what was accepted: other files are others.
      const acceptances = more ? state.acceptances : [];
      return {
        ...idle,
        ...reviewed,
        ...said,
        acceptances: thereIn(reviewed.result, acceptances),
        asked: more ? state.asked : [],
        open: openAfter(state, reviewed.result),
        written: null,
      };
    }
    case 'restored': {
      const { type: _, ...kept } = event;
      return { ...state, ...kept, acceptances: state.result ? thereIn(state.result, kept.acceptances) : [] };
    }
    case 'cancelled':
      return { ...idle, stopped: state.work.step === 'reading' ? state.work : null };
    case 'failed':
      return { ...idle, failure: event.failure };
    case 'opened':
      return { ...state, open: event.key, failure: null };
    case 'accepted':
      return { ...state, acceptances: [...state.acceptances, event.acceptance] };
    case 'withdrawn':
      return { ...state, acceptances: state.acceptances.filter((one) => !sameEntry(one, event.entry)) };
    case 'writing':
      return { ...state, work: { step: 'writing' }, failure: null, written: null };
    case 'written':
      return { ...idle, written: event.place };
    case 'asked':
      return { ...state, asked: [...state.asked.filter(({ key }) => key !== event.asked.key), event.asked] };
    case 'takenBack':
      // It may have been the sheet that was written last: of that nothing is said any more.
      return { ...state, written: null, asked: state.asked.slice(0, -1) };
    case 'arranged':
      return { ...state, view: event.view };
  }
}

/** Those of another year wait until it is looked at again. */
function thereIn({ ranking, year }: ReviewResult, acceptances: readonly Acceptance[]): readonly Acceptance[] {
  return acceptances.filter((one) => one.year !== year || ranking.some((entry) => sameEntry(one, entry)));
}

/** Whoever looks at a province goes on with it when it sent again. */
function openAfter({ open, result }: ReviewState, next: ReviewResult): string | null {
  const seen = entryOf(result, open);
  const isSame = (one: ReviewEntry): boolean =>
    seen !== null && sameProvince(one.province, seen.province) && one.form.id === seen.form.id;
  const now = next.ranking.find(isSame);
  return now ? keyOfEntry(now) : null;
}

/** Names an entry among those of a review. */
export function keyOfEntry({ file, sheet }: Pick<ReviewEntry, 'file' | 'sheet'>): string {
  return `${file}\n${sheet}`;
}

/** The entry of that name; null where there is none. */
export function entryOf(result: ReviewResult | null, key: string | null): ReviewEntry | null {
  return result?.ranking.find((one) => keyOfEntry(one) === key) ?? null;
}

export function acceptanceOf(state: Pick<ReviewState, 'acceptances'>, entry: ReviewEntry): Acceptance | null {
  return state.acceptances.find((one) => sameEntry(one, entry)) ?? null;
}

/** The sheet that an entry's questions were written to, or null. */
export function askedOn({ asked }: Pick<ReviewState, 'asked'>, entry: ReviewEntry): string | null {
  return asked.find(({ key }) => key === keyOfEntry(entry))?.sheet ?? null;
}
