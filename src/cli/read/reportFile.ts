import { fillMessage } from '../../checks/message';
import { DocumentFileError } from '../../docx/documentFileError';
import { documentProblems } from '../../docx/documentProblems';
import { readReportFile } from '../../docx/readReportFile';
import { bytesOf, presentFile, unreadText } from './givenFile';
import type { ReportFile } from './reportContents';
import { UserError } from '../userError';

/**
 * Opens a report file of any kind; what reads other formats than plain text is loaded for them
 * only. Throws a UserError that names the file.
 */
export async function openReportFile(file: string, folder: string): Promise<ReportFile> {
  const target = presentFile(file, folder);
  try {
    const bytes = bytesOf(target);
    if (/\.txt$/i.test(file)) return { text: await readReportFile(bytes), pages: [] };
    const { contentsOf } = await import('./reportContents');
    return await contentsOf(bytes, file, folder);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof DocumentFileError) throw new UserError(fillMessage(documentProblems[error.reason], { file }));
    throw new UserError(unreadText(file, error));
  }
}
