import { firstLayouts } from './layouts/first';
import { scoreOf } from './layouts/measure';
import { secondLayouts } from './layouts/second';
import { thirdLayouts } from './layouts/third';
import { fourthLayouts } from './layouts/fourth';
import { fifthLayouts } from './layouts/fifth';
import { sixthLayouts } from './layouts/sixth';
import { readRows as read } from './layouts/readRows';

describe('tables after the layouts of departments', () => {
  const all = [...firstLayouts, ...secondLayouts, ...thirdLayouts, ...fourthLayouts, ...fifthLayouts, ...sixthLayouts];
  it.each(all.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    const { wrong, missed, asked, notAsked } = scoreOf(layout);
    expect({ wrong, missed, asked, notAsked }).toEqual({ wrong: [], missed: [], asked: [], notAsked: [] });
  });
});

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

describe('plans of another time, and numbers that only their row explains', () => {
  const heads = (...more: readonly string[]) => ['Chỉ tiêu', 'ĐVT', ...more];
  const roles = (...more: readonly string[]) =>
    read({ rows: [['Năm 2023'], heads(...more), ['Số bưu cục', 'bưu cục', ...more.map((_, at) => 60 + at)]] }).map(
      ([, role, , doubts]) => [role, ...doubts],
    );

  it('a target to be reached by a year is no plan of that year', () => {
    expect(roles('KH 2023', 'Mục tiêu đến năm 2024')).toEqual([['plan'], ['nextPlan', 'periodTarget']]);
    expect(roles('KH 2024', 'Mục tiêu đến năm 2024')).toEqual([['nextPlan'], ['nextPlan', 'periodTarget']]);
    expect(roles('Kế hoạch đến 31/12/2023')).toEqual([['plan']]);
  });

  it('the plan of next year is told in many words', () => {
    expect(roles('Kế hoạch năm', 'Kế hoạch năm sau')).toEqual([['plan'], ['nextPlan']]);
    expect(roles('Kế hoạch năm', 'Phấn đấu 2024')).toEqual([['plan'], ['nextPlan']]);
    expect(roles('Kế hoạch năm', 'Dự kiến kế hoạch năm tới')).toEqual([['plan'], ['nextPlan', 'proposedPlan']]);
  });

  it('a number in brackets is offered as less than nothing, and asked about', () => {
    const rows = [
      heads('TH 2023'),
      ['Lợi nhuận sau thuế của DN bưu chính', 'triệu đồng', '(1.250)'],
      ['', '', '31.250,5'],
    ];
    expect(read({ rows })[0]).toEqual(['postal-profit-after-tax', 'actual', -1250, ['bracketed']]);
  });

  it('separators that the table leaves open are settled by the numbers of the row', () => {
    const rows = [
      heads('TH 2022', 'TH 2023'),
      ['Sản lượng bưu gửi', 'nghìn bưu gửi', '18.500', '19.120,5'],
      ['Chiều dài tuyến cáp quang', 'km', '101.52', '1,120.7'],
      ['Doanh thu viễn thông', 'tỷ đồng', '1.234', '1.345'],
    ];
    expect(read({ rows }).map(([, , value, doubts]) => [value, ...doubts])).toEqual([
      [18_500_000],
      [19_120_500],
      [101.52],
      [1120.7],
      [1234, 'separators'],
      [1345, 'separators'],
    ]);
  });

  it('an abbreviation stands for the words of the catalogue, and an exact name is enough', () => {
    const rows = [
      heads('TH 2023'),
      ['Tỷ lệ HTTT được phê duyệt cấp độ', '%', 80],
      ['Số TTPSDĐ 4G', 'trạm', 900],
      ['Tổng số xã, phường, thị trấn', 'xã, phường', 547],
    ];
    expect(read({ rows }).map(([id]) => id)).toEqual(['info-systems-level-share', 'bts-4g', 'communes-total']);
  });

  it('what a comparison compares without a role keeps its own number', () => {
    const rows = [heads('9T/2022', '9T/2023', '9T/CK (%)'), ['Thuê bao Internet', 'nghìn thuê bao', 80.5, 90, 111.8]];
    expect(read({ rows }).map(([, role, value]) => [role, value])).toEqual([
      ['period', 80_500],
      ['period', 90_000],
      ['none', 111.8],
    ]);
  });
});

describe('separators of numbers in texts', () => {
  const lengths = (...numbers: readonly string[]) =>
    read({
      rows: [['Chỉ tiêu', 'ĐVT', 'TH 2023'], ...numbers.map((number) => ['Chiều dài tuyến cáp quang', 'km', number])],
    })
      .slice(0, 1)
      .map(([, , value, doubts]) => [value, doubts.includes('separators')]);

  it('six groups of three without any decimals are thousands, one by one they may be either', () => {
    expect(lengths('1.234', '2.345', '3.456', '4.567', '5.678')).toEqual([[1234, true]]);
    expect(lengths('1.234', '2.345', '3.456', '4.567', '5.678', '6.789')).toEqual([[1234, false]]);
    expect(lengths('1,234', '2,345', '3,456', '4,567', '5,678', '6,789')).toEqual([[1234, false]]);
  });

  it('a number that begins with nought, or both signs, leaves them open', () => {
    expect(lengths('1.234', '2.345', '3.456', '4.567', '5.678', '0.789')).toEqual([[1234, true]]);
    expect(lengths('1,234', '2.345', '3,456', '4,567', '5,678', '6,789', '7,890')).toEqual([[1.234, true]]);
  });
});
