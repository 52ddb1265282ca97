import { checkBook } from '../../../src/checks/engine';
import { bookOf, catalogue, type BookInput } from '../books';
import { withRows } from '../templates';

const template = withRows([['phone-subscribers-total'], ['phone-fixed'], ['phone-mobile']]);

function brokenSum(cells: NonNullable<BookInput['cells']>) {
  const [check] = checkBook(bookOf({ template, cells }), { catalogue, earlier: [] });
  return check!.findings.filter(({ rule }) => rule === 'CT-401');
}

describe('what is offered for a broken sum', () => {
  it('is no exchange of digits that only wide rounding lets fit', () => {
    const [finding] = brokenSum({ 'VT.04': { 3: 640_000 }, 'VT.05': { 3: 19_000 }, 'VT.06': { 3: 661_000 } });
    expect(finding).toMatchObject({ suggestion: null });
  });

  it('is an exchange of digits that fits exactly', () => {
    const [finding] = brokenSum({ 'VT.04': { 3: 1_234_440 }, 'VT.05': { 3: 34_567 }, 'VT.06': { 3: 1_919_873 } });
    expect(finding?.suggestion).toMatchObject({ value: 1_199_873, cause: 'transposition' });
  });

  it('is no total of parts one of which is far from its row', () => {
    const [finding] = brokenSum({
      'VT.04': { 1: 1_558_071, 3: 1_624_490, 7: 1_660_000 },
      'VT.05': { 1: 31_251, 3: 1_629_490, 7: 27_800 },
      'VT.06': { 1: 1_526_820, 3: 1_595_229, 7: 1_632_200 },
    });
    expect(finding).toMatchObject({ suggestion: null });
  });
});
