import { asEntered } from '../../../src/excel/door/safeText';

describe('asEntered', () => {
  it.each([
    ['=1+1', null, "'=1+1"],
    ['=1+1', '@', "'=1+1"],
    ['+84 237', '@', "'+84 237"],
    ['-', '@', "'-"],
    ['@SUM(A1)', '@', "'@SUM(A1)"],
    ["'tis", '@', "''tis"],
    ['7/63', null, "'7/63"],
    ['7/63', '@', '7/63'],
    ['Thanh Hóa', null, "'Thanh Hóa"],
    ['', null, ''],
  ])('%p under %p is handed over as %p', (text, format, entered) => {
    expect(asEntered(text, format)).toBe(entered);
  });

  it('leaves numbers and truth values alone', () => {
    expect(asEntered(-3.5, null)).toBe(-3.5);
    expect(asEntered(true, '@')).toBe(true);
  });
});
