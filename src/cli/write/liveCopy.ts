import { planLive } from '../../excel/write/liveSheets';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import type { GivenForms } from '../read/givenForms';
import { oneFile } from '../read/oneFile';
import { refuse } from '../userError';
import { keepWritten, writeInto, type Agreed } from './writeInto';

export interface LiveCopy {
  readonly sheet: string;
  readonly checks: number;
}

/**
 * Writes a copy of a workbook with the sheet of live checks; the workbook itself is not touched.
 * @throws UserError where there is nothing to check, or where the file holds parts that a copy
 *   would lose and nobody agreed
 */
export async function liveCopy(
  files: readonly string[],
  target: string,
  folder: string,
  { own, ...lists }: GivenForms,
  agreed: Agreed,
): Promise<LiveCopy> {
  const { file, bytes } = await oneFile('check --live', files, folder);
  let made: LiveCopy | null = null;
  const written = await writeInto({ file, bytes }, (state) => {
    const { book, lists: read } = readBookWithForms(state.snapshot, lists, own);
    const plan = planLive(state, book, read.catalogue);
    if (plan.made !== null) made = { sheet: plan.made, checks: plan.checks };
    return plan;
  });
  if (made === null) throw refuse('bad.nothingLive', { file });
  await keepWritten(written, target, folder, agreed);
  return made;
}
