import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nationalWorkbook } from '../../../src/cli/write/nationalWorkbook';
import { setLocks } from '../../../src/excel/marks/lockSheets';
import { showMarks } from '../../../src/excel/marks/marks';
import { reviewBooks } from '../../../src/review/review';
import { readBook } from '../../../src/xlsx/edit/readBook';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { markRequired } from '../../cli/sampleBooks';
import { runTool } from '../../cli/runTool';
import { onHost } from '../../excel/onHost';
import { lists } from '../../review/provinces';
import { files } from '../../review/snapshots';
import { findLibreOffice } from './libreoffice';
import { opinionOf, type Opinion } from './opinion';
import { partsOf, printTitlesOf, settingsOf } from './sheetParts';
import { laterTest } from '../../sampling';

const program = findLibreOffice();
if (program === null) console.warn('LibreOffice not found: its opinion on the produced workbooks was not measured.');
const measured = program === null ? it.skip : laterTest;

/** Every kind of workbook that the product makes; what each must have at least. */
const kinds = {
  filled: { rules: true, inputs: true, locked: false },
  form: { rules: false, inputs: false, locked: false },
  explained: { rules: true, inputs: true, locked: false },
  sealed: { rules: true, inputs: true, locked: false },
  live: { rules: true, inputs: true, locked: false },
  marked: { rules: true, inputs: true, locked: true },
  national: { rules: false, inputs: false, locked: false },
} as const;
type Kind = keyof typeof kinds;

let folder = '';
const made = new Map<Kind, Uint8Array>();
let opinions: ReadonlyMap<string, Opinion> = new Map();

beforeAll(async () => {
  if (program === null) return;
  folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-kept-'));
  const make = async (kind: Kind, file: string, ...args: string[]): Promise<void> => {
    expect(await runTool(folder, args)).toMatchObject({ complained: [] });
    made.set(kind, await readFile(path.join(folder, file)));
  };
  const [nghean, thanhhoa] = ['na.xlsx', 'th.xlsx'];
  await make('filled', thanhhoa, 'fill', '--province', '38', '--year', '2018', '--report', 'seeds', '--out', thanhhoa);
  await make('form', 'mau.xlsx', 'form', '--year', '2018', '--out', 'mau.xlsx');
  await make('explained', 'gt.xlsx', 'explain', thanhhoa, '--out', 'gt.xlsx');
  await make('live', 'kt.xlsx', 'check', thanhhoa, '--live', 'kt.xlsx');
  await make('sealed', nghean, 'fill', '--province', '40', '--year', '2013', '--report', 'seeds', '--out', nghean);
  const draft = await readBook(made.get('sealed')!);
  markRequired(draft);
  await writeFile(path.join(folder, nghean), await saveBook(draft));
  await make('sealed', 'np.xlsx', 'seal', nghean, '--by', 'Trần Thị Mai', '--head', 'Trần Thị Mai', '--out', 'np.xlsx');
  const { host, session } = await onHost(made.get('sealed')!);
  const sheet = 'Nghệ An 2013';
  await showMarks(session, [{ sheet, severity: 'warning', addresses: ['G10', 'G12'] }]);
  await setLocks(
    session,
    host.view().sheets.map(({ name }) => name),
    [],
    true,
  );
  made.set('marked', await host.save());
  made.set('national', await nationalWorkbook(reviewBooks(files(4), lists), []));
  const books = [...made].map(([name, bytes]) => ({ name, bytes }));
  opinions = new Map((await opinionOf(program, books)).map((opinion) => [opinion.name, opinion]));
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(Object.keys(kinds) as Kind[])(
  'a %s workbook, opened, calculated anew and saved by LibreOffice,',
  (kind) => {
    measured('has the same values and no error', () => {
      const { differences, errors, formulas, ours } = opinions.get(kind)!;
      expect([differences, errors]).toEqual([[], []]);
      expect(formulas).toBe(ours);
    });

    measured('keeps the rules of input cells, conditional formats, marks, protection and the printed page', () => {
      const [ours, theirs] = [partsOf(made.get(kind)!), partsOf(opinions.get(kind)!.saved)];
      expect(theirs.sheets).toHaveLength(ours.sheets.length);
      const settings = ours.sheets.map(settingsOf);
      expect(theirs.sheets.map(settingsOf)).toEqual(settings);
      expect(printTitlesOf(theirs)).toEqual(printTitlesOf(ours));
      const { rules, inputs, locked } = kinds[kind];
      expect(settings.some(({ conditionalFormats }) => conditionalFormats.length > 0)).toBe(rules);
      expect(settings.some(({ inputRules }) => inputRules.length > 0)).toBe(inputs);
      expect(settings.every(({ isProtected }) => isProtected)).toBe(locked);
      // What is printed: A4, as many pages down as it needs, numbered.
      for (const { paper, pagesDown, numbered } of settings)
        // Written through Excel: more pages down than there are, since Excel ignores one side
        // alone.
        expect([paper, pagesDown, numbered]).toEqual(['9', expect.stringMatching(/^(0|999)$/), true]);
    });
  },
);

/** What that LibreOffice drops by its own account of earlier runs is looked up in our files. */
measured('frozen heads and hidden grid lines stand in every file', () => {
  for (const [kind, bytes] of made) {
    for (const xml of partsOf(bytes).sheets) {
      expect([kind, /<sheetView [^>]*showGridLines="(0|false)"/.test(xml)]).toEqual([kind, true]);
    }
    expect([kind, partsOf(bytes).sheets.some((xml) => /<pane [^>]*state="frozen"/.test(xml))]).toEqual([kind, true]);
  }
});
