import { change, codeOf, onNewBook, read, reopened } from './onHost';

describe('data validation', () => {
  const members = 'rule,errorAlert,prompt,ignoreBlanks,type';
  const errorAlert: Excel.DataValidationErrorAlert = {
    message: 'Nhập số',
    showAlert: true,
    style: 'Stop',
    title: 'Chỉ số',
  };

  test.each<[string, Excel.DataValidationRule, string]>([
    ['a list of words', { list: { inCellDropDown: true, source: 'ước tính,sơ bộ,chính thức' } }, 'List'],
    ['a list of cells', { list: { inCellDropDown: true, source: '=$H$1:$H$3' } }, 'List'],
    ['a formula', { custom: { formula: '=OR(ISNUMBER(B2),B2="-")' } }, 'Custom'],
    ['whole numbers', { wholeNumber: { formula1: 2000, formula2: 2100, operator: 'Between' } }, 'WholeNumber'],
    ['decimals', { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, 'Decimal'],
    ['decimals against a cell', { decimal: { formula1: '=$H$1', operator: 'LessThan' } }, 'Decimal'],
    ['text length', { textLength: { formula1: 255, operator: 'LessThanOrEqualTo' } }, 'TextLength'],
  ])('%s', async (_name, rule, type) => {
    const book = onNewBook();
    await change(book, (sheet) => {
      const { dataValidation } = sheet.getRange('B2:C9');
      dataValidation.rule = rule;
      dataValidation.errorAlert = errorAlert;
      dataValidation.prompt = { message: 'Số hoặc dấu', showPrompt: true, title: 'Mời nhập' };
      dataValidation.ignoreBlanks = false;
    });
    const again = await reopened(book);
    const found = await read(again, (sheet) => sheet.getRange('B2:C9').dataValidation, members);
    expect(found.toJSON()).toEqual({
      rule,
      type,
      errorAlert,
      ignoreBlanks: false,
      prompt: { message: 'Số hoặc dấu', showPrompt: true, title: 'Mời nhập' },
    });
    expect((await read(again, (sheet) => sheet.getRange('D2').dataValidation, 'rule,type')).toJSON()).toMatchObject({
      rule: {},
      type: 'None',
    });
  });

  test.each([
    ['the comma is refused, and the locale’s own form told, where rules speak it', true],
    ['English is taken and told otherwise', false],
  ])('under vi-VN %s', async (_name, localRules) => {
    const book = onNewBook({ locale: 'vi-VN', localRules });
    const [english, local] = ['=OR(B2>1.5,B2="a,b")', '=OR(B2>1,5;B2="a,b")'];
    const setting = (formula: string) =>
      change(book, (sheet) => {
        sheet.getRange('B2').dataValidation.rule = { custom: { formula } };
        sheet.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = formula;
      });
    expect(await codeOf(setting(localRules ? english : local))).toBe(localRules ? 'InvalidArgument' : 'done');
    const kept = localRules ? local : english;
    expect(await codeOf(setting(kept))).toBe('done');
    const validation = await read(book, (sheet) => sheet.getRange('B2').dataValidation, 'rule');
    expect(validation.rule.custom?.formula).toBe(kept);
    const format = await read(book, (sheet) => sheet.getRange('B2').conditionalFormats.getItemAt(0), 'custom/rule');
    expect(format.custom.rule.formula).toBe(kept);
    // The file speaks English, whatever Excel speaks.
    const again = await read(await reopened(book), (sheet) => sheet.getRange('B2').dataValidation, 'rule');
    expect(again.rule.custom?.formula).toBe(english);
  });

  test('a part is replaced or cleared, the rest keeps its rule for its own cells', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('A1:A9').dataValidation.rule = { custom: { formula: '=A1>$B$1' } };
      sheet.getRange('A3:A4').dataValidation.clear();
      sheet.getRange('A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
    });
    const again = await reopened(book);
    const rules = ['A1:A2', 'A3', 'A5:A8', 'A9'].map((address) =>
      read(again, (sheet) => sheet.getRange(address).dataValidation, 'rule'),
    );
    expect((await Promise.all(rules)).map(({ rule }) => rule)).toEqual([
      { custom: { formula: '=A1>$B$1' } },
      {},
      { custom: { formula: '=A5>$B$1' } },
      { list: { inCellDropDown: true, source: 'x,y' } },
    ]);
  });

  test.each([
    {},
    { list: { source: '' } },
    { decimal: { formula1: 1, operator: 'About' } },
    { custom: {}, list: { source: 'a' } },
  ])('a rule that says nothing is refused: %j', async (rule) => {
    const book = onNewBook();
    const set = change(book, (sheet) => (sheet.getRange('A1').dataValidation.rule = rule as Excel.DataValidationRule));
    expect(await codeOf(set)).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  test('by value and by formula, last added first, in the file', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      const formats = sheet.getRange('E2:E9').conditionalFormats;
      const low = formats.add('CellValue').cellValue;
      low.format.font.color = '#9C0006';
      low.format.fill.color = '#FFC7CE';
      low.rule = { formula1: '=100', operator: 'LessThan' };
      const blank = formats.add('Custom').custom;
      blank.rule.formula = '=AND($C2<>"",E2="")';
      blank.format.fill.color = '#FFEB9C';
      blank.format.font.bold = true;
    });
    let again = await reopened(book);
    again = await reopened(again);
    const formats = await read(
      again,
      (sheet) => sheet.getRange('E5').conditionalFormats,
      'items/type,items/priority,items/id',
    );
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ['Custom', 0],
      ['CellValue', 1],
    ]);
    await again.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('E2:E9');
      const [first, second] = [0, 1].map((index) => range.conditionalFormats.getItemAt(index)) as [
        Excel.ConditionalFormat,
        Excel.ConditionalFormat,
      ];
      first.custom.rule.load('formula');
      first.custom.format.fill.load('color');
      first.custom.format.font.load('bold');
      second.cellValue.load('rule');
      second.cellValue.format.font.load('color');
      second.customOrNullObject.load('rule');
      const where = second.getRange();
      where.load('address');
      await context.sync();
      expect(first.custom.rule.formula).toBe('=AND($C2<>"",E2="")');
      expect([first.custom.format.fill.color, first.custom.format.font.bold]).toEqual(['#FFEB9C', true]);
      expect(second.cellValue.rule).toEqual({ formula1: '=100', operator: 'LessThan' });
      expect(second.cellValue.format.font.color).toBe('#9C0006');
      expect(second.customOrNullObject.isNullObject).toBe(true);
      expect(where.address).toBe('Sheet1!E2:E9');
    });
  });

  test('are found by id, deleted one by one, and cleared from a part', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1=1';
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1=2';
    });
    await book.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9');
      conditionalFormats.load('items/id');
      await context.sync();
      conditionalFormats.getItem(conditionalFormats.items[0]!.id).delete();
      const count = conditionalFormats.getCount();
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3').conditionalFormats.clearAll();
      await context.sync();
      expect(count.value).toBe(1);
    });
    const again = await reopened(book);
    await again.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const counts = ['A1:A3', 'A4:A9'].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      const rule = sheet.getRange('A4').conditionalFormats.getItemAt(0).custom.rule;
      rule.load('formula');
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([0, 1]);
      expect(rule.formula).toBe('=A4=1');
    });
  });
});
