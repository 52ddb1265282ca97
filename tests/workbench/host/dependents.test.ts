import fc from 'fast-check';
import { newBook } from '../../../src/xlsx/model';
import { Book } from '../../../src/workbench/host/book';
import { calculate, calculateAll } from '../../../src/workbench/host/calculation';
import { writeContents } from '../../../src/workbench/host/cells';
import { parseAddress } from '../../../src/workbench/host/address';
import { readsOf } from '../../../src/workbench/host/formulaReads';
import { cellValue } from '../../../src/xlsx/cellContent';

const sheetNames = ['Một', 'Hai 2018', "l'a"];
const references = [
  'A1',
  '$B$2',
  'C$3',
  'A1:C3',
  'B:B',
  '2:3',
  "'Hai 2018'!A1",
  'một!B2',
  "'l''a'!A1:C3",
  "'Hai 2018'!$C$3",
];
const shapes = ['=#', '=#+1', '=IF(ISNUMBER(#),#*2,"")', '=SUM(#)', '=SUM(#,#)', '="A1"&#', '=IFERROR(#/#,0)'];
const cells = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3', 'D4', 'D5'];

const reference = fc.constantFrom(...references);
const content = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom('', "'x", 'TRUE'),
  fc
    .tuple(fc.constantFrom(...shapes), reference, reference)
    .map(([shape, one, other]) => shape.replace('#', one).replace(/#/g, other)),
);
const edit = fc.record({ sheet: fc.nat(2), cell: fc.constantFrom(...cells), content });

function values(book: Book): unknown {
  return book.sheets.map((sheet) => cells.map((address) => cellValue(sheet.getCell(address))));
}

test('calculating what an edit touches gives what calculating everything gives', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
      const book = new Book(newBook(sheetNames[0]!), 'en-US');
      for (const name of sheetNames.slice(1)) book.model.addWorksheet(name);
      for (const { sheet, cell, content: input } of edits) {
        writeContents(book, book.sheets[sheet]!, parseAddress(cell)!.area, input, 'test');
        // Circles have no one result; what is compared is books without them.
        calculate(book);
      }
      const touched = values(book);
      calculateAll(book);
      const all = values(book);
      calculateAll(book);
      fc.pre(JSON.stringify(values(book)) === JSON.stringify(all) && !JSON.stringify(all).includes('#REF!'));
      expect(touched).toEqual(all);
    }),
    { numRuns: 150 },
  );
});

test('a formula’s reading is found in all its shapes', () => {
  const book = newBook('Một');
  const sheet = book.worksheets[0]!;
  sheet.getCell('A1').value = { formula: `SUM(B2:$C$3,'Hai 2018'!D4,E:F,7:8)+LOG10(G9)&"H10"+một!I11+1E5` };
  const [formula] = readsOf(sheet, null).formulas;
  const at = (address: string) => parseAddress(address)!.area;
  expect(formula!.areas).toEqual([
    { sheet: '', area: at('B2:C3') },
    { sheet: 'hai 2018', area: at('D4') },
    { sheet: '', area: at('E:F') },
    { sheet: '', area: at('7:8') },
    { sheet: '', area: at('G9') },
    { sheet: 'một', area: at('I11') },
  ]);
});
