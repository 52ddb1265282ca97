import { checkBook } from '../../../src/checks/engine';
import { writesOf } from '../../../src/checks/repairs';
import type { StatedFigure } from '../../../src/figures/stated';
import { bookOf, catalogue, type Cells } from '../books';
import { withRows } from '../templates';

const template = withRows([['phone-subscribers-total'], ['phone-fixed'], ['phone-mobile']]);
const mobile: Partial<StatedFigure> = { indicator: 'phone-mobile', value: 2_221_254 };

/** What is said of a sheet of telephones, and what each finding would put where. */
function said(cells: Cells, ledger: readonly Partial<StatedFigure>[] = []): readonly string[] {
  const { findings } = checkBook(bookOf({ template, cells, ledger }), { catalogue })[0]!;
  return findings.map(({ rule, suggestion, repairs: [repair] }) => {
    const writes = writesOf(repair).map(({ row, put }) => `${row} ${'value' in put ? put.value : put.formula}`);
    return [rule, suggestion?.value ?? '', ...writes].join(' ').trim();
  });
}

/** 2.221.254 with a wrong digit. The total is rounded to tens, so that the sum leaves some room. */
const slipped = (total: number): Cells => ({
  'VT.04': { 3: total },
  'VT.05': { 3: 307_626 },
  'VT.06': { 3: 2_221_654 },
});

test('a digit that total and paper know is advised by both', () => {
  const advice = 'VT.06 2221254';
  expect(said(slipped(2_528_880), [mobile])).toEqual([`CT-401 2221254 ${advice}`, `CT-706 2221254 ${advice}`]);
});

test('neither of them advises it alone: the total leaves room, and the paper may be wrong', () => {
  expect(said(slipped(2_528_880))).toEqual(['CT-401']);
  expect(said({ 'VT.06': { 3: 2_221_654 } }, [mobile])).toEqual(['CT-706']);
});

test('nothing is advised where total and paper know different numbers', () => {
  expect(said(slipped(2_528_880), [{ ...mobile, value: 2_221_354 }])).toEqual(['CT-401', 'CT-706']);
});

test('a number that no slip explains is advised where it is known to its last digit', () => {
  const cells = { ...slipped(2_528_880), 'VT.06': { 3: 2_439_807 } };
  expect(said(cells, [mobile])).toEqual(['CT-401 2221254 VT.06 2221254', 'CT-706 2221254 VT.06 2221254']);
  // Here both round to tens.
  expect(said(cells, [{ ...mobile, value: 2_221_250 }])).toEqual(['CT-401', 'CT-706']);
});
