import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const microsoft = 'http://schemas.microsoft.com/office';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const x14 = `xmlns:x14="${microsoft}/spreadsheetml/2009/9/main" xmlns:xm="${microsoft}/excel/2006/main"`;
const application = 'application/vnd.openxmlformats-officedocument';

/** Kinds that the census must find in such a workbook before anything is saved. */
export const kindsOfEvery = [
  ...['part:drawing', 'part:chart', 'part:table', 'part:comments', 'part:threadedComment', 'part:person'],
  ...['part:slicer', 'part:slicerCache', 'part:printerSettings', 'part:customXml', 'part:custom-properties'],
  ...['sheet:printer', 'sheet:protectedRange', 'sheet:ignoredError', 'sheet:hyperlink', 'sheet:dataValidation'],
  ...['sheet:sparkline', 'sheet:cfRule', 'workbook:definedName', 'workbook:comment', 'styles:cellStyle'],
] as const;

/** Parts that are carried as they are, byte for byte. */
export const carriedParts = [
  ...['xl/charts/chart3.xml', 'xl/tables/table4.xml', 'xl/comments1.xml', 'xl/threadedComments/t1.xml'],
  ...['xl/slicers/slicer1.xml', 'xl/slicerCaches/cache1.xml', 'xl/printerSettings/p1.bin', 'customXml/item1.xml'],
  ...['docProps/custom.xml', 'xl/persons/person.xml', 'xl/theme/theme1.xml'],
] as const;

/** What the own sheet, the looks of its cells and the properties say besides, wherever they are written. */
export const keptWords: readonly (readonly [part: RegExp, words: RegExp])[] = [
  [/^xl\/worksheets\//, /<sheetView[^>]* showZeros="0"/],
  [/^xl\/worksheets\//, /<sheetPr[^>]* codeName="Own"/],
  [/^xl\/worksheets\//, /<outlinePr[^>]* applyStyles="1"/],
  [/^xl\/styles\.xml$/, /<xf [^>]*><extLst><ext [^>]*><xfpb:xfComplement i="0"\/>/],
  [/^xl\/styles\.xml$/, /<xf [^>]*quotePrefix="1"/],
  [/^docProps\/app\.xml$/, /<HyperlinkBase>https:\/\/example\.org\/<\/HyperlinkBase>/],
];

/** A part with a root of its own, and the type that leads to it. */
interface Added {
  readonly name: string;
  readonly type: string;
  /** Content type; null where the ending tells it. */
  readonly content: string | null;
  readonly text: string;
}

/**
 * A workbook with one of everything that the model of the editing library does not know, on and
 * around one of its sheets. The sheet holds numbers in A1:A2, a head and a text in B1:B2, and
 * nothing else.
 * @param sheet the part of the sheet, as the library names it
 * @param name what people call it
 */
export function withEveryKind(bytes: Uint8Array, sheet: string, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (part: string): string => strFromU8(parts[part]!);
  const put = (part: string, content: string): void => {
    parts[part] = strToU8(content);
  };
  const insert = (part: string, before: string, ...more: readonly string[]): void => {
    put(
      part,
      text(part).replace(before, () => more.join('') + before),
    );
  };
  const types = (added: readonly Added[]): readonly string[] =>
    added.flatMap((one) =>
      one.content === null ? [] : [`<Override PartName="/${one.name}" ContentType="${one.content}"/>`],
    );
  const rels = (added: readonly Added[], first: number): readonly string[] =>
    added.map(
      (one, at) =>
        `<Relationship Id="rId${first + at}" Type="${one.type.includes(':') ? one.type : `${office}/${one.type}`}" Target="/${one.name}"/>`,
    );
  const list = (all: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

  const [ofSheet, ofBook, ofPackage] = [sheetParts, bookParts, packageParts];
  for (const one of [...ofSheet, ...ofBook, ...ofPackage, chart(name)]) put(one.name, one.text);
  put('xl/drawings/_rels/drawing5.xml.rels', list(rels([chart(name)], 1)));
  const link = `<Relationship Id="rId40" Type="${office}/hyperlink" Target="https://example.org/" TargetMode="External"/>`;
  put(sheet.replace(/([^/]*)$/, '_rels/$1.rels'), list([...rels(ofSheet, 7), link]));
  insert('xl/_rels/workbook.xml.rels', '</Relationships>', ...rels(ofBook, 90));
  insert('_rels/.rels', '</Relationships>', ...rels(ofPackage, 95));
  insert(
    '[Content_Types].xml',
    '</Types>',
    `<Default Extension="vml" ContentType="${application}.vmlDrawing"/><Default Extension="bin" ContentType="${application}.spreadsheetml.printerSettings"/>`,
    ...types([...ofSheet, ...ofBook, ...ofPackage, chart(name)]),
  );
  const r = `xmlns:r="${office}"`;
  insert(
    sheet,
    '<pageMargins',
    '<conditionalFormatting sqref="A1:A2"><cfRule type="duplicateValues" dxfId="0" priority="9"/></conditionalFormatting>',
    `<hyperlinks><hyperlink ${r} ref="A1" r:id="rId40"/></hyperlinks>`,
  );
  put(
    sheet,
    text(sheet)
      .replace(
        '</sheetData>',
        '</sheetData><protectedRanges><protectedRange name="Nhập" sqref="A1:A2"/></protectedRanges>',
      )
      .replace(/<pageSetup[^>]*\/>/, '')
      .replace(
        /(<pageMargins[^>]*\/>)/,
        `$1<pageSetup ${r} paperSize="9" r:id="rId13"/><ignoredErrors><ignoredError sqref="A2" numberStoredAsText="1"/></ignoredErrors><drawing ${r} r:id="rId7"/><legacyDrawing ${r} r:id="rId8"/><tableParts ${r} count="1"><tablePart r:id="rId9"/></tableParts>${sheetExtensions(name)}`,
      ),
  );
  const looks = childCount(text('xl/styles.xml'));
  put(
    sheet,
    text(sheet)
      .replace(/<sheetPr[^>]*\/>|<sheetPr[^>]*>.*?<\/sheetPr>/s, '')
      .replace(/<dimension/, '<sheetPr codeName="Own"><outlinePr applyStyles="1"/></sheetPr><dimension')
      .replace(/<sheetViews>.*?<\/sheetViews>/s, '')
      .replace('<sheetFormatPr', '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews><sheetFormatPr')
      .replace(/<c r="A1"/, `<c r="A1" s="${looks}"`)
      .replace(/<c r="B2"/, `<c r="B2" s="${looks + 1}"`),
  );
  const checkbox = `<extLst><ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}" xmlns:xfpb="${microsoft}/spreadsheetml/2022/featurepropertybag"><xfpb:xfComplement i="0"/></ext></extLst>`;
  put(
    'xl/styles.xml',
    text('xl/styles.xml').replace(
      '</cellXfs>',
      `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0">${checkbox}</xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="1" quotePrefix="1"/></cellXfs>`,
    ),
  );
  insert('docProps/app.xml', '</Properties>', '<HyperlinkBase>https://example.org/</HyperlinkBase>');
  const names = '<definedName name="Tỷ_lệ" comment="của Sở">0.5</definedName>';
  const workbook = text('xl/workbook.xml');
  const withNames = workbook.includes('</definedNames>')
    ? workbook.replace('</definedNames>', `${names}</definedNames>`)
    : workbook.replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`);
  put(
    'xl/workbook.xml',
    withNames.replace(
      '</workbook>',
      `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="${microsoft}/spreadsheetml/2010/11/main"><x15:slicerCaches ${x14}><x14:slicerCache ${r} r:id="rId90"/></x15:slicerCaches></ext></extLst></workbook>`,
    ),
  );
  put(
    'xl/styles.xml',
    text('xl/styles.xml')
      .replace(/<dxfs[^>]*\/>/, '<dxfs count="0"></dxfs>')
      .replace('</dxfs>', '<dxf><font><b/></font></dxf></dxfs>')
      .replace('</cellStyleXfs>', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>')
      .replace('</cellStyles>', '<cellStyle name="Của Sở" xfId="1"/></cellStyles>'),
  );
  put('xl/theme/theme1.xml', text('xl/theme/theme1.xml').replace(/name="[^"]*"/, 'name="Của Sở"'));
  return zipSync(parts);
}

/** How many looks of cells a style sheet has. */
function childCount(styles: string): number {
  return [.../<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)![1]!.matchAll(/<xf[\s>]/g)].length;
}

const sheetParts: readonly Added[] = [
  {
    name: 'xl/drawings/drawing5.xml',
    type: 'drawing',
    content: `${application}.drawing+xml`,
    text: `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:absoluteAnchor><xdr:pos x="3000000" y="0"/><xdr:ext cx="3000000" cy="2000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
  },
  {
    name: 'xl/drawings/vml.vml',
    type: 'vmlDrawing',
    content: null,
    text: '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>',
  },
  {
    name: 'xl/tables/table4.xml',
    type: 'table',
    content: `${application}.spreadsheetml.table+xml`,
    text: `<table xmlns="${main}" id="1" name="B" displayName="B" ref="B1:B2"><autoFilter ref="B1:B2"><filterColumn colId="0"><iconFilter iconSet="3Arrows"/></filterColumn></autoFilter><tableColumns count="1"><tableColumn id="1" name="Tên"/></tableColumns></table>`,
  },
  {
    name: 'xl/comments1.xml',
    type: 'comments',
    content: `${application}.spreadsheetml.comments+xml`,
    text: `<comments xmlns="${main}"><authors><author>Sở</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Ghi chú</t></text></comment></commentList></comments>`,
  },
  {
    name: 'xl/threadedComments/t1.xml',
    type: `${microsoft}/2017/10/relationships/threadedComment`,
    content: 'application/vnd.ms-excel.threadedcomments+xml',
    text: `<ThreadedComments xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"/>`,
  },
  {
    name: 'xl/slicers/slicer1.xml',
    type: `${microsoft}/2007/relationships/slicer`,
    content: 'application/vnd.ms-excel.slicer+xml',
    text: `<slicers xmlns="${microsoft}/spreadsheetml/2009/9/main"><slicer name="Tên" cache="Slicer_Tên" caption="Tên" rowHeight="241300"/></slicers>`,
  },
  { name: 'xl/printerSettings/p1.bin', type: 'printerSettings', content: null, text: 'máy in' },
];

const bookParts: readonly Added[] = [
  {
    name: 'xl/slicerCaches/cache1.xml',
    type: `${microsoft}/2007/relationships/slicerCache`,
    content: 'application/vnd.ms-excel.slicerCache+xml',
    text: `<slicerCacheDefinition xmlns="${microsoft}/spreadsheetml/2009/9/main" name="Slicer_Tên" sourceName="Tên"/>`,
  },
  { name: 'customXml/item1.xml', type: 'customXml', content: null, text: '<a/>' },
  {
    name: 'xl/persons/person.xml',
    type: `${microsoft}/2017/10/relationships/person`,
    content: 'application/vnd.ms-excel.person+xml',
    text: `<personList xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"/>`,
  },
];

const packageParts: readonly Added[] = [
  {
    name: 'docProps/custom.xml',
    type: 'custom-properties',
    content: `${application}.custom-properties+xml`,
    text: '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  },
];

function chart(sheet: string): Added {
  const axis = (kind: string, id: number, other: number, at: string): string =>
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${at}"/><c:crossAx val="${other}"/></c:${kind}>`;
  return {
    name: 'xl/charts/chart3.xml',
    type: 'chart',
    content: `${application}.drawingml.chart+xml`,
    text: `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'${sheet}'!$A$1:$A$2</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>${axis('catAx', 1, 2, 'b')}${axis('valAx', 2, 1, 'l')}</c:plotArea></c:chart></c:chartSpace>`,
  };
}

function sheetExtensions(sheet: string): string {
  const ext = (uri: string, content: string): string => `<ext uri="{${uri}}" ${x14}>${content}</ext>`;
  return `<extLst>${[
    ext(
      'CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF',
      `<x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'${sheet}'!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>D2</xm:sqref></x14:dataValidation></x14:dataValidations>`,
    ),
    ext(
      '05C60535-1F16-4fd2-B633-F4F36F0B64E0',
      `<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'${sheet}'!A1:A2</xm:f><xm:sqref>C1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`,
    ),
    ext(
      '3A4CF648-6AED-40f4-86FF-DC5316D8AED3',
      `<x14:slicerList><x14:slicer xmlns:r="${office}" r:id="rId12"/></x14:slicerList>`,
    ),
  ].join('')}</extLst>`;
}
