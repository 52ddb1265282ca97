import { Host } from '../../../../src/workbench/host/host';
import { change, onNewBook } from '../onHost';

async function withRule(rule: Excel.DataValidationRule, style: 'Stop' | 'Warning' = 'Stop'): Promise<Host> {
  const book = onNewBook();
  await change(book, (sheet) => {
    sheet.getRange('H1:H2').values = [[10], ['Hòa']];
    const { dataValidation } = sheet.getRange('B2:C9');
    dataValidation.rule = rule;
    dataValidation.errorAlert = { showAlert: true, style, title: 'Ô nhập', message: 'Số hoặc dấu' };
  });
  return Host.open(await book.host.save());
}

const refused = { done: false, code: 'InvalidArgument', alert: { title: 'Ô nhập', message: 'Số hoặc dấu' } };
const done = { done: true };

describe('a typed entry that a validation stops', () => {
  test.each<[string, Excel.DataValidationRule, readonly string[], readonly string[]]>([
    [
      'a formula',
      { custom: { formula: '=OR(ISNUMBER(B2),B2="-",B2="…")' } },
      ['12', "'-", '…', '=1+1'],
      ['abc', 'TRUE', '="x"'],
    ],
    ['a formula over other cells', { custom: { formula: '=B2>$H$1' } }, ['11', '=H1+1'], ['10', '=H1']],
    [
      'whole numbers',
      { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } },
      ['1', '5'],
      ['6', '1,5', 'x'],
    ],
    [
      'decimals against a cell',
      { decimal: { formula1: '=$H$1', operator: 'LessThanOrEqualTo' } },
      ['9,5', '10'],
      ['10,5', 'x'],
    ],
    ['text length', { textLength: { formula1: 3, operator: 'LessThan' } }, ['ab', '12'], ['abc', '123']],
    [
      'a list of words',
      { list: { inCellDropDown: true, source: 'sơ bộ, chính thức' } },
      ['sơ bộ', 'chính thức'],
      ['ước tính'],
    ],
    ['a list of cells', { list: { inCellDropDown: true, source: '=$H$1:$H$2' } }, ['10', 'hòa'], ['9']],
  ])('%s', async (_name, rule, good, bad) => {
    const host = await withRule(rule);
    for (const text of good) expect([text, host.enter('Sheet1', 1, 1, text)]).toEqual([text, done]);
    const kept = host.cellView('Sheet1', 1, 1);
    for (const text of bad) expect([text, host.enter('Sheet1', 1, 1, text)]).toEqual([text, refused]);
    expect(host.cellView('Sheet1', 1, 1)).toEqual(kept);
    expect(host.enter('Sheet1', 1, 1, '')).toEqual(done);
  });

  test('the rule of a lower cell speaks of that cell', async () => {
    const host = await withRule({ custom: { formula: '=B2>B1' } });
    expect(host.enter('Sheet1', 1, 1, '5')).toEqual(done);
    expect(host.enter('Sheet1', 2, 1, '5')).toEqual(refused);
    expect(host.enter('Sheet1', 2, 1, '6')).toEqual(done);
  });

  test('formulas that read the cell forget a refused entry, and no event tells of it', async () => {
    const host = await withRule({ custom: { formula: '=ISNUMBER(B2)' } });
    host.enter('Sheet1', 1, 1, '5');
    host.enter('Sheet1', 0, 5, '=B2&"!"');
    const heard: string[] = [];
    host.onEvent((entries) =>
      heard.push(...entries.filter(({ messageType }) => messageType === 10).map(({ message }) => message)),
    );
    expect(host.enter('Sheet1', 1, 1, 'x')).toEqual(refused);
    expect(host.cellView('Sheet1', 0, 5)?.value).toBe('5!');
    expect(heard).toEqual([]);
    expect(host.cellView('Sheet1', 1, 1)?.numberFormat).toBe('General');
  });

  test('a warning lets the entry stand', async () => {
    const host = await withRule({ custom: { formula: '=ISNUMBER(B2)' } }, 'Warning');
    expect(host.enter('Sheet1', 1, 1, 'x')).toEqual(done);
  });
});

describe('the choices of a list', () => {
  test.each([
    ['words of the rule', 'sơ bộ, chính thức', ['sơ bộ', 'chính thức']],
    ['cells, each as it is typed', '=$H$1:$H$3', ['10,5', 'Hòa']],
  ])('are %s, and each is taken', async (_, source, choices) => {
    const host = await withRule({ list: { inCellDropDown: true, source } });
    host.enter('Sheet1', 0, 7, '10,5');
    expect(host.choices('Sheet1', 4, 2)).toEqual(choices);
    for (const text of choices) expect(host.enter('Sheet1', 4, 2, text)).toEqual(done);
    expect(host.choices('Sheet1', 0, 0)).toBeNull();
  });

  test('are none of another rule', async () => {
    const host = await withRule({ custom: { formula: '=ISNUMBER(B2)' } });
    expect(host.choices('Sheet1', 1, 1)).toBeNull();
  });
});
