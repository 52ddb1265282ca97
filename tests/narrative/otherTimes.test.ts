import { asked, proposed } from './reading';

describe('spans of years are never the figure of the year', () => {
  test.each([
    ['Doanh thu viễn thông bình quân 5 năm 2014-2018 đạt 1.450 tỷ đồng/năm.', '1.450 tỷ đồng'],
    ['Giai đoạn 2016 - 2018, doanh thu viễn thông đạt 4.350 tỷ đồng.', '4.350 tỷ đồng'],
    ['Từ năm 2015 đến năm 2018, doanh thu bưu chính đạt 890 tỷ đồng.', '890 tỷ đồng'],
    ['Trong 5 năm, doanh thu viễn thông đạt 7.200 tỷ đồng.', '7.200 tỷ đồng'],
    ['Ba năm qua, doanh thu viễn thông đạt 4.350 tỷ đồng.', '4.350 tỷ đồng'],
    ['Lũy kế từ năm 2016, doanh thu viễn thông đạt 4.350 tỷ đồng.', '4.350 tỷ đồng'],
    ['Trong giai đoạn 2016-2018, ngành giữ đà tăng. Doanh thu viễn thông đạt 4.350 tỷ đồng.', '4.350 tỷ đồng'],
  ])('%s', (text, printed) => {
    expect(asked(text)).toContain(printed);
    expect(proposed(text)).toEqual([]);
  });

  test('a year of its own, or words of the present, end the span', () => {
    const text =
      'Giai đoạn 2016-2018, doanh thu bưu chính đạt 890 tỷ đồng; năm 2018, doanh thu viễn thông đạt 1.450 tỷ đồng.';
    expect(proposed(text)).toEqual(['1.450 tỷ đồng']);
    expect(proposed('Trong 5 năm qua, ngành đầu tư mạnh; đến nay toàn tỉnh có 2.310 trạm BTS.')).toEqual([
      '2.310 trạm BTS',
    ]);
  });
});

describe('a past told in words holds for every member', () => {
  test.each([
    'Mười năm trước, toàn tỉnh có 210 trạm BTS, 890 km cáp quang và 12.000 thuê bao Internet.',
    'Tại thời điểm thành lập, tỉnh có 45 trạm BTS, 890 km cáp quang.',
    'Đầu nhiệm kỳ, toàn tỉnh có 1.020 trạm BTS và 450.000 thuê bao di động.',
  ])('%s', (text) => {
    expect(proposed(text)).toEqual([]);
  });

  test('up to the present', () => {
    const text = 'Đầu nhiệm kỳ, toàn tỉnh có 450.000 thuê bao di động; đến nay có 2.310 trạm BTS.';
    expect(proposed(text)).toEqual(['2.310 trạm BTS']);
  });
});

describe('only a comparison with the year before is growth of the year', () => {
  test.each([
    ['Doanh thu viễn thông tăng 3,2% so với quý trước.', 'tăng 3,2%'],
    ['Số thuê bao di động tăng 2,1% so với giữa năm.', 'tăng 2,1%'],
    ['Doanh thu viễn thông tăng 31% so với đầu nhiệm kỳ.', 'tăng 31%'],
  ])('%s', (text, printed) => {
    expect(asked(text)).toEqual([printed]);
  });

  test('the year before', () => {
    expect(proposed('Doanh thu viễn thông tăng 3,2% so với năm trước.')).toEqual(['tăng 3,2%']);
  });
});
