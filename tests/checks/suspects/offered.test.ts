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

describe('what is told of a digit too many', () => {
  it('is the number that meets the others as they stand, and no slipped mark that rounding allows', () => {
    const [finding] = brokenSum({ 'VT.04': { 3: 2_446_100 }, 'VT.05': { 3: 6_996_100 }, 'VT.06': { 3: 1_750_000 } });
    expect(finding).toMatchObject({ suggestion: null, repairs: [] });
    expect(finding?.suspects?.sets[0]).toMatchObject([{ suggested: 696_100, cause: 'length', isOnly: true }]);
    expect(finding?.suspects?.text.vi).not.toContain('699.610');
  });

  it('is named beside a slipped mark where rounding allows both', () => {
    const [finding] = brokenSum({ 'VT.04': { 3: 2_449_000 }, 'VT.05': { 3: 6_996_100 }, 'VT.06': { 3: 1_750_000 } });
    expect(finding).toMatchObject({ suggestion: null, repairs: [] });
    expect(finding?.suspects?.text.vi).toContain('699.610');
    expect(finding?.suspects?.text.vi).toContain('699.100');
    expect(finding?.suspects?.text.vi).not.toContain('Chỉ một cách');
  });
});

describe('beyond a limit', () => {
  const shares = withRows([['smartphone-share']]);
  const beyond = (actual: number) => {
    const row = { 1: 71.5, 2: 74, 3: actual, 7: 80 };
    const [check] = checkBook(bookOf({ template: shares, cells: { 'IN.16': row } }), { catalogue, earlier: [] });
    return check!.findings.find(({ rule }) => rule === 'CT-202');
  };

  it('nothing is offered where a slipped mark and a digit too many lead to a share', () => {
    const finding = beyond(755.9);
    expect(finding).toMatchObject({ suggestion: null, repairs: [] });
    const text = finding?.suspects?.text.vi;
    expect(text).toContain('không quá 100 (có thể là ');
    expect(text).toContain('75,9: thừa hoặc thiếu một chữ số');
  });

  it('the sentence says the limit and no number that only a free digit leads to', () => {
    const finding = beyond(120);
    expect(finding?.suspects?.sets).toMatchObject([[{ suggested: null, isOnly: false }]]);
    expect(finding?.suspects?.text).toMatchObject({
      vi: expect.stringMatching(/^Nghi nhất: ô \S+ \(IN\.16 [^)]*\): 120, số đúng phải không quá 100\.$/u) as string,
      en: expect.stringMatching(/: 120, the right number is at most 100\.$/u) as string,
    });
  });

  it('a mark that slipped far and a wrong sign are put back where nothing else would do', () => {
    expect(beyond(75_900)?.suggestion).toMatchObject({ value: 75.9, cause: 'power-of-ten' });
    expect(beyond(-75.9)?.suggestion).toMatchObject({ value: 75.9, cause: 'sign' });
  });
});
