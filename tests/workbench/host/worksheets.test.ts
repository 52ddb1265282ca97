import { change, codeOf, onNewBook, reopened } from './onHost';
import type { Running } from './onHost';

async function names({ run }: Running): Promise<string[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

const rename = (book: Running, from: string, to: string) =>
  codeOf(
    book.run(async (context) => {
      context.workbook.worksheets.getItem(from).name = to;
      await context.sync();
    }),
  );

describe('sheets', () => {
  test('are added, found by name in any case and by id, counted and deleted', async () => {
    const book = onNewBook();
    await book.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Thanh Hóa 2018');
      worksheets.add();
      const found = worksheets.getItem('thanh hóa 2018');
      found.load('id,name,position,visibility');
      const count = worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(3);
      expect(found.toJSON()).toMatchObject({ name: 'Thanh Hóa 2018', position: 1, visibility: 'Visible' });
      const byId = worksheets.getItem(found.id);
      byId.load('name');
      worksheets.getItem('Sheet2').delete();
      await context.sync();
      expect(byId.name).toBe('Thanh Hóa 2018');
    });
    expect(await names(book)).toEqual(['Sheet1', 'Thanh Hóa 2018']);
    expect(await names(await reopened(book))).toEqual(['Sheet1', 'Thanh Hóa 2018']);
  });

  test('one that is missing is a null object, or an error when asked for outright', async () => {
    const { run } = onNewBook();
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nghệ An 2018');
      const range = missing.getRange('A1');
      range.load('values');
      missing.load('name');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
    const outright = run(async (context) => {
      context.workbook.worksheets.getItem('Nghệ An 2018').load('name');
      await context.sync();
    });
    expect(await codeOf(outright)).toBe('ItemNotFound');
  });

  test.each([
    ['', 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['a[1]', 'InvalidArgument'],
    ["'nháy", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['x'.repeat(31), 'done'],
    ['THỨ HAI', 'ItemAlreadyExists'],
    ['sheet1', 'done'],
  ])('a sheet cannot take the name %j beyond Excel’s rules: %s', async (name, code) => {
    const book = onNewBook();
    await book.run(async (context) => {
      context.workbook.worksheets.add('Thứ hai');
      await context.sync();
    });
    expect(await rename(book, 'Sheet1', name)).toBe(code);
    expect(await names(book)).toEqual([code === 'done' ? name : 'Sheet1', 'Thứ hai']);
  });

  test('a new name is followed by formulas, print areas and validations', async () => {
    const book = onNewBook();
    await book.run(async (context) => {
      const first = context.workbook.worksheets.getItem('Sheet1');
      first.getRange('A1').values = [[7]];
      first.pageLayout.setPrintArea('A1:B2');
      const other = context.workbook.worksheets.add('Tổng hợp');
      other.getRange('A1:A2').formulas = [['=Sheet1!A1*2'], ['="Sheet1!A1"&sheet1!A1']];
      other.getRange('B1').dataValidation.rule = { custom: { formula: '=Sheet1!A1>0' } };
      await context.sync();
    });
    expect(await rename(book, 'Sheet1', "Bà Rịa - Vũng Tàu '18")).toBe('done');
    const again = await reopened(book);
    await again.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Tổng hợp').getRange('A1:A2');
      const validation = context.workbook.worksheets.getItem('Tổng hợp').getRange('B1').dataValidation;
      const area = context.workbook.worksheets.getItem("Bà Rịa - Vũng Tàu '18").pageLayout.getPrintAreaOrNullObject();
      range.load('formulas,values');
      validation.load('rule');
      area.load('address');
      await context.sync();
      expect(range.formulas).toEqual([
        ["='Bà Rịa - Vũng Tàu ''18'!A1*2"],
        [`="Sheet1!A1"&'Bà Rịa - Vũng Tàu ''18'!A1`],
      ]);
      expect(range.values).toEqual([[14], ['Sheet1!A17']]);
      expect(validation.rule).toEqual({ custom: { formula: "='Bà Rịa - Vũng Tàu ''18'!A1>0" } });
      expect(area.address).toBe("'Bà Rịa - Vũng Tàu ''18'!A1:B2");
    });
  });

  test('a deleted sheet leaves #REF! behind and the last visible one stays', async () => {
    const book = onNewBook();
    await book.run(async (context) => {
      context.workbook.worksheets.add('Nguồn').getRange('A1').values = [[5]];
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=Nguồn!$A$1+SUM(Nguồn!A1:B2)']];
      await context.sync();
      context.workbook.worksheets.getItem('Nguồn').delete();
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('formulas,values');
      await context.sync();
      expect(range.formulas).toEqual([['=#REF!+SUM(#REF!)']]);
      expect(range.values).toEqual([['#REF!']]);
    });
    const last = book.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    expect(await codeOf(last)).toBe('InvalidOperation');
  });

  test('are moved, hidden, coloured and activated, also in the file', async () => {
    const book = onNewBook();
    await book.run(async (context) => {
      const { worksheets } = context.workbook;
      const cover = worksheets.add('Bìa');
      cover.position = 0;
      cover.tabColor = '#1F4E79';
      cover.showGridlines = false;
      worksheets.add('Ẩn').visibility = 'Hidden';
      cover.activate();
      await context.sync();
    });
    const again = await reopened(book);
    expect(again.host.view()).toMatchObject({
      active: 'Bìa',
      sheets: [
        { name: 'Bìa', visible: true, tabColor: '#1F4E79' },
        { name: 'Sheet1', visible: true, tabColor: null },
        { name: 'Ẩn', visible: false },
      ],
    });
    await again.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name,showGridlines,tabColor');
      const next = active.getNext(true);
      next.load('name,visibility');
      const none = next.getNextOrNullObject(true);
      await context.sync();
      expect(active.toJSON()).toMatchObject({ name: 'Bìa', showGridlines: false, tabColor: '#1F4E79' });
      expect(next.name).toBe('Sheet1');
      expect(none.isNullObject).toBe(true);
    });
  });

  test('names local to a sheet keep their sheet when tabs move or go', async () => {
    const book = onNewBook();
    await book.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Hai').pageLayout.setPrintTitleRows('$1:$2');
      worksheets.add('Ba').pageLayout.setPrintTitleRows('$3:$4');
      await context.sync();
    });
    const saved = await reopened(book);
    await saved.run(async (context) => {
      context.workbook.worksheets.getItem('Ba').position = 0;
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    const again = await reopened(saved);
    await again.run(async (context) => {
      const rows = ['Ba', 'Hai'].map((name) =>
        context.workbook.worksheets.getItem(name).pageLayout.getPrintTitleRowsOrNullObject(),
      );
      rows.forEach((range) => range.load('address'));
      await context.sync();
      expect(rows.map(({ address }) => address)).toEqual(['Ba!3:4', 'Hai!1:2']);
    });
  });
});

test('a protected structure refuses every change of the tabs', async () => {
  const book = onNewBook();
  await book.run(async (context) => {
    context.workbook.worksheets.add('Hai');
    context.workbook.protection.protect();
    await context.sync();
  });
  const again = await reopened(book);
  const attempts: ((worksheets: Excel.WorksheetCollection) => void)[] = [
    (worksheets) => worksheets.add('Ba'),
    (worksheets) => worksheets.getItem('Hai').delete(),
    (worksheets) => (worksheets.getItem('Hai').name = 'Hai nữa'),
    (worksheets) => (worksheets.getItem('Hai').position = 0),
    (worksheets) => (worksheets.getItem('Hai').visibility = 'Hidden'),
  ];
  for (const attempt of attempts) {
    const work = again.run(async (context) => {
      attempt(context.workbook.worksheets);
      await context.sync();
    });
    expect(await codeOf(work)).toBe('AccessDenied');
  }
  expect(await names(again)).toEqual(['Sheet1', 'Hai']);
  await again.run(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
    protection.unprotect();
    context.workbook.worksheets.add('Ba');
    await context.sync();
  });
  expect(await names(again)).toEqual(['Sheet1', 'Hai', 'Ba']);
});

test('a very hidden sheet cannot be deleted until it is shown', async () => {
  const book = onNewBook();
  await book.run(async (context) => {
    context.workbook.worksheets.add('Ẩn').visibility = 'VeryHidden';
    await context.sync();
  });
  const deleting = (shown: boolean) =>
    change(
      book,
      (sheet) => {
        if (shown) sheet.visibility = 'Visible';
        sheet.delete();
      },
      'Ẩn',
    );
  expect(await codeOf(deleting(false))).toBe('InvalidOperation');
  expect(await codeOf(deleting(true))).toBe('done');
});
