import type { ExcelSession } from '../door/session';
import type { Spared } from './spared';

/** What a write was for, where that says more than the cells that were written. */
export type Purpose = 'explained' | 'waived' | 'signed' | 'sealed';

/** Whole rows that were added to a table; their cells are not told one by one. */
export interface AddedRows {
  readonly sheet: string;
  readonly count: number;
}

/** What an operation did, as far as one sentence tells it. */
export type Deed =
  | {
      readonly kind: 'written';
      readonly created: readonly string[];
      readonly filled: readonly string[];
      /** Cells of `filled`. */
      readonly cells: number;
      readonly rows?: readonly AddedRows[];
      readonly purpose?: Purpose;
    }
  | {
      readonly kind:
        'sealedAndLocked' | 'marked' | 'unmarked' | 'locked' | 'unlocked' | 'ruled' | 'leftOut' | 'putBack';
    };

/** A finished operation, and the way to take it back. */
export interface Finished {
  readonly deed: Deed;
  /**
   * `taken` is called once it is certain that nothing of it stands any more, which may be at a
   * later contact.
   */
  readonly takeBack: (taken: () => void) => Promise<Spared>;
  /**
   * Does it once more after it was taken back, and keeps it as a new operation. What was edited in
   * between is left alone and named.
   */
  readonly again: () => Promise<Spared>;
}

/**
 * Each holds former contents of the workbook: a person takes back a few steps, not a day's work.
 */
const mostKept = 10;

/** What a session remembers. As in Excel, something new ends what could be done again. */
interface Memory {
  readonly done: readonly Finished[];
  /** Taken back, the first one first. */
  readonly undone: readonly Finished[];
  /** The one that is being done again. */
  readonly redoing: Finished | null;
  /** What `asOne` has gathered so far; null while each stands for itself. */
  readonly gathered: readonly Finished[] | null;
}

const memories = new WeakMap<ExcelSession, Memory>();
/** What became of the list: an operation was kept, or one was taken back. */
export type FinishedChange = 'kept' | 'taken';
type Listener = (change: FinishedChange) => void;
const listeners = new WeakMap<ExcelSession, Set<Listener>>();

/** Keeps a finished operation; the memory dies with the pane. */
export function keepFinished(session: ExcelSession, operation: Finished): void {
  const memory = memoryOf(session);
  const { done, undone, redoing, gathered } = memory;
  if (gathered) {
    memories.set(session, { ...memory, gathered: [...gathered, operation] });
    return;
  }
  const left = redoing ? undone.filter((one) => one !== redoing) : [];
  change(session, 'kept', { ...memory, done: [...done, operation].slice(-mostKept), undone: left, redoing: null });
}

/**
 * Does several operations that are one thing to a person: one press takes all of them back, the
 * last one first. Where the work fails halfway, what was done so far is kept by itself.
 */
export async function asOne<Result>(session: ExcelSession, deed: Deed, work: () => Promise<Result>): Promise<Result> {
  memories.set(session, { ...memoryOf(session), gathered: [] });
  let isWhole = false;
  try {
    const result = await work();
    isWhole = true;
    return result;
  } finally {
    const parts = memoryOf(session).gathered ?? [];
    memories.set(session, { ...memoryOf(session), gathered: null });
    if (isWhole && parts.length > 1) keepFinished(session, joined(session, deed, parts));
    else for (const part of parts) keepFinished(session, part);
  }
}

function joined(session: ExcelSession, deed: Deed, parts: readonly Finished[]): Finished {
  let standing = parts;
  return {
    deed,
    takeBack: async (taken) => {
      const spared: Spared[] = [];
      for (const part of [...standing].reverse()) {
        const left = await part.takeBack(() => {
          standing = without(standing, part);
          if (standing.length === 0) taken();
        });
        if (isRefused(left)) standing = parts.filter((one) => one === part || standing.includes(one));
        spared.push(left);
      }
      return together(spared);
    },
    again: () =>
      asOne(session, deed, async () => {
        const spared: Spared[] = [];
        for (const part of parts) spared.push(await part.again());
        return together(spared);
      }),
  };
}

function together(spared: readonly Spared[]): Spared {
  return {
    cells: spared.flatMap(({ cells }) => cells),
    sheets: spared.flatMap(({ sheets }) => sheets),
    ...(spared.every(({ stands }) => stands) ? { stands: true } : {}),
  };
}

/** The operation that one button would take back now: the last one that still stands. */
export function lastFinished(session: ExcelSession): Finished | null {
  return memoryOf(session).done.at(-1) ?? null;
}

/** The operation that one button would do again now: the one that was taken back last. */
export function lastUndone(session: ExcelSession): Finished | null {
  return memoryOf(session).undone.at(-1) ?? null;
}

/** Calls `listener` whenever one of the two becomes another; the result ends that. */
export function followFinished(session: ExcelSession, listener: Listener): () => void {
  const own = listeners.get(session) ?? new Set<Listener>();
  listeners.set(session, own.add(listener));
  return () => {
    own.delete(listener);
  };
}

/** Edits stood in the way of all of it: once they are gone it can be taken back. */
function isRefused({ stands, cells, sheets }: Spared): boolean {
  return stands === true && cells.length + sheets.length > 0;
}

/**
 * Takes an operation back and keeps it for doing it again. What was edited since is left alone and
 * named; where that is all of it, the operation can still be taken back once the edits are undone.
 * @throws ExcelFailure; the operation stands then and stays known
 */
export async function takeFinishedBack(session: ExcelSession, operation: Finished): Promise<Spared> {
  const spared = await operation.takeBack(() => {
    const memory = memoryOf(session);
    const undone = [...memory.undone, operation].slice(-mostKept);
    change(session, 'taken', { ...memory, done: without(memory.done, operation), undone });
  });
  if (!spared.stands) return spared;
  const memory = memoryOf(session);
  const rest = { done: without(memory.done, operation), undone: without(memory.undone, operation) };
  const done = isRefused(spared) ? [...rest.done, operation] : rest.done;
  change(session, 'kept', { ...memory, ...rest, done });
  return spared;
}

/** Takes back what should never have been done, and forgets it. @throws ExcelFailure */
export async function withdrawFinished(session: ExcelSession, operation: Finished): Promise<void> {
  await takeFinishedBack(session, operation);
  const memory = memoryOf(session);
  const [done, undone] = [without(memory.done, operation), without(memory.undone, operation)];
  change(session, 'kept', { ...memory, done, undone });
}

/**
 * Does an operation again that was taken back.
 * @throws ExcelFailure; it can still be done again then
 */
export async function doAgain(session: ExcelSession, operation: Finished): Promise<Spared> {
  memories.set(session, { ...memoryOf(session), redoing: operation });
  try {
    const spared = await operation.again();
    // Where nothing was left to do, nothing was kept.
    forgetUndone(session, operation);
    return spared;
  } finally {
    memories.set(session, { ...memoryOf(session), redoing: null });
  }
}

function forgetUndone(session: ExcelSession, operation: Finished): void {
  const memory = memoryOf(session);
  if (!memory.undone.includes(operation)) return;
  change(session, 'kept', { ...memory, undone: without(memory.undone, operation) });
}

function without(operations: readonly Finished[], one: Finished): readonly Finished[] {
  return operations.filter((other) => other !== one);
}

function memoryOf(session: ExcelSession): Memory {
  return memories.get(session) ?? { done: [], undone: [], redoing: null, gathered: null };
}

function change(session: ExcelSession, kind: FinishedChange, memory: Memory): void {
  memories.set(session, memory);
  for (const listener of listeners.get(session) ?? []) listener(kind);
}
