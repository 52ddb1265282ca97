import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fillMessage } from '../checks/message';
import { DocumentFileError } from '../docx/documentFileError';
import { documentProblems } from '../docx/documentProblems';
import { readReportFile } from '../docx/readReportFile';
import type { ProvinceKey } from '../indicators/province';
import { extractFigures } from '../narrative/figure/extract';
import type { ExtractedFigure } from '../narrative/figure/extracted';
import { loadCatalogue } from '../indicators/catalogue';
import { reasonOf } from './systemReason';
import { refuse, UserError } from './userError';

/** A report's text and the figures in it; positions are those of the text. */
export interface ReadReport {
  readonly text: string;
  readonly figures: readonly ExtractedFigure[];
}

/** Opens a report and reads its figures. Throws a UserError that names the file. */
export async function readReport(
  file: string,
  { province, year }: { readonly province: ProvinceKey; readonly year: number },
  folder: string,
): Promise<ReadReport> {
  const text = await openReport(file, folder);
  return { text, figures: extractFigures(text, { province, year, catalogue: loadCatalogue() }) };
}

/** The text of a report file, Word or plain. Throws a UserError that names the file. */
export async function openReport(file: string, folder: string): Promise<string> {
  const target = path.resolve(folder, file);
  const found = await stat(target).catch(() => null);
  if (!found) throw refuse('file.missing', { file });
  try {
    return await readReportFile(await readFile(target));
  } catch (error) {
    if (error instanceof DocumentFileError) throw new UserError(fillMessage(documentProblems[error.reason], { file }));
    throw refuse('file.unreachable', { file, detail: reasonOf(error) });
  }
}
