import { refusal } from './excelFailure';

/**
 * Queues the question whether the file is open for reading only; the result, called after the next
 * `sync`, refuses then. Excel itself would let such a workbook be changed and not be saved under
 * its name.
 * @throws ExcelFailure `readOnly`
 */
export function askReadOnly({ workbook }: Excel.RequestContext): () => void {
  workbook.load('readOnly');
  return () => {
    if (workbook.readOnly) throw refusal('readOnly');
  };
}
