import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue, Grid, SheetLooks, Snapshot } from '../../src/sheet/grid/grid';
import { shippedLists } from '../../src/indicators/shippedLists';
import { readBook } from '../../src/sheet/readBook';
import type { SheetReport } from '../../src/sheet/province/report';
import { concealedFacts } from '../../src/submission/concealed/concealedFacts';
import { readCopy } from '../../src/submission/seal/copySheet';
import { verifySeal, type SealCheck } from '../../src/submission/seal/verify';
import { copyText, sealText } from '../../src/submission/submissionWords';
import { filledSnapshot, reportIds, sealedAnyway } from './workbook';

const plain = filledSnapshot(reportIds[0]!);
const withSheets = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  sheets: [
    ...snapshot.grids.map(({ sheet }) => ({ name: sheet, visibility: 'visible' as const })),
    { name: 'Nháp', visibility: 'visible' },
  ],
});
const sealed = withSheets(sealedAnyway({ ...plain, sheets: withSheets(plain).sheets! }));
const reportOf = (snapshot: Snapshot): SheetReport => readBook(snapshot, shippedLists()).reports[0]!;
const report = reportOf(sealed);
const { grid } = report;
const at = (symbol: '1' | '2' | '3' | '4' | '5' | 'A' | 'B' | 'C' | 'D' | '9'): number => report.columns.get(symbol)!;
const rowAt = (number: number): number => number - 1 - grid.top;
const filled = report.rows.filter(({ row }) => typeof grid.values[rowAt(row)]![at('3')] === 'number');
const [first, second] = [rowAt(filled[0]!.row), rowAt(filled[1]!.row)];
const draftGrid: Grid = {
  sheet: 'Nháp',
  top: 0,
  left: 0,
  values: [[1]],
  formulas: [[1]],
  numberFormats: [['General']],
};
const ledgerValue = sealed.grids
  .find(({ sheet }) => sheet === 'Số liệu nguồn')!
  .values.flat()
  .find((held) => typeof held === 'number' && held > 50)!;
const heads = rowAt(report.symbolRow) - 1;

const verify = (snapshot: Snapshot): SealCheck => verifySeal(snapshot, readBook(snapshot, shippedLists()));

/** The sealed workbook with its province sheet changed. */
function changed(change: (grid: Grid) => Partial<Grid>, others: Partial<Snapshot> = {}): Snapshot {
  return {
    ...sealed,
    ...others,
    grids: sealed.grids.map((one) => (one.sheet === grid.sheet ? { ...one, ...change(one) } : one)),
  };
}

/** With values put into cells, formulas taken along. */
function put(...cells: readonly (readonly [row: number, column: number, value: CellValue])[]): Snapshot {
  return changed(({ values, formulas }) => {
    const set = (matrix: readonly (readonly CellValue[])[]): CellValue[][] =>
      matrix.map((row, y) => row.map((held, x) => cells.find(([py, px]) => py === y && px === x)?.[2] ?? held));
    return { values: set(values), formulas: set(formulas) };
  });
}

const formattedIn = (row: number, column: number, format: string): Snapshot =>
  changed(({ numberFormats }) => ({
    numberFormats: numberFormats.map((all, y) => all.map((held, x) => (y === row && x === column ? format : held))),
  }));
const formatted = (format: string): Snapshot => formattedIn(first, at('3'), format);
const value = (row: number, column: number): CellValue => grid.values[row]![column]!;
const sheetsWith = (name: string, visibility: 'visible' | 'hidden' | 'veryHidden' = 'visible') => ({
  sheets: [...sealed.sheets!, { name, visibility }],
});
const same = (): Partial<Grid> => ({});
const other = (change: (grid: Grid) => Grid, which: (grid: Grid) => boolean): Snapshot => ({
  ...sealed,
  grids: sealed.grids.map((one) => (which(one) ? change(one) : one)),
});
const isCopy = ({ sheet }: Grid): boolean => sheet === readCopy(sealed)!.grid.sheet;
const isCover = ({ sheet }: Grid): boolean => sheet === 'Bìa';
const replaced = (one: Grid, from: (value: CellValue) => boolean, to: CellValue): Grid => {
  const set = (matrix: readonly (readonly CellValue[])[]): CellValue[][] =>
    matrix.map((row) => row.map((held) => (from(held) ? to : held)));
  return { ...one, values: set(one.values), formulas: set(one.formulas) };
};
/** A day of signing that was typed and that Excel took for a date: it stands as a number. */
function dayOnCover(snapshot: Snapshot): Snapshot {
  const grids = snapshot.grids.map((one) => {
    if (one.sheet !== 'Bìa') return one;
    const row = [...one.values[0]!.map((): CellValue => ''), 45_000];
    const add = (rows: Grid['values']): CellValue[][] => [...rows.map((held) => [...held, '']), row];
    const formats = [...one.numberFormats.map((held) => [...held, 'General']), row.map(() => 'dd/mm/yyyy')];
    return { ...one, values: add(one.values), formulas: add(one.formulas), numberFormats: formats };
  });
  return { ...snapshot, grids };
}

const blankRow = grid.values.findIndex(
  (_, y) => y > rowAt(report.symbolRow) && y < first + 30 && !report.rows.some(({ row }) => rowAt(row) === y),
);

const cellOf = (row: number, column: number) => ({ row: row + grid.top, column: column + grid.left });
const areaOf = (row: number, column: number) => ({ ...cellOf(row, column), rows: 1, columns: 1 });
const looking = (looks: SheetLooks): Snapshot => changed(() => ({ looks }));
const conditional = (numberFormat: string, row = first, column = at('3')): Snapshot =>
  changed(() => ({ conditionalFormats: [{ area: areaOf(row, column), numberFormat }] }));
/** A place in the matrices of a grid as its place on the sheet. */
const sheetPlace = ({ top, left }: Grid, [row, column]: readonly [row: number, column: number]) => ({
  row: row + top,
  column: column + left,
});

/** Another number format in the first cell of a sheet that holds something of the kind. */
function formattedWhere(sheet: string, which: (value: CellValue) => boolean, format: string): Snapshot {
  return other(
    (one) => {
      const [y, x] = placeIn(one, which);
      const numberFormats = one.numberFormats.map((row, at) =>
        at === y ? row.map((held, across) => (across === x ? format : held)) : row,
      );
      return { ...one, numberFormats };
    },
    (one) => one.sheet === sheet,
  );
}

function placeIn(one: Grid, which: (value: CellValue) => boolean): readonly [row: number, column: number] {
  const row = one.values.findIndex((values) => values.some(which));
  return [row, one.values[row]!.findIndex(which)];
}

/** Other values in the cells of a province sheet that hold these. */
const written = (words: Readonly<Record<string, string>>): Snapshot =>
  changed(({ values, formulas }) => {
    const set = (matrix: readonly (readonly CellValue[])[]): CellValue[][] =>
      matrix.map((row) => row.map((held) => words[String(held)] ?? held));
    return { values: set(values), formulas: set(formulas) };
  });

const withState = (name: string, visibility: 'hidden' | 'veryHidden'): Snapshot =>
  changed(same, { sheets: sealed.sheets!.map((one) => (one.name === name ? { ...one, visibility } : one)) });

const year = report.head.found.get('year')!.value;
const wholeTable = { row: grid.top, column: grid.left, rows: 999, columns: 99 };
const shortSealText = (held: CellValue): boolean => /^[0-9A-F]{4}-/.test(String(held));
const textFormat = (words: string): string => `General;General;General;"${words}"`;
const signed = grid.values.findIndex((values) => values.some((held) => held === 'Người lập biểu'));

/** The rows of the table in docs/seal.md, and what is tried of each. */
const tricks: Readonly<Record<string, Readonly<Record<string, Snapshot>>>> = {
  'figures, marks, notes, codes, units, formulas; rows exchanged, added or taken out': {
    'a figure': put([first, at('3'), 12345]),
    'two figures exchanged': put([first, at('3'), value(second, at('3'))], [second, at('3'), value(first, at('3'))]),
    'a figure as text': put([first, at('3'), String(value(first, at('3')))]),
    'a figure emptied': put([first, at('3'), '']),
    'the base': put([first, at('1'), 1]),
    'a mark': put([first, at('3'), '-']),
    'a code': put([first, at('C'), `${String(value(first, at('C')))}X`]),
    'two codes exchanged': put([first, at('C'), value(second, at('C'))], [second, at('C'), value(first, at('C'))]),
    'a unit': put([first, at('D'), 'nghìn tỷ đồng']),
    'a note': put([first, at('9'), 'Số liệu khác.']),
  },
  'look-alike letters in a code, name or unit': {
    'in a code': put([first, at('C'), String(value(first, at('C'))).replace(/[A-Z]/, '\u0410')]),
    'in a name': put([first, at('B'), String(value(first, at('B'))).replace(/[a-z]/, '\u0430')]),
    'in a unit': put([first, at('D'), `${String(value(first, at('D')))}\u200b`]),
  },
  'names of indicators, titles, sections, legends': {
    'two names exchanged': put([first, at('B'), value(second, at('B'))], [second, at('B'), value(first, at('B'))]),
    'a heading with another unit': put([heads, at('3'), `${String(value(heads, at('3')))} (nghìn)`]),
    'a line over the table': put([0, at('5'), 'Đơn vị tính: nghìn']),
    'a section': put([blankRow, at('B'), 'Mục khác']),
  },
  'headings exchanged': {
    'headings exchanged': put([heads, at('2'), value(heads, at('3'))], [heads, at('3'), value(heads, at('2'))]),
  },
  'a figure on a row of the table without a code': {
    'a figure on a row without a code': put([blankRow, at('3'), 99]),
  },
  'a number format that shows something else than a sealed cell holds, the seal’s own included': {
    'a written figure': formatted('"105,2"'),
    'added digits': formatted('#,##0"00"'),
    'escaped digits': formatted('#,##0\\5'),
    'a scale': formatted('#,##0,'),
    'a comma within': formatted('#,##0"," 00'.replace(' ', '')),
    'a percentage': formatted('0%'),
    nothing: formatted(';;;'),
    'a condition': formatted('[>1]"7";0'),
    days: formatted('dd/mm/yyyy'),
    hours: formatted('[h]'),
    'a power': formatted('0E+0'),
    'over a result': formattedIn(first, at('4'), textFormat('99,0')),
    'over a mark': formattedWhere(grid.sheet, (held) => held === '…', textFormat('125')),
    'over a blank cell': formattedIn(first, at('2'), textFormat('125')),
    'over a code': formattedIn(first, at('C'), textFormat('VT.12')),
    'over a unit': formattedIn(first, at('D'), '"nghìn "@'),
    'over a name': formattedIn(first, at('B'), textFormat('Tên khác')),
    'over a heading': formattedIn(heads, at('3'), textFormat('Kế hoạch năm')),
    'over a symbol': formattedIn(heads + 1, at('3'), '"2"'),
    'over the year': formattedWhere(grid.sheet, (held) => held === year, '"2014"'),
    'over the ledger': formattedWhere('Số liệu nguồn', (held) => typeof held === 'number' && held > 50, '#,##0"0"'),
    'over the short seal': formattedWhere('Bìa', shortSealText, textFormat('AAAA-BBBB-CCCC')),
    'over who sealed': formattedWhere('Bìa', (held) => held === 'Nguyễn Văn Bình', textFormat('Người khác')),
  },
  'ledger, explanations, waivers, cover, signatures, the short seal': {
    'a ledger figure': other(
      (one) => replaced(one, (held) => held === ledgerValue, 1),
      (one) => one.sheet === 'Số liệu nguồn',
    ),
    'the short seal': other((one) => replaced(one, shortSealText, '0000-0000-0000'), isCover),
    'who sealed': other((one) => replaced(one, (held) => held === 'Nguyễn Văn Bình', 'Người khác'), isCover),
  },
  'another sheet added, renamed or taken out': {
    'another sheet': changed(same, sheetsWith('Số liệu khác')),
    'a sheet gone': changed(same, { sheets: sealed.sheets!.filter(({ name }) => name !== 'Nháp') }),
    'a sheet renamed': changed(same, {
      sheets: sealed.sheets!.map((one) => (one.name === 'Nháp' ? { ...one, name: 'Bản khác' } : one)),
    }),
  },
  'another sheet hidden, or added with a name that looks like that of one of the others': {
    'a sheet hidden': withState('Nháp', 'hidden'),
    'a look-alike': changed(same, sheetsWith(`${grid.sheet}\u200b`)),
    'a hidden look-alike': changed(same, sheetsWith(`${grid.sheet}\u200b`, 'hidden')),
  },
  'a second province sheet, a second cover': {
    'a second province sheet': {
      ...sealed,
      ...sheetsWith('Bản 2'),
      grids: [...sealed.grids, { ...grid, sheet: 'Bản 2' }],
    },
    'a second cover': {
      ...sealed,
      ...sheetsWith('Bìa 2'),
      grids: [...sealed.grids, { ...sealed.grids.find(isCover)!, sheet: 'Bìa 2' }],
    },
  },
  'rows or columns with figures hidden, too low or narrow to be read, or frozen out of sight': {
    'a row': changed(() => ({ hiddenRows: [[first + grid.top, first + grid.top]] })),
    'a column': changed(() => ({ hiddenColumns: [[at('3') + grid.left, at('3') + grid.left]] })),
  },
  'province sheets, cover or ledger hidden': {
    'the sheet': withState(grid.sheet, 'veryHidden'),
    'the cover': withState('Bìa', 'hidden'),
    'the ledger': withState('Số liệu nguồn', 'veryHidden'),
  },
  'conditional formats that show something else than a sealed cell holds, nothing of it, or a bar or an icon in its place':
    {
      'another figure': conditional('"9"'),
      'nothing, or a bar': conditional(';;;'),
      'another unit': conditional(';;;"nghìn"', first, at('D')),
      'another heading': conditional(';;;"Kế hoạch năm"', heads, at('3')),
      'a word beside a figure': conditional('0" nghìn"'),
      'another short seal': other((one) => {
        const area = { ...sheetPlace(one, placeIn(one, shortSealText)), rows: 1, columns: 1 };
        return { ...one, conditionalFormats: [{ area, numberFormat: ';;;"AAAA-BBBB-CCCC"' }] };
      }, isCover),
    },
  'merged cells over anything that is sealed': {
    'a merged cell': changed(() => ({ merges: [{ ...areaOf(first, at('2')), columns: 2 }] })),
    'merged headings': changed(() => ({ merges: [{ ...areaOf(heads, at('2')), columns: 2 }] })),
    'merged units': changed(() => ({ merges: [{ ...areaOf(first - 1, at('D')), rows: 2 }] })),
  },
  'kept results that the cells do not give': {
    'a kept result': changed(({ values }) => ({
      values: values.map((row, y) => row.map((held, x) => (y === first && x === at('5') ? 4242.5 : held))),
    })),
  },
  'zeros not shown, formulas in place of results, digits repeated to fill the cell': {
    formulas: looking({ showsFormulas: true }),
    'digits repeated': looking({ marked: { repeated: [cellOf(first, at('3'))] } }),
  },
  'letters struck out, or a phonetic text shown over them, in a sealed cell or a part of it': {
    'a struck unit': looking({ marked: { struck: [cellOf(first, at('D'))] } }),
    'a reading over a name': looking({ marked: { readings: [cellOf(first, at('B'))] } }),
  },
  'letters in the colour of their ground, very small or in a typeface of pictures, in a sealed cell or a part of it': {
    'a figure': looking({ marked: { unseen: [cellOf(first, at('3'))] } }),
    'a unit': looking({ marked: { unseen: [cellOf(first, at('D'))] } }),
    'a heading': looking({ marked: { unseen: [cellOf(heads, at('3'))] } }),
    'the short seal': other(
      (one) => ({ ...one, looks: { marked: { unseen: [sheetPlace(one, placeIn(one, shortSealText))] } } }),
      isCover,
    ),
  },
  'a multiple or a word of size beside a figure that its unit does not name (`#,##0" nghìn"`, `"dưới "0`, `0"k"`)': {
    'a multiple': formatted('#,##0" nghìn"'),
    'a letter for it': formatted('0"k"'),
    'a word of size': formatted('"dưới "0'),
  },
  'signs in a number format that look like digits or a minus, part the digits or turn them round (`0"О"`, `0"²"`, `\\–0`, `0"·"0`)':
    {
      'a letter like a digit': formatted('#,##0"О"'),
      raised: formatted('0"²"'),
      'a dash': formatted('\\–#,##0'),
      'a point within': formatted('0"·"0'),
      'turned round': formatted('"\u202e"0'),
      'a heading turned round': formattedIn(heads, at('3'), '"\u202e"@'),
      'in the ledger': formattedWhere('Số liệu nguồn', (held) => typeof held === 'number' && held > 50, '#,##0"О"'),
    },
  'the tabs of the sheets, or the window, not shown; figures rounded for good to what is shown of them': {
    tabs: changed(same, { hidesTabs: true }),
    precision: changed(same, { roundsAsShown: true }),
  },
  'notes, comments, input messages and tips of links with figures at cells of the table': {
    'a prompt at a name': looking({ tips: [{ area: areaOf(first, at('B')), text: 'Số đúng: 9999' }] }),
    'a comment': looking({ comments: [{ ...cellOf(first, at('3')), text: 'Số đúng: 9999' }] }),
  },
  'figures outside of the print area, or on the rows repeated on every page': {
    'the print area': looking({ printed: [{ ...wholeTable, rows: first }] }),
    'the rows repeated': looking({ pageHeads: [[first + grid.top, first + grid.top]] }),
  },
  'roles over the signatures exchanged': {
    roles: written({ 'Người lập biểu': 'Thủ trưởng đơn vị', 'Thủ trưởng đơn vị': 'Người lập biểu' }),
  },
  'days counted from 1904, where one stands as a real date': {
    'a day of signing': { ...dayOnCover(sealed), countsFrom1904: true },
  },
  'the sealed copy edited': {
    'an edited copy': other((one) => replaced(one, (held) => String(held).includes('3='), '3=1'), isCopy),
  },
  macros: { macros: changed(same, { hasMacros: true }) },
  'what other sheets hold': {
    'a figure of another sheet': { ...sealed, grids: [...sealed.grids, { ...draftGrid, values: [[9999]] }] },
  },
  'texts beside the table; names and days under the signatures': {
    'a name under the signatures': put([signed + 2, at('A'), 'Người khác']),
  },
  'other words beside a figure in its number format': { 'a word': formatted('#,##0" (sơ bộ)"') },
  'text boxes, pictures, charts, page headers; letters turned, or too large for their cell; zoom': {},
  'names of province sheets, order of sheets and rows, widths, formats that change no reading': {
    'fewer decimals': formatted('#,##0'),
    'the order of the sheets': { ...sealed, grids: [...sealed.grids].reverse() },
  },
  'another seal over other figures, with the same names': {},
};

/** What docs/seal.md says of each kind. */
function documented(): ReadonlyMap<string, { readonly breaks: boolean; readonly tells: boolean }> {
  const text = readFileSync(path.join(__dirname, '../../docs/seal.md'), 'utf8').replaceAll("'", '’');
  const table = text.slice(text.indexOf('| What was done'), text.indexOf('What is told stands in'));
  const rows = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    rows
      .filter(([, kind, seal]) => kind !== undefined && /^(?:breaks|holds)/.test(seal ?? ''))
      .map(([, kind, seal, besides]) => [
        kind!,
        { breaks: seal!.startsWith('breaks'), tells: besides!.startsWith('told') },
      ]),
  );
}

test('the seal of today holds where nothing was done, and says its version', () => {
  expect(verify(sealed)).toMatchObject({ state: 'valid', version: 2, copy: 'genuine', changes: [] });
  expect(sealText(verify(sealed)).vi).toContain('phiên bản 2');
  expect(concealedFacts(sealed, readBook(sealed, shippedLists()))).toEqual([]);
});

test('a seal of the first version stays valid and says so', () => {
  const old = withSheets(sealedAnyway(plain));
  expect(verify(old)).toMatchObject({ state: 'valid', version: 1 });
  // It never covered headings, and does not begin to.
  const head = old.grids.map((one) =>
    one.sheet === grid.sheet ? { ...one, values: put([heads, at('3'), 'x']).grids[0]!.values } : one,
  );
  expect(verify({ ...old, grids: head })).toMatchObject({ state: 'valid', version: 1 });
});

const tried = Object.entries(tricks).flatMap(([kind, all]) =>
  Object.entries(all).map(([name, snapshot]) => [kind, name, snapshot] as const),
);

test('the list of what is covered and told is that of docs/seal.md, and most of it is tried', () => {
  expect([...documented().keys()]).toEqual(Object.keys(tricks));
  expect(tried.length).toBeGreaterThanOrEqual(60);
});

test.each(tried)('%s: %s', (kind, _, snapshot) => {
  const { breaks, tells } = documented().get(kind)!;
  const seal = verify(snapshot);
  const facts = concealedFacts(snapshot, readBook(snapshot, shippedLists()));
  expect([seal.state, seal.changes.length > 0]).toEqual(breaks ? ['broken', true] : ['valid', false]);
  if (tells) expect(facts.length > 0 || copyText(seal) !== null).toBe(true);
  if (!breaks && !tells) expect(facts).toEqual([]);
});

test('reformatting that changes no reading leaves the seal alone', () => {
  const formats = ['#,##0.000', '0', '#,##0 ;(#,##0)', '#,##0" tỷ"', 'General', '[Red]#,##0'];
  for (const format of formats) expect(verify(formatted(format))).toMatchObject({ state: 'valid' });
  expect(verify(changed(() => ({ hiddenRows: [[0, 1]] })))).toMatchObject({ state: 'valid' });
});
