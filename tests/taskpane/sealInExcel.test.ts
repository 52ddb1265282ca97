import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { snapshotOf } from '../../src/cli/read/readFile';
import { readWorkbook } from '../../src/excel/read/readSnapshot';
import { judge } from '../../src/taskpane/submit/readSubmit';
import { setLocks } from '../../src/excel/marks/lockSheets';
import { setProtection } from '../../src/excel/marks/protection';
import { lastFinished, takeFinishedBack } from '../../src/excel/undo/finished';
import { signerRoles } from '../../src/submission/cover/coverFields';
import { writeSeal, writeSignatures } from '../../src/taskpane/submit/writeSubmit';
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

test('names that are signed stand on the cover and, its formulas locked or not, under the table of the form', async () => {
  const fill = ['fill', '--province', '40', '--year', '2013', '--report', 'seeds', '--out', 'ky.xlsx'];
  expect(await runTool(folder(), fill)).toMatchObject({ complained: [] });
  const { host, session } = await onHost(await readFile(at('ky.xlsx')));
  const [sheet] = host.view().sheets.map(({ name }) => name);
  const texts = async (): Promise<string> => {
    const { snapshot } = await readWorkbook(session);
    return snapshot.grids
      .find((grid) => grid.sheet === sheet)!
      .values.flat()
      .join('\n');
  };
  const sign = (date: string) =>
    writeSignatures(
      session,
      signerRoles.map((role) => ({ role, name: `Người ${role}`, date })),
    );
  // Sealed, opened for a return, its formulas locked: the places for names are open again.
  await setLocks(session, [sheet!], [], true);
  await setLocks(session, [sheet!], await judge('openCells', null, await readWorkbook(session)), false);
  await setProtection(session, [sheet!], true);
  await sign('2013-11-25');
  // As the layout made it for names, and no row of a table of ours.
  const looks = host.sheetView(sheet!).cells.flatMap(({ value, look }) => (value === 'Người head' ? [look] : []));
  expect(looks).toMatchObject([{ bold: true, horizontal: 'center' }]);
  expect(await texts()).toMatch(/ngày 25 tháng 11 năm 2013\n(.*\n)*Người preparer\n(.*\n)*Người head/);
  await sign('2013-11-26');
  expect(await texts()).toContain('ngày 26 tháng 11 năm 2013');
  await takeFinishedBack(session, lastFinished(session)!);
  await takeFinishedBack(session, lastFinished(session)!);
  expect(await texts()).toMatch(/ngày … tháng … năm …/);
  expect(await texts()).not.toContain('Người head');
}, 120_000);
