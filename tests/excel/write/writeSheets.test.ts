import type { LayoutCell, SheetLayout } from '../../../src/sheet/grid/sheetLayout';
import type { Snapshot } from '../../../src/sheet/grid/grid';
import { readBook } from '../../../src/sheet/readBook';
import { readSnapshot } from '../../../src/excel/read/readSnapshot';
import { settleUnfinished } from '../../../src/excel/undo/settle';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { onHost, type OnHost } from '../onHost';
import { asWritten, fillPlan, lists } from '../sampleFill';
import { laterTest } from '../../sampling';

const nothingYet: Snapshot = { grids: [] };
const ledgerName = 'Số liệu nguồn';

/** A small layout of one column of cells. */
function column(name: string, cells: readonly Partial<LayoutCell>[]): SheetLayout {
  return {
    name,
    cells: cells.map((cell, row) => ({
      row,
      column: 0,
      content: { value: '' },
      look: 'text',
      numberFormat: null,
      unlocked: false,
      ...cell,
    })),
    merges: [],
    columnWidths: [20],
    rowHeights: {},
    freeze: { rows: 1, columns: 0 },
    print: { orientation: 'landscape', repeatRows: null },
    protect: false,
  };
}

const create =
  (...layouts: readonly SheetLayout[]) =>
  () => ({ create: layouts, fill: [], show: null });

const namesOf = ({ host }: OnHost): string[] => host.view().sheets.map(({ name }) => name);

describe('writeSheets', () => {
  it('creates and fills a province sheet and its ledger in three round trips', async () => {
    const book = await onHost();
    const trips = await book.trips(async () => {
      const result = await writeSheets(book.session, [ledgerName], asWritten());
      expect(result).toMatchObject({ created: ['Thanh Hóa 2018', ledgerName], kept: [], unfinished: null });
    });
    expect(trips).toBe(3);
    expect(namesOf(book)).toEqual(['Sheet1', 'Thanh Hóa 2018', ledgerName]);
    expect(book.host.view().active).toBe('Thanh Hóa 2018');
  });

  it('writes exactly the layout: every value, formula and number format', async () => {
    const { session } = await onHost();
    await writeSheets(session, [], asWritten());
    const written = await readSnapshot(session);
    for (const layout of fillPlan(nothingYet).layouts) {
      const grid = written.grids.find(({ sheet }) => sheet === layout.name)!;
      const at = <T>(matrix: readonly (readonly T[])[], cell: LayoutCell): T | undefined =>
        matrix[cell.row - grid.top]?.[cell.column - grid.left];
      for (const cell of layout.cells) {
        const expected = 'formula' in cell.content ? cell.content.formula : cell.content.value;
        expect([cell.row, cell.column, at(grid.formulas, cell) ?? '']).toEqual([cell.row, cell.column, expected]);
        const format = at(grid.numberFormats, cell);
        if (format !== undefined) expect(format).toBe(cell.numberFormat ?? 'General');
      }
    }
  });

  it('leaves a sheet whose formulas show what the papers say', async () => {
    const { session } = await onHost();
    await writeSheets(session, [], asWritten());
    const book = readBook(await readSnapshot(session), lists);
    const row = (id: string) => book.reports[0]!.rows.find(({ indicator }) => indicator?.id === id)!.cells;
    expect(row('ict-sector-revenue').get('3')!.value).toBe(3738);
    expect(row('ict-sector-revenue').get('2')!.value).toBe(3554);
    expect(row('ict-sector-revenue').get('4')!.value).toBeCloseTo(105.18, 2);
    expect(row('internet-subscribers-total').get('1')!.value).toBe(805_000);
    expect(row('internet-subscribers-total').get('5')!.value).toBe(265_000);
    expect(row('internet-subscribers-total').get('6')!.value).toBeCloseTo(32.92, 2);
    expect(book.ledgerProblems).toEqual([]);
    expect(book.ledger.length).toBeGreaterThan(20);
  });

  it('refuses a name that is taken, whatever its case, before anything is written', async () => {
    const book = await onHost();
    await writeSheets(book.session, [], create(column('Thanh Hóa 2018', [{ content: { value: 'cũ' } }])));
    const before = book.host.snapshot();
    const again = create(column('THANH HÓA 2018', [{ content: { value: 'mới' } }]));
    const trips = await book.trips(() =>
      expect(writeSheets(book.session, [], again)).rejects.toMatchObject({
        reason: 'sheetExists',
        details: { message: 'THANH HÓA 2018' },
      }),
    );
    expect(trips).toBe(1);
    expect(book.host.snapshot()).toEqual(before);
  });

  it('refuses a workbook whose structure is protected before anything is written', async () => {
    const book = await onHost();
    await book.session.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(writeSheets(book.session, [], asWritten())).rejects.toMatchObject({ reason: 'protectedWorkbook' });
    expect(namesOf(book)).toEqual(['Sheet1']);
  });

  it('takes everything back when a sheet of the same name appears meanwhile, and spares that sheet', async () => {
    const book = await onHost();
    await writeSheets(book.session, [], create(column(ledgerName, [{ content: { value: 'Sổ' } }])));
    const before = book.host.snapshot();
    let requests = 0;
    book.host.beforeRequest = () => {
      requests += 1;
      if (requests === 2) book.host.addSheet('Thanh Hóa 2018');
      return undefined;
    };
    const plan = () => ({
      create: [
        column('Bìa', [{ content: { value: 'Bìa' } }]),
        column('Thanh Hóa 2018', [{ content: { value: 'ta' } }]),
      ],
      fill: [{ sheet: ledgerName, address: 'A2', row: 1, column: 0, value: 'thêm', numberFormat: '@' }],
      show: null,
    });
    await expect(writeSheets(book.session, [ledgerName], plan)).rejects.toMatchObject({ reason: 'sheetExists' });
    book.host.beforeRequest = null;
    expect(namesOf(book)).toEqual(['Sheet1', ledgerName, 'Thanh Hóa 2018']);
    const { sheets, grids } = book.host.snapshot();
    expect(grids).toEqual(before.grids);
    expect(sheets?.map(({ name }) => name)).toEqual(namesOf(book));
  });

  it.each(['InvalidOperationInCellEditMode', 'GeneralException', 'ApiNotFound'] as const)(
    'leaves the workbook as it was when Excel answers %s',
    async (code) => {
      const book = await onHost();
      book.host.beforeRequest = (number) => (number === 2 ? code : undefined);
      await expect(writeSheets(book.session, [], asWritten())).rejects.toMatchObject({ details: { code } });
      expect(namesOf(book)).toEqual(['Sheet1']);
    },
  );

  it('says when nobody knows what was done, and does nothing more', async () => {
    const book = await onHost();
    const session = (await import('../../../src/excel/door/session')).createExcelSession({ timeLimit: 300 });
    book.host.beforeRequest = (number) => (number === 2 ? 'drop' : undefined);
    await expect(writeSheets(session, [], asWritten())).rejects.toMatchObject({ reason: 'timeout' });
    expect(book.host.requestCount).toBe(2);
  });

  it('keeps what is written when only showing it fails', async () => {
    const book = await onHost();
    book.host.beforeRequest = (number) => (number === 3 ? 'InvalidOperationInCellEditMode' : undefined);
    const result = await writeSheets(book.session, [], asWritten());
    expect(result.unfinished).toMatchObject({ reason: 'cellEditMode' });
    expect(namesOf(book)).toContain('Thanh Hóa 2018');
    await expect(settleUnfinished(book.session)).resolves.toBeNull();
  });

  it('protects where the layout wants it, and leaves open what the layout leaves open', async () => {
    const { host, session } = await onHost();
    const layout = column('Kín', [{ content: { value: 'nhãn' } }, { look: 'input', unlocked: true }]);
    await writeSheets(session, [], create({ ...layout, protect: true }));
    expect(host.enter('Kín', 0, 0, 'khác')).toEqual({ done: false, code: 'AccessDenied' });
    expect(host.enter('Kín', 1, 0, '12')).toEqual({ done: true });
  });

  it('writes text as text, whatever it looks like', async () => {
    const { host, session } = await onHost();
    const texts = [
      '=1+1',
      '+84237',
      '-5',
      '@SUM(A1)',
      "'tis",
      '7/63',
      'TRUE',
      '2.890.000',
      '#N/A',
      '=HYPERLINK("x")',
      '12%',
      ' 7',
    ];
    for (const numberFormat of [null, '@']) {
      const name = numberFormat ?? 'General';
      await writeSheets(
        session,
        [],
        create(
          column(
            name,
            texts.map((value) => ({ content: { value }, numberFormat })),
          ),
        ),
      );
      const grid = host.snapshot().grids.find(({ sheet }) => sheet === name)!;
      expect(grid.values.map(([value]) => value)).toEqual(texts);
      texts.forEach((_, row) => expect(host.cellView(name, row, 0)!.formula).toBeNull());
    }
  });

  laterTest(
    'needs a number of round trips that follows the payload, not the number of sheets',
    async () => {
      const book = await onHost();
      const [layout] = fillPlan(nothingYet).layouts;
      const layouts = Array.from({ length: 34 }, (_, index) => ({ ...layout!, name: `Tỉnh ${index + 1}` }));
      const trips = await book.trips(() => writeSheets(book.session, [], create(...layouts)));
      const payloads = book.host.payloadSizes.map(({ request }) => request);
      const total = payloads.reduce((sum, size) => sum + size, 0);
      expect(Math.max(...payloads)).toBeLessThan(5_000_000);
      expect(trips).toBeLessThanOrEqual(2 + Math.ceil(total / 4_000_000));
      expect(namesOf(book)).toHaveLength(35);
    },
    60_000,
  );
});
