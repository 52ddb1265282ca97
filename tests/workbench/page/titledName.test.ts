import { layoutBook } from '../../../src/xlsx/edit/layoutBook';
import { loadCatalogue } from '../../../src/indicators/catalogue/catalogue';
import { nationalFileName, nationalTitle } from '../../../src/review/national/nationalBook';
import { buildMemorySheet } from '../../../src/sheet/tableMemory/memorySheet';
import { titledName } from '../../../src/workbench/page/book/files';

const layouts = [buildMemorySheet([], loadCatalogue())];

test('a workbook that says what it is called is saved under that name', async () => {
  expect(titledName(await layoutBook(layouts, nationalTitle(2023)))).toBe(nationalFileName(2023));
});

test('a workbook without a title, or with one that is no name of a file, has no name of its own', async () => {
  expect(titledName(await layoutBook(layouts))).toBeNull();
  expect(titledName(await layoutBook(layouts, '../a/b'))).toBeNull();
});
