import { change, codeOf, onNewBook, type Running } from './onHost';

/** A workbook with a second sheet `Hai` that is hidden. */
async function withHidden(): Promise<Running> {
  const book = onNewBook();
  await book.run(async (context) => {
    context.workbook.worksheets.add('Hai').visibility = 'Hidden';
    await context.sync();
  });
  return book;
}

/** What Excel refuses and a kinder host would let pass: the code of each refusal. */
test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string]>([
  [
    'showing a hidden sheet in front',
    (_, { workbook }) => {
      workbook.worksheets.getItem('Hai').activate();
    },
    'InvalidOperation',
  ],
  [
    'selecting on a hidden sheet',
    (_, { workbook }) => {
      workbook.worksheets.getItem('Hai').getRange('A1').select();
    },
    'InvalidOperation',
  ],
  [
    'the common part of areas of two sheets',
    (sheet, { workbook }) => {
      sheet.getRange('A1:B2').getIntersection(workbook.worksheets.getItem('Hai').getRange('A1')).load('address');
    },
    'InvalidArgument',
  ],
  [
    'printing an area of another sheet',
    (sheet, { workbook }) => {
      sheet.pageLayout.setPrintArea(workbook.worksheets.getItem('Hai').getRange('A1:B2'));
    },
    'InvalidArgument',
  ],
  [
    'a list of choices without its arrow, which files of this host lose',
    (sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: false, source: 'x,y' } };
    },
    'ApiNotFound',
  ],
  [
    'asking for more than 512 merged areas',
    (sheet) => {
      for (let row = 1; row <= 513; row += 1) sheet.getRange(`A${row}:B${row}`).merge();
      sheet.getRange('A1:B513').getMergedAreasOrNullObject().load('address');
    },
    'InvalidOperation',
  ],
])('%s is refused', async (_, act, code) => {
  const { run } = await withHidden();
  const work = run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test('as many merged areas as may be asked for are told', async () => {
  const book = onNewBook();
  const asked = change(book, (sheet) => {
    for (let row = 1; row <= 512; row += 1) sheet.getRange(`A${row}:B${row}`).merge();
    sheet.getRange('A1:B512').getMergedAreasOrNullObject().load('areaCount');
  });
  expect(await codeOf(asked)).toBe('done');
});
