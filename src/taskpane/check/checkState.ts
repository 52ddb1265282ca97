import type { Failure } from '../failures';
import type { Progress } from '../thread/progress';
import type { CheckResult } from './runCheck';

/** What the check view knows. Results stay in sight while newer ones are on their way. */
export interface CheckState {
  readonly result: CheckResult | null;
  readonly running: boolean;
  /** How much of the check under way is done; null before that is known. */
  readonly progress: Progress | null;
  /** The workbook was edited after the result was read. */
  readonly stale: boolean;
  readonly failure: Failure | null;
}

export type CheckEvent =
  | { readonly type: 'started' }
  | ({ readonly type: 'progress' } & Progress)
  | { readonly type: 'edited' }
  | { readonly type: 'finished'; readonly result: CheckResult }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'cancelled' }
  /** Something beside the check failed: a jump to a cell. */
  | { readonly type: 'refused'; readonly failure: Failure };

export const unchecked: CheckState = { result: null, running: false, progress: null, stale: false, failure: null };

export function nextCheckState(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case 'started':
      return { ...state, running: true, progress: null };
    case 'progress':
      // Nobody sees it where results stand already, and nothing is drawn for it.
      return state.result ? state : { ...state, progress: { done: event.done, total: event.total } };
    case 'edited':
      return { ...state, stale: state.result !== null };
    case 'finished':
      return { result: event.result, running: false, progress: null, stale: false, failure: null };
    case 'failed':
      return { ...state, running: false, failure: event.failure };
    case 'refused':
      return { ...state, failure: event.failure };
    case 'cancelled':
      return { ...state, running: false };
  }
}
