import { atOnce } from '../../src/figures/steps';
import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { findProvince } from '../../src/indicators/provinces/provinces';
import { readTables } from '../../src/tables/readTables';
import { cellsOf } from '../../src/tables/document';
import { withTableLines } from '../../src/tables/tableText';
import { fillItems, firstChoice, statingFigures, type Choice } from '../../src/taskpane/text/fill/fillChoices';
import { movedValue } from '../../src/taskpane/text/fill/placedBy';
import { pageOf } from '../tables/layouts/layout';

const year = 2023;
const province = findProvince(year, '38')!;
const catalogue = loadCatalogue();
const rows = [
  ['Năm 2023'],
  ['Chỉ tiêu', 'ĐVT', 'TH 2023', 'Cột lạ'],
  ['Thuê bao di động', 'nghìn thuê bao', 2610.4, 105.2],
];

/** The figure of the last column, as a person places it. */
function statedAs(change: Partial<Choice>) {
  const page = pageOf({ name: '', province: '38', year, kind: 'sheet', expected: {}, rows });
  const { figures } = withTableLines('', [], cellsOf(readTables([page], { province, year, catalogue })));
  const items = fillItems(figures);
  const item = items.at(-1)!;
  const choiceOf = (one: (typeof items)[number]): Choice => ({
    ...firstChoice(one.figure),
    ...(one === item ? { accepted: true, indicator: 'phone-mobile', ...change } : { accepted: false }),
  });
  const input = { items, choiceOf, catalogue, province, year, report: 'Bảng' };
  return atOnce(statingFigures(input, true))[0];
}

describe('a column whose head says nothing', () => {
  it('is put down as an attainment of the plan', () => {
    expect(statedAs({ column: 'attainment' })).toMatchObject({
      kind: 'attainment',
      value: 105.2,
      unit: '%',
      scale: 1,
      year,
      baseYear: null,
    });
  });

  it('is put down as an index: the growth is what is over a hundred', () => {
    const value = movedValue(105.2, null, 'index');
    expect(value).toBe(5.2);
    expect(statedAs({ column: 'index', value })).toMatchObject({
      kind: 'growth',
      value: 5.2,
      unit: '%',
      baseYear: 2022,
    });
  });

  it('is put down as a change, and as a result of last year', () => {
    expect(statedAs({ column: 'change' })).toMatchObject({ kind: 'change', value: 105.2, year, baseYear: 2022 });
    expect(statedAs({ column: '1' })).toMatchObject({ kind: 'actual', value: 105.2, year: 2022, deadline: null });
  });
});

test('what was read as an index and is a level after all has its printed number again', () => {
  expect(movedValue(5.2, 'index', null)).toBe(105.2);
  expect(movedValue(102.1, 'excess', 'growth')).toBe(2.1);
});
