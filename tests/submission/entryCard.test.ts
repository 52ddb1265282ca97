import { readBook } from '../../src/sheet/readBook';
import type { SheetLayout } from '../../src/sheet/grid/sheetLayout';
import type { SheetValues } from '../../src/sheet/province/sheetValues';
import type { ExplanationRow } from '../../src/submission/notes/readNotes';
import { entryCardOf } from '../../src/submission/entryCard';
import { gridOf } from '../sheet/grid/layoutGrid';
import { context, province, sheet, valuesOf } from '../sheet/samples';

const name = 'Thanh Hóa 2018';
const values = (of: Record<string, Record<string, number | string>>): SheetValues => valuesOf(of as never);
const bookOf = (...layouts: readonly SheetLayout[]) => readBook({ grids: layouts.map((one) => gridOf(one)) }, context);
const revenue = 'ict-sector-revenue';
/** Column 3 of revenue. */
const place = { sheet: name, address: 'G10', today: '2018-11-20' };

const book = bookOf(
  sheet({ values: values({ [revenue]: { 1: 3500, 3: 3738 } }) }),
  sheet({ province: province('63', '40'), name: 'Nghệ An 2018', values: values({ [revenue]: { 3: 4100 } }) }),
  sheet({ province: province('63', '01'), name: 'Hà Nội 2018' }),
);
const earlier = [bookOf(sheet({ year: 2016, name: 'Thanh Hóa 2016', values: values({ [revenue]: { 3: 3300 } }) }))];
const card = (at = place, said: readonly ExplanationRow[] = []) => entryCardOf(at, { book, earlier, said });

test('a cell is told with its row, its unit, the years before and the other provinces', () => {
  const row = card()!.row!;
  expect(row).toMatchObject({ code: 'TH.02', address: 'G10', unit: { vi: 'tỷ đồng' } });
  // Last year's column of the sheet itself where no book has that year; books further back.
  expect(row.years).toEqual([
    { year: 2017, value: 3500 },
    { year: 2016, value: 3300 },
  ]);
  // A province without a number is not among them, and neither is the sheet's own.
  expect(row.others.map(({ province: { vi }, value }) => [vi, value])).toEqual([['Nghệ An', 4100]]);
});

test('the next required blank is looked for below the cell, then from the top', () => {
  const blanks = [card()!, card({ ...place, address: 'G80' })!].map(({ nextBlank }) => nextBlank);
  expect(blanks[0]).toMatch(/^G\d+$/);
  expect(Number(blanks[0]!.slice(1))).toBeGreaterThan(10);
  expect(blanks[1]).toBe('G9');
});

test('how far the form is filled in stands beside every cell of it', () => {
  const { progress, row } = card({ ...place, address: 'B2' })!;
  expect(row).toBeNull();
  expect(progress.filled).toBe(1);
  expect(progress.requiredBlank.length).toBeGreaterThan(0);
});

test('what was explained of the row is told, of another row it is not', () => {
  const explanation = { reason: 'estimate', text: 'Số ước', by: 'Lê Thị Hạnh', at: '2018-11-20' } as const;
  const said = [
    { place: { cells: 'TH.01[3], TH.02[3]' }, explanation },
    { place: { cells: 'TH.021[3]' }, explanation: { ...explanation, text: 'khác' } },
  ] as unknown as ExplanationRow[];
  expect(card(place, said)!.row!.explanations).toEqual([explanation]);
});

test('what stands on no form has no card', () => {
  expect(card({ ...place, sheet: 'Số liệu nguồn' })).toBeNull();
});
