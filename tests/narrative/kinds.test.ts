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
