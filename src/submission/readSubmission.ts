import type { SheetCheck } from '../checks/engine';
import type { Snapshot } from '../sheet/grid/grid';
import type { Book } from '../sheet/province/report';
import { concealedFacts, type ConcealedFact } from './concealed/concealedFacts';
import { readCover, type Cover } from './cover/readCover';
import { gateOf, type Gate } from './gate';
import { explainer } from './notes/explain';
import { readNotes, type Notes } from './notes/readNotes';
import { verifySeal, type SealCheck } from './seal/verify';

/** What a workbook says of its submission, whatever the rules find. */
export interface Said {
  readonly notes: Notes;
  readonly cover: Cover | null;
  readonly seal: SealCheck;
  /** What whoever looks at the workbook does not see, or sees otherwise than it is. */
  readonly concealed: readonly ConcealedFact[];
}

/** Where a workbook stands on its way to the Ministry. */
export interface Submission extends Said {
  /** Findings with their explanations and waivers. */
  readonly checks: readonly SheetCheck[];
  readonly gate: Gate;
}

/** Reads explanations, waivers, cover and seal. Pure; nothing of it leans on the snapshot. */
export function readSaid(snapshot: Snapshot, book: Book): Said {
  return {
    notes: readNotes(snapshot),
    cover: readCover(snapshot),
    seal: verifySeal(snapshot, book),
    concealed: concealedFacts(snapshot, book),
  };
}

/** Joins what a workbook says with what the rules find on its sheets. */
export function judgedBy(said: Said, checks: readonly SheetCheck[]): Submission {
  const explained = checks.map(explainer(said.notes));
  return { ...said, checks: explained, gate: gateOf(explained, said) };
}

/**
 * Reads explanations, waivers, cover and seal of a checked workbook. Pure; `checks` are the rules'
 * own, of the same snapshot.
 */
export function readSubmission(snapshot: Snapshot, book: Book, checks: readonly SheetCheck[]): Submission {
  return judgedBy(readSaid(snapshot, book), checks);
}
