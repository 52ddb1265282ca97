import { strFromU8, unzipSync } from 'fflate';
import { change, codeOf, onNewBook, read, reopened } from './onHost';

describe('formats', () => {
  test('survive in the file, and are read back as Excel names them', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      const { format } = sheet.getRange('B2:C3');
      format.fill.color = '#DDEBF7';
      format.font.name = 'Times New Roman';
      format.font.size = 13;
      format.font.bold = true;
      format.font.italic = true;
      format.font.color = '#C00000';
      format.font.underline = 'Single';
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Center';
      format.wrapText = true;
      format.indentLevel = 2;
      format.protection.locked = false;
      format.columnWidth = 96;
      format.rowHeight = 33;
      format.borders.getItem('EdgeTop').style = 'Continuous';
      format.borders.getItem('EdgeTop').color = '#0070C0';
      format.borders.getItem('InsideVertical').style = 'Dot';
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.borders.getItem('EdgeBottom').weight = 'Medium';
    });
    const again = await reopened(book);
    const members =
      'format/columnWidth,format/rowHeight,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,' +
      'format/fill/color,format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/color,format/font/underline,format/protection/locked';
    const { format } = await read(again, (sheet) => sheet.getRange('B2:C3'), members);
    expect(format.toJSON()).toMatchObject({
      columnWidth: 96,
      rowHeight: 33,
      horizontalAlignment: 'Center',
      verticalAlignment: 'Center',
      wrapText: true,
      indentLevel: 2,
      fill: { color: '#DDEBF7' },
      font: { name: 'Times New Roman', size: 13, bold: true, italic: true, color: '#C00000', underline: 'Single' },
      protection: { locked: false },
    });
    const edges = await again.run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').format;
      const found = (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'InsideVertical', 'InsideHorizontal'] as const).map((edge) =>
        borders.getItem(edge),
      );
      found.forEach((edge) => edge.load('style,weight,color'));
      await context.sync();
      return found.map(({ style, weight, color }) => `${style} ${weight} ${color}`);
    });
    expect(edges).toEqual([
      'Continuous Thin #0070C0',
      'Continuous Medium #000000',
      'None Thin #000000',
      'Dot Thin #000000',
      'None Thin #000000',
    ]);
    expect(again.host.cellView('Sheet1', 1, 1)?.look).toMatchObject({
      unlocked: true,
      wrap: true,
      borders: { top: { style: 'thin', color: '#0070C0' } },
    });
  });

  test('cells that shared a look no longer share it after one of them changed', async () => {
    const book = onNewBook();
    await change(book, (sheet) => (sheet.getRange('A1:A3').format.font.bold = true));
    const again = await reopened(book);
    await change(again, (sheet) => (sheet.getRange('A2').format.font.bold = false));
    const bold = ['A1', 'A2', 'A3'].map((address) =>
      read(again, (sheet) => sheet.getRange(address), 'format/font/bold'),
    );
    expect((await Promise.all(bold)).map(({ format }) => format.font.bold)).toEqual([true, false, true]);
  });

  test('what differs within a range is null', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('B:B').format.columnWidth = 30;
    });
    const range = await read(
      book,
      (sheet) => sheet.getRange('A1:B1'),
      'format/font/bold,format/columnWidth,format/wrapText',
    );
    expect([range.format.font.bold, range.format.columnWidth, range.format.wrapText]).toEqual([null, null, false]);
  });

  test('whole rows, columns and sheets keep their look for cells written later', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange().format.font.name = 'Times New Roman';
      sheet.getRange('C:C').numberFormat = '@' as unknown as string[][];
      sheet.getRange('5:5').format.font.bold = true;
    });
    await change(book, (sheet) => {
      sheet.getRange('C5').values = [['=1+1']];
      sheet.getRange('A1').values = [['x']];
    });
    const again = await reopened(book);
    expect(again.host.cellView('Sheet1', 4, 2)).toMatchObject({ value: '=1+1', formula: null, look: { bold: true } });
    expect(again.host.cellView('Sheet1', 0, 0)).toMatchObject({ look: { fontName: 'Times New Roman' } });
  });

  test('several areas at once', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      const areas = sheet.getRanges('A1:B1; D4');
      areas.format.fill.color = '#FFF2CC';
      areas.format.protection.locked = false;
      areas.format.horizontalAlignment = 'Right';
    });
    const areas = await read(
      book,
      (sheet) => sheet.getRanges('A1:B1;D4'),
      'address,areaCount,format/fill/color,format/protection/locked',
    );
    expect(areas.toJSON()).toMatchObject({
      address: 'Sheet1!A1:B1,Sheet1!D4',
      areaCount: 2,
      format: { fill: { color: '#FFF2CC' }, protection: { locked: false } },
    });
    expect(book.host.cellView('Sheet1', 3, 3)?.look).toEqual({ fill: '#FFF2CC', horizontal: 'right', unlocked: true });
    expect(book.host.cellView('Sheet1', 0, 2)).toBeNull();
  });

  test.each([
    ['vi-VN', 'A1;D4', 'A1,D4'],
    ['en-US', 'A1,D4', 'A1;D4'],
  ] as const)('a list of areas is read by the separator of %s alone', async (locale, own, other) => {
    const book = onNewBook({ locale });
    expect(await codeOf(change(book, (sheet) => (sheet.getRanges(own).format.font.bold = true)))).toBe('done');
    expect(await codeOf(change(book, (sheet) => (sheet.getRanges(other).format.font.bold = true)))).toBe(
      'InvalidArgument',
    );
  });

  test('a long list of addresses is cut off, its areas are not', async () => {
    const book = onNewBook();
    const list = Array.from({ length: 60 }, (_, at) => `B${at * 2 + 1}`);
    const areas = await read(book, (sheet) => sheet.getRanges(list.join(';')), 'address,areaCount,areas/rowIndex');
    expect(areas.areas.items).toHaveLength(60);
    expect(areas.address.length).toBeLessThanOrEqual(255);
    expect(areas.address).toMatch(/^Sheet1!B1,Sheet1!B3,.*Sheet1!B\d+$/);
  });

  test('columns fit their longest text', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      sheet.getRange('A1:A2').values = [['ngắn'], ['một tên chỉ tiêu khá dài, ba mươi chữ']];
      sheet.getRange('A:A').format.autofitColumns();
    });
    const width = (await read(book, (sheet) => sheet.getRange('A1'), 'format/columnWidth')).format.columnWidth;
    expect(width).toBeGreaterThan(180);
    expect(width).toBeLessThan(240);
  });

  test.each<[string, (range: Excel.Range) => void]>([
    ['a colour', (range) => (range.format.fill.color = 'đỏ')],
    ['an alignment', (range) => (range.format.horizontalAlignment = 'Middle' as 'Center')],
    ['a width', (range) => (range.format.columnWidth = -1)],
    ['a height', (range) => (range.format.rowHeight = 500)],
    ['a font size', (range) => (range.format.font.size = 0)],
    ['a line', (range) => (range.format.borders.getItem('EdgeTop').style = 'Wavy' as 'Dot')],
    ['an edge', (range) => (range.format.borders.getItem('Top' as 'EdgeTop').style = 'Dot')],
    ['number formats of another shape', (range) => (range.numberFormat = [['0'], ['0']])],
  ])('%s that Excel does not know is refused', async (_name, act) => {
    const book = onNewBook();
    expect(await codeOf(change(book, (sheet) => act(sheet.getRange('A1:B1'))))).toBe('InvalidArgument');
  });
});

describe('panes and pages', () => {
  test('frozen panes', async () => {
    const book = onNewBook();
    await change(book, (sheet) => sheet.freezePanes.freezeAt(sheet.getRange('A1:B4')));
    let again = await reopened(book);
    expect(again.host.sheetView('Sheet1').frozen).toEqual({ rows: 4, columns: 2 });
    expect((await read(again, (sheet) => sheet.freezePanes.getLocationOrNullObject(), 'address')).address).toBe(
      'Sheet1!A1:B4',
    );
    await change(again, (sheet) => sheet.freezePanes.freezeRows(3));
    again = await reopened(again);
    expect(again.host.sheetView('Sheet1').frozen).toEqual({ rows: 3, columns: 0 });
    await change(again, (sheet) => sheet.freezePanes.freezeColumns());
    expect(again.host.sheetView('Sheet1').frozen).toEqual({ rows: 0, columns: 1 });
    await change(again, (sheet) => sheet.freezePanes.unfreeze());
    again = await reopened(again);
    expect(again.host.sheetView('Sheet1').frozen).toEqual({ rows: 0, columns: 0 });
    expect((await read(again, (sheet) => sheet.freezePanes.getLocationOrNullObject(), 'address')).isNullObject).toBe(
      true,
    );
  });

  test('page breaks between rows', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      for (const place of ['A40', 'A20', 'C20']) sheet.horizontalPageBreaks.add(place);
    });
    const countOf = (one: typeof book): Promise<number> =>
      one.run(async (context) => {
        const count = context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks.getCount();
        await context.sync();
        return count.value;
      });
    const again = await reopened(book);
    expect(await countOf(again)).toBe(2);
    const xml = strFromU8(unzipSync(await again.host.save())['xl/worksheets/sheet1.xml']!);
    expect([...xml.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => row)).toEqual(['19', '39']);
    expect(await codeOf(change(again, (sheet) => sheet.horizontalPageBreaks.add('A1')))).toBe('InvalidArgument');
    await change(again, (sheet) => sheet.horizontalPageBreaks.removePageBreaks());
    expect(await countOf(await reopened(again))).toBe(0);
  });

  test('page layout', async () => {
    const book = onNewBook();
    await change(book, (sheet) => {
      const page = sheet.pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A4';
      page.centerHorizontally = true;
      page.setPrintArea('A1:M40');
      page.setPrintTitleRows('$5:$7');
      page.setPrintTitleColumns('A:B');
      page.setPrintMargins('Centimeters', { top: 1.5, left: 2.54 });
      page.bottomMargin = 36;
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 99 };
      // One side alone is ignored.
      page.zoom = { horizontalFitToPages: 2 };
      page.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
      page.headersFooters.defaultForAllPages.leftHeader = 'Sở && Ngành';
    });
    const again = await reopened(book);
    await again.run(async (context) => {
      const page = context.workbook.worksheets.getItem('Sheet1').pageLayout;
      page.load('orientation,paperSize,centerHorizontally,centerVertically,topMargin,leftMargin,bottomMargin,zoom');
      const texts = page.headersFooters.defaultForAllPages;
      texts.load('centerFooter,leftHeader,rightFooter');
      const [area, rows, columns] = [page.getPrintArea(), page.getPrintTitleRows(), page.getPrintTitleColumns()];
      [area, rows, columns].forEach((range) => range.load('address'));
      await context.sync();
      expect(page.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        centerHorizontally: true,
        centerVertically: false,
        bottomMargin: 36,
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 99 },
      });
      expect(page.topMargin).toBeCloseTo((1.5 / 2.54) * 72, 6);
      expect(page.leftMargin).toBeCloseTo(72, 6);
      expect(texts.toJSON()).toMatchObject({ centerFooter: 'Trang &P/&N', leftHeader: 'Sở && Ngành', rightFooter: '' });
      expect([area.address, rows.address, columns.address]).toEqual(['Sheet1!A1:M40', 'Sheet1!5:7', 'Sheet1!A:B']);
    });
    await change(again, (sheet) => (sheet.pageLayout.zoom = { scale: 85 }));
    const zoomed = await read(await reopened(again), (sheet) => sheet.pageLayout, 'zoom');
    expect(zoomed.zoom).toEqual({ scale: 85 });
  });
});
