import { change, codeOf, onNewBook, read, reopened } from './onHost';

describe('contents of ranges', () => {
  test('null leaves a cell, the empty string empties it, one value fills all', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('A1:C2').values = 'x' as unknown as string[][];
      sheet.getRange('A1:C1').values = [[null, '', 5]];
    });
    expect((await read(book, (sheet) => sheet.getRange('A1:C2'), 'values')).values).toEqual([
      ['x', '', 5],
      ['x', 'x', 'x'],
    ]);
  });

  test('strings are read as typed in English, whatever the host speaks', async () => {
    const book = onNewBook({ locale: 'vi-VN' });
    await change(book, (sheet) => {
      sheet.getRange('A1:H1').values = [['12', '1,234.5', '12%', 'TRUE', "'12", '-', '7/63', '#N/A']];
      sheet.getRange('A2:B2').formulas = [['=SUM(A1,1.5)', '+A1']];
    });
    const range = await read(book, (sheet) => sheet.getRange('A1:H2'), 'values,valueTypes,numberFormat,formulas');
    expect(range.values).toEqual([
      [12, 1234.5, 0.12, true, '12', '-', 23193, '#N/A'],
      [13.5, 12, '', '', '', '', '', ''],
    ]);
    expect(range.valueTypes[0]).toEqual([
      'Double',
      'Double',
      'Double',
      'Boolean',
      'String',
      'String',
      'Double',
      'Error',
    ]);
    expect(range.numberFormat[0]).toEqual([
      'General',
      '#,##0.00',
      '0%',
      'General',
      'General',
      'General',
      'mmm-yy',
      'General',
    ]);
    expect(range.formulas[1]!.slice(0, 2)).toEqual(['=SUM(A1,1.5)', '=A1']);
  });

  test('the text format keeps what looks like a formula, a number or a date', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = '@' as unknown as string[][];
      range.formulas = [['=1+1', '012', '7/63']];
    });
    const again = await reopened(book);
    const range = await read(again, (sheet) => sheet.getRange('A1:C1'), 'values,formulas,text');
    expect(range.values).toEqual([['=1+1', '012', '7/63']]);
    expect(range.formulas).toEqual(range.values);
    expect(range.text).toEqual(range.values);
  });

  test('formulas take Excel’s spelling; new functions are marked in the file only', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('A1:A3').formulas = [['=sum(b1,$b$2)'], ['=ifna(b1,"ifna(")'], ['=if(true,"a1",b1)']];
    });
    const again = await reopened(book);
    expect((await read(again, (sheet) => sheet.getRange('A1:A3'), 'formulas')).formulas).toEqual([
      ['=SUM(B1,$B$2)'],
      ['=IFNA(B1,"ifna(")'],
      ['=IF(TRUE,"a1",B1)'],
    ]);
  });

  test.each([
    ['another shape', [[1], [2]]],
    ['a ragged matrix', [[1, 2], [3]]],
    ['a formula that cannot be read', [[1, '=SUM((']]],
    ['an object', [[1, { a: 1 }]]],
  ])('%s is refused and nothing of it is written', async (_name, values) => {
    const book = onNewBook();
    expect(await codeOf(change(book, (sheet) => (sheet.getRange('A1:B1').values = values)))).toBe('InvalidArgument');
    expect((await read(book, (sheet) => sheet.getRange('A1:B1'), 'values')).values).toEqual([['', '']]);
  });

  test('over 1,500 cells the client writes in chunks, which arrive whole', async () => {
    const book = onNewBook();
    const values = Array.from({ length: 400 }, (_row, row) =>
      Array.from({ length: 13 }, (_column, column) => row * 13 + column),
    );
    await change(book, (sheet) => {
      const range = sheet.getRangeByIndexes(2, 1, 400, 13);
      range.values = values;
      range.numberFormat = values.map((row) => row.map(() => '0.0'));
    });
    const range = await read(book, (sheet) => sheet.getUsedRange(true), 'values,address,numberFormat');
    expect(range.address).toBe('Sheet1!B3:N402');
    expect(range.values).toEqual(values);
    expect(range.numberFormat[399]![12]).toBe('0.0');
  });

  test('used ranges: values only, or formats too; a blank sheet has a null object', async () => {
    const book = onNewBook();
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const before = sheet.getUsedRangeOrNullObject(true);
      const plain = sheet.getUsedRange();
      plain.load('address');
      await context.sync();
      expect(before.isNullObject).toBe(true);
      expect(plain.address).toBe('Sheet1!A1');
      sheet.getRange('C3').values = [[1]];
      sheet.getRange('E5').format.fill.color = '#FFFF00';
      const [values, all] = [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRangeOrNullObject()];
      values.load('address,rowIndex,columnIndex,rowCount,columnCount');
      all.load('address');
      await context.sync();
      expect(values.toJSON()).toMatchObject({
        address: 'Sheet1!C3',
        rowIndex: 2,
        columnIndex: 2,
        rowCount: 1,
        columnCount: 1,
      });
      expect(all.address).toBe('Sheet1!C3:E5');
    });
  });

  test('ranges without an end have no contents to read', async () => {
    const book = onNewBook();
    const column = await read(book, (sheet) => sheet.getRange('B:B'), 'values,address,rowCount,columnCount');
    expect(column.values).toBeNull();
    expect(column.toJSON()).toMatchObject({ address: 'Sheet1!B:B', rowCount: 1048576, columnCount: 1 });
    const all = await read(book, (sheet) => sheet.getRange(), 'address,cellCount');
    expect(all.toJSON()).toMatchObject({ address: 'Sheet1!1:1048576', cellCount: -1 });
  });

  test('ranges are found from ranges', async () => {
    const { run } = onNewBook();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('$B$2:D5');
      const found = {
        cell: range.getCell(1, 2),
        outside: range.getCell(10, 0),
        row: range.getRow(1),
        column: range.getColumn(0),
        columns: range.getEntireColumn(),
        rows: range.getEntireRow(),
        last: range.getLastCell(),
        moved: range.getOffsetRange(1, -1),
        resized: range.getResizedRange(1, 0),
        bounding: range.getBoundingRect('F9'),
        common: range.getIntersection('C1:C3'),
      };
      Object.values(found).forEach((one) => one.load('address'));
      const none = range.getIntersectionOrNullObject('F9');
      none.load('address');
      await context.sync();
      expect(
        Object.fromEntries(Object.entries(found).map(([name, { address }]) => [name, address.replace('Sheet1!', '')])),
      ).toEqual({
        cell: 'D3',
        outside: 'B12',
        row: 'B3:D3',
        column: 'B2:B5',
        columns: 'B:D',
        rows: '2:5',
        last: 'D5',
        moved: 'A3:C6',
        resized: 'B2:D6',
        bounding: 'B2:F9',
        common: 'C2:C3',
      });
      expect(none.isNullObject).toBe(true);
    });
  });

  test.each(['A0', 'A1:', 'ZZZZ1', 'A1:B2:C3', 'XFE1', 'A1048577', 'Khác!A1', '1'])(
    '%s is no address of the sheet',
    async (address) => {
      const book = onNewBook();
      expect(await codeOf(read(book, (sheet) => sheet.getRange(address), 'values'))).toBe('InvalidArgument');
    },
  );

  test('clearing takes contents, formats or both', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      sheet.getRange('A1:C1').format.fill.color = '#00FF00';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
    });
    const cells = ['A1', 'B1', 'C1'].map((address) =>
      read(book, (sheet) => sheet.getRange(address), 'values,format/fill/color'),
    );
    const found = (await Promise.all(cells)).map((range) => [range.values[0]![0], range.format.fill.color]);
    expect(found).toEqual([
      ['', '#00FF00'],
      [2, '#FFFFFF'],
      ['', '#FFFFFF'],
    ]);
  });

  test('merged cells: the first value stays, hidden cells swallow what is written, splitting frees them', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('A1:C2').values = [
        ['', 'đầu', 'hai'],
        ['ba', 'bốn', 'năm'],
      ];
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A2:C2').merge(true);
      sheet.getRange('B1').values = [['không thấy']];
    });
    const again = await reopened(book);
    expect((await read(again, (sheet) => sheet.getRange('A1:C2'), 'values')).values).toEqual([
      ['đầu', '', ''],
      ['ba', '', ''],
    ]);
    expect(again.host.sheetView('Sheet1').merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 1, right: 2 },
    ]);
    await change(again, (sheet) => {
      sheet.getRange('A1:C1').unmerge();
      sheet.getRange('B1').values = [['nay thấy']];
    });
    const split = await reopened(again);
    expect((await read(split, (sheet) => sheet.getRange('A1:B1'), 'values')).values).toEqual([['đầu', 'nay thấy']]);
    expect(split.host.sheetView('Sheet1').merges).toHaveLength(1);
  });

  test('selection follows the client and the person', async () => {
    const book = onNewBook();
    await book.run(async (context) => {
      context.workbook.worksheets.add('Hai').getRange('C4:D5').select();
      await context.sync();
    });
    const selected = () => read(book, (_sheet, context) => context.workbook.getSelectedRange(), 'address');
    expect((await selected()).address).toBe('Hai!C4:D5');
    expect((await read(book, (_sheet, context) => context.workbook.getActiveCell(), 'address')).address).toBe('Hai!C4');
    book.host.select('Sheet1', 'B7');
    expect((await selected()).address).toBe('Sheet1!B7');
    book.host.activate('Hai');
    expect((await selected()).address).toBe('Hai!C4:D5');
  });
});

test('a kept range lives through several syncs and its numbers stay those of the cells', async () => {
  const { run, host } = onNewBook();
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.values = [[1, 2]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1, 2]]);
    host.enter('Sheet1', 0, 0, '9');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[9, 2]]);
    range.format.font.bold = true;
    await context.sync();
  });
  expect(host.cellView('Sheet1', 0, 1)?.look.bold).toBe(true);
});
