import { readWorkbook, type WorkbookState } from '../excel/read/readSnapshot';
import { writeSheets, type WritePlan } from '../excel/write/writeSheets';
import { partsLost } from '../xlsx/edit/lostParts';
import { fileProblem } from '../xlsx/fileProblems';
import { WorkbookFileError } from '../xlsx/workbookFileError';
import { openInHeadlessExcel, type HeadlessExcel } from './headlessExcel';
import { refuse, UserError } from './userError';
import { writeOutput } from './outputFiles';

/** A workbook with something written into it, not yet on the disk. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  /** Parts of the file that saving drops. */
  readonly lost: readonly string[];
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
  const saved = await save();
  return { bytes: saved, lost: partsLost(bytes, saved) };
}

async function opened(file: string, bytes: Uint8Array): Promise<HeadlessExcel> {
  try {
    return await openInHeadlessExcel(bytes);
  } catch (error) {
    throw error instanceof WorkbookFileError ? new UserError(fileProblem(error.problem, file)) : error;
  }
}

/** Writes to the disk; refuses where parts would be lost, unless that was agreed to. */
export async function keepWritten(
  { bytes, lost }: WrittenWorkbook,
  file: string,
  folder: string,
  force: boolean,
): Promise<void> {
  if (lost.length > 0 && !force) throw refuse('bad.partsLost', { file, parts: lost.join(', ') });
  await writeOutput(bytes, file, folder);
}
