import type { ExcelSession } from '../door/session';
import type { Spared } from './spared';

/** What an operation did, as far as one sentence tells it. */
export type Deed =
  | {
      readonly kind: 'written';
      readonly created: readonly string[];
      readonly filled: readonly string[];
      readonly cells: number;
    }
  | { readonly kind: 'marked' | 'unmarked' | 'locked' | 'unlocked' | 'ruled' };

/** A finished operation, and the way to take it back. */
export interface Finished {
  readonly deed: Deed;
  /**
   * `taken` is called once it is certain that nothing of it stands any more, which may be at a
   * later contact.
   */
  readonly takeBack: (taken: () => void) => Promise<Spared>;
}

/**
 * Each holds former contents of the workbook: a person takes back a few steps, not a day's work.
 */
const mostKept = 10;

const finished = new WeakMap<ExcelSession, readonly Finished[]>();
/** What became of the list: an operation was kept, or one was taken back. */
export type FinishedChange = 'kept' | 'taken';
type Listener = (change: FinishedChange) => void;
const listeners = new WeakMap<ExcelSession, Set<Listener>>();

/** Keeps a finished operation; the memory dies with the pane. */
export function keepFinished(session: ExcelSession, operation: Finished): void {
  change(session, 'kept', [...listOf(session), operation].slice(-mostKept));
}

/** The operation that one button would take back now: the last one that still stands. */
export function lastFinished(session: ExcelSession): Finished | null {
  return listOf(session).at(-1) ?? null;
}

/** Calls `listener` whenever `lastFinished` becomes another; the result ends that. */
export function followFinished(session: ExcelSession, listener: Listener): () => void {
  const own = listeners.get(session) ?? new Set<Listener>();
  listeners.set(session, own.add(listener));
  return () => {
    own.delete(listener);
  };
}

/**
 * Takes an operation back and forgets it. What was edited since is left alone and named.
 * @throws ExcelFailure; the operation stands then and stays known
 */
export function takeFinishedBack(session: ExcelSession, operation: Finished): Promise<Spared> {
  return operation.takeBack(() => {
    change(
      session,
      'taken',
      listOf(session).filter((one) => one !== operation),
    );
  });
}

function listOf(session: ExcelSession): readonly Finished[] {
  return finished.get(session) ?? [];
}

function change(session: ExcelSession, kind: FinishedChange, operations: readonly Finished[]): void {
  finished.set(session, operations);
  for (const listener of listeners.get(session) ?? []) listener(kind);
}
