import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const folders = ['taskpane', 'submission', 'review', 'checks', 'cli', 'excel'];
const files = [
  ...folders.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join('src', folder, file)),
  ),
  'docs/huong-dan.vi.md',
];

/** What no clerk says, and what is said instead, everywhere the same. */
const words = [
  { not: /niêm phong (đã vỡ|lành|còn nguyên)/i, but: 'còn hiệu lực, không còn hiệu lực' },
  { not: /không tuyến tính/i, but: 'không phải phép cộng trừ đơn giản' },
  { not: /hai vế/i, but: 'số này và số kia' },
  { not: /tỷ trọng/i, but: 'mức ảnh hưởng' },
] as const;

test.each(words)('instead of $not people read: $but', ({ not }) => {
  expect(files.length).toBeGreaterThan(100);
  const said = files.filter((file) => not.test(readFileSync(join(root, file), 'utf8').normalize('NFC')));
  expect(said).toEqual([]);
});
