import { loadSourceReports } from '../../../src/figures/sourceReports';
import { provinceByKey } from '../../../src/indicators/provinces/provinces';
import { fillActions } from '../../../src/sheet/fill/fillRows';
import { cellKey } from '../../../src/sheet/fill/placement';
import { prepareFill, type FillInput, type FillPlan } from '../../../src/sheet/fill/fill';
import type { CellValue, Grid, Snapshot } from '../../../src/sheet/grid/grid';
import { readBook } from '../../../src/sheet/readBook';
import { calculated } from '../calculated';
import { gridOf, insertRow, mapMatrices, moveRow } from '../grid/layoutGrid';
import { annual, catalogue, context, figure, province, provinces, sheet, thanhHoa, valuesOf } from '../samples';
import { applyWrites } from '../writes';

const reports = loadSourceReports();
const th2018 = reports.find(({ id }) => id === 'thanh-hoa-2018')!;

const plan = (grids: readonly Grid[], change: Partial<FillInput> = {}): FillPlan => {
  const snapshot: Snapshot = { grids };
  return prepareFill({
    snapshot,
    book: readBook(snapshot, context),
    catalogue,
    provinces,
    template: annual,
    province: thanhHoa,
    year: 2018,
    status: 'estimate',
    figures: th2018.figures,
    ...change,
  });
};

/** The workbook after a plan was carried out. */
const carriedOut = (grids: readonly Grid[], { layouts, writes }: FillPlan): readonly Grid[] => [
  ...grids.map((grid) => applyWrites(grid, writes)),
  ...layouts.map(gridOf),
];

const inCell = (
  grids: readonly Grid[],
  code: string,
  symbol: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9',
): CellValue | undefined =>
  readBook({ grids }, context)
    .reports[0]!.rows.find((row) => row.code === code)
    ?.cells.get(symbol)?.value;

describe('filling an empty workbook', () => {
  const made = plan([]);
  const after = carriedOut([], made).map(calculated);

  it('makes the sheet and the ledger, and writes nothing else', () => {
    expect(made.layouts.map(({ name }) => name)).toEqual(['Thanh Hóa 2018', 'Số liệu nguồn']);
    expect(made).toMatchObject({ existing: null, sheet: 'Thanh Hóa 2018', writes: [] });
  });

  it.each([
    ['TH.02', '4', 105.18],
    ['IN.01', '5', 265_000],
    ['IN.01', '6', 32.92],
    ['TH.02', '8', 1.52],
    ['VT.08', '8', -0.69],
  ] as const)('computes %s column %s as the report has it: %d', (code, symbol, result) =>
    expect(inCell(after, code, symbol)).toBeCloseTo(result, 2),
  );

  it('computes 43.49 % for Thanh Hóa 2024', () => {
    const { figures, year } = reports.find(({ id }) => id === 'thanh-hoa-2024')!;
    expect(inCell(carriedOut([], plan([], { figures, year })).map(calculated), 'CN.02', '6')).toBeCloseTo(43.49, 2);
  });

  it('shows every number and note before it is written, at the address where it will stand', () => {
    const [grid] = after;
    const numbers = made.preview.filter(({ placement }) => placement !== null);
    expect(numbers).toHaveLength(19);
    expect(made.preview.filter(({ symbol }) => symbol === '9')).toHaveLength(4);
    for (const { address, proposed, action, present } of made.preview) {
      const [, letter, row] = /^([A-M])(\d+)$/.exec(address!)!;
      expect(grid!.values[Number(row) - 1]![letter!.charCodeAt(0) - 65]).toBe(proposed);
      expect([action, present]).toEqual(['new', null]);
    }
  });

  it('leaves no error value and every figure in the ledger, for each of the five reports', () => {
    for (const { figures, year, province: key } of reports) {
      const filled = plan([], { figures, year, province: provinceByKey(key)! });
      const grids = carriedOut([], filled).map(calculated);
      expect(grids.flatMap(({ values }) => values.flat()).filter((value) => /^#/.test(String(value)))).toEqual([]);
      const { ledger, ledgerProblems, otherSheets } = readBook({ grids }, context);
      expect([ledgerProblems, otherSheets]).toEqual([[], []]);
      expect(ledger.map((row) => row.figure).filter(({ derived }) => !derived)).toEqual(figures);
      expect(ledger.map((row) => row.figure)).toEqual(filled.ledger.added);
    }
  });

  it('without figures makes the blank form alone', () => {
    const blank = plan([], { figures: [] });
    expect(blank.layouts.map(({ name }) => name)).toEqual(['Thanh Hóa 2018']);
    expect(blank.preview).toEqual([]);
  });

  it('leaves other provinces’ figures out', () => {
    const foreign = figure({ id: 'F', province: { scheme: '34', code: '38' } });
    expect(plan([], { figures: [foreign] })).toMatchObject({ preview: [], ledgerOnly: [], ledger: { added: [] } });
  });
});

describe('filling a second time', () => {
  const first = carriedOut([], plan([])).map(calculated);

  it('finds the sheet and has nothing to write', () => {
    const again = plan(first);
    expect(again.existing?.sheet).toBe('Thanh Hóa 2018');
    expect(again).toMatchObject({ layouts: [], writes: [], ledger: { added: [] } });
    expect(new Set(again.preview.map(({ action }) => action))).toEqual(new Set(['same']));
  });

  it('finds it under another name, with rows moved, and fills only what is blank', () => {
    const emptied = mapMatrices(first[0]!, (matrix) =>
      matrix.map((row) => row.map((value) => (value === 3738 || value === 805_000 ? ('' as never) : value))),
    );
    const changed = { ...moveRow(insertRow(emptied, 0), 12, 30), sheet: 'Nháp' };
    const again = plan([changed, first[1]!]);
    expect(again.writes.map(({ sheet: name, value }) => [name, value])).toEqual([
      ['Nháp', 3738],
      ['Nháp', 805_000],
    ]);
    const after = carriedOut([changed, first[1]!], again).map(calculated);
    expect([inCell(after, 'TH.02', '3'), inCell(after, 'IN.01', '1')]).toEqual([3738, 805_000]);
  });

  it('keeps a different value, a mark and a person’s own formula, and says so', () => {
    const [grid, ledger] = [first[0]!, first[1]!];
    const at = (code: string): number => grid.values.findIndex((row) => row[2] === code);
    const edits: readonly (readonly [string, CellValue, CellValue])[] = [
      ['TH.02', 3739, 3739],
      ['VT.04', 'x', 'x'],
      ['IN.01', 1_070_001, '=E28+265001'],
      ['BT.02', '', '=IF(A1="","","?")'],
    ];
    const edited: Grid = {
      ...grid,
      values: grid.values.map((row) => [...row]),
      formulas: grid.formulas.map((row) => [...row]),
    };
    for (const [code, value, formula] of edits) {
      (edited.values[at(code)] as CellValue[])[6] = value;
      (edited.formulas[at(code)] as CellValue[])[6] = formula;
    }
    const again = plan([edited, ledger]);
    expect(again.writes).toEqual([]);
    const kept = again.preview.filter(({ action }) => action === 'kept');
    expect(kept.map(({ code, symbol, present, proposed }) => [code, symbol, present, proposed])).toEqual([
      ['TH.02', '3', 3739, 3738],
      ['VT.04', '3', 'x', 2_890_000],
      ['IN.01', '3', 1_070_001, 1_070_000],
      ['BT.02', '3', '=IF(A1="","","?")', 14],
    ]);
  });

  it('keeps a person’s note and writes none beside a value that was there', () => {
    const filled = gridOf(
      sheet({
        values: valuesOf({ 'press-circulation': { 9: 'của tôi' }, 'newspaper-copies-published': { 3: 5 } }),
      }),
    );
    const notes = plan([filled]).preview.filter(({ symbol }) => symbol === '9');
    const said = Object.fromEntries(notes.map(({ code, action, present }) => [code, [action, present]]));
    expect(said['BC.10']).toEqual(['kept', 'của tôi']);
    expect(said).not.toHaveProperty('BT.01');
  });

  it('finds no certain cell where a code stands twice or a column is gone', () => {
    const twice = first.map((grid) => ({
      ...grid,
      values: grid.values.map((row) => row.map((value) => (value === 'TH.03' ? 'TH.02' : value === 7 ? 'b7' : value))),
    }));
    const blank = mapMatrices(twice[0]!, (matrix) =>
      matrix.map((row) =>
        row.map((value) => (typeof value === 'number' && value > 1000 && value !== 2018 ? ('' as never) : value)),
      ),
    );
    const { preview, writes } = plan([blank, twice[1]!]);
    const noCell = preview.filter(({ action }) => action === 'noCell');
    expect(noCell.every(({ address, code, symbol }) => address === null && (code === 'TH.02' || symbol === '7'))).toBe(
      true,
    );
    expect(noCell.length).toBeGreaterThan(3);
    expect(writes.some(({ value }) => value === 3738)).toBe(false);
  });

  it('puts a stated density over a formula that shows nothing, never over one that shows a number', () => {
    const blank = calculated(gridOf(sheet()));
    expect(plan([blank]).writes.some(({ value }) => value === 80.98)).toBe(true);
    // Where formulas are to stay, it stays until its cell is chosen.
    const kept = plan([blank], { keepFormulas: true });
    const row = kept.preview.find(({ code, symbol }) => code === 'VT.08' && symbol === '3')!;
    expect([row.action, row.present]).toEqual(['kept', row.formula]);
    expect(kept.writes.some(({ value }) => value === 80.98)).toBe(false);
    const chosen = new Set([cellKey(row.indicator, row.symbol)]);
    expect(plan([blank], { keepFormulas: true, overwrite: chosen }).writes).toContainEqual(
      expect.objectContaining({ value: 80.98, replaces: row.formula }),
    );
    const known = valuesOf({ 'phone-subscribers-total': { 3: 2_890_000 }, 'population-average': { 3: 3_600_000 } });
    const computed = plan([calculated(gridOf(sheet({ values: known })))]);
    const density = computed.preview.find(({ code, symbol }) => code === 'VT.08' && symbol === '3')!;
    expect(density.action).toBe('kept');
    expect(density.present).toBeCloseTo(80.28, 2);
    expect(computed.writes.some(({ value }) => value === 80.98)).toBe(false);
  });

  it('gives a number format where the cell would make text of a number or hide decimals', () => {
    const asText = mapMatrices(calculated(gridOf(sheet())), (matrix) => matrix);
    const at = asText.values.findIndex((row) => row[2] === 'TH.02');
    const formats = asText.numberFormats.map((row, index) => (index === at ? row.map(() => '@') : row));
    const { writes } = plan([{ ...asText, numberFormats: formats }], {
      figures: [
        figure(),
        figure({ id: 'T-2', indicator: 'fibre-district-coverage', kind: 'share', value: 99.25, unit: '%', scale: 1 }),
        figure({ id: 'T-3', indicator: 'bts-stations', value: 100, scale: 1 }),
      ],
    });
    const cells = writes.filter(({ sheet: name }) => name === 'Thanh Hóa 2018');
    expect(cells.map(({ value, numberFormat }) => [value, numberFormat])).toEqual([
      [3738, '#,##0'],
      [100, null],
      [99.25, '#,##0.00'],
    ]);
  });
});

describe('another vintage', () => {
  const first = carriedOut([], plan([])).map(calculated);

  it('gets a sheet of its own, named after its status, and the ledger that is there', () => {
    const final = plan(first, { status: 'final' });
    expect(final).toMatchObject({ existing: null, sheet: 'Thanh Hóa 2018 Chính thức', writes: [] });
    expect(final.layouts.map(({ name }) => name)).toEqual(['Thanh Hóa 2018 Chính thức']);
    const both = carriedOut(first, final);
    expect(plan(both, { status: 'final' }).existing?.sheet).toBe('Thanh Hóa 2018 Chính thức');
    expect(plan(both).existing?.sheet).toBe('Thanh Hóa 2018');
  });

  it('of another form gets the form in its name', () =>
    expect(plan(first, { template: { ...annual, id: 'BM-9' } }).sheet).toBe('Thanh Hóa 2018 BM-9'));

  it('of another year or province is simply another sheet', () => {
    expect(plan(first, { year: 2019, figures: [] }).sheet).toBe('Thanh Hóa 2019');
    expect(plan(first, { province: province('34', '38'), figures: [] }).existing).toBeNull();
  });
});

it('leaves text that begins like a formula text, in the sheet, in the ledger and in rows added later', () => {
  const evil = figure({ hedge: 'above', printed: '=HYPERLINK("http://x","y")', wording: '+84', id: '@id' });
  const made = plan([], { figures: [evil] });
  const cells = made.layouts.flatMap((layout) => layout.cells);
  expect(cells.some(({ content }) => 'formula' in content && content.formula.includes('HYPERLINK'))).toBe(false);
  const texts = cells.filter(({ content }) => 'value' in content && /^[=+@-]/.test(String(content.value)));
  expect(texts.length).toBeGreaterThanOrEqual(3);
  expect(texts.every(({ numberFormat }) => numberFormat === '@')).toBe(true);
  const later = plan(carriedOut([], plan([])), { figures: [evil] });
  const added = later.writes.filter(({ value }) => /^[=+@-]/.test(String(value)));
  expect(added.map(({ numberFormat }) => numberFormat)).toEqual(['@', '@', '@']);
});

it('names every action of the preview once', () => expect(new Set(fillActions).size).toBe(fillActions.length));
