import { change, onNewBook, reopened, type Running } from './onHost';

/** What a grid draws of a cell of `Sheet1`: its fill and letters. */
function looks({ host }: Running, row: number, column: number) {
  const cell = host.sheetView('Sheet1').cells.find((one) => one.row === row && one.column === column);
  const { fill, color, bold } = cell?.look ?? {};
  return { fill, color, bold };
}

const plain = { fill: undefined, color: undefined, bold: undefined };

/** A rule by formula that fills with a colour. */
function mark(sheet: Excel.Worksheet, address: string, formula: string, fill: string, color?: string): void {
  const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  if (color) custom.format.font.color = color;
}

describe('the looks of conditional formats', () => {
  it('are drawn over a cell’s own look, on blank cells too, and go with the rule', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('B2').values = [[5]];
      sheet.getRange('B2').format.fill.color = '#FFFFFF';
      sheet.getRange('B2').format.font.bold = true;
      mark(sheet, 'B2:B3', '=LEN("dấu")>0', '#FDE7E9', '#A4262C');
    });
    expect(looks(book, 1, 1)).toEqual({ fill: '#FDE7E9', color: '#A4262C', bold: true });
    expect(looks(book, 2, 1)).toEqual({ ...plain, fill: '#FDE7E9', color: '#A4262C' });
    await change(book, (sheet) => {
      sheet.getRange('B2:B3').conditionalFormats.clearAll();
    });
    expect(looks(book, 1, 1)).toEqual({ fill: '#FFFFFF', color: undefined, bold: true });
  });

  it('stand in a saved file', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      mark(sheet, 'B2', '=TRUE', '#FDE7E9');
    });
    expect(looks(await reopened(book), 1, 1)).toMatchObject({ fill: '#FDE7E9' });
  });

  it('follow each cell’s own numbers, and calculated ones', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('A1:B3').formulas = [
        [99, '=A1*2'],
        ['-', '=A1+100'],
        [101, 7],
      ];
      mark(sheet, 'A1:B3', '=ISNUMBER(A1)*(A1>=100)', '#00FF00');
    });
    const filled = () => [0, 1, 2].map((row) => [0, 1].map((column) => looks(book, row, column).fill === '#00FF00'));
    expect(filled()).toEqual([
      [false, true],
      [false, true],
      [true, false],
    ]);
    book.host.enter('Sheet1', 0, 0, '10');
    expect(filled()).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
  });

  it('of several rules the first counts, and a rule by value compares with its limits', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('A1:A3').values = [[1], [5], [9]];
      const between = sheet.getRange('A1:A3').conditionalFormats.add('CellValue').cellValue;
      between.rule = { formula1: '4', formula2: '6', operator: 'Between' };
      between.format.fill.color = '#0000FF';
      mark(sheet, 'A2', '=TRUE', '#FF0000');
    });
    expect([0, 1, 2].map((row) => looks(book, row, 0).fill)).toEqual([undefined, '#FF0000', undefined]);
    await change(book, (sheet) => {
      sheet.getRange('A2').conditionalFormats.getItemAt(0).delete();
    });
    expect(looks(book, 1, 0).fill).toBe('#0000FF');
  });

  it('over whole columns reach as far as cells do', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('C4').values = [[3]];
      mark(sheet, 'C:C', '=C1=3', '#FFFF00');
    });
    const { cells } = book.host.sheetView('Sheet1');
    expect(cells.filter(({ look }) => look.fill === '#FFFF00').map(({ row, column }) => [row, column])).toEqual([
      [3, 2],
    ]);
  });
});
