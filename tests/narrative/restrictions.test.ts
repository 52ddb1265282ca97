import { asked, proposed, read } from './reading';

test.each([
  'Doanh thu viễn thông từ dịch vụ số đạt 230 tỷ đồng.',
  'Doanh thu viễn thông cấp tỉnh đạt 230 tỷ đồng.',
  'Tỷ lệ văn bản ký số cấp huyện đạt 92%.',
  'Số trạm BTS của nhà mạng lớn nhất là 980 trạm.',
])('known words that restrict together: %s', (text) => {
  expect(proposed(text)).toEqual([]);
  expect(asked(text)).toHaveLength(1);
});

test('what is part of the name, or speaks of all, restricts nothing', () => {
  expect(proposed('Số dịch vụ công trực tuyến mức độ 3 cấp tỉnh là 320 dịch vụ.')).toEqual(['320 dịch vụ']);
  expect(proposed('Số trạm BTS của các nhà mạng là 2.310 trạm.')).toEqual(['2.310 trạm']);
});

test('what is told beside a plan that was missed is the result', () => {
  const [missed, result] = read(
    'Mật độ điện thoại không đạt 135 máy/100 dân như mục tiêu đề ra (đạt 96,1 máy/100 dân).',
  );
  expect(missed!.doubts).toContain('modified');
  expect(result).toMatchObject({ kind: 'actual', value: 96.1, doubts: [] });
});

test.each([
  ['Doanh thu viễn thông (tỷ đồng): 3.405', '3.405'],
  ['Doanh thu viễn thông đạt 3.600 tỷ đồng (kế hoạch 3.500).', '3.500'],
  ['Doanh thu viễn thông đạt 3.600 tỷ đồng (KH: 3.500).', '3.500'],
])('a number without its unit is asked about: %s', (text, printed) => {
  expect(asked(text)).toContain(printed);
});
