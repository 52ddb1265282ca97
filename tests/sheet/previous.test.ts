import * as fc from 'fast-check';
import type { DataStatus, Template } from '../../src/indicators/forms/template';
import type { Province } from '../../src/indicators/provinces/province';
import { findProvince } from '../../src/indicators/provinces/provinces';
import { templatesOfYear } from '../../src/indicators/forms/templates';
import type { ColumnSymbol } from '../../src/sheet/province/columns';
import { prepareFill, type FillInput, type FillPlan } from '../../src/sheet/fill/fill';
import type { CellValue, Grid } from '../../src/sheet/grid/grid';
import { buildProvinceSheet } from '../../src/sheet/province/layout/layout';
import type { Carried, CarriedRow, PreviousBook } from '../../src/sheet/previous/carried';
import { carryForward } from '../../src/sheet/previous/carryForward';
import { carryReasons, type CarryReason } from '../../src/sheet/previous/carryReasons';
import { readBook } from '../../src/sheet/readBook';
import { howMany } from '../sampling';
import { calculated } from './calculated';
import { gridOf } from './grid/layoutGrid';
import { catalogue, context, figure, provinces, valuesOf } from './samples';

type Cells = Readonly<Record<string, Partial<Record<ColumnSymbol, CellValue>>>>;
const summary = (year: number): Template => templatesOfYear(year)[0]!;
const form = (id: string, year: number): Template => templatesOfYear(year).find((one) => one.id === id)!;

interface SheetOf {
  readonly province: Province;
  readonly year: number;
  readonly cells: Cells;
  readonly status?: DataStatus;
  readonly template?: Template;
}

const gridFor = ({ province, year, cells, status = 'final', template = summary(year) }: SheetOf): Grid =>
  calculated(
    gridOf(
      buildProvinceSheet({
        template,
        catalogue,
        province,
        year,
        status,
        name: `${province.name.vi} ${year}`,
        values: valuesOf(cells),
      }),
    ),
  );
const bookOf = (...sheets: readonly SheetOf[]): PreviousBook => readBook({ grids: sheets.map(gridFor) }, context);

const old = (code: string): Province => findProvince(2024, code)!;
const [phuTho, vinhPhuc, hoaBinh] = ['25', '26', '17'].map(old) as [Province, Province, Province];
const newPhuTho = findProvince(2025, 'Phú Thọ')!;

/** A predecessor with its own numbers in every row that matters here. */
const cellsOf = (people: number, phones: number, change: Cells = {}): Cells => ({
  'population-average': { 3: people, 9: 'Cột 3: dân số trung bình năm' },
  'ict-sector-revenue': { 3: 1000.5, 7: 1100 },
  'phone-subscribers-total': { 3: phones },
  'broadband-subscribers-total': { 3: 10 },
  'internet-subscribers-total': { 3: 20 },
  'phone-density': { 3: 99 },
  'ict-index-rank': { 3: 7 },
  'smartphone-share': { 3: 80 },
  'digital-enterprises': { 3: 100 },
  'bts-stations': { 3: '-' },
  'fibre-km': { 3: 12.5 },
  'radio-hours-per-day': { 3: 14 },
  ...change,
});
const books = [
  bookOf({ province: phuTho, year: 2024, cells: cellsOf(1_500_000, 1_200_000) }),
  bookOf({ province: vinhPhuc, year: 2024, cells: cellsOf(1_200_000, 1_000_000, { 'bts-stations': { 3: 5 } }) }),
  bookOf({ province: hoaBinh, year: 2024, cells: cellsOf(900_000, 500_000) }),
];

const carry = (given: readonly PreviousBook[], change: Partial<Parameters<typeof carryForward>[0]> = {}): Carried =>
  carryForward({ books: given, province: newPhuTho, year: 2025, template: summary(2025), catalogue, ...change });
const rowOf = ({ rows }: Carried, indicator: string, symbol: '1' | '2' = '1'): CarriedRow =>
  rows.find((row) => row.indicator === indicator && row.symbol === symbol)!;

describe('Phú Thọ 2025, formed of Phú Thọ, Vĩnh Phúc and Hòa Bình', () => {
  const carried = carry(books);

  it('looks for the three and finds them', () => {
    expect(hoaBinh.name.vi).toBe('Hoà Bình');
    expect(carried.kind).toBe('merged');
    expect(carried.expected.map(({ name }) => name.vi).sort()).toEqual(['Hoà Bình', 'Phú Thọ', 'Vĩnh Phúc']);
    expect(carried).toMatchObject({ missing: [], unusedSheets: [] });
  });

  it('sums what is additive, exactly', () => {
    expect(rowOf(carried, 'phone-subscribers-total').value).toBe(2_700_000);
    expect(rowOf(carried, 'ict-sector-revenue').value).toBe(3001.5);
    expect(rowOf(carried, 'fibre-km').value).toBe(37.5);
    expect(rowOf(carried, 'population-average').value).toBe(3_600_000);
  });

  it('says which were used, with their values', () => {
    const { note, used } = rowOf(carried, 'phone-subscribers-total');
    expect(note!.vi).toBe('Cột 1: tổng năm 2024 của Hoà Bình (500.000), Phú Thọ (1.200.000), Vĩnh Phúc (1.000.000)');
    expect(note!.en).toBe('Column 1: sum of 2024 over Hoa Binh (500,000), Phu Tho (1,200,000), Vinh Phuc (1,000,000)');
    expect(used.map(({ sheet, address, from }) => [sheet, address[0], from])).toEqual([
      ['Hoà Bình 2024', 'G', 'sheet'],
      ['Phú Thọ 2024', 'G', 'sheet'],
      ['Vĩnh Phúc 2024', 'G', 'sheet'],
    ]);
    expect(rowOf(carried, 'population-average').note!.vi).toContain('; dân số trung bình năm');
  });

  it('recomputes a density from the sums, whatever the old densities were', () => {
    const { value, note } = rowOf(carried, 'phone-density');
    expect(value).toBe(75);
    expect(note!.vi).toContain('2.700.000 / 3.600.000 × 100');
    expect(rowOf(carried, 'broadband-share-of-internet').value).toBe(50);
  });

  it.each<[string, CarryReason]>([
    ['ict-index-rank', 'rank'],
    ['smartphone-share', 'quotient'],
    ['digital-enterprises', 'countedTwice'],
    ['radio-hours-per-day', 'quotient'],
  ])('leaves %s blank and says why', (indicator, reason) => {
    const { value, note, reason: why } = rowOf(carried, indicator);
    expect([value, why?.id]).toEqual([null, reason]);
    expect(note!.vi).toMatch(/^Cột 1: không có gốc so sánh: /);
  });

  it('leaves an index score blank', () => {
    const scores = books.map((_, at) =>
      bookOf({
        province: [phuTho, vinhPhuc, hoaBinh][at]!,
        year: 2024,
        template: form('CN-NAM', 2024),
        cells: { 'dti-score': { 3: 0.5 }, 'digital-enterprises': { 3: 1 }, 'population-average': { 3: 1 } },
      }),
    );
    const scored = carry(scores, { template: form('CN-NAM', 2025) });
    expect(rowOf(scored, 'dti-score')).toMatchObject({ value: null, reason: { id: 'index' } });
    expect(rowOf(scored, 'digital-enterprises-per-1000')).toMatchObject({ value: null, reason: { id: 'quotient' } });
  });

  it('counts “-” as 0, keeps it where all have it, and lets no other sign pass', () => {
    expect(rowOf(carried, 'bts-stations').value).toBe(5);
    const withMark = (mark: CellValue) => [
      books[0]!,
      bookOf({ province: vinhPhuc, year: 2024, cells: cellsOf(1, 1, { 'bts-stations': { 3: mark } }) }),
      books[2]!,
    ];
    expect(rowOf(carry(withMark('-')), 'bts-stations')).toMatchObject({ value: '-', reason: null });
    for (const mark of ['…', 'x']) {
      const { value, reason, note } = rowOf(carry(withMark(mark)), 'bts-stations');
      expect([value, reason?.id]).toEqual([null, 'mark']);
      expect(note!.vi).toContain('Vĩnh Phúc');
    }
  });

  it('leaves a base blank where a predecessor’s cell is blank, and names it', () => {
    const gap = bookOf({
      province: hoaBinh,
      year: 2024,
      cells: cellsOf(1, 1, { 'fibre-km': {}, 'population-average': {} }),
    });
    const partial = carry([books[0]!, books[1]!, gap]);
    expect(rowOf(partial, 'fibre-km')).toMatchObject({ value: null, reason: { id: 'blank' } });
    expect(rowOf(partial, 'fibre-km').reason!.text.vi).toBe('biểu năm 2024 của Hoà Bình để trống dòng VT.12');
    // The density tells which of its inputs is in the way.
    expect(rowOf(partial, 'phone-density').reason!.text.vi).toBe('biểu năm 2024 của Hoà Bình để trống dòng TH.01');
    expect(rowOf(partial, 'broadband-share-of-internet').value).toBe(50);
  });

  it('says that a predecessor is missing', () => {
    const without = carry(books.slice(0, 2));
    expect(without.missing).toEqual([hoaBinh]);
    const { value, reason, note } = rowOf(without, 'phone-subscribers-total');
    expect([value, reason]).toEqual([
      null,
      {
        id: 'noSheet',
        details: { who: [hoaBinh.name], year: 2024, what: 'VT.04' },
        text: { vi: 'không có biểu năm 2024 của Hoà Bình', en: 'there is no sheet of Hoa Binh for 2024' },
      },
    ]);
    expect(note!.vi).toBe('Cột 1: không có gốc so sánh: không có biểu năm 2024 của Hoà Bình');
    expect(without.rows.filter(({ symbol, value: one }) => symbol === '1' && one !== null)).toEqual([]);
    // Nothing was known of the row anywhere: nothing is said on the sheet.
    expect(rowOf(without, 'open-datasets').note).toBeNull();
  });

  it('never adds populations that were counted differently', () => {
    const census = bookOf({
      province: hoaBinh,
      year: 2024,
      cells: cellsOf(900_000, 500_000, { 'population-average': { 3: 854_131, 9: 'Cột 3: dân số theo tổng điều tra' } }),
    });
    const mixed = carry([books[0]!, books[1]!, census]);
    expect(rowOf(mixed, 'population-average')).toMatchObject({ value: null, reason: { id: 'mixedBases' } });
    expect(rowOf(mixed, 'phone-density')).toMatchObject({ value: null, reason: { id: 'mixedBases' } });
    expect(rowOf(mixed, 'phone-subscribers-total').value).toBe(2_700_000);
  });

  it('carries no plan of a province that is gone', () =>
    expect(rowOf(carried, 'ict-sector-revenue', '2')).toMatchObject({
      value: null,
      reason: { id: 'plans' },
      used: [{ value: 1100 }, { value: 1100 }, { value: 1100 }],
    }));

  it('finds the sheets in one book or in many, whatever they are called and however Hoà Bình is written', () => {
    const renamed = (grid: Grid): Grid => ({
      ...grid,
      sheet: 'Sheet1',
      values: grid.values.map((row) =>
        row.map((value) => (value === 'Hoà Bình' ? 'Hòa Bình'.normalize('NFD') : value === '17' ? '' : value)),
      ),
    });
    const all = [phuTho, vinhPhuc, hoaBinh].map((province, at) =>
      gridFor({ province, year: 2024, cells: cellsOf(1000 + at, 100) }),
    );
    const one = readBook({ grids: [all[0]!, all[1]!, renamed(all[2]!)] }, context);
    expect(one.reports[2]!.head.province?.name.vi).toBe('Hoà Bình');
    expect(rowOf(carry([one]), 'phone-subscribers-total').value).toBe(300);
  });

  it('takes a paper’s figure where no sheet has one', () => {
    const paper = {
      reports: [],
      ledger: [
        {
          sheet: 'Số liệu nguồn',
          address: 'H4',
          row: 4,
          figure: figure({ province: hoaBinh, year: 2024, value: 700 }),
        },
      ],
    };
    const { value, note } = rowOf(carry([books[0]!, books[1]!, paper]), 'ict-sector-revenue');
    expect(value).toBe(2701);
    expect(note!.vi).toContain('Hoà Bình (700)');
    const hedged = {
      ...paper,
      ledger: [{ ...paper.ledger[0]!, figure: { ...paper.ledger[0]!.figure, hedge: 'above' as const } }],
    };
    expect(rowOf(carry([books[0]!, books[1]!, hedged]), 'ict-sector-revenue').value).toBeNull();
  });
});

describe('a code that changed its meaning', () => {
  const [yenBai, laoCai] = [old('15'), old('10')];
  const newLaoCai = findProvince(2025, '15')!;

  it('15 is Lào Cai in 2025 and takes its base from Lào Cai and Yên Bái', () => {
    expect([yenBai.name.vi, laoCai.name.vi, newLaoCai.name.vi]).toEqual(['Yên Bái', 'Lào Cai', 'Lào Cai']);
    const both = bookOf(
      { province: yenBai, year: 2024, cells: cellsOf(800, 100) },
      { province: laoCai, year: 2024, cells: cellsOf(700, 50) },
    );
    const carried = carry([both], { province: newLaoCai });
    expect(rowOf(carried, 'phone-subscribers-total').value).toBe(150);
    expect(rowOf(carried, 'phone-subscribers-total').used.map(({ province }) => province.code)).toEqual(['10', '15']);
  });

  it('the old Yên Bái alone is no base for it', () => {
    const carried = carry([bookOf({ province: yenBai, year: 2024, cells: cellsOf(800, 100) })], {
      province: newLaoCai,
    });
    expect(carried.missing).toEqual([laoCai]);
    expect(rowOf(carried, 'phone-subscribers-total').value).toBeNull();
  });
});

describe('the year after', () => {
  it('takes its base from the book of the new province and from nothing else', () => {
    const book2025 = bookOf({
      province: newPhuTho,
      year: 2025,
      cells: { 'fibre-km': { 3: 40, 7: 50 } },
      status: 'estimate',
    });
    const carried = carry([...books, book2025], { year: 2026, template: summary(2026) });
    expect(carried.kind).toBe('rollForward');
    expect(rowOf(carried, 'fibre-km')).toMatchObject({ value: 40, reason: null });
    expect(rowOf(carried, 'fibre-km', '2').value).toBe(50);
    expect(rowOf(carried, 'fibre-km').note!.vi).toBe('Cột 1: theo biểu “Phú Thọ 2025” (ước tính)');
    expect(rowOf(carried, 'phone-subscribers-total')).toMatchObject({ value: null, reason: { id: 'blank' } });
    expect(carried.unusedSheets.map(({ reason }) => reason)).toEqual([
      'otherProvince',
      'otherProvince',
      'otherProvince',
    ]);
  });

  it('a province that went on unchanged needs no merging in 2025', () => {
    const [before, now] = [old('38'), findProvince(2025, 'Thanh Hóa')!];
    const book = bookOf({
      province: before,
      year: 2024,
      cells: { 'ict-index-rank': { 3: 9 }, 'smartphone-share': { 3: 80 }, 'communes-dx-complete': { 3: 40 } },
    });
    const carried = carry([book], { province: now });
    expect([carried.kind, rowOf(carried, 'ict-index-rank').value, rowOf(carried, 'smartphone-share').value]).toEqual([
      'rollForward',
      9,
      80,
    ]);
    expect(rowOf(carried, 'communes-dx-complete').note!.vi).toContain('từ năm 2025 tính theo các xã, phường mới');
    // No ICT Index that ranked 34 provinces is known.
    expect(rowOf(carried, 'ict-index-rank').note!.vi).not.toContain('từ năm 2025');
  });

  it('restated figures of the new province come before those of the old ones', () => {
    const restated = bookOf({ province: newPhuTho, year: 2024, cells: { 'fibre-km': { 3: 39 } } });
    expect(rowOf(carry([...books, restated]), 'fibre-km').value).toBe(39);
  });
});

const thanhHoa = old('38');
const last = (change: Partial<SheetOf> = {}): SheetOf => ({
  province: thanhHoa,
  year: 2017,
  cells: { 'ict-sector-revenue': { 3: 3500, 7: 3554 }, 'bts-stations': { 3: '…' }, 'phone-density': { 3: 77.7 } },
  ...change,
});
const roll = (given: readonly PreviousBook[], year = 2018, template = summary(year)): Carried =>
  carry(given, { province: thanhHoa, year, template });

describe('rolling forward', () => {
  it('takes result and next year’s plan, marks included', () => {
    const carried = roll([bookOf(last())]);
    expect(rowOf(carried, 'ict-sector-revenue')).toMatchObject({ value: 3500, symbol: '1' });
    expect(rowOf(carried, 'ict-sector-revenue', '2').value).toBe(3554);
    expect(rowOf(carried, 'bts-stations').value).toBe('…');
    expect(rowOf(carried, 'phone-density').value).toBe(77.7);
    expect(rowOf(carried, 'fibre-km')).toMatchObject({ value: null, note: null, reason: { id: 'blank' } });
  });

  it('matches rows by indicator across form versions, and lists what has no row any more', () => {
    const template = summary(2021);
    const cells = {
      'online-services-l4-share': { 3: 60, 7: 70 },
      'fibre-km': { 3: 10 },
      'ict-sector-revenue': { 3: 1 },
    };
    const carried = roll([bookOf(last({ year: 2021, template, cells }))], 2022);
    expect(rowOf(carried, 'fibre-km').value).toBe(10);
    expect(
      carried.leftBehind.map(({ code, symbol, value, reason, alike }) => [code, symbol, value, reason, alike]),
    ).toEqual([
      ['CQ.08', '3', 60, 'ended', 'online-services-full-share'],
      ['CQ.08', '7', 70, 'ended', 'online-services-full-share'],
    ]);
    expect(rowOf(carried, 'online-services-full-share')).toMatchObject({ value: null, reason: { id: 'noRow' } });
  });

  it('takes a computed value as the sheet showed it, and a typed one as it is', () => {
    const template = form('VT-NAM', 2017);
    const cells = {
      'population-average': { 3: 3_000_000 },
      'phone-fixed': { 3: 1_000_000 },
      'phone-mobile': { 3: 1_000_003 },
    };
    const carried = roll([bookOf(last({ template, cells }))], 2018, form('VT-NAM', 2018));
    expect(rowOf(carried, 'phone-subscribers-total').value).toBe(2_000_003);
    expect(rowOf(carried, 'phone-density').value).toBe(66.67);
  });

  it('prefers the final sheet, says so when it is not final, and keeps silent when two final ones disagree', () => {
    const vintage = (status: DataStatus, value: number) =>
      bookOf(last({ status, cells: { 'fibre-km': { 3: value } } }));
    const both = roll([vintage('estimate', 1), vintage('final', 2), vintage('preliminary', 3)]);
    expect(rowOf(both, 'fibre-km')).toMatchObject({ value: 2 });
    expect(rowOf(both, 'fibre-km').note!.vi).toBe('Cột 1: theo biểu “Thanh Hóa 2017”');
    expect(rowOf(roll([vintage('preliminary', 3)]), 'fibre-km').note!.vi).toContain('(sơ bộ)');
    expect(rowOf(roll([vintage('final', 2), vintage('final', 2)]), 'fibre-km').value).toBe(2);
    expect(rowOf(roll([vintage('final', 2), vintage('final', 4)]), 'fibre-km')).toMatchObject({
      value: null,
      reason: { id: 'conflict' },
    });
  });

  it('a row’s own word for its status is carried into the note', () => {
    const cells = { 'fibre-km': { 3: 5, 9: 'Cột 3: số sơ bộ.' } };
    expect(rowOf(roll([bookOf(last({ cells }))]), 'fibre-km').note!.vi).toContain('(sơ bộ)');
  });

  const damage = (change: (value: CellValue, row: readonly CellValue[], column: number) => CellValue): Carried => {
    const grid = gridFor(last());
    const values = grid.values.map((row) => row.map((value, column) => change(value, row, column)));
    return roll([readBook({ grids: [{ ...grid, values, formulas: values }] }, context)]);
  };

  it.each<[string, CarryReason, (value: CellValue, row: readonly CellValue[], column: number) => CellValue]>([
    ['text', 'notNumber', (value) => (value === 3500 ? '3.500 tỷ' : value)],
    ['another unit', 'otherUnit', (value, row, column) => (row[2] === 'TH.02' && column === 3 ? 'triệu đồng' : value)],
    ['its code on two rows', 'twice', (value) => (value === 'TH.03' ? 'TH.02' : value)],
  ])('a row with %s is not carried', (_, reason, change) =>
    expect(rowOf(damage(change), 'ict-sector-revenue')).toMatchObject({ value: null, reason: { id: reason } }),
  );

  it('a day is no number', () => {
    const grid = gridFor(last());
    const at = grid.values.findIndex((row) => row[2] === 'TH.02');
    const numberFormats = grid.numberFormats.map((row, index) => (index === at ? row.map(() => 'dd/mm/yyyy') : row));
    const carried = roll([readBook({ grids: [{ ...grid, numberFormats }] }, context)]);
    expect(rowOf(carried, 'ict-sector-revenue').reason!.id).toBe('notNumber');
  });

  it('a code that nobody knows is left behind, a sheet without a province is said to be of no use', () => {
    const unknown = damage((value) => (value === 'TH.02' ? 'TH.77' : value));
    expect(unknown.leftBehind.map(({ code, reason }) => [code, reason])).toEqual([
      ['TH.77', 'unknownCode'],
      ['TH.77', 'unknownCode'],
    ]);
    const headless = damage((value) => (value === '38' || value === 'Thanh Hóa' ? '' : value));
    expect(headless.unusedSheets).toEqual([{ file: null, sheet: 'Thanh Hóa 2017', reason: 'unknownHead' }]);
    expect(headless.missing).toEqual([thanhHoa]);
  });

  it('nothing at all is said to be nothing', () => {
    const none = roll([]);
    expect(none.missing).toEqual([thanhHoa]);
    expect(new Set(none.rows.map(({ reason }) => reason?.id))).toEqual(new Set(['noSheet']));
  });
});

describe('filling from last year’s workbook', () => {
  const fill = (change: Partial<FillInput> = {}): FillPlan =>
    prepareFill({
      snapshot: { grids: [] },
      book: readBook({ grids: [] }, context),
      catalogue,
      provinces,
      template: summary(2018),
      province: thanhHoa,
      year: 2018,
      status: 'estimate',
      figures: [],
      previous: [bookOf(last())],
      ...change,
    });
  const at = ({ preview }: FillPlan, code: string, symbol: ColumnSymbol) =>
    preview.filter((row) => row.code === code && row.symbol === symbol);

  it('fills columns 1 and 2, with one note for both', () => {
    const plan = fill();
    expect(at(plan, 'TH.02', '1')).toMatchObject([
      { proposed: 3500, action: 'new', placement: { origin: 'previous' } },
    ]);
    expect(at(plan, 'TH.02', '2')).toMatchObject([{ proposed: 3554, action: 'new' }]);
    expect(at(plan, 'TH.02', '9')).toMatchObject([{ proposed: 'Cột 1, 2: theo biểu “Thanh Hóa 2017”.' }]);
    expect(at(plan, 'VT.11', '1')).toMatchObject([{ proposed: '…' }]);
    const grid = calculated(gridOf(plan.layouts[0]!));
    const { reports } = readBook({ grids: [grid] }, context);
    expect(reports[0]!.rows.find(({ code }) => code === 'TH.02')!.cells.get('1')!.value).toBe(3500);
    expect(plan.ledger.added).toEqual([]);
  });

  it('leaves a paper’s own base in place and shows the difference', () => {
    const stated = figure({ id: 'B', year: 2017, value: 3499, printed: '3.499 tỷ đồng', asOf: '2017-12-31' });
    const plan = fill({ figures: [stated] });
    expect(at(plan, 'TH.02', '1').map(({ action, present, proposed }) => [action, present, proposed])).toEqual([
      ['new', null, 3499],
      ['outweighed', 3499, 3500],
    ]);
    const same = fill({ figures: [figure({ ...stated, value: 3500 })] });
    expect(at(same, 'TH.02', '1').map(({ action }) => action)).toEqual(['new']);
  });

  it('comes before a base that a paper only implies; the ledger says what became of that', () => {
    const derived = figure({ id: 'D', year: 2017, value: 3400, derived: { from: [], assumption: 'exact-difference' } });
    const plan = fill({ figures: [derived] });
    expect(at(plan, 'TH.02', '1').map(({ action, proposed }) => [action, proposed])).toEqual([
      ['new', 3500],
      ['outweighed', 3400],
    ]);
    expect(plan.ledgerOnly).toEqual([{ figure: derived, reason: 'second' }]);
  });

  it('leaves the form’s formula alone where its inputs are carried', () => {
    const template = form('VT-NAM', 2018);
    const cells = {
      'population-average': { 3: 3_000_000 },
      'phone-fixed': { 3: 1_000_000 },
      'phone-mobile': { 3: 1_000_003 },
    };
    const plan = fill({ template, previous: [bookOf(last({ template: form('VT-NAM', 2017), cells }))] });
    expect(at(plan, 'VT.04', '1')).toEqual([]);
    expect(at(plan, 'VT.08', '1')).toEqual([]);
    const grid = calculated(gridOf(plan.layouts[0]!));
    const { reports } = readBook({ grids: [grid] }, context);
    expect(reports[0]!.rows.find(({ code }) => code === 'VT.04')!.cells.get('1')!.value).toBe(2_000_003);
  });

  it('fills only what is blank on a sheet that stands, and never over a number', () => {
    const standing = gridFor({
      province: thanhHoa,
      year: 2018,
      status: 'estimate',
      cells: { 'ict-sector-revenue': { 1: 1 } },
    });
    const snapshot = { grids: [standing] };
    const plan = fill({ snapshot, book: readBook(snapshot, context) });
    expect(at(plan, 'TH.02', '1')).toMatchObject([{ action: 'kept', present: 1, proposed: 3500 }]);
    expect(plan.writes.map(({ value }) => value)).toEqual([
      3554,
      'Cột 2: theo biểu “Thanh Hóa 2017”.',
      77.7,
      'Cột 1: theo biểu “Thanh Hóa 2017”.',
      '…',
      'Cột 1: theo biểu “Thanh Hóa 2017”.',
    ]);
  });

  it('writes down why a merged base is missing, and only beside a blank cell', () => {
    const plan = fill({ province: newPhuTho, year: 2025, template: summary(2025), previous: books });
    expect(at(plan, 'VT.04', '1')).toMatchObject([{ proposed: 2_700_000 }]);
    expect(at(plan, 'CQ.01', '9')).toMatchObject([
      { proposed: 'Cột 1: không có gốc so sánh: thứ hạng của các tỉnh cũ không gộp được.' },
    ]);
    const standing = gridFor({ province: newPhuTho, year: 2025, cells: { 'ict-index-rank': { 1: 3 } } });
    const snapshot = { grids: [standing] };
    const again = fill({
      province: newPhuTho,
      year: 2025,
      template: summary(2025),
      status: 'final',
      previous: books,
      snapshot,
      book: readBook(snapshot, context),
    });
    expect(again.existing).not.toBeNull();
    expect(at(again, 'CQ.01', '9')).toEqual([]);
    expect(at(again, 'CN.03', '9')).toHaveLength(1);
  });

  it('says what it looked for when earlier workbooks are of no use, and nothing when there are none', () => {
    const plan = fill({ previous: [] });
    expect(plan.preview).toEqual([]);
    expect(plan.carried!.missing).toEqual([thanhHoa]);
    const { carried } = prepareFill({
      snapshot: { grids: [] },
      book: readBook({ grids: [] }, context),
      catalogue,
      provinces,
      template: summary(2018),
      province: thanhHoa,
      year: 2018,
      status: 'estimate',
      figures: [],
    });
    expect(carried).toBeNull();
  });
});

it('a merged sum equals the sum of its parts, and no part is ever left out silently', () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom<CellValue>('-', '…', 'x', ''));
  fc.assert(
    fc.property(fc.tuple(value, value, value), (values) => {
      const given = [phuTho, vinhPhuc, hoaBinh].map((province, index) =>
        readBook(
          {
            grids: [
              gridOf(
                buildProvinceSheet({
                  template: summary(2024),
                  catalogue,
                  province,
                  year: 2024,
                  status: 'final',
                  name: 'X',
                  values: valuesOf({ 'fibre-km': { 3: values[index]! } }),
                }),
              ),
            ],
          },
          context,
        ),
      );
      const { value: base, reason } = rowOf(carry(given), 'fibre-km');
      const known = values.every((one) => typeof one === 'number' || one === '-');
      const numbers = values.filter((one): one is number => typeof one === 'number');
      expect(base === null).toBe(!known);
      expect(reason === null).toBe(known);
      if (known) expect(base).toBe(numbers.length === 0 ? '-' : numbers.reduce((sum, one) => sum + one, 0));
    }),
    { numRuns: howMany('merged bases', 40) },
  );
});

it('every reason is written in both languages with nothing left to fill in', () => {
  for (const { vi, en } of Object.values(carryReasons)) {
    expect([vi, en].every((text) => !/\{(?!who|year|what)/.test(text))).toBe(true);
  }
});
