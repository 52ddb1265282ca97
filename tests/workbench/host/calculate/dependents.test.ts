import fc from 'fast-check';
import { newBook } from '../../../../src/xlsx/edit/model';
import { Book } from '../../../../src/workbench/host/model/book';
import { calculate, calculateAll } from '../../../../src/workbench/host/calculate/calculation';
import { writeContents } from '../../../../src/workbench/host/model/cells';
import { intersect, parseAddress } from '../../../../src/workbench/host/model/address';
import { readsOf } from '../../../../src/workbench/host/calculate/formulaReads';
import { cellValue } from '../../../../src/xlsx/edit/cellContent';
import { howMany } from '../../../sampling';

const sheetNames = ['Một', 'Hai 2018', "l'a"];
const cells = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3', 'D4', 'D5'];
const singles = ['A1', '$B$2', 'C$3', "'Hai 2018'!A1", 'một!B2', "'Hai 2018'!$C$3"];
const ranges = ['A1:C3', 'B:B', '2:3', "'l''a'!A1:C3"];
const shapes = [
  '=#',
  '=#+1',
  '=IF(ISNUMBER(#),#*2,"")',
  '=SUM(#,&)',
  '=SUM(&)',
  '=COUNT(&,#)',
  '="A1"&#',
  '=IFERROR(#/#,0)',
];

const content = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom('', "'x", 'TRUE'),
  fc
    .record({
      shape: fc.constantFrom(...shapes),
      single: fc.constantFrom(...singles),
      range: fc.constantFrom(...ranges),
    })
    .map(({ shape, single, range }) => shape.replace(/#/g, single).replace(/(?<=[(,])&/g, range)),
);
const edit = fc.record({ sheet: fc.nat(2), cell: fc.constantFrom(...cells), content });

function values(book: Book): unknown {
  return book.sheets.map((sheet) => cells.map((address) => cellValue(sheet.getCell(address))));
}

/** A formula that reads itself through others has no one result to compare. */
function hasCircle(book: Book): boolean {
  const formulas = book.sheets.flatMap((sheet) => readsOf(sheet, null).formulas.map((formula) => ({ sheet, formula })));
  type One = (typeof formulas)[number];
  const readBy = (one: One) =>
    formulas.filter(({ sheet, formula: { cell } }) =>
      one.formula.areas.some(({ sheet: name, area }) => {
        const from = name === '' ? one.sheet : book.sheets.find((other) => other.name.toLowerCase() === name);
        const own = { top: cell.row - 1, left: cell.col - 1, bottom: cell.row - 1, right: cell.col - 1 };
        return from === sheet && intersect(area, own) !== null;
      }),
    );
  const open = new Set<One>();
  const closed = new Set<One>();
  const circular = (one: One): boolean => {
    if (open.has(one)) return true;
    if (closed.has(one)) return false;
    open.add(one);
    const found = readBy(one).some(circular);
    open.delete(one);
    closed.add(one);
    return found;
  };
  return formulas.some(circular);
}

test('calculating what an edit touches gives what calculating everything gives', () => {
  const runs = howMany('calculations after edits', 300);
  let compared = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 14 }), (edits) => {
      const book = new Book(newBook(sheetNames[0]!), { locale: 'en-US', sheetWord: 'Sheet', readOnly: false });
      for (const name of sheetNames.slice(1)) book.model.addWorksheet(name);
      for (const { sheet, cell, content: input } of edits) {
        writeContents(book, book.sheets[sheet]!, parseAddress(cell)!.area, input, 'test');
        if (hasCircle(book)) return;
        calculate(book);
      }
      const touched = values(book);
      calculateAll(book);
      expect(touched).toEqual(values(book));
      compared += 1;
    }),
    { numRuns: runs },
  );
  expect(compared).toBeGreaterThan(runs / 6);
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
