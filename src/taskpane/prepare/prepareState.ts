import type { Failure } from '../failures';
import type { Planned, Written } from './plan';

/** Where the preparing of a sheet stands. */
export type PrepareState =
  | { readonly step: 'choosing'; readonly failure: Failure | null; readonly cancelled: boolean }
  | { readonly step: 'reading' }
  /** `filling` is false where the sheet stands already and nobody has asked to fill its blanks. */
  | { readonly step: 'preview'; readonly planned: Planned; readonly filling: boolean }
  /** `sent` is true from the moment it cannot be called back. */
  | { readonly step: 'writing'; readonly planned: Planned; readonly sent: boolean }
  | { readonly step: 'done'; readonly planned: Planned; readonly written: Written };

export type PrepareEvent =
  | { readonly type: 'changed' }
  | { readonly type: 'asked' }
  | { readonly type: 'planned'; readonly planned: Planned }
  /** Other cells were chosen to be written over. */
  | { readonly type: 'replanned'; readonly planned: Planned }
  | { readonly type: 'fillAsked' }
  | { readonly type: 'confirmed' }
  | { readonly type: 'sent' }
  | { readonly type: 'written'; readonly written: Written }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly failure: Failure };

export const choosing: PrepareState = { step: 'choosing', failure: null, cancelled: false };

/**
 * The next state. An event that does not fit the state (a late answer, a second click) changes
 * nothing.
 */
export function nextPrepareState(state: PrepareState, event: PrepareEvent): PrepareState {
  switch (event.type) {
    case 'changed':
      return state.step === 'writing' ? state : choosing;
    case 'asked':
      return state.step === 'writing' ? state : { step: 'reading' };
    case 'planned':
      if (state.step !== 'reading') return state;
      return { step: 'preview', planned: event.planned, filling: event.planned.plan.existing === null };
    case 'replanned':
      return state.step === 'preview' ? { ...state, planned: event.planned } : state;
    case 'fillAsked':
      return state.step === 'preview' ? { ...state, filling: true } : state;
    case 'confirmed':
      return state.step === 'preview' && state.filling
        ? { step: 'writing', planned: state.planned, sent: false }
        : state;
    case 'sent':
      return state.step === 'writing' ? { ...state, sent: true } : state;
    case 'written':
      return state.step === 'writing' ? { step: 'done', planned: state.planned, written: event.written } : state;
    case 'cancelled':
      return canCancel(state) ? { step: 'choosing', failure: null, cancelled: true } : state;
    case 'failed':
      return state.step !== 'choosing' ? { step: 'choosing', failure: event.failure, cancelled: false } : state;
  }
}

/** Something is under way that a person can wait for. */
export function isRunning(state: PrepareState): boolean {
  return state.step === 'reading' || state.step === 'writing';
}

/** It is under way and can still be called back. */
export function canCancel(state: PrepareState): boolean {
  return state.step === 'reading' || (state.step === 'writing' && !state.sent);
}
