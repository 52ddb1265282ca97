import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { placeOf } from '../../../src/sheet/grid/address';
import type { Grid } from '../../../src/sheet/grid/grid';
import { Allowance, Cells } from '../../../src/xlsx/read/cells';
import { readXlsx } from '../../../src/xlsx/read/readXlsx';
import { plainStyle } from '../../../src/xlsx/read/styles/styles';
import { packed, row, type Parts } from './packages';

function gridOf(parts: Parts): Grid {
  return readXlsx(packed(parts)).grids[0]!;
}

function valuesOf(cells: string, parts: Parts = {}): readonly unknown[] {
  return gridOf({ sheet: row(cells), ...parts }).values[0]!;
}

function refusal(parts: Parts | Uint8Array): unknown {
  try {
    return readXlsx(parts instanceof Uint8Array ? parts : packed(parts));
  } catch (error) {
    return error;
  }
}

describe('values', () => {
  test('of every type, as Excel gives them', () => {
    const cells = [
      '<c r="A1"><v>1.5E3</v></c>',
      '<c r="B1" t="s"><v>1</v></c>',
      '<c r="C1" t="str"><f>A1&amp;"x"</f><v>_x0041_b</v></c>',
      '<c r="D1" t="inlineStr"><is><t>Thuê </t><r><t>bao</t></r><rPh><t>đọc</t></rPh></is></c>',
      '<c r="E1" t="b"><v>1</v></c>',
      '<c r="F1" t="e"><v>#DIV/0!</v></c>',
      '<c r="G1" t="d"><v>2018-11-25T12:00:00</v></c>',
      '<c r="H1" t="s"><v/></c>',
      '<c r="I1"><v></v></c>',
      '<c r="J1"><v>-.5</v></c>',
    ].join('');
    const strings =
      '<si><t>không</t></si><si><r><t xml:space="preserve"> Hoà </t></r><r><rPr><b/></rPr><t>&amp; _x005F_</t></r><rPh sb="0" eb="1"><t>phiên âm</t></rPh></si>';
    expect(valuesOf(cells, { strings })).toEqual([
      1500,
      ' Hoà & _',
      'Ab',
      'Thuê bao',
      true,
      '#DIV/0!',
      43429.5,
      '',
      '',
      -0.5,
    ]);
  });

  test('cells and rows without an address follow the ones before', () => {
    const sheet =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row></sheetData>';
    const { values, top, left } = gridOf({ sheet });
    expect([top, left, values.length]).toEqual([0, 0, 5]);
    expect(values[0]).toEqual([1, 2, '', '']);
    expect(values[4]).toEqual(['', '', 3, 4]);
  });

  test('dates of the 1904 system stay the numbers that they are, ISO dates count from there', () => {
    const workbook =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>';
    expect(valuesOf('<c r="A1"><v>1000</v></c><c r="B1" t="d"><v>1904-01-03</v></c>', { workbook })).toEqual([1000, 2]);
  });
});

describe('formulas', () => {
  test('shared ones are written out in every cell, with their results', () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/></c></row></sheetData>';
    const { formulas, values } = gridOf({ sheet });
    expect(formulas.flat()).toEqual(['=B1*$C$1', '=B2*$C$1', '=B3*$C$1']);
    expect(values.flat()).toEqual([2, 4, '']);
  });

  test('array formulas and newer functions read as people write them', () => {
    const { formulas } = gridOf({
      sheet: row(
        '<c r="A1"><f t="array" ref="A1">SUM(B1:B2)</f><v>0</v></c><c r="B1"><f>_xlfn.CONCAT(C1,"_xlfn.")</f></c>',
      ),
    });
    expect(formulas[0]).toEqual(['=SUM(B1:B2)', '=CONCAT(C1,"_xlfn.")']);
  });
});

describe('what decides how a cell is read', () => {
  test('number formats, by number and by text, indents, and conditional formats', () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; triệu&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="4"><alignment indent="2"/></xf></cellXfs>' +
      '<dxfs><dxf><font/></dxf><dxf><numFmt numFmtId="170" formatCode="0,"/></dxf></dxfs>';
    const sheet =
      row('<c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c>') +
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="1"/><cfRule dxfId="0"/></conditionalFormatting>' +
      '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><x14:dxf><x14:numFmt formatCode="0%"/></x14:dxf></x14:cfRule><xm:sqref>C1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const { numberFormats, indents, conditionalFormats } = gridOf({ sheet, styles });
    expect(numberFormats[0]).toEqual(['General', '0.0" triệu"', '#,##0.00']);
    expect(indents).toEqual([{ row: 0, column: 2, levels: 2 }]);
    expect(conditionalFormats).toEqual([
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, numberFormat: '0,' },
      { area: { row: 0, column: 2, rows: 1, columns: 1 }, numberFormat: '0%' },
    ]);
  });

  test('input rules, also those written as extensions and those over nothing', () => {
    const sheet =
      row('<c r="A1"><v>1</v></c><c r="D1"><v>1</v></c>') +
      '<dataValidations><dataValidation sqref="A1 #REF!"/><dataValidation sqref="C:C"/></dataValidations>' +
      '<extLst><ext><x14:dataValidations><x14:dataValidation><x14:formula1><xm:f>1</xm:f></x14:formula1><xm:sqref>D1:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    expect(gridOf({ sheet }).inputRules).toEqual([
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 2 },
    ]);
  });

  test('merged areas, hidden rows and columns', () => {
    const sheet =
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/><col min="6" max="16384" hidden="1"/></cols>' +
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="E1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" ht="0"/><row r="5"><c r="A5"><v>1</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    const { hiddenRows, hiddenColumns, merges } = gridOf({ sheet });
    expect(hiddenRows).toEqual([[1, 2]]);
    expect(hiddenColumns).toEqual([[1, 3]]);
    expect(merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  });

  test('rows and columns that are too low or narrow to show anything', () => {
    const sheet =
      '<cols><col min="2" max="2" width="0.5"/><col min="3" max="3" width="1.5"/></cols>' +
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2" ht="2.5"/><row r="3" ht="5"><c r="A3"><v>1</v></c></row></sheetData>';
    expect(gridOf({ sheet })).toMatchObject({ hiddenRows: [[1, 1]], hiddenColumns: [[1, 1]] });
    const low = `<sheetFormatPr defaultRowHeight="1" customHeight="1"/>${sheet}`;
    expect(gridOf({ sheet: low }).hiddenRows).toEqual([[0, 1]]);
  });

  test('bars and icons in place of the value, and conditions under which letters are unseen', () => {
    const styles =
      '<dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf><dxf><font><color rgb="FFFF0000"/></font></dxf>' +
      '<dxf><font><color theme="1"/></font><fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill></dxf></dxfs>';
    const rule = (area: string, inner: string): string =>
      `<conditionalFormatting sqref="${area}">${inner}</conditionalFormatting>`;
    const sheet =
      row('<c r="A1"><v>1</v></c><c r="F1"><v>1</v></c>') +
      rule('A1', '<cfRule type="dataBar"><dataBar showValue="0"><cfvo type="min"/></dataBar></cfRule>') +
      rule('B1', '<cfRule type="iconSet"><iconSet><cfvo type="min"/></iconSet></cfRule>') +
      rule('C1', '<cfRule dxfId="0"/>') +
      rule('D1', '<cfRule dxfId="1"/>') +
      rule('E1', '<cfRule dxfId="2"/>') +
      '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule><x14:iconSet showValue="0"/></x14:cfRule><xm:sqref>F1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const { conditionalFormats } = gridOf({ sheet, styles });
    expect(conditionalFormats!.map(({ area, numberFormat }) => [area.column, numberFormat])).toEqual(
      [0, 2, 4, 5].map((column) => [column, ';;;']),
    );
  });

  test('the view, cells that repeat what they hold, letters in the colour of their ground', () => {
    const solid = (colour: string): string =>
      `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`;
    const styles =
      '<fonts><font/><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font></fonts>' +
      `<fills><fill><patternFill patternType="none"/></fill>${solid('rgb="FF203864"')}${solid('rgb="FFFFFFFF"')}<fill><gradientFill/></fill></fills>` +
      '<cellXfs><xf fontId="0" fillId="0"/><xf fontId="0" fillId="0"><alignment horizontal="fill"/></xf>' +
      '<xf fontId="1" fillId="0"/><xf fontId="1" fillId="1"/><xf fontId="2" fillId="2"/><xf fontId="1" fillId="3"/></cellXfs>';
    const cells = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter, s) => `<c r="${letter}1" s="${s}"><v>1</v></c>`);
    const views = '<sheetViews><sheetView showZeros="0" showFormulas="1" workbookViewId="0"/></sheetViews>';
    expect(gridOf({ sheet: views + row(cells.join('')), styles }).looks).toEqual({
      hidesZeros: true,
      showsFormulas: true,
      marked: {
        repeated: [{ row: 0, column: 1 }],
        unseen: [2, 4].map((column) => ({ row: 0, column })),
      },
    });
    expect(gridOf({ sheet: row('<c r="A1"><v>1</v></c>') }).looks).toEqual({});
  });

  test('colours by theme, palette, pattern and gradient; sizes, typefaces, struck letters', () => {
    const fonts = [
      ...['theme="1"', 'indexed="8"', 'rgb="FFFDFDFD"', 'rgb="FFD9D9D9"'].map((one) => `<color ${one}/>`),
      ...['<sz val="1"/>', '<name val="Wingdings"/>', '<strike/>', '<strike val="0"/>', '<color rgb="FF112233"/>'],
    ];
    const styles =
      `<fonts>${fonts.map((one) => `<font>${one}</font>`).join('')}</fonts>` +
      '<fills><fill/><fill><gradientFill><stop><color rgb="FF112233"/></stop><stop><color rgb="FF112234"/></stop></gradientFill></fill></fills>' +
      `<cellXfs>${fonts.map((_, at) => `<xf fontId="${at}" fillId="${at === 8 ? 1 : 0}"/>`).join('')}</cellXfs>` +
      `<colors><indexedColors>${'<rgbColor rgb="00FFFFFF"/>'.repeat(9)}</indexedColors></colors>`;
    const theme =
      '<a:theme xmlns:a="a"><a:clrScheme><a:dk1><a:srgbClr val="FEFEFE"/></a:dk1><a:lt1><a:sysClr lastClr="FFFFFF"/></a:lt1></a:clrScheme></a:theme>';
    const cells = fonts.map((_, s) => `<c r="${'ABCDEFGHI'[s]!}1" s="${s}"><v>1</v></c>`).join('');
    const { marked } = gridOf({ sheet: row(cells), styles, others: { 'xl/theme.xml': theme } }).looks!;
    const columnsOf = (mark: 'unseen' | 'struck') => marked![mark]!.map(({ column }) => column);
    expect([columnsOf('unseen'), columnsOf('struck')]).toEqual([[0, 1, 2, 4, 5, 8], [6]]);
  });

  test('letters that the number format itself gives the colour of their ground, where its section holds', () => {
    const formats = [
      ...['[White]#,##0', '[Color2]0', '[color 2]0', '[Red]0', '[Black]0', '"[White]"0'],
      ...['[White]0;[Red]-0', '[=5][White]0;0', '[=7][White]0;0', '[White]General'],
    ];
    const styles =
      `<numFmts>${formats.map((one, at) => `<numFmt numFmtId="${200 + at}" formatCode="${one.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
      '<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/></patternFill></fill></fills>' +
      `<cellXfs>${[0, 1].flatMap((fill) => formats.map((_, at) => `<xf numFmtId="${200 + at}" fillId="${fill}"/>`)).join('')}</cellXfs>` +
      '<dxfs><dxf><numFmt numFmtId="300" formatCode="[&gt;3][White]0;0"/></dxf></dxfs>';
    const cell = (at: number, value: number, style: number): string =>
      `<c r="${'ABCDEFGHIJ'[at]!}1" s="${style}"><v>${value}</v></c>`;
    const unseenAt = (value: number, offset = 0) => {
      const sheet = row(formats.map((_, at) => cell(at, value, at + offset)).join(''));
      return gridOf({ sheet, styles }).looks!.marked?.unseen?.map(({ column }) => formats[column]);
    };
    expect(unseenAt(5)).toEqual([
      ...['[White]#,##0', '[Color2]0', '[color 2]0', '[White]0;[Red]-0', '[=5][White]0;0', '[White]General'],
    ]);
    expect(unseenAt(-5)).toEqual(['[White]#,##0', '[Color2]0', '[color 2]0', '[White]General']);
    // On a dark ground the same letters are seen, and black ones are not; black is what is said of none.
    expect(unseenAt(5, formats.length)).toEqual(expect.arrayContaining(['[Black]0']));
    const condition = '<conditionalFormatting sqref="A1"><cfRule dxfId="0"/></conditionalFormatting>';
    expect(
      gridOf({ sheet: row('<c r="A1"><v>5</v></c>') + condition, styles }).conditionalFormats!.map(
        ({ numberFormat }) => numberFormat,
      ),
    ).toEqual(['[>3][White]0;0', '[>3];0']);
  });

  test('runs of a text that cannot be seen or are struck out, and readings that are shown', () => {
    const text = (id: string, inner: string, more = ''): string =>
      `<c r="${id}1" t="inlineStr"${more}><is>${inner}</is></c>`;
    const run = (look: string, words = 'trước'): string => `<r><rPr>${look}</rPr><t>${words}</t></r>`;
    const reading = '<t>tấn</t><rPh sb="0" eb="1"><t>nghìn</t></rPh>';
    const sheet = row(
      text('A', `<r><t>Năm</t></r>${run('<sz val="1"/>')}`) +
        text('B', run('<color rgb="FFFFFFFF"/>')) +
        text('C', run('<strike/>')) +
        text('D', `${run('<b/>')}${run('<color rgb="FFFFFFFF"/>', ' ')}`) +
        text('E', reading, ' ph="1"') +
        text('F', reading),
    );
    const { marked } = gridOf({ sheet }).looks!;
    const places = (...columns: readonly number[]) => columns.map((column) => ({ row: 0, column }));
    expect(marked).toEqual({ unseen: places(0, 1), struck: places(2), readings: places(4) });
  });

  test('rows and columns before a frozen part, and those of a width in which nothing is read', () => {
    const view = (pane: string): string =>
      `<sheetViews><sheetView topLeftCell="B3" workbookViewId="0"><pane ${pane}/></sheetView></sheetViews>`;
    const cells =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="D5"><v>1</v></c></row></sheetData>';
    const hidden = (before: string) => {
      const { hiddenRows, hiddenColumns } = gridOf({ sheet: before + cells });
      return [hiddenRows, hiddenColumns];
    };
    expect(hidden(view('xSplit="1" ySplit="2" state="frozen"'))).toEqual([[[0, 1]], [[0, 0]]]);
    expect(hidden(view('xSplit="1" ySplit="2" state="split"'))).toEqual([[], []]);
    const cols = '<cols><col min="2" max="3" width="9"/></cols>';
    expect(hidden(`<sheetFormatPr defaultColWidth="0.1"/>${cols}`)).toEqual([
      [],
      [
        [0, 0],
        [3, 3],
      ],
    ]);
    expect(hidden(`<sheetFormatPr defaultColWidth="9"/>${cols}`)).toEqual([[], []]);
  });

  test('conditions written as extensions, and scales in which letters are lost', () => {
    const extended = (look: string, area: string): string =>
      `<x14:conditionalFormatting><x14:cfRule><x14:dxf>${look}</x14:dxf></x14:cfRule><xm:sqref>${area}</xm:sqref></x14:conditionalFormatting>`;
    const scale = (colour: string, area: string): string =>
      `<conditionalFormatting sqref="${area}"><cfRule type="colorScale"><colorScale>${`<color rgb="${colour}"/>`.repeat(2)}</colorScale></cfRule></conditionalFormatting>`;
    const sheet =
      row('<c r="A1"><v>1</v></c><c r="F1"><v>1</v></c>') +
      scale('FF000000', 'A1') +
      scale('FFF8696B', 'B1') +
      `<extLst><ext><x14:conditionalFormattings>${extended('<font><color rgb="FFFFFFFF"/></font>', 'C1')}` +
      `${extended('<numFmt numFmtId="9" formatCode="&quot;7&quot;"/>', 'D1')}${extended('<font><b/></font>', 'E1')}</x14:conditionalFormattings></ext></extLst>`;
    expect(gridOf({ sheet }).conditionalFormats!.map(({ area, numberFormat }) => [area.column, numberFormat])).toEqual([
      [0, ';;;'],
      [2, ';;;'],
      [3, '"7"'],
    ]);
  });

  test('what is said where somebody goes to a cell, tabs that are not shown, precision as displayed', () => {
    const workbook =
      '<workbook xmlns:r="r"><bookViews><workbookView showSheetTabs="0"/></bookViews><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><calcPr fullPrecision="0"/></workbook>';
    const sheet =
      row('<c r="A1"><v>1</v></c>') +
      '<dataValidations><dataValidation sqref="A1" promptTitle="Số" prompt="12"/><dataValidation sqref="B1"/></dataValidations>' +
      '<hyperlinks><hyperlink ref="A1" tooltip="13" display="14"/></hyperlinks>' +
      '<extLst><ext><x14:dataValidations><x14:dataValidation prompt="15"><xm:sqref>A1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const snapshot = readXlsx(packed({ sheet, workbook }));
    expect(snapshot).toMatchObject({ hidesTabs: true, roundsAsShown: true });
    expect(snapshot.grids[0]!.looks!.tips!.map(({ text }) => text)).toEqual(['Số 12', '13', '15']);
    const plain = readXlsx(packed({ sheet: row('<c r="A1"><v>1</v></c>') }));
    expect([plain.hidesTabs, plain.roundsAsShown, plain.grids[0]!.looks]).toEqual([undefined, undefined, {}]);
  });

  test('what is printed, and what is said at cells', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const workbook =
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Số liệu" sheetId="1" r:id="rId1"/></sheets><definedNames>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Số, liệu'!$A$1:$B$2,'Số, liệu'!$D$4</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Số, liệu'!$A:$B,'Số, liệu'!$2:$3</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="1">X!$A$1</definedName></definedNames></workbook>`;
    const rels = ['comments', 'threadedComment'].map(
      (type, at) => `<Relationship Id="rId${at}" Type="${office}/${type}" Target="../${type}.xml"/>`,
    );
    const others = {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${rels.join('')}</Relationships>`,
      'xl/comments.xml': `<comments xmlns="${main}"><authors><author>An</author></authors><commentList><comment ref="A1"><text><r><t>Số </t></r><r><t>12</t></r></text></comment><comment ref="B1"><text><t>Xem https://go.microsoft.com/fwlink/?linkid=870924</t></text></comment></commentList></comments>`,
      'xl/threadedComment.xml':
        '<ThreadedComments><threadedComment ref="B1"><text>Đúng là </text></threadedComment><threadedComment ref="B1"><text>13</text></threadedComment></ThreadedComments>',
    };
    const { looks } = gridOf({ sheet: row('<c r="A1"><v>1</v></c>'), workbook, others });
    expect(looks).toEqual({
      printed: [
        { row: 0, column: 0, rows: 2, columns: 2 },
        { row: 3, column: 3, rows: 1, columns: 1 },
      ],
      pageHeads: [[1, 2]],
      comments: [
        { row: 0, column: 0, text: 'Số 12' },
        { row: 0, column: 1, text: 'Đúng là\n13' },
      ],
    });
  });

  test('rows that are hidden unless they are listed', () => {
    const sheet =
      '<sheetFormatPr zeroHeight="1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row></sheetData>';
    expect(gridOf({ sheet }).hiddenRows).toEqual([[1, 2]]);
  });
});

describe('parts are found by relationship', () => {
  test('whatever they are called, from the root or from the folder, with a prefix, strict, in UTF-16', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const utf16 = (text: string): Uint8Array => {
      const bytes = new Uint8Array(2 + text.length * 2);
      new Uint16Array(bytes.buffer).set([0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))]);
      return bytes;
    };
    const bytes = packed({
      others: {
        '_rels/.rels': `<Relationships><Relationship Id="a" Type="${strict}/officeDocument" Target="/du lieu/So.xml"/></Relationships>`,
        '[Content_Types].xml':
          '<Types><Override PartName="/Du%20Lieu/so.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        'du lieu/so.xml':
          '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="Một" r:id="b" state="veryHidden"/><x:sheet name="Hai" r:id="c" state="hidden"/><x:sheet name="Biểu đồ" r:id="d"/></x:sheets></x:workbook>',
        'du lieu/_rels/so.xml.rels': `<Relationships><Relationship Id="b" Type="${strict}/worksheet" Target="../trang.bin"/><Relationship Id="c" Type="${strict}/worksheet" Target="hai.xml"/><Relationship Id="d" Type="${strict}/chartsheet" Target="bd.xml"/></Relationships>`,
        'trang.bin': utf16(
          '<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        ),
        'du lieu/hai.xml': '<worksheet/>',
      },
    });
    const { grids, sheets } = readXlsx(bytes);
    expect(grids.map(({ sheet, values }) => [sheet, values])).toEqual([['Một', [[7]]]]);
    expect(sheets).toEqual([
      { name: 'Một', visibility: 'veryHidden' },
      { name: 'Hai', visibility: 'hidden' },
      { name: 'Biểu đồ', visibility: 'visible', holdsCells: false },
    ]);
  });

  test('a sheet whose part is missing is named, never left out in silence', () => {
    const bytes = unzipSync(packed({}));
    delete bytes['xl/worksheets/sheet1.xml'];
    expect(refusal(zipSync(bytes))).toMatchObject({ reason: 'no-part', place: 'Số liệu' });
  });

  test('two parts whose names differ by capitals only are refused', () => {
    expect(refusal({ others: { 'XL/worksheets/Sheet1.xml': '<worksheet/>' } })).toMatchObject({ reason: 'unreadable' });
  });
});

describe('what cannot be read is refused with its cell', () => {
  test.each([
    ['a missing string', '<c r="B1" t="s"><v>9</v></c>'],
    ['a number that is none', '<c r="B1"><v>12,5</v></c>'],
    ['an infinite number', '<c r="B1"><v>1e999</v></c>'],
    ['an unknown type', '<c r="B1" t="x"><v>1</v></c>'],
    ['a date that never was', '<c r="B1" t="d"><v>2023-02-30</v></c>'],
    ['a shared formula that nobody states', '<c r="B1"><f t="shared" si="3"/></c>'],
    ['a cell twice', '<c r="B1"><v>1</v></c><c r="B1"><v>2</v></c>'],
  ])('%s', (_, cells) => {
    expect(refusal({ sheet: row(cells) })).toMatchObject({ reason: 'unreadable', place: "'Số liệu'!B1" });
  });

  test.each([
    ['XFE1', row('<c r="XFE1"><v>1</v></c>')],
    ['A1048577', '<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>'],
    ['a cell of another row', row('<c r="A2"><v>1</v></c>')],
    [
      'two far corners',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    ],
  ])('%s', (_, sheet) => {
    expect(refusal({ sheet })).toMatchObject({
      reason: expect.stringMatching(/unreadable|huge-area/),
      place: expect.stringContaining('Số liệu'),
    });
  });

  test.each([
    ['markup that does not close', '<sheetData><row>'],
    ['an entity of its own', '<sheetData>&a;</sheetData>'],
  ])('%s', (_, sheet) => {
    expect(refusal({ sheet })).toMatchObject({ reason: 'unreadable', place: 'xl/worksheets/sheet1.xml' });
  });

  test('elements in one another without end', () => {
    expect(refusal({ sheet: '<a>'.repeat(100) })).toMatchObject({ reason: 'too-large', limit: 'depth' });
  });

  test('bytes that are not in the encoding that they claim', () => {
    const parts = unzipSync(packed({ sheet: row('<c r="A1" t="inlineStr"><is><t>So</t></is></c>') }));
    const part = 'xl/worksheets/sheet1.xml';
    parts[part] = strToU8(strFromU8(parts[part]!, true).replace('So', 'S\u00f3'), true);
    expect(refusal(zipSync(parts))).toMatchObject({ reason: 'unreadable', place: part });
  });
});

test('what cells hold is bounded over all sheets, however little of the file says it', () => {
  const longest = 'A'.repeat(1_000_000);
  const cells = new Cells(new Allowance(), 'Số liệu');
  const add = () => {
    for (let place = 0; place < 60; place += 1) cells.add(place, '', longest, plainStyle);
  };
  expect(add).toThrow(expect.objectContaining({ reason: 'too-large', limit: 'texts' }));
});

test('more rows than a grid may have are refused as they come, not once all are kept', () => {
  const cells = new Cells(new Allowance(), 'Số liệu');
  const add = () => {
    for (let row = 0; row < 1_000_000; row += 1)
      for (const column of [0, 12]) cells.add(placeOf(row, column), 1, null, plainStyle);
  };
  expect(add).toThrow(expect.objectContaining({ reason: 'huge-area', place: 'Số liệu' }));
  expect(cells.length).toBeLessThan(320_000);
});

test('a part that stands for two sheets is refused before it is read again and again', () => {
  const sheets = ['A', 'B'].map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId1"/>`);
  const workbook = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.join('')}</sheets></workbook>`;
  expect(refusal({ workbook })).toMatchObject({ reason: 'unreadable', place: 'B' });
});
