import * as fc from 'fast-check';
import { withFormIndicators } from '../../src/indicators/forms/formCatalogue';
import type { Catalogue } from '../../src/indicators/catalogue/catalogue';
import type { Template } from '../../src/indicators/forms/template';
import { buildFormSheet, formSheetName } from '../../src/sheet/formSheet/buildFormSheet';
import { formTable, type FormColumnId } from '../../src/sheet/formSheet/formColumns';
import { formProblemReasons, formProblemText, type FormProblem } from '../../src/sheet/formSheet/formProblems';
import { loadForms } from '../../src/sheet/formSheet/formsOfBook';
import { readFormSheet, type FormReading } from '../../src/sheet/formSheet/readFormSheet';
import { checkBook } from '../../src/checks/engine';
import { prepareFill } from '../../src/sheet/fill/fill';
import type { CellValue, Grid } from '../../src/sheet/grid/grid';
import { buildProvinceSheet } from '../../src/sheet/province/layout/layout';
import { readBook } from '../../src/sheet/readBook';
import { howMany } from '../sampling';
import { calculated } from './calculated';
import { gridOf, insertColumn, insertRow, moveColumn } from './grid/layoutGrid';
import { annual, catalogue, context, figure, provinces, templates, thanhHoa, valuesOf } from './samples';

const form = (id: string, version: string): Template =>
  templates.find((one) => one.id === id && one.version === version)!;
const telecom = form('VT-NAM', '2');
const written = gridOf(buildFormSheet(telecom, catalogue));
const read = (grid: Grid, known: Catalogue = catalogue): FormReading => readFormSheet(grid, known)!;

const headRowOf = (grid: Grid): number => grid.values.findIndex((row) => row.includes('Loại dòng'));
const columnOf = (id: FormColumnId): number => formTable.columns.findIndex((column) => column.id === id);
const rowOf = (grid: Grid, code: string): number => grid.values.findIndex((row) => row[columnOf('code')] === code);

/** The grid with one cell changed. */
const edited = (grid: Grid, row: number, column: number, value: CellValue): Grid => ({
  ...grid,
  values: grid.values.map((cells, at) => (at === row ? cells.map((one, c) => (c === column ? value : one)) : cells)),
  formulas: grid.formulas,
});
const inRow = (code: string, id: FormColumnId, value: CellValue, grid = written): Grid =>
  edited(grid, rowOf(grid, code), columnOf(id), value);
const beside = (label: string, value: CellValue, language: 'nameVi' | 'nameEn' = 'nameVi'): Grid =>
  edited(
    written,
    written.values.findIndex((row) => row[0] === `${label}:`),
    columnOf(language),
    value,
  );

/** The grid with rows put in before the row of a code. */
const withRows = (rows: readonly Partial<Record<FormColumnId, CellValue>>[], before: string, grid = written): Grid => {
  const at = rowOf(grid, before);
  const cells = rows.map((row) => formTable.columns.map(({ id }): CellValue => row[id] ?? ''));
  const into = <Value>(matrix: readonly (readonly Value[])[], added: readonly (readonly Value[])[]) => [
    ...matrix.slice(0, at),
    ...added,
    ...matrix.slice(at),
  ];
  return {
    ...grid,
    values: into(grid.values, cells),
    formulas: into(grid.formulas, cells),
    numberFormats: into(
      grid.numberFormats,
      cells.map((row) => row.map(() => 'General')),
    ),
  };
};

const newRow: Partial<Record<FormColumnId, CellValue>> = {
  kind: 'Chỉ tiêu',
  code: 'VT.14',
  nameVi: 'Số thuê bao 5G',
  nameEn: '5G subscriptions',
  unitVi: 'nghìn thuê bao',
  unitEn: 'thousand subscriptions',
  measure: 'Số đếm',
  decimals: 1,
  comparison: 'Tốc độ %',
  direction: 'Tăng là tốt',
};

describe.each(templates.map((one) => [`${one.id} ${one.version}`, one] as const))('form %s', (_, template) => {
  const grid = gridOf(buildFormSheet(template, catalogue));

  it('comes back from its worksheet as it went', () =>
    expect(read(grid)).toEqual({ template, indicators: [], relations: [], problems: [] }));

  it('comes back from a worksheet that people have rearranged', () => {
    const moved = insertRow(insertColumn(moveColumn(moveColumn(grid, 20, 3), 9, 1), 2), 4);
    expect(read({ ...moved, sheet: 'Nháp', top: 3, left: 1 })).toMatchObject({
      template,
      indicators: [],
      problems: [],
    });
  });
});

it('a form’s sheet bears its number and is no report', () => {
  expect(buildFormSheet(telecom, catalogue).name).toBe('Mẫu VT-NAM 2');
  expect(formSheetName({ id: 'A/B:C', version: '1'.repeat(40) })).toHaveLength(31);
  const book = readBook({ grids: [written] }, context);
  expect(book).toMatchObject({ reports: [], ledger: [], otherSheets: ['Mẫu VT-NAM 2'] });
  expect(
    readFormSheet(
      gridOf(
        buildProvinceSheet({ template: annual, catalogue, province: thanhHoa, year: 2018, status: 'final', name: 'X' }),
      ),
      catalogue,
    ),
  ).toBeNull();
});

describe('what a person changes', () => {
  it('a bound', () => {
    const { template, indicators, problems } = read(inRow('VT.11', 'max', 100_000));
    expect([template, problems]).toEqual([telecom, []]);
    expect(indicators).toEqual([{ ...catalogue.byId('bts-stations')!, bounds: { min: 0, max: 100_000 } }]);
    const merged = withFormIndicators(catalogue, { indicators, relations: [] });
    expect(merged.byCode('VT.11')!.bounds.max).toBe(100_000);
    expect(merged.indicators.map(({ id }) => id)).toEqual(catalogue.indicators.map(({ id }) => id));
  });

  it('the sign for none takes a bound away, a blank cell keeps it', () => {
    expect(read(inRow('VT.10', 'max', '-')).indicators[0]!.bounds).toEqual({ min: 0, max: null });
    expect(read(inRow('VT.10', 'max', '')).indicators).toEqual([]);
    expect(read(inRow('VT.10', 'max', '99,5')).indicators[0]!.bounds.max).toBe(99.5);
  });

  it('which rows are required, in either language', () => {
    const { template } = read(inRow('VT.11', 'required', 'yes'));
    expect(template!.rows.find((row) => row.kind === 'indicator' && row.indicator === 'bts-stations')).toMatchObject({
      required: true,
    });
  });

  it('the head: receiving unit, years, a deadline', () => {
    expect(read(beside('Đơn vị nhận báo cáo', 'Bộ khác')).template!.receivingUnit.vi).toBe('Bộ khác');
    expect(read(beside('Dùng đến năm báo cáo', '')).template!.validToYear).toBeNull();
    const due = beside('Hạn gửi số chính thức', '15/3 năm sau');
    const row = (label: string) => due.values.findIndex((cells) => cells[0] === `${label}:`);
    const english = edited(due, row('Hạn gửi số chính thức'), columnOf('nameEn'), '15 March next year');
    const whole = edited(english, row('Nguồn của hạn gửi số chính thức'), columnOf('nameVi'), 'Công văn 1');
    expect(read(whole).template!.deadlines).toEqual([
      { status: 'final', due: { vi: '15/3 năm sau', en: '15 March next year' }, source: 'Công văn 1' },
    ]);
  });

  it('a sum over other parts, one of them new', () => {
    const grid = inRow(
      'IN.03',
      'parts',
      'IN.04; IN.05; IN.18',
      withRows([{ ...newRow, code: 'IN.18', unitVi: 'thuê bao', decimals: 0 }], 'IN.06'),
    );
    const reading = read(grid);
    expect(reading.problems).toEqual([]);
    expect(reading.relations).toEqual([
      {
        id: 'broadband-parts',
        kind: 'sum',
        total: 'broadband-subscribers-total',
        parts: ['fixed-broadband-subscribers', 'mobile-broadband-subscribers', 'in-18'],
      },
    ]);
    const merged = withFormIndicators(catalogue, reading);
    expect(merged.sumOf('broadband-subscribers-total')!.parts).toHaveLength(3);
    expect(merged.relations).toHaveLength(catalogue.relations.length);
  });
});

describe('a row that a person adds', () => {
  const grid = withRows([newRow], 'VT.08');
  const reading = read(grid);
  const merged = withFormIndicators(catalogue, reading);
  const lists = { ...context, catalogue: merged, templates: [reading.template!] };

  it('is an indicator with everything that was said and nothing that was not', () => {
    expect(reading.problems).toEqual([]);
    expect(reading.indicators).toEqual([
      {
        id: 'vt-14',
        code: 'VT.14',
        name: { vi: 'Số thuê bao 5G', en: '5G subscriptions' },
        spellings: [],
        unit: {
          text: { vi: 'nghìn thuê bao', en: 'thousand subscriptions' },
          base: 'thuê bao',
          scale: 1000,
          synonyms: [],
        },
        measure: 'count',
        decimals: 1,
        nature: 'stock',
        comparison: 'relative',
        direction: 'higher',
        additive: false,
        bounds: { min: null, max: null },
        scope: 'sector',
        validFrom: null,
        validTo: null,
        source: null,
        not: [],
        secondHand: false,
        own: true,
        edition: 1,
      },
    ]);
  });

  it('goes to a worksheet and comes back', () => {
    const again = gridOf(buildFormSheet(reading.template!, merged));
    expect(read(again)).toEqual(reading);
    expect(read(again, merged)).toEqual({ ...reading, indicators: [] });
  });

  it('stands on a province sheet with its formulas, is filled and read back', () => {
    const values = valuesOf({ 'vt-14': { 1: 200 } });
    const name = 'Thanh Hóa 2023';
    const sheet = buildProvinceSheet({
      template: reading.template!,
      catalogue: merged,
      province: thanhHoa,
      year: 2023,
      status: 'final',
      name,
      values,
    });
    const blank = gridOf(sheet);
    const snapshot = { grids: [blank] };
    const stated = figure({
      indicator: 'vt-14',
      value: 0.25,
      scale: 1_000_000,
      decimals: 2,
      year: 2023,
      unit: 'triệu thuê bao',
      printed: '0,25 triệu thuê bao',
      asOf: '2023-12-31',
    });
    const plan = prepareFill({
      snapshot,
      book: readBook(snapshot, lists),
      catalogue: merged,
      provinces,
      template: reading.template!,
      province: thanhHoa,
      year: 2023,
      status: 'final',
      figures: [stated],
    });
    expect(plan.writes.map(({ sheet: on, value }) => [on, value])).toEqual([[name, 250]]);
    const at = plan.writes[0]!;
    const filled = calculated(
      edited(
        { ...blank, formulas: edited({ ...blank, values: blank.formulas }, at.row, at.column, at.value).values },
        at.row,
        at.column,
        at.value,
      ),
    );
    const [report] = readBook({ grids: [filled] }, lists).reports;
    const row = report!.rows.find(({ code }) => code === 'VT.14')!;
    expect(row.indicator).toBe(merged.byId('vt-14'));
    expect([row.cells.get('3')!.value, row.cells.get('5')!.value, row.cells.get('6')!.value]).toEqual([250, 50, 25]);
  });

  it('is checked like any other: its bounds, its unit, its change', () => {
    const bounded = read(withRows([{ ...newRow, min: 0, max: 100 }], 'VT.08'));
    const all = withFormIndicators(catalogue, bounded);
    const [template] = [bounded.template!];
    const found = (value: CellValue) => {
      const sheet = buildProvinceSheet({
        template,
        catalogue: all,
        province: thanhHoa,
        year: 2023,
        status: 'final',
        name: 'A',
        values: valuesOf({ 'vt-14': { 3: value } }),
      });
      const book = readBook(
        { grids: [calculated(gridOf(sheet))] },
        { ...context, catalogue: all, templates: [template] },
      );
      const [check] = checkBook(book, { catalogue: all });
      return check!.findings.filter(({ cells }) => cells.some(({ row }) => row === 'VT.14')).map(({ rule }) => rule);
    };
    expect(found(50)).toEqual([]);
    expect(found(150)).toHaveLength(1);
    expect(found('50 nghìn')).toHaveLength(1);
  });

  it('takes part in a sum that is computed', () => {
    const rows = [
      {
        ...newRow,
        code: 'VT.20',
        nameVi: 'Tổng',
        nameEn: 'Total',
        computed: 'Tổng',
        parts: 'VT.21, VT.22'.replace(',', ';'),
      },
      { ...newRow, code: 'VT.21', nameVi: 'Phần một', nameEn: 'Part one', level: 2 },
      { ...newRow, code: 'VT.22', nameVi: 'Phần hai', nameEn: 'Part two', level: 2 },
    ];
    const summed = read(withRows(rows, 'VT.08'));
    expect(summed.problems).toEqual([]);
    const all = withFormIndicators(catalogue, summed);
    const values = valuesOf({ 'vt-21': { 3: 2 }, 'vt-22': { 3: '-' } });
    const sheet = buildProvinceSheet({
      template: summed.template!,
      catalogue: all,
      province: thanhHoa,
      year: 2023,
      status: 'final',
      name: 'A',
      values,
    });
    const { reports } = readBook(
      { grids: [calculated(gridOf(sheet))] },
      { ...context, catalogue: all, templates: [summed.template!] },
    );
    expect(reports[0]!.rows.find(({ code }) => code === 'VT.20')!.cells.get('3')!.value).toBe(2);
  });
});

describe('damage', () => {
  const cell = (row: number, id: FormColumnId): string =>
    `${String.fromCharCode(65 + columnOf(id))}${row + 1}`.replace('[', 'AA');
  const codeRow = (code: string) => rowOf(written, code);
  const headRow = headRowOf(written);
  const line = (label: string) => written.values.findIndex((row) => row[0] === `${label}:`);
  const section = written.values.findIndex((row) => row[0] === 'Mục');

  const cases: readonly (readonly [string, Grid, string, FormProblem['reason']])[] = [
    ['no form number', beside('Biểu số', ''), cell(line('Biểu số'), 'nameVi'), 'blank'],
    ['no English title', beside('Tên biểu', ' ', 'nameEn'), cell(line('Tên biểu'), 'nameEn'), 'blank'],
    ['a line taken out', edited(written, line('Căn cứ pháp lý'), 0, 'Ghi chú'), cell(headRow, 'kind'), 'missingLabel'],
    [
      'a line twice',
      edited(written, line('Căn cứ pháp lý'), 0, 'Biểu số'),
      cell(line('Căn cứ pháp lý'), 'kind'),
      'repeatedLabel',
    ],
    [
      'a year that is none',
      beside('Dùng từ năm báo cáo', 'năm nay'),
      cell(line('Dùng từ năm báo cáo'), 'nameVi'),
      'year',
    ],
    [
      'years in the wrong order',
      beside('Dùng đến năm báo cáo', 2021),
      cell(line('Dùng đến năm báo cáo'), 'nameVi'),
      'yearOrder',
    ],
    [
      'a deadline without its source',
      beside('Hạn gửi số sơ bộ', 'mai'),
      cell(line('Hạn gửi số sơ bộ'), 'nameEn'),
      'blank',
    ],
    ['a head renamed', edited(written, headRow, columnOf('min'), 'Nhỏ nhất'), cell(headRow, 'kind'), 'missingColumn'],
    ['a head twice', edited(written, headRow, columnOf('max'), 'Cận dưới'), cell(headRow, 'max'), 'repeatedColumn'],
    ['an unknown kind of row', inRow('VT.11', 'kind', 'Dòng'), cell(codeRow('VT.11'), 'kind'), 'word'],
    ['a section in Arabic numbers', edited(written, section, columnOf('number'), 1), cell(section, 'number'), 'roman'],
    ['a section without a title', edited(written, section, columnOf('nameVi'), ''), cell(section, 'nameVi'), 'blank'],
    ['a code of another form', inRow('VT.11', 'code', 'VT11'), cell(codeRow('VT.11'), 'code'), 'code'],
    ['no code', inRow('VT.11', 'code', ''), cell(codeRow('VT.11'), 'code'), 'blank'],
    ['a code twice', inRow('VT.12', 'code', 'VT.11'), cell(codeRow('VT.12'), 'code'), 'duplicateCode'],
    ['a context code', inRow('VT.11', 'code', 'NC.01'), cell(codeRow('VT.11'), 'code'), 'contextCode'],
    [
      'the code of another indicator',
      inRow('VT.11', 'code', 'BC.01'),
      cell(codeRow('VT.11'), 'nameVi'),
      'otherMeaning',
    ],
    [
      'another unit under a code',
      inRow('VT.11', 'unitVi', 'nghìn trạm'),
      cell(codeRow('VT.11'), 'unitVi'),
      'otherMeaning',
    ],
    ['a word of nobody', inRow('VT.11', 'required', 'tùy'), cell(codeRow('VT.11'), 'required'), 'word'],
    [
      'another measure under a code',
      inRow('VT.11', 'measure', 'Số đo'),
      cell(codeRow('VT.11'), 'measure'),
      'otherMeaning',
    ],
    ['a bound that is no number', inRow('VT.11', 'max', 'nhiều'), cell(codeRow('VT.11'), 'max'), 'number'],
    ['a bound that can be read twice', inRow('VT.11', 'max', '1.234'), cell(codeRow('VT.11'), 'max'), 'number'],
    ['bounds that cross', inRow('VT.11', 'max', -1), cell(codeRow('VT.11'), 'max'), 'bounds'],
    ['too many decimals', inRow('VT.11', 'decimals', 7), cell(codeRow('VT.11'), 'decimals'), 'decimals'],
    ['a part without a whole', inRow('VT.02', 'level', 2), cell(codeRow('VT.02'), 'level'), 'level'],
    ['a sum of one part', inRow('VT.04', 'parts', 'VT.05'), cell(codeRow('VT.04'), 'parts'), 'fewParts'],
    ['a sum of strangers', inRow('VT.04', 'parts', 'VT.05; VT.99'), cell(codeRow('VT.04'), 'parts'), 'unknownCode'],
    ['a sum of unlike things', inRow('VT.04', 'parts', 'VT.05; VT.12'), cell(codeRow('VT.04'), 'parts'), 'otherUnit'],
    [
      'a sum of rows that stand elsewhere',
      inRow('IN.03', 'parts', 'IN.04; XH.02', inRow('IN.03', 'unitVi', '')),
      cell(codeRow('IN.03'), 'parts'),
      'otherUnit',
    ],
    ['a total of nothing', inRow('VT.11', 'computed', 'Tổng'), cell(codeRow('VT.11'), 'parts'), 'fewParts'],
    [
      'a total of itself',
      inRow('VT.05', 'parts', 'VT.04; VT.06', inRow('VT.05', 'computed', 'Tổng')),
      cell(codeRow('VT.04'), 'computed'),
      'cycle',
    ],
    [
      'a ratio without its denominator',
      inRow('VT.08', 'denominator', ''),
      cell(codeRow('VT.08'), 'denominator'),
      'noRatio',
    ],
    ['a ratio times nothing', inRow('VT.08', 'factor', 0), cell(codeRow('VT.08'), 'factor'), 'factor'],
    [
      'a ratio over what is not there',
      inRow('VT.08', 'denominator', 'NC.01'),
      cell(codeRow('VT.08'), 'computed'),
      'inputNotOnForm',
    ],
    ['a formula gone wrong', inRow('VT.11', 'max', '#REF!'), cell(codeRow('VT.11'), 'max'), 'errorValue'],
    ['a day that is none', inRow('VT.11', 'validTo', '2025-06-31'), cell(codeRow('VT.11'), 'validTo'), 'date'],
  ];

  it.each(cases.map((one) => [one[0], one] as const))('%s is named by its cell', (_, [, grid, address, reason]) => {
    const { template, indicators, problems } = read(grid);
    expect([template, indicators]).toEqual([null, []]);
    expect(problems.map((one) => [one.address, one.reason])).toContainEqual([address, reason]);
    const [problem] = problems.filter((one) => one.reason === reason);
    const { vi, en } = formProblemText(problem!);
    expect(vi).toMatch(/^Trang “Mẫu VT-NAM 2”, ô [A-Z]+\d+ \(.+\): .+\.$/);
    expect(en).toMatch(/^Sheet "Mẫu VT-NAM 2", cell [A-Z]+\d+ \(.+\): .+\.$/);
    expect(vi + en).not.toMatch(/\{detail\}|undefined|null/);
  });

  const newCases: readonly (readonly [
    string,
    Partial<Record<FormColumnId, CellValue>>,
    FormColumnId,
    FormProblem['reason'],
  ])[] = [
    ['no English name', { nameEn: '' }, 'nameEn', 'blank'],
    ['no unit', { unitVi: '' }, 'unitVi', 'blank'],
    ['a scale word for a unit', { unitVi: 'triệu' }, 'unitVi', 'unit'],
    ['no measure', { measure: '' }, 'measure', 'blank'],
    ['no decimals', { decimals: '' }, 'decimals', 'blank'],
    ['no comparison', { comparison: '' }, 'comparison', 'blank'],
    ['no direction', { direction: '' }, 'direction', 'blank'],
    ['the name of another', { nameVi: 'Tổng số thuê bao Internet' }, 'nameVi', 'nameTaken'],
    ['per cent of things', { unitVi: '%' }, 'unitVi', 'unitOfMeasure'],
    ['points of things', { comparison: 'Điểm %' }, 'comparison', 'comparisonOfMeasure'],
    [
      'a rank that adds up',
      { measure: 'Thứ hạng', comparison: 'Không so sánh', unitVi: 'hạng', additive: 'Có' },
      'additive',
      'additiveOfMeasure',
    ],
    ['an end before its beginning', { validFrom: '2024-01-01', validTo: '2023-01-01' }, 'validTo', 'dateOrder'],
  ];

  it.each(newCases)('of a new row, %s, is named by its cell', (_, change, id, reason) => {
    const { template, problems } = read(withRows([{ ...newRow, ...change }], 'VT.08'));
    expect(template).toBeNull();
    expect(problems.map((one) => [one.address, one.reason])).toContainEqual([cell(codeRow('VT.08'), id), reason]);
  });

  it('a form without rows, and a form twice in a book', () => {
    const empty = {
      ...written,
      values: written.values.slice(0, headRow + 1),
      formulas: written.formulas.slice(0, headRow + 1),
    };
    expect(read(empty).problems.map(({ reason }) => reason)).toEqual(['noRows']);
    const twice = loadForms({ grids: [written, { ...written, sheet: 'Bản sao' }] }, { catalogue, templates });
    expect(twice.problems.map(({ sheet, reason }) => [sheet, reason])).toEqual([['Bản sao', 'duplicateForm']]);
    expect(twice.templates).toEqual(templates);
  });

  it('every reason is met by some damage', () => {
    const met = new Set<string>([
      ...cases.map((one) => one[3]),
      ...newCases.map((one) => one[3]),
      'noRows',
      'duplicateForm',
    ]);
    expect(Object.keys(formProblemReasons).filter((reason) => !met.has(reason))).toEqual([]);
  });

  it('never throws, whatever one cell holds', () => {
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom<CellValue>('', '-', '#REF!', 'VT.04', 'Mục', 'Tổng', 2, -1),
    );
    fc.assert(
      fc.property(
        fc.nat(written.values.length - 1),
        fc.nat(formTable.columns.length - 1),
        value,
        (row, column, content) => {
          const reading = readFormSheet(edited(written, row, column, content), catalogue);
          if (!reading) return;
          expect((reading.template === null) === reading.problems.length > 0).toBe(true);
          if (reading.template) withFormIndicators(catalogue, reading);
        },
      ),
      { numRuns: howMany('cells of a form sheet', 80) },
    );
  });
});

describe('the forms of a workbook', () => {
  it('join those that ship, or take their place', () => {
    const own = beside('Biểu số', 'VT-TINH');
    const loaded = loadForms({ grids: [own, inRow('VT.11', 'max', 9)] }, { catalogue, templates });
    expect(loaded.problems).toEqual([]);
    expect(loaded.sheets).toEqual(['Mẫu VT-NAM 2', 'Mẫu VT-NAM 2']);
    expect(loaded.templates).toHaveLength(templates.length + 1);
    expect(loaded.templates.at(-1)!.id).toBe('VT-TINH');
    expect(loaded.catalogue.byCode('VT.11')!.bounds.max).toBe(9);
  });

  it('are none in a book without Mẫu sheets', () => {
    const loaded = loadForms({ grids: [] }, { catalogue, templates });
    expect(loaded).toEqual({ catalogue, templates, own: [], sheets: [], problems: [] });
    expect(loaded.catalogue).toBe(catalogue);
  });

  it('an indicator that two forms define differently is named on the second', () => {
    const first = withRows([newRow], 'VT.08');
    const second = {
      ...withRows([{ ...newRow, nameVi: 'Số thuê bao 6G' }], 'VT.08', beside('Biểu số', 'VT-2')),
      sheet: 'Mẫu 2',
    };
    const { problems, templates: loaded } = loadForms({ grids: [first, second] }, { catalogue, templates });
    expect(problems.map(({ sheet, reason }) => [sheet, reason])).toEqual([['Mẫu 2', 'otherMeaning']]);
    expect(loaded).toHaveLength(templates.length);
  });
});
