import { useSyncExternalStore } from 'react';
import type { Finished } from '../../excel/undo/finished';
import type { Say } from '../messages/say';

/** What was done, in whole sentences of whichever language the pane speaks. */
export type Telling = (say: Say) => string;

const tellings = new WeakMap<Finished, Telling>();
const listeners = new Set<() => void>();

/** The line of an operation says this, which is more than the operation knows of itself. */
export function tellAs(operation: Finished, telling: Telling): void {
  tellings.set(operation, telling);
  for (const listener of listeners) listener();
}

/** What a view had to say of an operation; null where none did. */
export function useTelling(operation: Finished | null): Telling | null {
  return useSyncExternalStore(follow, () => (operation && tellings.get(operation)) ?? null);
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
