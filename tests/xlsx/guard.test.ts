import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fileLimits } from '../../src/xlsx/archive/fileLimits';
import { readXlsx } from '../../src/xlsx/read/readXlsx';
import { newBook } from '../../src/xlsx/edit/model';
import { readBook } from '../../src/xlsx/edit/readBook';
import { saveBook } from '../../src/xlsx/edit/saveBook';
import { WorkbookFileError } from '../../src/xlsx/workbookFileError';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

let good: Uint8Array;

beforeAll(async () => {
  const book = newBook('Bìa');
  book.worksheets[0]!.getCell('A1').value = 'Sở Thông tin và Truyền thông';
  good = await saveBook(book);
});

/** The reason why bytes are refused, or null when they are not. */
function refusal(bytes: Uint8Array, limits = fileLimits): string | null {
  try {
    readXlsx(bytes, limits);
    return null;
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.reason;
    throw error;
  }
}

function withParts(parts: Record<string, Uint8Array>, without: readonly string[] = []): Uint8Array {
  const files = { ...unzipSync(good), ...parts };
  return zipSync(Object.fromEntries(Object.entries(files).filter(([name]) => !without.includes(name))));
}

describe('areas that cover a whole sheet', () => {
  const spanning = (xml: string) =>
    withParts({ 'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData/>${xml}</worksheet>`) });

  const merges = (...areas: readonly string[]): string =>
    `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;
  const cells = '<row r="1"><c r="B1"><v>7</v></c></row><row r="3"><c r="D3"><v>8</v></c></row>';
  const filled = (xml: string, data = cells) =>
    withParts({ 'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${data}</sheetData>${xml}</worksheet>`) });
  const mergesIn = (bytes: Uint8Array): readonly string[] =>
    [...strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!).matchAll(/<mergeCell ref="([^"]*)"/g)]
      .map(([, area]) => area!)
      .sort();

  test.each([
    ['a whole sheet', ['A1:XFD1048576']],
    ['a column, a row beside it and a small area', ['B1:B1048576', 'C4:XFD4', 'C2:D2']],
    ['columns that nothing stands in', ['F1:Z50000', 'AA1:AZ50000']],
  ])('%s merged is opened for editing, and saved as it came', async (_, areas) => {
    for (const bytes of [spanning(merges(...areas)), filled(merges(...areas))]) {
      const book = await readBook(bytes);
      expect(book.worksheets[0]!.actualRowCount).toBeLessThan(4);
      expect(mergesIn(await saveBook(book))).toEqual([...areas].sort());
    }
  });

  test('what was since written under a merged column is not put out of sight', async () => {
    const book = await readBook(filled(merges('B1:B1048576', 'F1:F1048576')));
    book.worksheets[0]!.getCell('B9').value = 9;
    expect(mergesIn(await saveBook(book))).toEqual(['B1:B3', 'F1:F1048576']);
  });

  test('merged cells are refused where too many of those in use are covered', async () => {
    const corner = '<row r="50000"><c r="AZ50000"><v>1</v></c></row>';
    const bytes = filled(merges('A1:Z49999', 'AA1:AZ49999'), cells + corner);
    expect(refusal(bytes)).toBeNull();
    await expect(readBook(bytes)).rejects.toMatchObject({ reason: 'huge-area', place: 'Bìa' });
  });

  test('names of wide areas are not opened, and are saved as they came, whatever the sheet is called then', async () => {
    const name = (of: string, area: string, more = ''): string =>
      `<definedName name="${of}"${more}>Bìa!${area}</definedName>`;
    const names = [
      name('hẹp', '$A$1:$B$2'),
      name('cả_trang', '$A$1:$XFD$1048576'),
      name('_xlnm._FilterDatabase', '$A$1:$Z$5000', ' localSheetId="0" hidden="1"'),
      ...Array.from({ length: 30 }, (_, at) => name(`rộng_${at}`, '$A$1:$A$9000')),
    ];
    const workbook = strFromU8(unzipSync(good)['xl/workbook.xml']!).replace(
      '</sheets>',
      `</sheets><definedNames>${names.join('')}</definedNames>`,
    );
    const book = await readBook(withParts({ 'xl/workbook.xml': strToU8(workbook) }));
    expect(book.definedNames.model).toHaveLength(1 + 11);
    book.worksheets[0]!.name = 'Trang bìa';
    const written = strFromU8(unzipSync(await saveBook(book))['xl/workbook.xml']!);
    expect([...written.matchAll(/<definedName /g)]).toHaveLength(names.length);
    expect(written).toContain('<definedName name="cả_trang">\'Trang bìa\'!$A$1:$XFD$1048576</definedName>');
    expect(written).toMatch(/name="_xlnm\._FilterDatabase" localSheetId="0" hidden="1">'Trang bìa'!\$A\$1:\$Z\$5000</);
  });

  test.each(['A1:XFD1048576', 'O9:P1048576', 'A:C 1:3'])('an entry rule on %s is nothing special', async (area) => {
    const rule = `<dataValidation type="whole" sqref="${area}"><formula1>0</formula1></dataValidation>`;
    expect((await readBook(spanning(rule))).worksheets).toHaveLength(1);
  });
});

describe('what is a workbook', () => {
  test('a saved workbook passes, as it is and packed again', () => {
    expect(refusal(good)).toBeNull();
    expect(refusal(withParts({}))).toBeNull();
  });

  test('bytes that start inside a larger buffer are read from their own start', () => {
    const larger = new Uint8Array(good.length + 10);
    larger.set(good, 7);
    expect(refusal(larger.subarray(7, 7 + good.length))).toBeNull();
  });

  test.each([
    ['empty', new Uint8Array(0)],
    ['not-a-workbook', strToU8('STT;Chỉ tiêu;Mã số')],
    ['not-a-workbook', Uint8Array.from({ length: 5000 }, (_none, index) => (index * 7919) % 251)],
    ['needs-xlsx', Uint8Array.from([...ole, ...new Array<number>(600).fill(0)])],
    [
      'encrypted',
      Uint8Array.from([
        ...ole,
        ...new Array<number>(64).fill(0),
        ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]),
      ]),
    ],
  ])('%s', (reason, bytes) => {
    expect(refusal(bytes)).toBe(reason);
  });

  test('a document of another program', () => {
    expect(refusal(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }))).toBe(
      'no-workbook',
    );
    expect(refusal(withParts({}, ['[Content_Types].xml']))).toBe('no-workbook');
  });

  test('a workbook with macros is read, told of, and not edited', async () => {
    const relationships = 'xl/_rels/workbook.xml.rels';
    const type = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';
    const macro = `<Relationship Id="macro" Type="${type}" Target="vbaProject.bin"/></Relationships>`;
    const bytes = withParts({
      'xl/vbaProject.bin': new Uint8Array(100),
      [relationships]: strToU8(strFromU8(unzipSync(good)[relationships]!).replace('</Relationships>', macro)),
    });
    expect(readXlsx(bytes).hasMacros).toBe(true);
    await expect(readBook(bytes)).rejects.toMatchObject({ reason: 'macros' });
  });

  test('every cut of a workbook is refused with a reason', () => {
    for (let length = 1; length < good.length; length += 97) {
      expect(refusal(good.slice(0, length))).toMatch(/^(truncated|not-a-workbook)$/);
    }
  });

  test('a workbook with bytes damaged in the middle does not open as something else', async () => {
    for (let place = 40; place < good.length; place += 211) {
      const damaged = good.slice();
      damaged[place] = damaged[place]! ^ 0xff;
      const outcome = await readBook(damaged).then(
        (model) => model.worksheets[0]!.name,
        (error: unknown) => error,
      );
      if (outcome !== 'Bìa') expect(outcome).toBeInstanceOf(WorkbookFileError);
    }
  });
});

describe('what is too large', () => {
  const blanks = (megabytes: number) => new Uint8Array(megabytes * 1e6);

  test('a part that unpacks to more than a thousand times its size', () => {
    expect(refusal(withParts({ 'xl/worksheets/sheet9.xml': blanks(8) }))).toBe('too-large');
  });

  test('the sum of all parts', () => {
    const bytes = withParts({ 'xl/media/image1.png': blanks(3) });
    expect(refusal(bytes)).toBeNull();
    expect(refusal(bytes, { ...fileLimits, unpacked: 2e6 })).toBe('too-large');
  });

  test('a directory that lies about the size', () => {
    const bytes = withParts({ 'xl/worksheets/sheet9.xml': blanks(8) });
    const view = new DataView(bytes.buffer);
    for (let place = 0; place < bytes.length - 28; place += 1) {
      // Both headers of the part claim a hundred bytes now.
      if (view.getUint32(place, true) === 0x02014b50 && view.getUint32(place + 24, true) === 8e6)
        view.setUint32(place + 24, 100, true);
      if (view.getUint32(place, true) === 0x04034b50 && view.getUint32(place + 22, true) === 8e6)
        view.setUint32(place + 22, 100, true);
    }
    expect(refusal(bytes)).toBe('unreadable');
  });

  test('the file itself and the number of its parts', () => {
    expect(refusal(good, { ...fileLimits, packed: good.length - 1 })).toBe('too-large');
    expect(refusal(good, { ...fileLimits, entries: 3 })).toBe('too-large');
  });
});

test('a workbook without sheets or with a broken part is unreadable, and says so', async () => {
  const broken = withParts({ 'xl/workbook.xml': strToU8('<workbook><sheets></workbook>') });
  await expect(readBook(broken)).rejects.toBeInstanceOf(WorkbookFileError);
});
