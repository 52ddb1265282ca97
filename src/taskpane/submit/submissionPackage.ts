import { strToU8, zipSync } from 'fflate';
import { workbookFile } from '../../excel/door/workbookFile';
import type { Standing } from '../thread/standing';

/** Everything that is handed over, in one file. */
export interface SubmissionPackage {
  readonly bytes: Uint8Array;
  /** False where Excel did not hand the workbook over: it is saved by hand then. */
  readonly hasWorkbook: boolean;
}

/**
 * Packs the files of a submission under their right names, the workbook too where it can be had.
 */
export async function packSubmission(
  names: Standing['names'],
  texts: Readonly<Record<'json' | 'csv' | 'report', string>>,
): Promise<SubmissionPackage> {
  const workbook = await workbookFile();
  const files = {
    ...(workbook ? { [names.workbook]: workbook } : {}),
    [names.json]: strToU8(texts.json),
    [names.csv]: strToU8(texts.csv),
    [names.report]: strToU8(texts.report),
  };
  return { bytes: zipSync(files), hasWorkbook: workbook !== null };
}
