import {
  explanationReasons,
  reasonWords,
  type Explanation,
  type ExplanationReason,
  type Waiver,
} from '../../checks/explanation';
import { dayIn } from '../../sheet/grid/days';
import type { Snapshot } from '../../sheet/grid/grid';
import type { CellRef } from '../../sheet/province/report';
import { wordReader } from '../../sheet/grid/wordList';
import type { TableRow } from '../../sheet/table/tableRow';
import type { FindingPlace } from './fingerprint';
import { noteKindWords, noteTable, opinionWords, type NoteColumnId, type Opinion } from './noteColumns';

/** A row of explanation as it stands on the sheet. */
export interface ExplanationRow {
  /** Its first cell. */
  readonly ref: CellRef;
  readonly place: FindingPlace;
  /** The finding in words, as it was explained. */
  readonly finding: string;
  readonly fingerprint: string;
  /**
   * Null while reason, text or name are missing or the reason is none of the list: such a row
   * explains nothing yet.
   */
  readonly explanation: Explanation | null;
  readonly opinion: Opinion | null;
  /** A reason that is none of the list, and its cell; null where there is none. */
  readonly otherReason: OtherReason | null;
}

export interface OtherReason extends CellRef {
  readonly word: string;
}

export interface WaiverRow {
  readonly ref: CellRef;
  /** Null while rule, reason or name are missing. */
  readonly waiver: Waiver | null;
}

/** Everything that the sheets of explanations say. */
export interface Notes {
  readonly explanations: readonly ExplanationRow[];
  readonly waivers: readonly WaiverRow[];
}

const kindIn = wordReader(noteKindWords);
const opinionIn = wordReader(opinionWords);
const reasonByWord = wordReader(reasonWords);

/** A row's cell by column; blank where the sheet has lost the column. */
type Cell = (id: NoteColumnId) => string;

/** Reads explanations and waivers wherever they stand, recognised by the heads of their table. */
export function readNotes({ grids }: Snapshot): Notes {
  const explanations: ExplanationRow[] = [];
  const waivers: WaiverRow[] = [];
  for (const row of grids.flatMap((grid) => [...noteTable.rows(grid)])) {
    const ref = row.ref('rule');
    const cell: Cell = (id) => row.text(id);
    const at = dayIn(row.value('at')) ?? cell('at');
    if (kindIn(cell('kind')) === 'waiver') waivers.push({ ref, waiver: waiverOf(cell, at) });
    else explanations.push({ ref, ...explanationOf(cell, at), otherReason: otherReasonOf(row) });
  }
  return { explanations, waivers };
}

function waiverOf(cell: Cell, at: string): Waiver | null {
  const waiver = { rule: cell('rule').toUpperCase(), text: cell('text'), by: cell('by'), at };
  return waiver.rule === '' || waiver.text === '' || waiver.by === '' ? null : waiver;
}

function otherReasonOf(row: TableRow<NoteColumnId>): OtherReason | null {
  const word = row.text('reason');
  return word === '' || reasonIn(word) !== null ? null : { ...row.ref('reason'), word };
}

function reasonIn(word: string): ExplanationReason | null {
  return reasonByWord(word) ?? explanationReasons.find((one) => one === word) ?? null;
}

function explanationOf(cell: Cell, at: string): Omit<ExplanationRow, 'ref' | 'otherReason'> {
  const reason = reasonIn(cell('reason'));
  const text = cell('text');
  const by = cell('by');
  const year = Number(cell('year'));
  return {
    place: {
      rule: cell('rule').toUpperCase(),
      province: cell('province'),
      year: Number.isInteger(year) && year > 0 ? year : null,
      form: cell('form'),
      cells: cell('cells'),
    },
    finding: cell('finding'),
    fingerprint: cell('fingerprint').toLowerCase(),
    explanation: reason !== null && text !== '' && by !== '' ? { reason, text, by, at } : null,
    opinion: opinionIn(cell('review')),
  };
}
