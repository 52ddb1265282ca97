import { checkBook } from '../../src/checks/engine';
import { repairsOf, writesOf } from '../../src/checks/repairs';
import type { Finding, SuspectCell } from '../../src/checks/finding';
import { bookOf, catalogue } from './books';

const report = bookOf({ cells: { 'VT.04': { 1: 900_000, 3: 1_000_000 }, 'VT.05': { 3: 34_567 } } }).reports[0]!;
const addressOf = (code: string, symbol: string): string =>
  [...report.rows.find((row) => row.code === code)!.cells.values()].find(({ column }) => column === symbol)!.address;

const bare = { suspects: null } as Finding;
const suspect = (address: string, suggested: number | null, cause: string) => ({
  sheet: report.sheet,
  address,
  row: '',
  column: '',
  value: 0,
  suggested,
  cause,
  isOnly: true,
});
const suspected = (...sets: readonly (readonly SuspectCell[])[]): Finding => ({
  ...bare,
  suspects: { sets, text: { vi: '', en: '' } },
});

const [total, fixed] = [addressOf('VT.04', '3'), addressOf('VT.05', '3')];

describe('repairsOf', () => {
  it('offers a rule’s own number, named after its slip, with what stands there now', () => {
    const [repair] = repairsOf(
      bare,
      { suggestion: { address: total, value: 1_234_567, cause: 'decimal-mark' } },
      report,
    );
    expect(repair).toEqual({
      kind: 'thousandfold',
      writes: [
        {
          sheet: report.sheet,
          address: total,
          row: 'VT.04',
          column: '3',
          found: { value: 1_000_000, formula: null },
          put: { value: 1_234_567 },
          numberFormat: null,
        },
      ],
    });
    expect(
      repairsOf(bare, { suggestion: { address: total, value: 5, cause: 'something else' } }, report).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['value']);
  });

  it('offers no text as a number, and nothing outside the rows of the sheet', () => {
    expect(repairsOf(bare, { suggestion: { address: total, value: '1.234', cause: 'x' } }, report)).toEqual([]);
    expect(repairsOf(bare, { suggestion: { address: 'ZZ99', value: 3, cause: 'x' } }, report)).toEqual([]);
  });

  it('puts formulas back all together or not at all', () => {
    const restore = [
      { address: total, formula: '=G15+G16' },
      { address: fixed, formula: '=1' },
    ];
    const [repair] = repairsOf(bare, { restore }, report);
    expect([repair!.kind, writesOf(repair).map(({ put }) => put)]).toEqual([
      'formula',
      [{ formula: '=G15+G16' }, { formula: '=1' }],
    ]);
    expect(repairsOf(bare, { restore: [...restore, { address: 'ZZ99', formula: '=1' }] }, report)).toEqual([]);
  });

  it('swaps what stands in each other’s place, and offers nothing else then', () => {
    const swap = [
      { address: total, value: 1 },
      { address: fixed, value: 2 },
    ];
    const finding = suspected([suspect(total, 7, 'digit')]);
    expect(repairsOf(finding, { swap }, report).map((repair) => [repair.kind, writesOf(repair).length])).toEqual([
      ['swap', 2],
    ]);
  });

  const offered = (...sets: readonly (readonly SuspectCell[])[]) =>
    repairsOf(suspected(...sets), {}, report).map((repair) => [repair.kind, writesOf(repair).map(({ put }) => put)]);

  it('offers the likeliest located numbers where a telling slip explains them, a set as one repair', () => {
    const swapped = [suspect(total, 1, 'swapped'), suspect(fixed, 2, 'swapped')];
    expect(offered([suspect(total, 7, 'transposition')], swapped)).toEqual([['located', [{ value: 7 }]]]);
    expect(offered(swapped, [suspect(total, 7, 'digit')])).toEqual([['swap', [{ value: 1 }, { value: 2 }]]]);
  });

  it('offers no guess: nothing that no slip explains, and a digit only where no other would do', () => {
    expect(offered([suspect(total, 8, 'none')])).toEqual([]);
    expect(offered([suspect(total, 7, 'digit')])).toEqual([]);
    expect(offered([suspect(fixed, null, 'digit')])).toEqual([]);
  });

  it('changes the format of a cell that would make a day or a text of a number', () => {
    const book = bookOf({ edit: (sheet) => sheet.type(sheet.at('VT.04', '3'), '2.890.000', '@') });
    const finding = checkBook(book, { catalogue })[0]!.findings.find(({ repairs }) => repairs.length > 0)!;
    expect(finding.repairs[0]).toMatchObject({ kind: 'number', writes: [{ put: { value: 2_890_000 } }] });
    expect(writesOf(finding.repairs[0])[0]!.numberFormat).toMatch(/#,##0/);
  });
});
