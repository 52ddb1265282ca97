import { nationalWorkbook } from '../../src/cli/write/nationalWorkbook';
import { buildNationalBook, sheetsOf } from '../../src/review/national/nationalBook';
import { reviewBooks } from '../../src/review/review';
import { layoutBook } from '../../src/xlsx/edit/layoutBook';
import { readBook } from '../../src/xlsx/edit/readBook';
import { toSnapshot } from '../../src/xlsx/edit/snapshot';
import type { Grid } from '../../src/sheet/grid/grid';
import { lists } from '../review/provinces';
import { files } from '../review/snapshots';
import { laterTest } from '../sampling';

/** What does not depend on whether somebody has calculated the file. */
const contents = ({ sheet, top, left, formulas, numberFormats }: Grid) => ({
  sheet,
  top,
  left,
  formulas,
  numberFormats,
});

laterTest('a national book written as a file holds what is written into an open workbook', async () => {
  const reviewed = reviewBooks(files(3), lists);
  const file = await readBook(await layoutBook(sheetsOf(buildNationalBook(reviewed, lists))));
  const drawn = await readBook(await nationalWorkbook(reviewed, []));
  expect(toSnapshot(file).grids.map(contents)).toEqual(toSnapshot(drawn).grids.map(contents));
  for (const sheet of file.worksheets) {
    const other = drawn.getWorksheet(sheet.name)!;
    const { showGridLines, state } = sheet.views[0]!;
    expect([showGridLines, state]).toEqual([false, other.views[0]!.state]);
    const frozen = (one: typeof sheet): unknown => {
      const { xSplit, ySplit } = one.views[0] as { readonly xSplit?: number; readonly ySplit?: number };
      return [xSplit, ySplit];
    };
    expect(frozen(sheet)).toEqual(frozen(other));
    for (const key of ['orientation', 'paperSize', 'fitToWidth', 'printTitlesRow'] as const)
      expect([key, sheet.pageSetup[key]]).toEqual([key, other.pageSetup[key]]);
    sheet.eachRow((row, number) => {
      row.eachCell((cell, column) => {
        const twin = other.getCell(number, column);
        expect([cell.address, cell.isMerged, cell.font?.bold, cell.fill?.type, cell.border?.top?.style]).toEqual([
          twin.address,
          twin.isMerged,
          twin.font?.bold,
          twin.fill?.type,
          twin.border?.top?.style,
        ]);
      });
    });
  }
});

test('a text that looks like a formula stays a text', async () => {
  const cell = { row: 0, column: 0, look: 'text', numberFormat: '@', unlocked: true } as const;
  const sheet = {
    name: 'Thử',
    cells: [{ ...cell, content: { value: '=1+1' } }],
    merges: [],
    columnWidths: [12],
    rowHeights: {},
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', repeatRows: null },
    protect: false,
  } as const;
  const [grid] = toSnapshot(await readBook(await layoutBook([sheet]))).grids;
  expect(grid!.values).toEqual([['=1+1']]);
  expect(grid!.formulas).toEqual([['=1+1']]);
});
