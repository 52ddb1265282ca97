import { catalogue } from '../sheet/samples';
import { extractFigures } from '../../src/narrative/figure/extract';

const context = { province: { scheme: '63', code: '38' }, year: 2018, catalogue } as const;

/** Whether a figure of the text is offered: without a doubt, of the whole year and province. */
function offersAny(text: string): boolean {
  return extractFigures(text, context).some(
    ({ doubts, period, territory, scope, indicator }) =>
      indicator !== null && doubts.length === 0 && period === 'year' && territory === 'province' && scope === null,
  );
}

test.each([
  'Từ đầu năm đến nay, doanh thu viễn thông đạt 1.610 tỷ đồng.',
  'Tính từ đầu năm 2018 đến nay, doanh thu bưu chính đạt 92 tỷ đồng.',
  'Lũy kế đến nay, doanh thu bưu chính đạt 92 tỷ đồng.',
  'Tính đến thời điểm báo cáo, doanh thu viễn thông đạt 1.610 tỷ đồng.',
  'Kỳ trước, toàn tỉnh có 2.900 trạm BTS.',
  'Trong dịp Tết, toàn tỉnh có 1.120.000 thuê bao di động.',
  'Các doanh nghiệp đã nâng cấp 95 trạm BTS.',
  'Các doanh nghiệp đã lắp đặt 210 trạm BTS.',
  'Số trạm BTS hoạt động ổn định là 1.450 trạm.',
  'Năm 2018, các doanh nghiệp đưa vào hoạt động 120 trạm BTS.',
  'Năm 2018 đưa vào khai thác 45 điểm phục vụ bưu chính.',
])('what is not the year’s own figure is asked about: %s', (text) => {
  expect(offersAny(text)).toBe(false);
});

test.each(['Doanh thu viễn thông năm 2018 đạt 1.610 tỷ đồng.', 'Toàn tỉnh có 2.900 trạm BTS.'])(
  'what is, is offered: %s',
  (text) => {
    expect(offersAny(text)).toBe(true);
  },
);

test.each([
  ['đạt 52% so với kế hoạch giai đoạn 2016-2020', false],
  ['bằng 52% kế hoạch giai đoạn 2016 - 2020', false],
  ['bằng 102% kế hoạch năm', true],
])('a share of the plan of several years is no attainment: %s', (said, isOffered) => {
  const figures = extractFigures(`Doanh thu viễn thông năm 2018 đạt 1.610 tỷ đồng, ${said}.`, context);
  expect(figures.map(({ doubts }) => doubts.length === 0)).toEqual([true, isOffered]);
});

test.each([
  'Năm 2018, tỉnh xếp thứ 12/63 tỉnh, thành phố về chỉ số ICT Index.',
  'Năm 2018, tỉnh đứng 12/63 tỉnh, thành về ICT Index.',
  'Năm 2018, ICT Index xếp 12/63.',
  'Năm 2018, tỉnh xếp hạng 12/63 tỉnh, thành phố trên bảng xếp hạng ICT Index.',
])('a rank among all provinces is one, whatever stands behind it: %s', (text) => {
  const ranks = extractFigures(text, context).map(({ indicator, kind, value, outOf, doubts }) => ({
    indicator,
    kind,
    value,
    outOf,
    doubts,
  }));
  expect(ranks).toEqual([{ indicator: 'ict-index-rank', kind: 'rank', value: 12, outOf: 63, doubts: [] }]);
});

test.each(['Năm 2018, 12/63 tỉnh, thành phố hoàn thành chỉ tiêu.', 'Năm 2018 xếp 12 tủ sách mới.'])(
  'a part of all is no rank: %s',
  (text) => {
    expect(extractFigures(text, context).filter(({ kind }) => kind === 'rank')).toEqual([]);
  },
);

test.each([
  ['Chỉ số ICT Index năm 2018: 12/63.', '12/63'],
  ['Doanh thu viễn thông đạt 1.150 tỷ đồng, bằng 95,8% kế hoạch (1.200).', '1.200'],
])('a bare number that is told of a name is asked about: %s', (text, printed) => {
  const figure = extractFigures(text, context).find((one) => one.printed === printed);
  expect(figure?.indicator).toBeNull();
  expect(figure?.candidates.length).toBeGreaterThan(0);
  expect(figure?.doubts).toContain('noUnit');
});
