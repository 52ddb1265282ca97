import { checkBook } from '../../../src/checks/engine';
import { bookOf, catalogue, type Cells } from '../books';
import { withRows } from '../templates';

const template = withRows([['phone-subscribers-total'], ['phone-fixed'], ['phone-mobile']]);

/** What the broken sum advises for the total, beside other parts than it was made of. */
function totalBeside(fixed: number, mobile: number): string | number | undefined {
  const cells: Cells = {
    'VT.04': { 2: 2_500_000, 3: 2_528_880, 7: 2_600_000 },
    'VT.05': { 2: 300_000, 3: fixed, 7: 320_000 },
    'VT.06': { 2: 2_200_000, 3: mobile, 7: 2_280_000 },
  };
  const { findings } = checkBook(bookOf({ template, cells }), { catalogue })[0]!;
  const [sum] = findings.filter(({ rule }) => rule === 'CT-401');
  expect(sum!.cells.map(({ row }) => row).sort()).toEqual(['VT.04', 'VT.05', 'VT.06']);
  return sum!.suggestion?.value;
}

test('a total that was not updated after its parts is advised', () => {
  expect(totalBeside(318_093, 2_245_718)).toBe(2_563_811);
});

test('a total is not mended by a part that is no part of its plan: a zero for a missing number', () => {
  expect(totalBeside(0, 2_221_254)).toBeUndefined();
});
