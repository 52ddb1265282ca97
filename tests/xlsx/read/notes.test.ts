import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newBook } from '../../../src/xlsx/edit/model';
import { notesOf } from '../../../src/xlsx/edit/notes';
import { readBook } from '../../../src/xlsx/edit/readBook';
import { saveBook } from '../../../src/xlsx/edit/saveBook';
import { placeOf } from '../../../src/sheet/grid/address';

const sheet = 'Thanh Hóa 2018';

/** A workbook with a plain note at B2 and one in runs at D5. */
async function noted(): Promise<Uint8Array> {
  const model = newBook(sheet);
  const page = model.getWorksheet(sheet)!;
  page.getCell('B2').note = 'Số của Sở\nrà lại';
  page.getCell('D5').note = { texts: [{ font: { bold: true }, text: 'Sở TTTT:' }, { text: ' ước' }] };
  model.addWorksheet('Trống');
  return saveBook(model);
}

/** The same with a comment and its answer at B2, as newer programs write them beside the note. */
async function answered(): Promise<Uint8Array> {
  const files = unzipSync(await noted());
  const rels = Object.keys(files).find((name) => /worksheets\/_rels\/sheet1\.xml\.rels$/.test(name))!;
  const type = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
  files[rels] = strToU8(
    strFromU8(files[rels]!).replace(
      '</Relationships>',
      `<Relationship Id="rId77" Type="${type}" Target="../threadedComments/t1.xml"/></Relationships>`,
    ),
  );
  files['xl/threadedComments/t1.xml'] = strToU8(
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">' +
      '<threadedComment ref="B2" id="{1}"><text>Vì sao?</text></threadedComment>' +
      '<threadedComment ref="B2" id="{2}" parentId="{1}"><text>Đã &amp; đang rà</text></threadedComment></ThreadedComments>',
  );
  return zipSync(files);
}

async function notes(bytes: Uint8Array): Promise<readonly (readonly [number, string])[]> {
  const model = await readBook(bytes);
  return [...notesOf(model.getWorksheet(sheet)!)];
}

const runs = [placeOf(4, 3), 'Sở TTTT: ước'] as const;

test('notes are read with their runs and lines, and stay through saving', async () => {
  const expected = [[placeOf(1, 1), 'Số của Sở\nrà lại'], runs];
  expect(await notes(await noted())).toEqual(expected);
  expect(await notes(await saveBook(await readBook(await noted())))).toEqual(expected);
});

test('a comment counts with its answers, in place of the note that stands for it', async () => {
  expect(await notes(await answered())).toEqual([[placeOf(1, 1), 'Vì sao?\nĐã & đang rà'], runs]);
});

test('notes that cannot be read are no reason to refuse a workbook', async () => {
  const files = unzipSync(await noted());
  const part = Object.keys(files).find((name) => /comments1\.xml$/.test(name))!;
  files[part] = strToU8('<comments><commentList>');
  expect(await notes(zipSync(files))).toEqual([]);
});
