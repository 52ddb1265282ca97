import { loadCatalogue } from '../../../indicators/catalogue/catalogue';
import type { RememberedTable } from '../../../sheet/tableMemory/memory';
import { memoryTable } from '../../../sheet/tableMemory/memoryColumns';
import { readMemory } from '../../../sheet/tableMemory/readMemory';
import { askOnce } from '../../../threads/ask';
import { openBookFile, type BookFile } from '../../files/openBookFile';
import { download } from '../../files/download';

/** What a downloaded reading is called. */
export const memoryFileName = `${memoryTable.title.vi}.xlsx`;

/**
 * Hands over how tables are read, as a workbook with the sheet that remembers it.
 * @returns whether the browser takes files from the pane
 */
export async function downloadReadings(tables: readonly RememberedTable[]): Promise<boolean> {
  const worker = new Worker(new URL('./memoryFileWorker.ts', import.meta.url));
  return download(memoryFileName, await askOnce<Uint8Array>(worker, tables));
}

/**
 * How tables are read, from a workbook that remembers it; none where it has no such sheet.
 * @throws WorkbookFileError
 */
export async function readingsIn(file: BookFile): Promise<readonly RememberedTable[]> {
  return readMemory(await openBookFile(file), loadCatalogue()).tables;
}
