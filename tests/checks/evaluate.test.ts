import { evaluateFormula } from '../../src/checks/formula/evaluate';
import { checkSheet } from '../../src/checks/engine';
import { expectedExpression } from '../../src/checks/formula/expectedExpression';
import { expectedValue, formulaCells } from '../../src/checks/formula/formulaCells';
import { nothingStands } from '../../src/checks/standing/standing';
import { peersOf } from '../../src/checks/provinces/peers';
import { Facts } from '../../src/checks/facts/facts';
import { faceValue } from '../../src/figures/expression';
import type { CellValue } from '../../src/sheet/grid/grid';
import { cellAddress } from '../../src/sheet/grid/address';
import { bookOf, catalogue } from './books';
import { generateBook } from './generated/generate';

const cells: Readonly<Record<string, CellValue>> = {
  A1: 6,
  A2: 4,
  A3: '-',
  A4: 'x',
  A5: true,
  A6: '#DIV/0!',
  A7: 0,
  AB12: 2,
};
const evaluate = (formula: string) =>
  evaluateFormula(formula, ({ row, column }) => cells[cellAddress(row, column)] ?? '');

describe('formulas mean what Excel means', () => {
  test.each<[string, CellValue]>([
    ['=A1+A2*2', 14],
    ['=(A1+A2)*2', 20],
    ['=-A1-2', -8],
    ['=A1-A2-1', 1],
    ['=A1/A2/2', 0.75],
    ['=$A$1 * ab12', 12],
    ['=A1/A7', '#DIV/0!'],
    ['=A1+A3', '#VALUE!'],
    ['=A1+A6', '#DIV/0!'],
    ['=A1+Z9', 6],
    ['=A5+1', 2],
    ['=SUM(A1,A2,A3,A4)', 10],
    ['=SUM(A1,A6)', '#DIV/0!'],
    ['=ISNUMBER(A1)', true],
    ['=ISNUMBER(A3)', false],
    ['=ISNUMBER(Z9)', false],
    ['=ISNUMBER(A6)', false],
    ['=IF(A1>A2,"hơn","kém")', 'hơn'],
    ['=IF(A1<A2,"hơn")', false],
    ['=IF(A6,1,2)', '#DIV/0!'],
    ['=IF(A1>A2,1,1/0)', 1],
    ['=AND(A1>5,OR(A2>5,A3="-"))', true],
    ['=A4="X"', true],
    ['=A4>A1', true],
    ['=Z9=""', true],
    ['=Z9=0', true],
    ['=A1<>A2', true],
    ['=A2<=4', true],
    ['=A2>=5', false],
    ['="""x"""', '"x"'],
    ['=1.5E2', 150],
  ])('%s is %s', (formula, result) => expect(evaluate(formula)).toBe(result));

  test.each([
    'A1',
    '=',
    '=A1+',
    '=(A1',
    '=A1)',
    '=SUM(A1:A2)',
    "='Tờ khác'!A1",
    '=VLOOKUP(A1,A2,1)',
    '=IF(A1)',
    '=A1 A2',
    '=A1^2',
    '=A1&A2',
    '={1,2}',
    '=#REF!',
    `=${'('.repeat(2000)}`,
  ])('%s is none of ours', (formula) => expect(evaluate(formula)).toBeNull());
});

test('formula cells and their expressions compute the same', () => {
  let compared = 0;
  for (let seed = 0; seed < 20; seed += 1) {
    const book = bookOf(generateBook(seed).book);
    const [report] = book.reports;
    const factsOf = () => new Facts(report!, book, catalogue);
    const peers = peersOf([], catalogue);
    const context = { catalogue, book, earlier: [], facts: factsOf(), factsOf, peers, standing: nothingStands() };
    for (const cell of formulaCells(context.facts)) {
      const value = expectedValue(report!, cell);
      const expression = expectedExpression(cell, context);
      if (typeof value !== 'number' || !expression) continue;
      compared += 1;
      expect(Math.abs(faceValue(expression) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
    }
  }
  expect(compared).toBeGreaterThan(300);
});

test('an unknown message is a fault of the rule, and says so', () => {
  const book = bookOf();
  const broken = {
    evaluate: () => [{ outcome: 'fails', message: 'nowhere', values: {}, cells: [] }],
    id: 'CT-999',
    messages: {},
    severity: { fails: 'error', undecided: null },
  };
  expect(() => checkSheet(book.reports[0]!, book, { catalogue, rules: [broken as never] })).toThrow(
    'CT-999 has no message "nowhere"',
  );
});
