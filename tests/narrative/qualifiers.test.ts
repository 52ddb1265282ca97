import { asked, proposed } from './reading';

describe('what narrows a verb holds for every member of its list', () => {
  test.each([
    'Các doanh nghiệp viễn thông phát triển thêm được 226 trạm BTS, 1.986 km cáp quang và 35.200 thuê bao Internet.',
    'Đầu tư mới 120 trạm BTS, 450 km cáp quang.',
    'Ngừng hoạt động 12 điểm bưu điện văn hóa xã, 34 trạm BTS.',
    'Phát triển mới: 226 trạm BTS; 1.986 km cáp quang; 35.200 thuê bao Internet.',
    'Trong năm đã nâng cấp 120 trạm BTS, 450 km cáp quang.',
  ])('%s', (text) => {
    expect(asked(text).length).toBeGreaterThanOrEqual(2);
    expect(proposed(text)).toEqual([]);
  });

  test('also behind a bracket', () => {
    const text = 'Đầu tư mới 120 trạm BTS (trong đó 12 trạm phát sóng thử), 450 km cáp quang.';
    expect(proposed(text)).toEqual([]);
  });

  test('members of a change are additions', () => {
    const text = 'Số trạm BTS tăng thêm 226 trạm, 1.986 km cáp quang.';
    expect(proposed(text)).toEqual(['tăng thêm 226 trạm']);
  });

  test('a verb of its own begins anew', () => {
    const text = 'Đầu tư mới 120 trạm BTS, 450 km cáp quang; doanh thu viễn thông đạt 1.450 tỷ đồng.';
    expect(proposed(text)).toEqual(['1.450 tỷ đồng']);
  });

  test('a list of stocks stays certain', () => {
    const text = 'Toàn tỉnh có 2.310 trạm BTS, 1.986 km cáp quang và 35.200 thuê bao Internet.';
    expect(proposed(text)).toHaveLength(3);
  });
});
