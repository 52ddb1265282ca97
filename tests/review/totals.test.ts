import { buildNationalBook } from '../../src/review/national/nationalBook';
import { reviewBooks, reviewFiles } from '../../src/review/review';
import type { CellValue } from '../../src/sheet/grid/grid';
import { lists, provinceCells, template } from './provinces';
import { files } from './snapshots';

const totalsOf = (given: Parameters<typeof reviewFiles>[0]) => {
  const [form] = reviewFiles(given, lists).forms;
  return (code: string, symbol: string) =>
    form!.rows.find(({ indicator }) => indicator.code === code)!.totals.find((one) => one.symbol === symbol)!;
};
const withCell = (at: number, code: string, value: CellValue) => {
  const cells = provinceCells(at);
  return { ...cells, [code]: { ...cells[code], 3: value } };
};

describe('national totals', () => {
  const count = 34;
  const total = totalsOf(files(count));

  test('of every added row equal a sum over the inputs', () => {
    const additive = template.rows.flatMap((row) => {
      const indicator = row.kind === 'indicator' ? lists.catalogue.byId(row.indicator)! : null;
      return indicator?.additive ? [indicator.code] : [];
    });
    let filled = 0;
    for (const code of additive) {
      for (const symbol of ['1', '2', '3', '7'] as const) {
        const inputs = Array.from({ length: count }, (_, at) => provinceCells(at)[code]?.[symbol]);
        const known = inputs.every((one) => typeof one === 'number');
        const sum = known ? (inputs as number[]).reduce((one, other) => one + other, 0) : null;
        const { total: found } = total(code, symbol);
        if (sum === null) expect([code, symbol, found]).toEqual([code, symbol, null]);
        else expect(found).toBeCloseTo(sum, 3);
        if (sum !== null) filled += 1;
      }
    }
    expect(filled).toBeGreaterThan(30);
  });

  test('of a density come from the totals of both its parts', () => {
    const density = total('VT.08', '3').total!;
    expect(density).toBeCloseTo((total('VT.04', '3').total! / total('TH.01', '3').total!) * 100, 9);
  });

  test('of what cannot be added stay empty', () => {
    expect(total('CQ.01', '3').total).toBeNull();
  });
});

describe('a missing number', () => {
  test.each([
    ['-', true],
    ['…', false],
    ['x', false],
    ['', false],
    ['2.890.000', false],
  ])('"%s" leaves a total: %s', (mark, isThere) => {
    const total = totalsOf(files(4, (at) => (at === 2 ? { cells: withCell(2, 'BC.06', mark) } : {})))('BC.06', '3');
    const others = [0, 1, 3].reduce((sum, at) => sum + Number(provinceCells(at)['BC.06']!['3']), 0);
    expect(total.known).toBe(others);
    expect(total.total).toBe(isThere ? others : null);
    expect(total.lacking).toHaveLength(isThere ? 0 : 1);
  });
});

describe('beside a total', () => {
  test('stands how many provinces have a figure and what theirs come to, named a partial sum', () => {
    const reviewed = reviewBooks(
      files(4, (at) => (at === 2 ? { cells: withCell(2, 'BC.06', '…') } : {})),
      lists,
    );
    const { rollUps } = buildNationalBook(reviewed, lists);
    const { cells } = rollUps[0]!;
    const head = cells.find(({ content }) => 'value' in content && String(content.value).startsWith('Tổng một phần:'))!;
    const row = cells.find(({ content }) => 'value' in content && content.value === 'BC.06')!.row;
    const { content } = cells.find((one) => one.row === row && one.column === head.column)!;
    expect('formula' in content && content.formula.match(/ISNUMBER\(/g)).toHaveLength(4);
    expect('formula' in content && content.formula).toMatch(/^=IF\([A-Z]+\d+=0,"",IF\(ISNUMBER\(/);
    const one = reviewed.result.forms[0]!.rows.find(({ indicator }) => indicator.code === 'BC.06')!;
    const result = one.totals.find(({ symbol }) => symbol === '3')!;
    expect(result).toMatchObject({ total: null, given: 3 });
    expect(result.known).toBe([0, 1, 3].reduce((sum, at) => sum + Number(provinceCells(at)['BC.06']!['3']), 0));
  });
});
