import { checkBook } from '../../../src/checks/engine';
import { writesOf } from '../../../src/checks/repairs';
import type { StatedFigure } from '../../../src/figures/stated';
import { bookOf, catalogue, type Cells } from '../books';

/** What each failing comparison with last year would put in which columns, beside its suspects. */
function said(cells: Cells, before: Cells, ledger: readonly Partial<StatedFigure>[] = []) {
  const earlier = [bookOf({ year: 2017, status: 'final', cells: before })];
  const { findings } = checkBook(bookOf({ cells, ledger }), { catalogue, earlier })[0]!;
  return findings
    .filter(({ rule }) => rule === 'CT-502' || rule === 'CT-504')
    .map(({ rule, repairs: [repair], suggestion }) => [
      rule,
      suggestion?.cause ?? 'none',
      ...writesOf(repair).map(({ column, put }) => `${column}: ${'value' in put ? put.value : put.formula}`),
    ]);
}

describe('a number that would be written over', () => {
  it('goes where its exchange brings it: last year’s stands under this year’s head', () => {
    const cells = { 'CN.02': { 1: 1634, 2: 1600, 3: 1520 } };
    expect(said(cells, { 'CN.02': { 3: 1520 } })).toEqual([['CT-502', 'swapped', '1: 1520', '3: 1634']]);
  });

  it('goes where its exchange brings it: plan and result', () => {
    const cells = { 'CN.03': { 1: 410, 2: 467, 3: 450 } };
    expect(said(cells, { 'CN.03': { 3: 410, 7: 450 } })).toEqual([['CT-504', 'swapped', '2: 450', '3: 467']]);
  });

  it('is left where a wrong digit is as likely, and the exchange is told', () => {
    const cells = { 'XH.01': { 1: 62, 2: 118, 3: 110 } };
    expect(said(cells, { 'XH.01': { 3: 62, 7: 110 } })).toEqual([['CT-504', 'none']]);
  });

  it('is left where two columns hold the number that belongs there', () => {
    const cells = { 'CN.02': { 1: 1634, 2: 1520, 3: 1520 } };
    expect(said(cells, { 'CN.02': { 3: 1520 } })).toEqual([['CT-502', 'none']]);
  });

  it('belongs nowhere else where a paper bears out the other column', () => {
    const cells = { 'TH.02': { 1: 3738, 3: 3520 } };
    const paper = [{ indicator: 'ict-sector-revenue', value: 3520 }];
    expect(said(cells, { 'TH.02': { 3: 3520 } }, paper)).toEqual([['CT-502', 'last-year', '1: 3520']]);
  });

  it('belongs nowhere else after a slipped mark, or a wrong digit among many', () => {
    expect(said({ 'TH.02': { 1: 35_200, 3: 3520 } }, { 'TH.02': { 3: 3520 } })).toEqual([
      ['CT-502', 'last-year', '1: 3520'],
    ]);
    expect(said({ 'XH.02': { 1: 64_210, 3: 61_210 } }, { 'XH.02': { 3: 61_210 } })).toEqual([
      ['CT-502', 'last-year', '1: 61210'],
    ]);
  });
});

test('a broken sum offers neither an exchange of columns nor a digit where both explain it', () => {
  const cells = {
    'VT.04': { 1: 650, 3: 660 },
    'VT.05': { 1: 110, 3: 118 },
    'VT.06': { 1: 540, 3: 550 },
  };
  const { findings } = checkBook(bookOf({ cells }), { catalogue })[0]!;
  const [sum] = findings.filter(({ rule }) => rule === 'CT-401');
  expect(sum!.suspects!.sets.map((set) => set.map(({ cause }) => cause))).toEqual(
    expect.arrayContaining([['swapped', 'swapped'], ['digit']]),
  );
  expect(sum).toMatchObject({ suggestion: null, repairs: [] });
});
