import { doAgain, lastFinished, lastUndone, takeFinishedBack } from '../../../src/excel/undo/finished';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { onHost, type OnHost } from '../onHost';
import { fillPlan, shortForm } from '../sampleFill';

const sheet = 'Thanh Hóa 2018';
const namesOf = ({ host }: OnHost): readonly string[] => host.view().sheets.map(({ name }) => name);

const make = ({ session }: OnHost) =>
  writeSheets(session, [], () => ({
    create: fillPlan({ grids: [] }, 'Thanh Hóa', 2018, true, shortForm).layouts,
    fill: [],
    show: sheet,
    instead: true,
  }));

async function changed(change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<OnHost> {
  const book = await onHost();
  await book.session.run(async (context) => {
    change(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
  return book;
}

describe('the blank sheet that a new workbook came with', () => {
  it('goes with the first sheet that is made, comes back with taking back and goes again', async () => {
    const book = await onHost();
    await make(book);
    expect(namesOf(book)).toEqual([sheet]);
    await expect(takeFinishedBack(book.session, lastFinished(book.session)!)).resolves.toEqual({
      cells: [],
      sheets: [],
    });
    expect(namesOf(book)).toEqual(['Sheet1']);
    await doAgain(book.session, lastUndone(book.session)!);
    expect(namesOf(book)).toEqual([sheet]);
  });

  it('goes under its Vietnamese name, too', async () => {
    const book = await onHost();
    book.host.renameSheet('Sheet1', 'Trang tính1');
    await make(book);
    expect(namesOf(book)).toEqual([sheet]);
  });

  it('does not come back where the sheet that was made stays', async () => {
    const book = await onHost();
    await make(book);
    book.host.enter(sheet, 9, 6, '3800');
    await takeFinishedBack(book.session, lastFinished(book.session)!);
    expect(namesOf(book)).toEqual([sheet]);
  });

  it.each<readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ['a value', (one) => (one.getRange('D9').values = [['x']])],
    ['a format', (one) => (one.getRange('D9').format.fill.color = '#FFFF00')],
    ['a number format', (one) => (one.getRange('D9').numberFormat = [['0.00']])],
    ['a width', (one) => (one.getRange('C:C').format.columnWidth = 200)],
    ['a height', (one) => (one.getRange('3:3').format.rowHeight = 40)],
    ['a name of its own', (one) => (one.name = 'Nháp')],
    ['a colour', (one) => (one.tabColor = '#FF0000')],
    ['frozen rows', (one) => one.freezePanes.freezeRows(1)],
    ['no grid lines', (one) => (one.showGridlines = false)],
    ['protection', (one) => one.protection.protect()],
    ['a conditional format', (one) => one.getRange('B2').conditionalFormats.add('Custom')],
    ['an input rule', (one) => (one.getRange('B2').dataValidation.rule = { custom: { formula: '=TRUE' } })],
    ['another beside it', (_, { workbook }) => workbook.worksheets.add('Sheet2')],
  ])('stays with %s', async (_, change) => {
    const book = await changed(change);
    const before = namesOf(book);
    await make(book);
    expect(namesOf(book)).toEqual([...before, sheet]);
  });

  it('stays where somebody types into it while the sheet is made', async () => {
    const book = await onHost();
    const from = book.host.requestCount;
    book.host.beforeRequest = (number) => {
      if (number === from + 3) book.host.enter('Sheet1', 0, 0, '12');
      return undefined;
    };
    await make(book);
    expect(namesOf(book)).toEqual(['Sheet1', sheet]);
  });
});
