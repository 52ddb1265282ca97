import { ledgerTable } from '../../src/sheet/ledger/ledgerColumns';
import { columns, inputRoles } from '../../src/sheet/province/columns';
import type { CellValue, Snapshot } from '../../src/sheet/grid/grid';
import { readLedger } from '../../src/sheet/ledger/readLedger';
import { copyTable, readCopy } from '../../src/submission/seal/copySheet';
import { verifySeal, type SealCheck } from '../../src/submission/seal/verify';
import { parseAddress } from '../../src/sheet/grid/address';
import { Random } from '../checks/generated/random';
import { insertRow } from '../sheet/grid/layoutGrid';
import { howMany } from '../sampling';
import {
  bookOf,
  catalogue,
  edited,
  explained,
  filledSnapshot,
  reportIds,
  sealed,
  sealedAnyway,
  submissionOf,
} from './workbook';

const verify = (snapshot: Snapshot): SealCheck => verifySeal(snapshot, bookOf(snapshot));

let books: readonly Snapshot[];
beforeAll(() => {
  books = reportIds.map((id) => sealed(explained(filledSnapshot(id))));
});

test('a workbook just sealed is what was sealed', () => {
  for (const book of books) {
    expect(verify(book)).toMatchObject({ state: 'valid', by: 'Nguyễn Văn Bình', changes: [], copy: 'genuine' });
  }
});

test('the copy says over its lines what the names in them mean, and only of those that are met', () => {
  const { values } = books[0]!.grids.find((grid) => copyTable.find(grid))!;
  const [words = '', ...others] = values.flat().filter((value) => /Nghĩa của chúng/.test(String(value)));
  expect(others).toEqual([]);
  for (const word of ['value: Giá trị', 'sealedBy: Người niêm phong', 'template: Biểu số', 'checker: Người kiểm tra'])
    expect(words).toContain(word);
  const lines = readCopy(books[0]!)!.lines.map(({ row, content }) => `${row} ${content}`);
  const named = [...String(words).matchAll(/(\w+): /g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(15);
  for (const name of named) expect([name, lines.some((line) => line.includes(name))]).toEqual([name, true]);
});

test('a workbook without a cover has no seal', () => {
  expect(verify(filledSnapshot(reportIds[0]!))).toMatchObject({ state: 'none', seal: null });
});

/** Another figure than the one that stands there. */
function otherThan(value: CellValue, random: Random): CellValue {
  const choices: readonly CellValue[] =
    typeof value === 'number'
      ? [
          value * 10,
          value + 1,
          value - 1,
          value === 0 ? 1 : -value,
          Number((value * 1.0000001).toPrecision(15)),
          '-',
          '',
        ]
      : [1, 2_890_000, '…', value === 'x' ? '-' : 'x'];
  const others = choices.filter((choice) => choice !== value);
  return random.pick(others);
}

/** The same workbooks sealed with the names of all their sheets, which the second version covers. */
const withSheets = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  sheets: [...snapshot.grids.map(({ sheet }) => sheet), 'Nháp'].map((name) => ({ name, visibility: 'visible' })),
});

test.each([1, 2])('each random change of one figure breaks a seal of version %d, and the cell is named', (version) => {
  const random = new Random(20_181_125);
  const symbols = columns
    .filter(({ role }) => (inputRoles as readonly string[]).includes(role))
    .map((one) => one.symbol);
  const sealedBooks =
    version === 1 ? books : reportIds.map((id) => withSheets(sealed(withSheets(explained(filledSnapshot(id))))));
  const reads = sealedBooks.map((book) => ({ book, read: bookOf(book) }));
  for (const { book } of reads) expect(verify(book)).toMatchObject({ state: 'valid', version });
  for (let round = howMany(`changes of a figure under a seal of version ${version}`, 1_000); round > 0; round -= 1) {
    const { book, read } = random.pick(reads);
    const isLedger = read.ledger.length > 0 && random.chance(0.25);
    const cell = isLedger
      ? random.pick(read.ledger)
      : random.pick(random.pick(read.reports).rows).cells.get(random.pick(symbols))!;
    let value: CellValue = '';
    const changed = edited(book, cell.sheet, (sheet) => {
      value = otherThan(sheet.read(cell.address), random);
      sheet.type(cell.address, value);
    });
    const { state, changes } = verify({ ...book, ...changed });
    expect(state).toBe('broken');
    expect(changes.map(({ sheet, address }) => [sheet, address])).toEqual([[cell.sheet, cell.address]]);
  }
});

test.each([
  ['a note', '9', 'Số mới'],
  ['a unit', 'D', 'nghìn thuê bao'],
  ['a formula by its result', '4', 103.2],
])('%s changed breaks the seal', (_what, symbol, value) => {
  const book = books[1]!;
  const cell = bookOf(book)
    .reports[0]!.rows.find(({ code }) => code === 'VT.04')!
    .cells.get(symbol as '9')!;
  const changed = edited(book, cell.sheet, (sheet) => sheet.type(cell.address, value));
  expect(verify(changed)).toMatchObject({
    state: 'broken',
    changes: [{ row: 'VT.04', column: symbol, address: cell.address }],
  });
});

test('a changed head is one change, not one of every cell', () => {
  const book = books[1]!;
  const { sheet, head } = bookOf(book).reports[0]!;
  const year = head.found.get('year')!;
  const changed = edited(book, sheet, (one) => one.type(year.address, 2017));
  expect(verify(changed).changes).toMatchObject([
    { address: year.address, column: 'year', sealed: '"2018"', now: '"2017"' },
  ]);
  const status = head.found.get('status')!;
  const final = edited(book, sheet, (one) => one.type(status.address, 'Chính thức'));
  expect(verify(final).changes).toMatchObject([{ address: status.address, column: 'status' }]);
});

test('explanations, signatures and what the cover says are sealed', () => {
  const book = books[1]!;
  const { notes, cover } = submissionOf(book);
  const text = parseAddress(notes.explanations[0]!.ref.address)!;
  const said = edited(book, 'Giải trình', (sheet) => {
    sheet.values[text.row]![8] = 'Khác';
    sheet.formulas[text.row]![8] = 'Khác';
  });
  expect(verify(said)).toMatchObject({
    state: 'broken',
    changes: [{ sheet: 'Giải trình', address: `I${text.row + 1}` }],
  });
  const { nameCell } = cover!.signatures[2]!;
  const signed = edited(book, 'Bìa', (sheet) => sheet.type(nameCell.address, 'Trần Thị Khác'));
  expect(verify(signed)).toMatchObject({
    state: 'broken',
    changes: [{ sheet: 'Bìa', address: nameCell.address, row: 'head' }],
  });
  const at = cover!.fields.get('sealedAt')!;
  const later = edited(book, 'Bìa', (sheet) => sheet.type(at.address, '2019-01-01T00:00:00+07:00'));
  expect(verify(later)).toMatchObject({ state: 'broken', changes: [{ sheet: 'Bìa', address: at.address }] });
});

test('the cover says when in the style of papers, and the moment is read back whole', () => {
  const book = books[0]!;
  const at = submissionOf(book).cover!.fields.get('sealedAt')!;
  expect(at.value).toBe('08:30:00, 25/11/2018 (UTC+07:00)');
  expect(verify(book).sealedAt).toBe('2018-11-25T08:30:00+07:00');
});

test('a row taken out and a ledger row added are named', () => {
  const book = books[1]!;
  const without = edited(book, 'Thanh Hóa 2018', (sheet) => sheet.removeRow('VT.08'));
  const gone = verify(without).changes;
  expect(gone.length).toBeGreaterThan(0);
  expect(gone.filter(({ row }) => row === 'VT.08').every(({ address, now }) => address === null && now === null)).toBe(
    true,
  );
  const ledger = book.grids.find((grid) => ledgerTable.find(grid))!;
  const last = ledger.values.length;
  const added = { grids: book.grids.map((grid) => (grid === ledger ? withRow(grid, last - 1) : grid)) };
  expect(readLedger(added.grids[1]!, catalogue).ledger.length).toBe(bookOf(book).ledger.length + 1);
  expect(verify(added).state).toBe('broken');
});

function withRow<Sheet extends Snapshot['grids'][number]>(grid: Sheet, row: number): Sheet {
  const doubled = <Value>(matrix: readonly (readonly Value[])[]) => [...matrix, matrix[row]!];
  return {
    ...grid,
    values: doubled(grid.values),
    formulas: doubled(grid.formulas),
    numberFormats: doubled(grid.numberFormats),
  };
}

test('the seal replaced, or its copy altered, is no way round', () => {
  const book = books[1]!;
  const { cover } = submissionOf(book);
  const seal = cover!.fields.get('seal')!;
  const other = edited(book, 'Bìa', (sheet) => sheet.type(seal.address, 'f'.repeat(64)));
  expect(verify(other)).toMatchObject({ state: 'broken', copy: 'altered' });
  const short = edited(book, 'Bìa', (sheet) => sheet.type(cover!.fields.get('shortSeal')!.address, 'AAAA-BBBB-CCCC'));
  expect(verify(short)).toMatchObject({ state: 'broken', changes: [{ row: 'shortSeal' }] });
  const copy = edited(book, 'Bản niêm phong', (sheet) => sheet.type('C20', '3=1'));
  expect(verify(copy)).toMatchObject({ state: 'valid', copy: 'altered' });
});

describe('what does no harm', () => {
  /**
   * As Excel does when rows are inserted: what stands below moves, and so does every reference to
   * it.
   */
  function withRowsInserted(snapshot: Snapshot, sheet: string, at: number, count: number): Snapshot {
    const moved = (formula: CellValue): CellValue =>
      typeof formula !== 'string' || !formula.startsWith('=')
        ? formula
        : formula.replace(/(\$?[A-Z]{1,2}\$?)(\d+)(?![\d(])/g, (_, column: string, row: string) =>
            Number(row) > at ? `${column}${Number(row) + count}` : `${column}${row}`,
          );
    return {
      grids: snapshot.grids.map((grid) => {
        if (grid.sheet !== sheet) return grid;
        let inserted = grid;
        for (let time = 0; time < count; time += 1) inserted = insertRow(inserted, at);
        return { ...inserted, formulas: inserted.formulas.map((row) => row.map(moved)) };
      }),
    };
  }

  test.each([[0], [12], [30]])('blank rows inserted at row %d', (at) => {
    for (const book of books) {
      const { sheet } = bookOf(book).reports[0]!;
      const moved = withRowsInserted(book, sheet, at, 3);
      expect(bookOf(moved).reports[0]!.rows.at(-1)!.row).toBe(bookOf(book).reports[0]!.rows.at(-1)!.row + 3);
      expect(verify(moved)).toMatchObject({ state: 'valid', changes: [] });
    }
  });

  test('blank rows in ledger, explanations, cover and copy', () => {
    const book = books[1]!;
    const moved = {
      grids: book.grids.map((grid) => (/\d/.test(grid.sheet) ? grid : insertRow(insertRow(grid, 1), 5))),
    };
    expect(verify(moved)).toMatchObject({ state: 'valid', copy: 'genuine' });
  });

  test('other sheet names and order, other formats, other Unicode forms and line ends', () => {
    const book = books[1]!;
    const changed = {
      grids: [...book.grids].reverse().map((grid) => ({
        ...grid,
        sheet: grid.sheet.normalize('NFD'),
        numberFormats: grid.numberFormats.map((row) => row.map(() => '0.0')),
        values: grid.values.map((row) => row.map(otherForm)),
        formulas: grid.formulas.map((row) => row.map(otherForm)),
      })),
    };
    expect(verify(changed)).toMatchObject({ state: 'valid', copy: 'genuine' });
    const renamed = { grids: book.grids.map((grid) => ({ ...grid, sheet: `${grid.sheet} (2)` })) };
    expect(verify(renamed).state).toBe('valid');
  });

  const otherForm = (value: CellValue): CellValue =>
    typeof value === 'string' ? value.normalize('NFD').replaceAll('\n', '\r\n') : value;

  test('results that another program computes, and dust beyond fifteen digits', () => {
    const book = books[1]!;
    const { sheet, rows } = bookOf(book).reports[0]!;
    const changed = edited(book, sheet, (one) => {
      for (const { cells } of rows) {
        for (const { address, formula, value } of cells.values()) {
          if (formula !== null) one.show(address, typeof value === 'number' ? value + 1 : 7);
          else if (typeof value === 'number') one.type(address, value * (1 + Number.EPSILON));
        }
      }
    });
    expect(verify(changed).state).toBe('valid');
  });
});

describe('formulas that read what is not sealed', () => {
  const withFormula = (formula: string, result: CellValue, other: CellValue): Snapshot =>
    edited(explained(filledSnapshot('nghe-an-2013')), 'Nghệ An 2013', (sheet) => {
      sheet.enter(sheet.at('CQ.04', '3'), formula, result);
      sheet.type('N3', other);
    });

  test.each([
    ['a cell beside the table', '=N3+1467'],
    ['a range that takes it in', '=SUM(L3:N3)'],
    ['a name', '=SoDichVu'],
    ['a link to another workbook', "='[khac.xlsx]Sheet1'!A1"],
    ['a function of chance', '=RAND()'],
  ])('%s: the result is sealed with them', (_what, formula) => {
    const book = sealedAnyway(withFormula(formula, 1_467, ''));
    const changed = edited(book, 'Nghệ An 2013', (sheet) => sheet.show(sheet.at('CQ.04', '3'), 1_476));
    expect(verify(changed)).toMatchObject({ state: 'broken', changes: [{ row: 'CQ.04', column: '3' }] });
  });
});
