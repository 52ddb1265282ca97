import { extractFigures } from '../../src/narrative/figure/extract';
import { statedAs } from '../../src/narrative/figure/toStated';
import { catalogue } from './measure';

const province = { scheme: '63', code: '24' } as const;
const extract = (text: string) => extractFigures(text, { province, year: 2021, catalogue });

test('a table row with one number and its unit is read as a sentence', () => {
  expect(extract('1 | Doanh thu toàn ngành | 3.120 tỷ đồng')).toMatchObject([
    { printed: '3.120 tỷ đồng', indicator: 'ict-sector-revenue', doubts: [] },
  ]);
});

test.each([
  ['Doanh thu toàn ngành | 3.000 tỷ đồng | 3.120 tỷ đồng | 104%', 3],
  ['2 | Doanh thu toàn ngành | tỷ đồng | 3.000 | 3.120', 2],
  ['Doanh thu toàn ngành | tỷ đồng | 3.120', 1],
])('what a column means is asked, not guessed: %s', (text, count) => {
  const found = extract(text);
  expect(found).toHaveLength(count);
  for (const one of found) {
    expect(one).toMatchObject({
      indicator: null,
      candidates: ['ict-sector-revenue'],
      doubts: expect.arrayContaining(['tableRow']),
    });
  }
});

test('a number without a unit takes that of the indicator that is chosen for it', () => {
  const [figure] = extract('Doanh thu toàn ngành | tỷ đồng | 3.120');
  const context = { province, catalogue, report: 'a', asOf: null };
  expect(statedAs(figure!, 'ict-sector-revenue', 'Doanh thu', 'x', context)).toMatchObject({
    value: 3120,
    unit: 'tỷ đồng',
    scale: 1e9,
  });
});

test('a row pasted from a spreadsheet is no sentence: its order number is no value', () => {
  const found = extract('3\tSố doanh nghiệp bưu chính\tdoanh nghiệp\t12\t13');
  expect(found.every(({ doubts }) => doubts.includes('tableRow'))).toBe(true);
});

test.each([
  ['3 Số doanh nghiệp bưu chính doanh nghiệp 12 13 15', 3],
  ['2;Doanh thu bưu chính;triệu đồng;120.000;143.000', 2],
  ['Trạm BTS: 1.245 trạm 1.300 trạm', 2],
])('numbers that follow each other are cells of a row, whatever stood between them: %s', (text, count) => {
  const found = extract(text);
  expect(found).toHaveLength(count);
  expect(found.every(({ doubts }) => doubts.includes('tableRow'))).toBe(true);
});
