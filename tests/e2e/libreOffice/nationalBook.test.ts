import { nationalWorkbook } from '../../../src/cli/write/nationalWorkbook';
import { snapshotOf } from '../../../src/cli/read/readFile';
import { reviewBooks } from '../../../src/review/review';
import type { CellValue } from '../../../src/sheet/grid/grid';
import { lists, provinceCells, provinces, type ProvinceCells } from '../../review/provinces';
import { files } from '../../review/snapshots';
import { howMany, laterDescribe } from '../../sampling';
import { findLibreOffice } from './libreoffice';
import { opinionOf } from './opinion';

const program = findLibreOffice();
if (program === null) console.warn('LibreOffice not found: its second opinion on national totals was not measured.');
const measured = program === null ? it.skip : it;

/** Marks and blanks here and there: a dash, a figure not collected, a secret, a gap. */
const gaps: Readonly<Record<number, readonly (readonly [code: string, value: CellValue])[]>> = {
  3: [['BC.06', '-']],
  5: [['CN.03', '…']],
  8: [['XH.01', 'x']],
  11: [['TH.03', '']],
};
const sent = howMany('provinces of the national book', provinces.length - 1, 13);

function cellsOf(at: number): ProvinceCells {
  const cells = provinceCells(at);
  return Object.fromEntries(
    Object.entries(cells).map(([code, row]) => {
      const gap = gaps[at]?.find(([one]) => one === code);
      return [code, gap ? { ...row, 3: gap[1] } : row];
    }),
  );
}

laterDescribe(`the national book of ${sent} provinces`, () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    const reviewed = reviewBooks(
      files(sent, (at) => ({ cells: cellsOf(at) })),
      lists,
    );
    bytes = await nationalWorkbook(reviewed, []);
  }, 180_000);

  it('has totals that equal a sum over what the provinces typed', async () => {
    const [rollUp] = (await snapshotOf(bytes)).grids;
    const totals = new Map(rollUp!.values.map((row) => [String(row[2]), row]));
    let compared = 0;
    for (const code of Object.keys(provinceCells(0))) {
      const indicator = lists.catalogue.byCode(code)!;
      if (!indicator.additive) continue;
      const typed = Array.from({ length: sent }, (_, at) => cellsOf(at)[code]?.['3'] ?? '');
      const numbers = typed.map((value) => (value === '-' ? 0 : value));
      const known = numbers.every((value) => typeof value === 'number');
      const sum = known ? (numbers as number[]).reduce((one, other) => one + other, 0) : '';
      const found = totals.get(code)![6];
      if (typeof sum === 'number') expect(found).toBeCloseTo(sum, 3);
      else expect([code, found]).toEqual([code, '']);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(8);
  });

  measured(
    'is calculated by LibreOffice to the same numbers, without an error value',
    async () => {
      const [opinion] = await opinionOf(program!, [{ name: 'ca-nuoc', bytes }]);
      expect(opinion!.differences).toEqual([]);
      expect(opinion!.errors).toEqual([]);
      expect(opinion!.formulas).toBe(opinion!.ours);
      console.log(`national book: ${opinion!.cells} cells, ${opinion!.formulas} formulas equal in LibreOffice`);
    },
    180_000,
  );
});
