import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fillMessage } from '../../checks/message';
import { DocumentFileError } from '../../docx/documentFileError';
import { documentProblems } from '../../docx/documentProblems';
import { readReportFile } from '../../docx/readReportFile';
import { fileProblem } from '../../xlsx/fileProblems';
import { WorkbookFileError } from '../../xlsx/workbookFileError';
import { reasonOf } from '../systemReason';
import { bytesOf } from './readFile';
import type { ReportFile } from './reportContents';
import { refuse, UserError } from '../userError';

/**
 * Opens a report file of any kind; what reads other formats than plain text is loaded for them
 * only. Throws a UserError that names the file.
 */
export async function openReportFile(file: string, folder: string): Promise<ReportFile> {
  const target = path.resolve(folder, file);
  const found = await stat(target).catch(() => null);
  if (!found) throw refuse('file.missing', { file });
  try {
    const bytes = bytesOf(target);
    if (/\.txt$/i.test(file)) return { text: await readReportFile(bytes), pages: [] };
    const { contentsOf } = await import('./reportContents');
    return await contentsOf(bytes, file, folder);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof DocumentFileError) throw new UserError(fillMessage(documentProblems[error.reason], { file }));
    if (error instanceof WorkbookFileError) throw new UserError(fileProblem(error.problem, file));
    throw refuse('file.unreachable', { file, detail: reasonOf(error) });
  }
}
