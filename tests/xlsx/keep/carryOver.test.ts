import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newBook, type Model } from '../../../src/xlsx/edit/model';
import { readBook } from '../../../src/xlsx/edit/readBook';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { lostKinds } from '../../../src/xlsx/keep/census';
import { lostText } from '../../../src/xlsx/keep/lostWords';
import { readXlsx } from '../../../src/xlsx/read/readXlsx';
import { withEveryKind } from './everyKind';

/** A workbook of two sheets, then everything that the model does not know put into it. */
async function rich(): Promise<Uint8Array> {
  const model = newBook('Bìa');
  const sheet = model.worksheets[0]!;
  sheet.getCell('A1').value = 3738.5;
  sheet.getCell('A2').value = { formula: 'A1*2', result: 7477 };
  sheet.getCell('B1').value = 'Tên';
  sheet.getCell('B2').value = 'Chữ';
  model.addWorksheet('Hai').getCell('A1').value = 'x';
  return withEveryKind(await saveBook(model), 'xl/worksheets/sheet1.xml', 'Bìa');
}

async function saved(bytes: Uint8Array, edit: (model: Model) => void = () => undefined): Promise<Uint8Array> {
  const model = await readBook(bytes);
  edit(model);
  return saveBook(model);
}

const textOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

describe('saving a workbook that others made', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await rich();
  });

  test('everything that the model does not know is still there, also after new sheets and names', async () => {
    const once = await saved(bytes, (model) => {
      model.worksheets[1]!.name = 'Đổi tên';
      model.addWorksheet('Giải trình').getCell('A1').value = 'Mới';
    });
    expect(lostKinds(bytes, once)).toEqual([]);
    const twice = await saved(once);
    expect(lostKinds(once, twice)).toEqual([]);
    expect(unzipSync(twice)['xl/styles.xml']!.length).toBeLessThan(unzipSync(once)['xl/styles.xml']!.length * 1.05);
    expect(readXlsx(twice).sheets!.map(({ name }) => name)).toEqual(['Bìa', 'Đổi tên', 'Giải trình']);
    expect(readXlsx(twice).grids[0]!.values).toEqual(readXlsx(bytes).grids[0]!.values);
  });

  test('elements stand in the order of the schema, and their relationships lead to the same parts', async () => {
    const out = await saved(bytes);
    const sheet = textOf(out, 'xl/worksheets/sheet1.xml');
    const order = [
      '<sheetData',
      '<protectedRanges',
      '<conditionalFormatting',
      '<pageMargins',
      '<ignoredErrors',
      '<drawing',
      '<legacyDrawing',
      '<tableParts',
      '<extLst',
    ];
    expect(sheet).not.toMatch(/<conditionalFormatting[^>]*\/>/);
    const places = order.map((tag) => sheet.indexOf(tag));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    const [, id] = /<drawing[^>]*r:id="([^"]*)"/.exec(sheet)!;
    const relationships = textOf(out, 'xl/worksheets/_rels/sheet1.xml.rels');
    expect(relationships).toMatch(new RegExp(`Id="${id}"[^>]*Target="/xl/drawings/drawing5.xml"`));
    expect(textOf(out, 'xl/charts/chart3.xml')).toBe(textOf(bytes, 'xl/charts/chart3.xml'));
    expect(textOf(out, 'xl/workbook.xml')).toMatch(/comment="của Sở"/);
    expect(textOf(out, 'xl/styles.xml')).toContain('Của Sở');
  });

  test('attributes that the model does not know, the order within a sheet’s properties, names of nobody', async () => {
    const parts = unzipSync(bytes);
    const sheet = 'xl/worksheets/sheet2.xml';
    const put = (part: string, change: (text: string) => string): void => {
      parts[part] = strToU8(change(strFromU8(parts[part]!)));
    };
    put(sheet, (text) =>
      text
        .replace(/<sheetPr[^>]*\/>|<sheetPr[^>]*>.*?<\/sheetPr>/s, '')
        .replace(
          '<dimension',
          '<sheetPr codeName="Hai" filterMode="1"><tabColor rgb="FF00FF00"/><outlinePr applyStyles="1" summaryBelow="0"/><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr><dimension',
        )
        .replace(
          '<sheetFormatPr ',
          '<sheetViews><sheetView showZeros="0" zoomScaleSheetLayoutView="70" workbookViewId="0"/></sheetViews><sheetFormatPr baseColWidth="8" ',
        )
        .replace(
          '</sheetData>',
          '</sheetData><sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1"/><dataValidations count="1"><dataValidation type="list" showDropDown="1" imeMode="off" sqref="B1"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
        ),
    );
    put('xl/workbook.xml', (text) =>
      text.replace('<sheets>', '<bookViews><workbookView tabRatio="700" windowWidth="9000"/></bookViews><sheets>'),
    );
    put('docProps/core.xml', (text) => text.replace(/<dc:creator>[^<]*<\/dc:creator>/, ''));
    const came = zipSync(parts);
    const out = await saved(came);
    expect(textOf(out, sheet)).toContain(
      '<sheetPr codeName="Hai" filterMode="1"><tabColor rgb="FF00FF00"/><outlinePr summaryBelow="0" applyStyles="1"/><pageSetUpPr fitToPage="1" autoPageBreaks="0"/></sheetPr>',
    );
    const kept = [
      /<sheetView [^>]*showZeros="0" zoomScaleSheetLayoutView="70"/,
      /<sheetFormatPr [^>]*baseColWidth="8"/,
      /<sheetProtection [^>]*password="CC1A"/,
      /<dataValidation [^>]*showDropDown="1"/,
    ];
    for (const one of kept) expect(textOf(out, sheet)).toMatch(one);
    expect(textOf(out, 'xl/workbook.xml')).toMatch(/<workbookView [^>]*tabRatio="700"/);
    expect(textOf(out, 'docProps/core.xml')).not.toContain('<dc:creator>');
    expect(lostKinds(came, out)).toEqual([]);
    // Protected anew by somebody else: nobody would know the password, and that it goes is said.
    const opened = await readBook(came);
    opened.worksheets[1]!.sheetProtection = { ...opened.worksheets[1]!.sheetProtection!, sort: true };
    const anew = await saveBook(opened);
    expect(textOf(anew, sheet)).not.toContain('CC1A');
    expect(lostText(lostKinds(came, anew)).en).toContain('passwords of sheets (1, left 0)');
  });

  test('a checkbox stays one after other cells changed their looks, and goes with its value', async () => {
    const checked = await saved(bytes, (model) => {
      model.worksheets[1]!.getCell('A1').numFmt = '0.0';
      model.worksheets[0]!.getCell('A2').font = { bold: true };
    });
    const look = (out: Uint8Array): string => {
      const [, number] = /<c r="A1"[^>]* s="(\d+)"/.exec(textOf(out, 'xl/worksheets/sheet1.xml')) ?? [];
      const [, looks] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(textOf(out, 'xl/styles.xml'))!;
      return [...looks!.matchAll(/<xf [^>]*\/>|<xf .*?<\/xf>/gs)][Number(number ?? 0)]?.[0] ?? '';
    };
    expect(look(checked)).toContain('xfComplement');
    expect(look(await saved(bytes, (model) => (model.worksheets[0]!.getCell('A1').value = 'chữ')))).not.toContain(
      'xfComplement',
    );
  });

  test('what goes is named', async () => {
    const out = unzipSync(await saved(bytes));
    out['xl/worksheets/sheet1.xml'] = strToU8(
      strFromU8(out['xl/worksheets/sheet1.xml']!).replace(/<protectedRanges>.*<\/protectedRanges>/s, ''),
    );
    const lost = lostKinds(bytes, zipSync(out));
    expect(lost.map(({ kind }) => kind)).toEqual(['sheet:protectedRanges', 'sheet:protectedRange']);
    expect(lostText(lost).en).toBe('ranges that may be edited (1, left 0)');
  });

  test('losses go by the words of people, each thing once, counted by what it is and not by its parts', () => {
    const gone = (kind: string, before: number, after = 0) => ({ kind, before, after });
    const lost = [
      gone('sheet:cfvo', 14, 10),
      gone('sheet:cfRule', 3, 1),
      gone('sheet:extLst', 4, 2),
      { ...gone('sheet:cfRule', 1), which: ['G24:G26'] },
      gone('sheet:scenarios', 1),
      gone('sheet:scenario', 2),
      gone('part:legacyDrawing', 1),
    ];
    expect(lostText(lost).vi).toBe(
      'định dạng có điều kiện “G24:G26” (3, còn 1), kịch bản (2, còn 0), ghi chú ô (1, còn 0)',
    );
    expect(lostText([gone('sheet:thing', 1), gone('sheet:ext', 1)]).en).toBe('other parts of the file “thing”');
    expect(lostText([gone('sheet:ext', 1)]).en).toBe('other parts of the file');
  });
});
