import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newBook, type Model } from '../../../src/xlsx/edit/model';
import { readBook } from '../../../src/xlsx/edit/readBook';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { lostKinds } from '../../../src/xlsx/keep/census';
import { lostText } from '../../../src/xlsx/keep/lostWords';
import { readXlsx } from '../../../src/xlsx/read/readXlsx';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawingTypes = 'application/vnd.openxmlformats-officedocument.drawing';
const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${office}/${type}`}" Target="${target}"/>`;
const rels = (...all: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const extensions = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Hai!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Bìa!A1:A2</xm:f><xm:sqref>C1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
const chart =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea/></c:chart></c:chartSpace>';
const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="1" cy="1"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

/** A workbook of two sheets, then everything that the model does not know put into it. */
async function rich(): Promise<Uint8Array> {
  const model = newBook('Bìa');
  const sheet = model.worksheets[0]!;
  sheet.getCell('A1').value = 3738.5;
  sheet.getCell('A2').value = 'Chữ';
  sheet.getCell('A3').value = { formula: 'A1*2', result: 7477 };
  model.addWorksheet('Hai').getCell('A1').value = 'x';
  const parts = unzipSync(await saveBook(model));
  const change = (name: string, edit: (text: string) => string): void => {
    parts[name] = strToU8(edit(strFromU8(parts[name]!)));
  };
  const add = (name: string, text: string): void => {
    parts[name] = strToU8(text);
  };
  change('xl/worksheets/sheet1.xml', (text) =>
    text
      .replace(
        '</sheetData>',
        '</sheetData><protectedRanges><protectedRange name="Nhập" sqref="A1:A2"/></protectedRanges>',
      )
      .replace(
        '</worksheet>',
        `<ignoredErrors><ignoredError sqref="A2" numberStoredAsText="1"/></ignoredErrors><drawing xmlns:r="${office}" r:id="rId7"/><legacyDrawing xmlns:r="${office}" r:id="rId8"/><tableParts count="1"><tablePart xmlns:r="${office}" r:id="rId9"/></tableParts>${extensions}</worksheet>`,
      )
      .replace(
        '<pageMargins',
        '<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" dxfId="0" priority="9"/></conditionalFormatting><pageMargins',
      ),
  );
  add(
    'xl/worksheets/_rels/sheet1.xml.rels',
    rels(
      relationship('rId7', 'drawing', '../drawings/drawing5.xml'),
      relationship('rId8', 'vmlDrawing', '../drawings/vml.vml'),
      relationship('rId9', 'table', '/xl/tables/table4.xml'),
      relationship('rId10', 'comments', '../comments1.xml'),
      relationship(
        'rId11',
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        '../threadedComments/t1.xml',
      ),
      relationship('rId12', 'printerSettings', '../printerSettings/p1.bin'),
    ),
  );
  add('xl/drawings/drawing5.xml', drawing);
  add('xl/drawings/_rels/drawing5.xml.rels', rels(relationship('rId1', 'chart', '../charts/chart3.xml')));
  add('xl/charts/chart3.xml', chart);
  add('xl/drawings/vml.vml', '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>');
  add(
    'xl/tables/table4.xml',
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="B" displayName="B" ref="A2:A3"><autoFilter ref="A2:A3"><filterColumn colId="0"><iconFilter iconSet="3Arrows"/></filterColumn></autoFilter><tableColumns count="1"><tableColumn id="1" name="Chữ"/></tableColumns></table>',
  );
  add(
    'xl/comments1.xml',
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author/></authors><commentList><comment ref="A1" authorId="0"><text><t>Ghi chú</t></text></comment></commentList></comments>',
  );
  add(
    'xl/threadedComments/t1.xml',
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
  );
  add('xl/printerSettings/p1.bin', 'máy in');
  add('customXml/item1.xml', '<a/>');
  add(
    'docProps/custom.xml',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  );
  change('xl/workbook.xml', (text) =>
    text.replace(
      '</sheets>',
      '</sheets><definedNames><definedName name="Tỷ_lệ" comment="của Sở">Bìa!$A$1</definedName><definedName name="Hằng" hidden="1">0.5</definedName></definedNames>',
    ),
  );
  change('xl/_rels/workbook.xml.rels', (text) =>
    text.replace('</Relationships>', `${relationship('rId90', 'customXml', '../customXml/item1.xml')}</Relationships>`),
  );
  change('_rels/.rels', (text) =>
    text.replace(
      '</Relationships>',
      `${relationship('rId91', 'custom-properties', 'docProps/custom.xml')}</Relationships>`,
    ),
  );
  change('xl/styles.xml', (text) =>
    text
      .replace(/<cellStyleXfs.*?<\/cellStyleXfs>/s, '<cellStyleXfs count="2"><xf/><xf fontId="0"/></cellStyleXfs>')
      .replace(
        /<cellStyles.*?<\/cellStyles>/s,
        '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Của Sở" xfId="1"/></cellStyles>',
      )
      .replace(/<dxfs[^>]*(?:\/>|>.*?<\/dxfs>)/s, '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'),
  );
  change('[Content_Types].xml', (text) =>
    text.replace(
      '</Types>',
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Override PartName="/xl/drawings/drawing5.xml" ContentType="${drawingTypes}+xml"/><Override PartName="/xl/charts/chart3.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/tables/table4.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>`,
    ),
  );
  return zipSync(parts);
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
    const places = order.map((tag) => sheet.indexOf(tag));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    const [, id] = /<drawing[^>]*r:id="([^"]*)"/.exec(sheet)!;
    const relationships = textOf(out, 'xl/worksheets/_rels/sheet1.xml.rels');
    expect(relationships).toMatch(new RegExp(`Id="${id}"[^>]*Target="/xl/drawings/drawing5.xml"`));
    expect(textOf(out, 'xl/charts/chart3.xml')).toBe(chart);
    expect(textOf(out, 'xl/workbook.xml')).toMatch(/comment="của Sở"/);
    expect(textOf(out, 'xl/styles.xml')).toContain('Của Sở');
  });

  test('what goes is named', async () => {
    const out = unzipSync(await saved(bytes));
    out['xl/worksheets/sheet1.xml'] = strToU8(
      strFromU8(out['xl/worksheets/sheet1.xml']!).replace(/<protectedRanges>.*<\/protectedRanges>/s, ''),
    );
    const lost = lostKinds(bytes, zipSync(out));
    expect(lost.map(({ kind }) => kind)).toEqual(['sheet:protectedRanges', 'sheet:protectedRange']);
    expect(lostText(lost).en).toContain('ranges that may be edited (1, left 0)');
  });
});
