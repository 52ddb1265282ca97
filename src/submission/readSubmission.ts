import type { SheetCheck } from '../checks/engine';
import type { Snapshot } from '../sheet/grid/grid';
import type { Book } from '../sheet/province/report';
import { concealedFacts, type ConcealedFact } from './concealed/concealedFacts';
import { readCover, type Cover } from './cover/readCover';
import { gateOf, type Gate } from './gate';
import { explain } from './notes/explain';
import { readNotes, type Notes } from './notes/readNotes';
import { verifySeal, type SealCheck } from './seal/verify';

/** Where a workbook stands on its way to the Ministry. */
export interface Submission {
  /** Findings with their explanations and waivers. */
  readonly checks: readonly SheetCheck[];
  readonly notes: Notes;
  readonly gate: Gate;
  readonly cover: Cover | null;
  readonly seal: SealCheck;
  /** What whoever looks at the workbook does not see, or sees otherwise than it is. */
  readonly concealed: readonly ConcealedFact[];
}

/**
 * Reads explanations, waivers, cover and seal of a checked workbook. Pure; `checks` are the rules'
 * own, of the same snapshot.
 */
export function readSubmission(snapshot: Snapshot, book: Book, checks: readonly SheetCheck[]): Submission {
  const notes = readNotes(snapshot);
  const explained = explain(checks, notes);
  const cover = readCover(snapshot);
  return {
    checks: explained,
    notes,
    gate: gateOf(explained, notes, cover),
    cover,
    seal: verifySeal(snapshot, book),
    concealed: concealedFacts(snapshot, book),
  };
}
