import { parseAddress } from '../../src/sheet/grid/address';
import type { CellValue, Grid, Snapshot } from '../../src/sheet/grid/grid';
import { refAt } from '../../src/sheet/grid/gridCells';
import type { SheetReport } from '../../src/sheet/province/report';
import { formatTrick } from '../../src/submission/concealed/shownFormat';
import { verifySeal, type SealCheck } from '../../src/submission/seal/verify';
import { Random } from '../checks/generated/random';
import { howMany } from '../sampling';
import { bookOf, edited, explained, filledSnapshot, reportIds, sealedAnyway } from './workbook';

const drafts = ['Nháp', 'Bảng phụ', 'Số liệu quý'];

/**
 * A workbook sealed with all its sheets, three others among them, so that what says how figures are
 * read is sealed.
 */
function sealedWithSheets(id: string): Snapshot {
  const listed = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    sheets: [...snapshot.grids.map(({ sheet }) => sheet), ...drafts].map((name) => ({ name, visibility: 'visible' })),
  });
  return listed(sealedAnyway(listed(explained(filledSnapshot(id)))));
}

const books = reportIds.map(sealedWithSheets).map((book) => ({ book, report: bookOf(book).reports[0]! }));
const verify = (snapshot: Snapshot): SealCheck => verifySeal(snapshot, bookOf(snapshot));

/** Cells of the table's columns whose words are sealed: heads, titles, sections, legends, names. */
function wordCells({ grid, columns, symbolRow, rows, head }: SheetReport): readonly string[] {
  const fields = new Set([...head.found.values()].map(({ row }) => row));
  const coded = new Set(rows.map(({ row }) => row));
  const lastCoded = rows.at(-1)!.row;
  return grid.values.flatMap((values, at) => {
    const row = grid.top + at + 1;
    if (row === symbolRow || row > lastCoded || fields.has(row)) return [];
    return [...columns].flatMap(([symbol, column]) => {
      const value = values[column];
      const isWord = typeof value === 'string' && value.trim() !== '';
      return isWord && (!coded.has(row) || symbol === 'B') ? [refAt(grid, at, column).address] : [];
    });
  });
}

const formats = ['"105"', '0"00"', '#,##0,', ';;;', '0%', 'dd/mm/yyyy', '0\\5', '#,##0.0,,', '"1"0'];

/** Another text than the one that stands there. */
function otherWords(words: string, random: Random): CellValue {
  const others = [`${words} (nghìn)`, 'Chữ khác', words.replace(/[aoc]/, (one) => ({ a: 'а', o: 'о', c: 'с' })[one]!)];
  return random.pick(others.filter((one) => one !== words));
}

const single: Readonly<Record<string, (random: Random) => { readonly changed: Snapshot; readonly named: unknown }>> = {
  'words of the table': (random) => {
    const { book, report } = random.pick(books);
    const address = random.pick(wordCells(report));
    const typed = edited(book, report.sheet, (sheet) => {
      sheet.type(address, otherWords(String(sheet.read(address)), random));
    });
    const changed = { ...book, ...typed };
    return { changed, named: [[report.sheet, address]] };
  },
  'the format of a figure': (random) => {
    const { book, report } = random.pick(books);
    // The running number is the form's.
    const cells = report.rows.flatMap(({ cells }) => [...cells.values()].filter(({ column }) => column !== 'A'));
    const cell = random.pick(cells.filter(({ value }) => typeof value === 'number'));
    const format = random.pick(formats.filter((one) => formatTrick(one, Number(cell.value)) !== null));
    const changed = withFormat(book, report.grid, cell.address, format);
    return { changed, named: [[report.sheet, cell.address]] };
  },
  'names and visibility of sheets': (random) => {
    const { book } = random.pick(books);
    const name = random.pick(drafts);
    const sheets = book.sheets!;
    const shown = sheets.map((one) =>
      one.name === name ? { ...one, visibility: random.pick(['hidden', 'veryHidden']) } : one,
    );
    const other = `${name} ${random.pick(['(2)', 'mới', '\u200b'])}`;
    return random.pick([
      { changed: { ...book, sheets: shown as Snapshot['sheets'] & object }, named: [name] },
      { changed: { ...book, sheets: sheets.filter((one) => one.name !== name) }, named: [name] },
      { changed: { ...book, sheets: [...sheets, { name: other, visibility: 'visible' } as const] }, named: [other] },
      {
        changed: { ...book, sheets: sheets.map((one) => (one.name === name ? { ...one, name: other } : one)) },
        named: [other, name],
      },
    ]);
  },
};

function withFormat(book: Snapshot, { sheet, top, left }: Grid, address: string, format: string): Snapshot {
  const place = parseAddress(address)!;
  const put = (row: readonly string[]): readonly string[] =>
    row.map((held, at) => (at === place.column - left ? format : held));
  const grids = book.grids.map((grid) => {
    if (grid.sheet !== sheet) return grid;
    return { ...grid, numberFormats: grid.numberFormats.map((row, at) => (at === place.row - top ? put(row) : row)) };
  });
  return { ...book, grids };
}

test('the seal covers what says how figures are read, and holds', () => {
  for (const { book } of books) expect(verify(book)).toMatchObject({ state: 'valid', version: 2, changes: [] });
});

test.each(Object.entries(single))('each random change of %s breaks the seal, and is named alone', (what, change) => {
  const random = new Random(20_261_129);
  for (let round = howMany(`changes of ${what} under a seal`, 334); round > 0; round -= 1) {
    const { changed, named } = change(random);
    const { state, changes } = verify(changed);
    const told = changes.map(({ sheet, address, row }) =>
      address === null ? (JSON.parse(row.slice(row.indexOf('"'))) as string) : [sheet, address],
    );
    expect([state, told]).toEqual(['broken', named]);
  }
});
