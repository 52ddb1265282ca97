import { firstLayouts } from './layouts/first';
import { scoreOf } from './layouts/measure';
import { secondLayouts } from './layouts/second';
import { thirdLayouts } from './layouts/third';
import { fourthLayouts } from './layouts/fourth';
import { pageOf, type Layout } from './layouts/layout';
import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { findProvince } from '../../src/indicators/provinces/provinces';
import { cellsOf } from '../../src/tables/document';
import { readTables } from '../../src/tables/readTables';

describe('tables after the layouts of departments', () => {
  const all = [...firstLayouts, ...secondLayouts, ...thirdLayouts, ...fourthLayouts];
  it.each(all.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    const { wrong, missed, asked, notAsked } = scoreOf(layout);
    expect({ wrong, missed, asked, notAsked }).toEqual({ wrong: [], missed: [], asked: [], notAsked: [] });
  });
});

const province = findProvince(2023, '38')!;
const read = (layout: Pick<Layout, 'rows'>) =>
  cellsOf(
    readTables([pageOf({ name: '', province: '38', year: 2023, kind: 'sheet', expected: {}, ...layout })], {
      province,
      year: 2023,
      catalogue: loadCatalogue(),
    }),
  ).map(({ indicator, role, value, doubts }) => [indicator?.id ?? null, role, value, doubts]);

describe('what figures say against words', () => {
  const heads = ['TT', 'Huyện', 'Số trạm BTS'];
  const down = (total: number) =>
    read({ rows: [['Năm 2023'], heads, [1, 'Huyện A', 500], [2, 'Huyện B', 900], [null, 'Tổng cộng', total]] }).at(-1);

  it('a total that its districts deny is asked about', () => {
    expect(down(1400)).toEqual(['bts-stations', 'actual', 1400, []]);
    expect(down(1500)).toEqual(['bts-stations', 'actual', 1500, ['contradicted']]);
  });

  it('a head that says nothing of what it compares is told by two rows that agree', () => {
    const rows = [
      ['Chỉ tiêu', 'ĐVT', 'KH 2023', 'TH 2023', 'Tỷ lệ'],
      ['Doanh thu viễn thông', 'tỷ đồng', 100, 112, 112],
      ['Trạm BTS', 'trạm', 1000, 990, 99],
    ];
    expect(read({ rows }).map(([, role]) => role)).toEqual([
      'plan',
      'actual',
      'attainment',
      'plan',
      'actual',
      'attainment',
    ]);
    expect(read({ rows: rows.slice(0, 2) }).map(([, role]) => role)).toEqual(['plan', 'actual', 'none']);
  });

  it('letters of an old font are read as what they show', () => {
    const rows = [
      ['ChØ tiªu', '§¬n vÞ tÝnh', 'Thùc hiÖn 2022', 'KÕ ho¹ch 2023'],
      ['Doanh thu b­u chÝnh', 'TriÖu ®ång', 100, 110],
    ];
    expect(read({ rows })).toEqual([
      ['postal-revenue', 'previous', 100, []],
      ['postal-revenue', 'plan', 110, []],
    ]);
  });

  it('several years together are no year, and another province in the title is asked about', () => {
    const row = (head: string) => [
      ['Chỉ tiêu', 'ĐVT', head],
      ['Trạm BTS', 'trạm', 900],
    ];
    expect(read({ rows: row('Kế hoạch 2023-2027') })).toEqual([['bts-stations', 'otherYear', 900, []]]);
    expect(read({ rows: [['TỈNH NGHỆ AN NĂM 2023'], ...row('TH 2023')] })).toEqual([
      ['bts-stations', 'actual', 900, ['otherProvince']],
    ]);
  });

  it('what is summed up to the end of the year is asked about where it flows', () => {
    const rows = [
      ['Năm 2023'],
      ['Chỉ tiêu', 'ĐVT', 'Lũy kế đến 31/12/2023'],
      ['Doanh thu viễn thông', 'tỷ đồng', 900],
      ['Trạm BTS', 'trạm', 900],
    ];
    expect(read({ rows })).toEqual([
      ['telecom-revenue', 'actual', 900, ['periodUnsaid']],
      ['bts-stations', 'actual', 900, []],
    ]);
  });
});

describe('titles that are of a part of the province', () => {
  const doubtsUnder = (title: string) =>
    read({
      rows: [
        [title],
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2022', 'Kế hoạch năm 2023', 'Ước thực hiện năm 2023'],
        [1, 'Số trạm BTS 4G', 'Trạm', 900, 910, 925],
      ],
    }).flatMap(([, , , doubts]) => doubts);

  it.each([
    'CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2023 CỦA THÀNH PHỐ SẦM SƠN',
    'UBND HUYỆN THỌ XUÂN: kết quả năm 2023',
    'Kết quả năm 2023 của thị xã Nghi Sơn',
    'Chỉ tiêu năm 2023 của thành phố Thanh Hóa',
  ])('%s: asked', (title) => {
    expect(doubtsUnder(title)).toContain('partOfProvince');
  });

  it.each([
    'CHỈ TIÊU NĂM 2023 CỦA TỈNH THANH HÓA',
    'Kết quả năm 2023 của các xã, phường, thị trấn',
    'UBND tỉnh Thanh Hóa: chỉ tiêu cấp huyện, cấp xã năm 2023',
  ])('%s: of the province', (title) => {
    expect(doubtsUnder(title)).toEqual([]);
  });
});
