import { lastFinished, takeFinishedBack } from '../../../src/excel/undo/finished';
import { countMarks, showMarks, type Mark } from '../../../src/excel/marks/marks';
import { settleUnfinished } from '../../../src/excel/undo/settle';
import { protectedSheets, setProtection } from '../../../src/excel/marks/protection';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { onHost, type OnHost } from '../onHost';
import { fillPlan, shortForm } from '../sampleFill';

const sheet = 'Thanh Hóa 2018';
const marks: readonly Mark[] = [
  { sheet, severity: 'error', addresses: ['G10', 'G11', 'G14'] },
  { sheet, severity: 'warning', addresses: ['E10'] },
  { sheet: 'đã xóa', severity: 'info', addresses: ['A1'] },
];

async function form(): Promise<OnHost> {
  const book = await onHost();
  const { layouts } = fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true, shortForm);
  await writeSheets(book.session, [], () => ({ create: layouts, fill: [], show: null }));
  return book;
}

/** The author's own rule and fill. */
async function authored(book: OnHost): Promise<void> {
  await book.session.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange('G9:G12');
    range.format.fill.color = '#00FF00';
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = '=G9>100';
    custom.format.font.color = '#FF00FF';
    await context.sync();
  });
}

/** Everything a file says of the sheet's conditional formats and fills. */
async function looksOf({ host }: OnHost): Promise<string> {
  const { strFromU8, unzipSync } = await import('fflate');
  const files = unzipSync(await host.save());
  const xml = strFromU8(files['xl/worksheets/sheet2.xml']!);
  return [xml.match(/<conditionalFormatting.*<\/conditionalFormatting>/s)?.[0], host.cellView(sheet, 9, 6)?.look]
    .map((part) => JSON.stringify(part))
    .join('\n')
    .replace(/dxfId=\\?"\d+\\?"|priority=\\?"\d+\\?"/g, '');
}

describe('marks', () => {
  it('are rules of their own over the author’s formats, and go without a trace', async () => {
    const book = await form();
    await authored(book);
    const before = await looksOf(book);
    const contents = book.host.snapshot();
    await showMarks(book.session, marks);
    expect(await countMarks(book.session)).toBe(4);
    const marked = await looksOf(book);
    expect(marked).toContain('Chỉ Tiêu: lỗi');
    expect(marked).toContain('G9&gt;100');
    await showMarks(book.session, marks.slice(1));
    expect(await looksOf(book)).not.toContain('Chỉ Tiêu: lỗi');
    await showMarks(book.session, []);
    expect(await looksOf(book)).toBe(before);
    expect(book.host.snapshot()).toEqual(contents);
  });

  it('are found again by a pane that knows nothing of them, after saving', async () => {
    const book = await form();
    await showMarks(book.session, marks);
    const opened = await onHost(await book.host.save());
    expect(await countMarks(opened.session)).toBeGreaterThan(0);
    await showMarks(opened.session, []);
    expect(await countMarks(opened.session)).toBe(0);
  });

  it('are all counted and all taken away where one rule covers more areas than an address tells', async () => {
    const book = await form();
    const list = Array.from({ length: 60 }, (_, at) => `O${at * 2 + 1}`);
    await book.session.run(async (context) => {
      const areas = context.workbook.worksheets.getItem(sheet).getRanges(list.join(';'));
      areas.conditionalFormats.add('Custom').custom.rule.formula = '=LEN("Chỉ Tiêu: lỗi")>0';
      await context.sync();
    });
    expect(await countMarks(book.session)).toBe(60);
    await showMarks(book.session, []);
    expect(await countMarks(book.session)).toBe(0);
    await takeFinishedBack(book.session, lastFinished(book.session)!);
    expect(await countMarks(book.session)).toBe(60);
  });

  it.each([1, 2, 3, 4])('leave no blank rule where Excel fails in the middle of %i of them', async (count) => {
    const addresses = Array.from({ length: count }, (_, at) => `O${at * 2 + 1}`);
    const own = { sheet, severity: 'error', addresses } as const;
    const others = ['Q1', 'Q3', 'Q5'].map((address) => ({ sheet, severity: 'warning', addresses: [address] }) as const);
    const book = await form();
    await authored(book);
    const before = await looksOf(book);
    for (const more of [0, 1, 2, 3]) {
      const number = book.host.requestCount + 4;
      book.host.beforeRequest = (at) => (at === number ? { halfway: 'GeneralException' } : undefined);
      await showMarks(book.session, [own, ...others.slice(0, more)]).catch(() => undefined);
      book.host.beforeRequest = null;
      await settleUnfinished(book.session);
      if ((await countMarks(book.session)) > 0) await showMarks(book.session, []);
      expect([more, await looksOf(book)]).toEqual([more, before]);
    }
  });

  it('take a number of round trips that does not follow the number of sheets', async () => {
    const book = await form();
    for (let index = 1; index <= 12; index += 1) book.host.addSheet(`Tỉnh ${index}`);
    const many = Array.from({ length: 12 }, (_, index): Mark => ({
      sheet: `Tỉnh ${index + 1}`,
      severity: 'info',
      addresses: ['A1', 'B7'],
    }));
    expect(await book.trips(() => showMarks(book.session, many))).toBeLessThanOrEqual(5);
    expect(await book.trips(() => showMarks(book.session, []))).toBeLessThanOrEqual(5);
  });
});

describe('protection', () => {
  it('locks formulas, leaves inputs open, and comes off again', async () => {
    const book = await form();
    expect(await book.trips(() => setProtection(book.session, [sheet, 'đã xóa'], true))).toBe(2);
    expect(await protectedSheets(book.session, [sheet, 'Sheet1'])).toEqual([sheet]);
    expect(book.host.enter(sheet, 9, 7, '5')).toEqual({ done: false, code: 'AccessDenied' });
    expect(book.host.enter(sheet, 9, 6, '5')).toEqual({ done: true });
    await showMarks(book.session, marks);
    expect(await countMarks(book.session)).toBe(4);
    await setProtection(book.session, [sheet], false);
    expect(book.host.enter(sheet, 9, 7, '5')).toEqual({ done: true });
  });
});
