import { readWorkbook, type WorkbookState } from '../../excel/read/readSnapshot';
import { writeSheets, type WritePlan } from '../../excel/write/writeSheets';
import { fileProblem } from '../../xlsx/fileProblems';
import { lostKinds, type LostKind } from '../../xlsx/keep/census';
import { lostText } from '../../xlsx/keep/lostWords';
import { WorkbookFileError } from '../../xlsx/workbookFileError';
import type { Given } from '../command';
import { openInHeadlessExcel, type HeadlessExcel } from './headlessExcel';
import { refuse, UserError } from '../userError';
import { writeOutput } from './outputFiles';

/** A workbook with something written into it, not yet on the disk. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  /** The file that it was opened from. */
  readonly file: string;
  /** What the file held then. */
  readonly original: Uint8Array;
  /** What is known to be lost besides what a census finds. */
  readonly lost?: readonly LostKind[];
}

/**
 * Writes into a workbook the way the pane does, through Office.js, all or nothing: everything is
 * read again and `plan` decides on that. Nothing is written to the disk. Throws a UserError where
 * the file cannot be edited, or what `plan` throws as the cause of an ExcelFailure.
 */
export async function writeInto(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  plan: (state: WorkbookState) => Omit<WritePlan, 'show'>,
): Promise<WrittenWorkbook> {
  const { session, save } = await opened(file, bytes);
  const { sheets } = await readWorkbook(session, []);
  const { kept } = await writeSheets(session, sheets, (state) => ({ ...plan(state), show: null }));
  if (kept.length > 0) throw new Error(`cells were not free: ${kept.map(({ address }) => address).join(', ')}`);
  return { bytes: await save(), file, original: bytes };
}

async function opened(file: string, bytes: Uint8Array): Promise<HeadlessExcel> {
  try {
    return await openInHeadlessExcel(bytes);
  } catch (error) {
    throw error instanceof WorkbookFileError ? new UserError(fileProblem(error.problem, file)) : error;
  }
}

/** What somebody has agreed to. */
export interface Agreed {
  /** To write over a file that stands there. */
  readonly force: boolean;
  /** To lose what cannot be kept. */
  readonly dropParts: boolean;
}

/** Writes to the disk; refuses where anything would be lost, unless that was agreed to. */
export async function keepWritten(
  { bytes, file: opened, original, lost: known = [] }: WrittenWorkbook,
  file: string,
  folder: string,
  { force, dropParts }: Agreed,
): Promise<void> {
  const lost = dropParts ? [] : [...known, ...lostKinds(original, bytes)];
  if (lost.length > 0) throw refuse('bad.partsLost', { file, parts: lostText(lost) });
  await writeOutput(bytes, file, folder, { force, like: opened });
}

/** What the options of a command agree to. */
export function agreedBy(given: Pick<Given, 'flag'>): Agreed {
  return { force: given.flag('force'), dropParts: given.flag('drop-parts') };
}
