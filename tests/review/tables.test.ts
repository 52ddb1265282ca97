import { reviewBooks } from '../../src/review/review';
import { reviewTables } from '../../src/review/tables';
import { figuresOf } from '../../src/submission/files/figures';
import { lists, provinceCells } from './provinces';
import { files } from './snapshots';

const cells = provinceCells(1);
const reviewed = reviewBooks(
  files(3, (at) => (at === 1 ? { cells: { ...cells, 'VT.04': { ...cells['VT.04'], 3: -5, 9: '@x, "y"' } } } : {})),
  lists,
);
const lines = (name: string) =>
  reviewTables(reviewed, 'vi')
    .find((one) => one.name === name)!
    .text.slice(1)
    .trimEnd()
    .split('\r\n');

test('every figure of what counts is a line under SDMX’s concept names', () => {
  const [head, ...rows] = lines('figures');
  expect(head).toContain('FILE,SHEET,AREA_SCHEME,REF_AREA,TIME_PERIOD,INDICATOR,');
  expect(rows).toHaveLength(reviewed.gathered.counted.reduce((sum, { report }) => sum + figuresOf(report).length, 0));
  expect(rows.find((row) => row.includes(',VT.04,') && row.includes(',-5,'))).toContain(`"'@x, ""y"""`);
});

test('every finding is a line with its rule, rows, cells and words', () => {
  const [head, ...rows] = lines('findings');
  expect(head!.startsWith('FILE,SHEET,AREA_SCHEME,REF_AREA,REPORT_YEAR,FORM,RULE,FAMILY,SEVERITY')).toBe(true);
  expect(rows).toHaveLength(reviewed.result.ranking.reduce((sum, { findings }) => sum + findings.length, 0));
  expect(rows.some((row) => row.includes(',error,') && row.includes('VT.04'))).toBe(true);
});

test('explanations are a table of their own, empty here', () => {
  expect(lines('explanations')).toHaveLength(1);
});
