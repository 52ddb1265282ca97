import { checkBook } from '../../../src/checks/engine';
import { bookOf, catalogue } from '../books';
import { writesOf } from '../../../src/checks/repairs';

test('a swap is repaired in both cells or not at all', () => {
  const book = bookOf({
    cells: { 'TH.02': { 2: 3738, 3: 3554 } },
    ledger: [
      { indicator: 'ict-sector-revenue', value: 3738 },
      { indicator: 'ict-sector-revenue', kind: 'plan', value: 3554 },
    ],
  });
  const found = checkBook(book, { catalogue })[0]!.findings.find(({ rule }) => rule === 'CT-802')!;
  expect(
    found.repairs.map((repair) => [repair.kind, writesOf(repair).map(({ column, put }) => [column, put])]),
  ).toEqual([
    [
      'swap',
      [
        ['2', { value: 3554 }],
        ['3', { value: 3738 }],
      ],
    ],
  ]);
});
