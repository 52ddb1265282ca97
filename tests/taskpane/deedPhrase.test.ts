import type { Deed } from '../../src/excel/undo/finished';
import { sayIn } from '../../src/taskpane/messages/say';
import { messages } from '../../src/taskpane/messages/catalogue';
import { deedPhrase } from '../../src/taskpane/undo/deedPhrase';
import { sparedSentences } from '../../src/taskpane/undo/sparedText';

const written = { kind: 'written', created: [], filled: [], cells: 0 } as const satisfies Deed;
const rows = [{ sheet: 'Số liệu nguồn', count: 27 }];

test.each<[deed: Deed, vi: string]>([
  [{ ...written, filled: ['Nghệ An'], cells: 9, rows }, 'ghi 9 ô ở Nghệ An và thêm 27 dòng vào Số liệu nguồn'],
  [{ ...written, created: ['Nghệ An'], rows }, 'tạo trang Nghệ An và thêm 27 dòng vào Số liệu nguồn'],
  [
    { ...written, created: ['A'], filled: ['B'], cells: 9, rows },
    'tạo trang A, ghi 9 ô ở B và thêm 27 dòng vào Số liệu nguồn',
  ],
  [{ ...written, filled: ['B'], cells: 9 }, 'ghi 9 ô ở B'],
])('%j is told as what a person sees of it', (deed, vi) => {
  expect(deedPhrase(deed, sayIn('vi', messages))).toBe(vi);
});

test('cells that were left alone name their sheet once', () => {
  const cells = [
    { sheet: 'Thanh Hóa 2018', address: 'G23' },
    { sheet: 'Bìa', address: 'B3' },
    { sheet: 'Thanh Hóa 2018', address: 'E28' },
  ];
  expect(sparedSentences({ cells, sheets: [] }, sayIn('vi', messages))).toEqual([
    'Giữ nguyên 3 ô đã được sửa sau đó: Thanh Hóa 2018: G23, E28; Bìa: B3.',
  ]);
});
