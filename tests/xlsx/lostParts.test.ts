import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { partsLost } from '../../src/xlsx/edit/lostParts';
import { newBook } from '../../src/xlsx/edit/model';
import { readBook } from '../../src/xlsx/edit/readBook';
import { saveBook } from '../../src/xlsx/edit/saveBook';

async function plain(): Promise<Uint8Array> {
  const book = newBook('Bìa');
  book.worksheets[0]!.getCell('A1').value = 1;
  book.addWorksheet('Hai');
  return saveBook(book);
}

test('a file of our own loses nothing', async () => {
  const bytes = await plain();
  expect(partsLost(bytes, await saveBook(await readBook(bytes)))).toEqual([]);
});

test('custom XML and custom properties are named before they are lost', async () => {
  const parts = unzipSync(await plain());
  const types = strFromU8(parts['[Content_Types].xml']!).replace(
    '</Types>',
    '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
  );
  const rels = strFromU8(parts['_rels/.rels']!).replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
  );
  const properties =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="unit"><vt:lpwstr>x</vt:lpwstr></property></Properties>';
  const opened = zipSync({
    ...parts,
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(rels),
    'docProps/custom.xml': strToU8(properties),
    'customXml/item1.xml': strToU8('<a/>'),
    'xl/calcChain.xml': strToU8('<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
  });
  const saved = await saveBook(await readBook(opened));
  expect(partsLost(opened, saved)).toEqual(['docProps/custom.xml', 'customXml/item1.xml']);
});
