import { addressOf } from '../../../src/sheet/grid/rectangles';
import { change, codeOf, onNewBook, type Running } from './onHost';

const done = { done: true };

/** Cells that take numbers in B2:C9, and words of a list in E2. */
async function ruledBook(): Promise<Running> {
  const book = onNewBook();
  await change(book, (sheet) => {
    sheet.getRange('A1:F9').values = Array.from({ length: 9 }, () => [1, 2, 3, 4, 5, 6]);
    sheet.getRange('B2:C9').dataValidation.rule = { custom: { formula: '=ISNUMBER(B2)' } };
    sheet.getRange('E2').dataValidation.rule = { list: { inCellDropDown: true, source: 'có,không' } };
  });
  return book;
}

/** The areas that the client is given, null for a null object. */
function specialCells({ run }: Running, address: string): Promise<readonly string[] | null> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    const found = range.getSpecialCellsOrNullObject('DataValidations');
    found.load('areaCount, cellCount, areas/address');
    await context.sync();
    if (found.isNullObject) return null;
    expect(found.areas.items).toHaveLength(found.areaCount);
    return found.areas.items.map((area) => area.address.slice(area.address.indexOf('!') + 1));
  });
}

const ruled = ({ host }: Running) => host.snapshot().grids[0]!.inputRules!.map(addressOf);

describe('cells with a validation', () => {
  test('are given as areas, cut to the range that is asked', async () => {
    const book = await ruledBook();
    expect(await specialCells(book, 'A1:F9')).toEqual(['E2', 'B2:C9']);
    expect(await specialCells(book, 'C4:D20')).toEqual(['C4:C9']);
  });

  test('are a null object or an error where there are none, and other kinds are not answered', async () => {
    const book = await ruledBook();
    expect(await specialCells(book, 'A1:A9')).toBeNull();
    const asking = (kind: 'DataValidations' | 'Formulas') =>
      codeOf(
        book.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9').getSpecialCells(kind).load('address');
          await context.sync();
        }),
      );
    expect(await asking('DataValidations')).toBe('ItemNotFound');
    expect(await asking('Formulas')).toBe('ApiNotFound');
  });

  test.each([
    ['A1:A9', 'None'],
    ['B3:C4', 'Custom'],
    ['A1:B9', 'MixedCriteria'],
  ])('the type of %s is %s', async (address, type) => {
    const book = await ruledBook();
    const read = book.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange(address);
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    });
    expect(await read).toBe(type);
  });
});

describe('pasting cells', () => {
  test('takes the rule away where the source has none', async () => {
    const book = await ruledBook();
    expect(book.host.copyCells('Sheet1', 'F1', 'Sheet1', 'B4:B5')).toEqual(done);
    expect(ruled(book)).toEqual(['E2', 'B2:C3', 'C4:C5', 'B6:C9']);
    expect(await specialCells(book, 'B4:B5')).toBeNull();
    expect(book.host.enter('Sheet1', 3, 1, 'chữ')).toEqual(done);
  });

  test('brings the source’s rule along, written for the cells where it stands now', async () => {
    const book = await ruledBook();
    book.host.copyCells('Sheet1', 'B2:C3', 'Sheet1', 'B11:C14');
    expect(await specialCells(book, 'A10:F20')).toEqual(['B11:C14']);
    expect(book.host.enter('Sheet1', 13, 2, 'chữ')).toMatchObject({ done: false });
    expect(book.host.enter('Sheet1', 13, 2, '7')).toEqual(done);
  });

  test('and filling down within a rule leaves it as it is', async () => {
    const book = await ruledBook();
    const before = ruled(book);
    book.host.copyCells('Sheet1', 'B2:C2', 'Sheet1', 'B3:C9');
    expect(ruled(book)).toEqual(before);
  });

  test('of text from outside leaves rules alone', async () => {
    const book = await ruledBook();
    const before = ruled(book);
    book.host.enterAll('Sheet1', [{ row: 3, column: 1, text: 'chữ' }]);
    expect(ruled(book)).toEqual(before);
  });

  test('is taken back with its rules, and done again', async () => {
    const book = await ruledBook();
    const before = ruled(book);
    book.host.copyCells('Sheet1', 'F1', 'Sheet1', 'B4');
    const after = ruled(book);
    expect(after).not.toEqual(before);
    book.host.undo();
    expect(ruled(book)).toEqual(before);
    book.host.redo();
    expect(ruled(book)).toEqual(after);
  });
});
