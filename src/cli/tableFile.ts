import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fillMessage } from '../checks/message';
import { DocumentFileError } from '../docx/documentFileError';
import { documentProblems } from '../docx/documentProblems';
import { fileProblem } from '../xlsx/fileProblems';
import { WorkbookFileError } from '../xlsx/workbookFileError';
import { reasonOf } from './systemReason';
import type { ReportFile } from './tablesOfFile';
import { refuse, UserError } from './userError';

/**
 * Opens the tables of a report file of any kind; what reads formats is loaded for them only. Throws
 * a UserError that names the file.
 */
export async function openTables(file: string, folder: string): Promise<ReportFile> {
  const target = path.resolve(folder, file);
  const found = await stat(target).catch(() => null);
  if (!found) throw refuse('file.missing', { file });
  if (/\.txt$/i.test(file)) return { isText: true, pages: [] };
  try {
    const { tablesOf } = await import('./tablesOfFile');
    return await tablesOf(target, file, folder);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof DocumentFileError) throw new UserError(fillMessage(documentProblems[error.reason], { file }));
    if (error instanceof WorkbookFileError) throw new UserError(fileProblem(error.problem, file));
    throw refuse('file.unreachable', { file, detail: reasonOf(error) });
  }
}
