import { change, codeOf, onNewBook, read, reopened } from './onHost';

describe('a protected sheet', () => {
  async function protectedBook(options?: Excel.WorksheetProtectionOptions) {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('A1:B2').values = [
        ['mã', 1],
        ['tên', '=B1*2'],
      ];
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect(options);
    });
    return reopened(book);
  }

  test('says so, with its options', async () => {
    const book = await protectedBook({ allowFormatColumns: true, allowAutoFilter: true, selectionMode: 'Normal' });
    const protection = await read(book, (sheet) => sheet.protection, 'protected,options');
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({
      allowFormatColumns: true,
      allowAutoFilter: true,
      allowFormatCells: false,
      allowInsertRows: false,
      allowEditObjects: false,
      selectionMode: 'Normal',
    });
    expect(book.host.sheetView('Sheet1').protected).toBe(true);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a locked cell', (sheet) => (sheet.getRange('A1').values = [['x']])],
    ['a range with one locked cell', (sheet) => (sheet.getRange('B1:B2').values = [[1], [2]])],
    ['a cell that is blank and locked', (sheet) => (sheet.getRange('F9').values = [[1]])],
    ['clearing', (sheet) => sheet.getRange('A1:B1').clear()],
    ['clearing contents', (sheet) => sheet.getRange('A1').clear('Contents')],
    ['a fill', (sheet) => (sheet.getRange('B1').format.fill.color = '#FF0000')],
    ['a number format', (sheet) => (sheet.getRange('B1').numberFormat = [['0.0']])],
    ['unlocking', (sheet) => (sheet.getRange('A1').format.protection.locked = false)],
    ['a width', (sheet) => (sheet.getRange('B1').format.columnWidth = 50)],
    ['a height', (sheet) => (sheet.getRange('B1').format.rowHeight = 50)],
    ['a merge', (sheet) => sheet.getRange('B1:C1').merge()],
    ['a validation', (sheet) => (sheet.getRange('B1').dataValidation.rule = { custom: { formula: '=TRUE' } })],
    ['a conditional format', (sheet) => sheet.getRange('B1').conditionalFormats.add('Custom')],
    ['frozen panes', (sheet) => sheet.freezePanes.freezeRows(1)],
  ])('refuses %s and stays as it was', async (_name, act) => {
    const book = await protectedBook();
    const before = book.host.sheetView('Sheet1');
    expect(await codeOf(change(book, act))).toBe('AccessDenied');
    expect(book.host.sheetView('Sheet1')).toEqual(before);
  });

  test('takes an open cell, from the client and from the keyboard, and calculates', async () => {
    const book = await protectedBook();
    await change(book, (sheet) => (sheet.getRange('B1').values = [[5]]));
    expect(book.host.cellView('Sheet1', 1, 1)?.value).toBe(10);
    expect(book.host.enter('Sheet1', 0, 1, '7')).toEqual({ done: true });
    expect(book.host.cellView('Sheet1', 1, 1)?.value).toBe(14);
    expect(book.host.enter('Sheet1', 1, 1, '7')).toEqual({ done: false, code: 'AccessDenied' });
    expect(book.host.clear('Sheet1', 'A1:B1')).toEqual({ done: false, code: 'AccessDenied' });
    expect(book.host.clear('Sheet1', 'B1')).toEqual({ done: true });
    expect(book.host.cellView('Sheet1', 0, 1)?.value).toBe('');
  });

  test('allows what its options allow', async () => {
    const book = await protectedBook({ allowFormatCells: true, allowFormatColumns: true });
    await change(book, (sheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').format.columnWidth = 50;
    });
    expect(book.host.cellView('Sheet1', 0, 0)?.look.fill).toBe('#FF0000');
  });

  test('is not protected twice, and opens again', async () => {
    const book = await protectedBook();
    expect(await codeOf(change(book, (sheet) => sheet.protection.protect()))).toBe('InvalidOperation');
    await change(book, (sheet) => {
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [['nay mở']];
    });
    const again = await reopened(book);
    expect((await read(again, (sheet) => sheet.protection, 'protected')).protected).toBe(false);
    expect(again.host.cellView('Sheet1', 0, 0)?.value).toBe('nay mở');
  });

  test('with a password opens with that password only', async () => {
    const book = onNewBook();
    await change(book, (sheet) => sheet.protection.protect({}, 'mật khẩu'));
    const again = await reopened(book);
    expect(await codeOf(change(again, (sheet) => sheet.protection.unprotect()))).toBe('AccessDenied');
    expect(await codeOf(change(again, (sheet) => sheet.protection.unprotect('sai')))).toBe('AccessDenied');
    expect(await codeOf(change(again, (sheet) => sheet.protection.unprotect('mật khẩu')))).toBe('done');
    expect((await read(again, (sheet) => sheet.protection, 'protected')).protected).toBe(false);
  });
});
