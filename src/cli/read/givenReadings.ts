import { loadCatalogue } from '../../indicators/catalogue/catalogue';
import type { LocalText } from '../../indicators/text';
import type { RememberedTable } from '../../sheet/tableMemory/memory';
import type { MemoryProblem } from '../../sheet/tableMemory/readMemory';
import { sentence } from '../messages/catalogue';
import { refuse, UserError } from '../userError';

/**
 * How tables are read, from the sheet of a workbook that remembers it; none where no file is named.
 * Throws a UserError for a file without such a sheet, or with a cell that says nothing that is
 * known.
 */
export async function givenReadings(file: string | null, folder: string): Promise<readonly RememberedTable[]> {
  if (file === null) return [];
  // What opens workbooks is loaded only when there is one: most reports are texts.
  const { openWorkbook } = await import('./workbookFiles');
  const { readMemory } = await import('../../sheet/tableMemory/readMemory');
  const { tables, problems } = readMemory(await openWorkbook(file, folder), loadCatalogue());
  const [problem] = problems;
  if (problem) throw new UserError(problemSentence(file, problem));
  if (tables.length === 0) throw refuse('bad.noReadings', { file });
  return tables;
}

function problemSentence(file: string, { sheet, address, column, value }: MemoryProblem): LocalText {
  return sentence(`reading.bad.${column}`, { file, place: `${sheet}!${address}`, value });
}
