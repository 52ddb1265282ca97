import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { snapshotOf } from '../../src/cli/read/readFile';
import { readWorkbook } from '../../src/excel/read/readSnapshot';
import { judge } from '../../src/taskpane/submit/readSubmit';
import { writeSeal } from '../../src/taskpane/submit/writeSubmit';
import { readBook } from '../../src/xlsx/edit/readBook';
import { saveBook } from '../../src/xlsx/edit/saveBook';
import { markRequired } from '../cli/sampleBooks';
import { runTool, useFolder } from '../cli/runTool';
import { onHost } from '../excel/onHost';
import { bookOf } from '../submission/workbook';
import { verifySeal } from '../../src/submission/seal/verify';
import { useDeskWorker } from './deskWorker';

const folder = useFolder();
const at = (file: string): string => path.join(folder(), file);

beforeAll(useDeskWorker);

test('pane and command line seal by the same version, and each holds the other’s seal', async () => {
  const fill = ['fill', '--province', '40', '--year', '2013', '--report', 'seeds', '--out', 'na.xlsx'];
  expect(await runTool(folder(), fill)).toMatchObject({ complained: [] });
  const draft = await readBook(await readFile(at('na.xlsx')));
  markRequired(draft);
  draft.addWorksheet('Nháp').state = 'hidden';
  const bytes = await saveBook(draft);

  const { host, session } = await onHost(bytes);
  await writeSeal(session, 'Trần Thị Mai', '2026-11-25T08:30:00+07:00');
  const file = snapshotOf(await host.save());
  expect(verifySeal(file, bookOf(file))).toMatchObject({ state: 'valid', version: 2, changes: [] });
  const standing = await judge('standing', null, await readWorkbook(session));
  expect(standing.seal).toMatchObject({ state: 'valid', version: 2 });

  await writeFile(at('na.xlsx'), bytes);
  expect(await runTool(folder(), ['seal', 'na.xlsx', '--by', 'Mai', '--out', 'np.xlsx'])).toMatchObject({ code: 0 });
  const opened = await onHost(await readFile(at('np.xlsx')));
  const known = await judge('standing', null, await readWorkbook(opened.session));
  expect(known.seal).toMatchObject({ state: 'valid', version: 2 });
}, 120_000);
