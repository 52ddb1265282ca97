import { useSyncExternalStore } from 'react';
import type { Snapshot } from '../../sheet/grid/grid';

/** A workbook of an earlier year from the user's machine, as it was read. */
export interface EarlierBook {
  /** File name. */
  readonly name: string;
  readonly snapshot: Snapshot;
}

let books: readonly EarlierBook[] = [];
const listeners = new Set<() => void>();

/**
 * The earlier workbooks that a person gave since the pane was opened. Preparing takes bases from
 * them, checking compares with them; they are kept in memory and nowhere else.
 */
export function earlierBooks(): readonly EarlierBook[] {
  return books;
}

export function setEarlierBooks(next: readonly EarlierBook[]): void {
  books = next;
  for (const listener of listeners) listener();
}

/** The same for a component, which follows every change. */
export function useEarlierBooks(): readonly EarlierBook[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, earlierBooks);
}
