import { Workbook } from '@cj-tech-master/excelts';
import { Host } from '../../../../src/workbench/host/host';
import { change, onNewBook, read } from '../onHost';

describe('formulas follow edits', () => {
  test('within a request, before what is loaded is read', async () => {
    const book = onNewBook();
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C1').formulas = [[1, '=A1*2', '=B1*2']];
      const first = sheet.getRange('C1');
      first.load('values');
      await context.sync();
      expect(first.values).toEqual([[4]]);
      sheet.getRange('A1').values = [[10]];
      first.load('values,text');
      sheet.getRange('A1').values = [[100]];
      await context.sync();
      expect(first.values).toEqual([[40]]);
    });
    expect(book.host.cellView('Sheet1', 0, 2)?.value).toBe(400);
  });

  test('across sheets with Vietnamese names, through several of them', async () => {
    const book = onNewBook();
    await book.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Bà Rịa - Vũng Tàu').getRange('B2').values = [[7]];
      worksheets.add('Giữa').getRange('A1').formulas = [["='bà rịa - vũng tàu'!$B$2*2"]];
      worksheets.add('Tổng hợp').getRange('A1:A2').formulas = [['=Giữa!A1+1'], ['=SUM(A1,Giữa!A1)']];
      worksheets.add('Riêng').getRange('A1').formulas = [['=1+1']];
      await context.sync();
    });
    book.host.enter('Bà Rịa - Vũng Tàu', 1, 1, '10');
    expect((await read(book, (sheet) => sheet.getRange('A1:A2'), 'values', 'Tổng hợp')).values).toEqual([[21], [41]]);
  });

  test('ISNUMBER tells blanks, marks and numbers apart; empty results are empty texts', async () => {
    const book = onNewBook();
    const formula = (row: number) => `=IF(AND(ISNUMBER(A${row}),ISNUMBER(B${row}),B${row}>0),A${row}/B${row}*100,"")`;
    await change(book, (sheet) => {
      sheet.getRange('A1:C5').formulas = [
        [3738, 3554, formula(1)],
        ['', 3554, formula(2)],
        ["'-", 3554, formula(3)],
        [3738, 0, formula(4)],
        ["'3738", 3554, formula(5)],
      ];
    });
    const range = await read(book, (sheet) => sheet.getRange('C1:C5'), 'values,valueTypes,text');
    expect(range.values).toEqual([[(3738 / 3554) * 100], [''], [''], [''], ['']]);
    expect(range.text[1]).toEqual(['']);
  });

  test('a formula that points to a blank is 0, and so for those that read it', async () => {
    const book = onNewBook();
    await change(book, (sheet) => (sheet.getRange('A1:C1').formulas = [['=F9', '=ISNUMBER(A1)', '=A1&"!"']]));
    expect((await read(book, (sheet) => sheet.getRange('A1:C1'), 'values')).values).toEqual([[0, true, '0!']]);
  });

  test.each([
    ['=1/0', '#DIV/0!'],
    ['=A99+"x"', '#VALUE!'],
    ['=NOSUCH(1)', '#NAME?'],
    ['=NA()', '#N/A'],
    ['=SQRT(-1)', '#NUM!'],
    ['=Sheet9!A1', '#REF!'],
  ])('%s gives %s', async (formula, error) => {
    const book = onNewBook();
    await change(book, (sheet) => (sheet.getRange('B2').formulas = [[formula]]));
    const range = await read(book, (sheet) => sheet.getRange('B2'), 'values,valueTypes');
    expect([range.values[0]![0], range.valueTypes[0]![0]]).toEqual([error, 'Error']);
  });

  test('a circle does not hang', async () => {
    const book = onNewBook();
    await change(book, (sheet) => (sheet.getRange('A1:B1').formulas = [['=B1+1', '=A1+1']]));
    expect(book.host.cellView('Sheet1', 0, 0)?.formula).toBe('=B1+1');
  });

  test('ROUND keeps to fifteen digits and halves away from zero, inside SUMPRODUCT too', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('A1:A3').values = [[34.105], [1.005], [-148.515]];
      sheet.getRange('B1:B8').formulas = [
        ['=ROUND(A1,2)'],
        ['=ROUND(A2,2)'],
        ['=ROUND(A3,2)'],
        ['=ROUND(1250,-2)'],
        ['=ROUNDUP(0.1+0.2,1)'],
        ['=ROUNDDOWN(-1.29,1)'],
        ['=SUMPRODUCT(ROUND(A1:A3,1))'],
        ['=ROUND("x",1)'],
      ];
    });
    expect((await read(book, (sheet) => sheet.getRange('B1:B8'), 'values')).values.flat()).toEqual([
      34.11,
      1.01,
      -148.52,
      1300,
      0.3,
      -1.2,
      expect.closeTo(34.1 + 1 - 148.5, 9),
      '#VALUE!',
    ]);
  });

  test('wait for the word in manual mode', async () => {
    const book = onNewBook();
    await book.run(async (context) => {
      const { application, worksheets } = context.workbook;
      const range = worksheets.getItem('Sheet1').getRange('A1:B1');
      range.formulas = [[1, '=A1*2']];
      await context.sync();
      application.calculationMode = 'Manual';
      worksheets.getItem('Sheet1').getRange('A1').values = [[5]];
      range.load('values');
      application.load('calculationMode,calculationState');
      await context.sync();
      expect(range.values).toEqual([[5, 2]]);
      expect([application.calculationMode, application.calculationState]).toEqual(['Manual', 'Pending']);
      application.calculate('Full');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[5, 10]]);
      application.calculationMode = 'Automatic';
      await context.sync();
    });
  });
});

test('a file keeps the results it brings until something is edited; missing ones are calculated', async () => {
  const file = new Workbook();
  const [old, fresh] = [file.addWorksheet('Cũ'), file.addWorksheet('Mới')];
  old.getCell('A1').value = 2;
  old.getCell('B1').value = { formula: 'A1*2', result: 999 };
  old.getCell('C1').value = { formula: 'IF(A1>5,1,"")', result: '' };
  fresh.getCell('A1').value = { formula: 'Cũ!A1+1' };
  const host = await Host.open(new Uint8Array(await file.xlsx.writeBuffer()));
  expect(host.cellView('Cũ', 0, 1)?.value).toBe(999);
  expect(host.cellView('Mới', 0, 0)?.value).toBe(3);
  expect(host.enter('Cũ', 0, 0, '10')).toEqual({ done: true });
  expect(host.cellView('Cũ', 0, 1)?.value).toBe(20);
  expect(host.cellView('Cũ', 0, 2)?.value).toBe(1);
  expect(host.cellView('Mới', 0, 0)?.value).toBe(11);
});

test('formulas that cannot be calculated here keep the results of their file', async () => {
  const file = new Workbook();
  const sheet = file.addWorksheet('Sheet1');
  sheet.getCell('A1').value = 2;
  sheet.getCell('B1').value = { formula: 'A1+1', result: 3 };
  const odd = [
    'SUM((',
    '1+',
    '"abc',
    'A1#',
    'SUM(Sheet1:Hai!A1)',
    '[1]Nguồn!A1+A1',
    "'[so lieu.xlsx]Nguồn'!A1",
    'NOSUCH(A1)',
  ];
  odd.forEach((formula, index) => (sheet.getCell(index + 1, 3).value = { formula, result: 7 }));
  const host = await Host.open(new Uint8Array(await file.xlsx.writeBuffer()));
  expect(host.enter('Sheet1', 0, 0, '5')).toEqual({ done: true });
  expect(host.cellView('Sheet1', 0, 1)?.value).toBe(6);
  expect(odd.map((_formula, row) => host.cellView('Sheet1', row, 2)?.value)).toEqual(odd.map(() => 7));
});
