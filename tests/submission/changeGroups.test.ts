import { changeText } from '../../src/submission/submissionWords';
import type { Snapshot } from '../../src/sheet/grid/grid';
import { changeGroups } from '../../src/submission/seal/changeGroups';
import { explanationCells, planNotes } from '../../src/submission/notes/notesSheet';
import { edited, explained, filledSnapshot, sealed, signed, submissionOf, written } from './workbook';

test('what changed on the forms is told by itself, our own tables are counted by rows, and nothing is dropped', () => {
  const book = sealed(signed(explained(filledSnapshot('thanh-hoa-2018'))));
  const moved = edited(book, 'Thanh Hóa 2018', (sheet) => sheet.type(sheet.at('TH.01', '3'), 3_500_001));
  const { finding, report } = submissionOf(moved).gate.explained[0]!;
  const row = {
    ...explanationCells(finding, report, { reason: 'oneOff', text: 'Gộp.', by: 'Lê Thị Hạnh', at: '2018-11-26' }),
    fingerprint: 'aaaa-bbbb-cccc-dddd',
  };
  const { changes } = submissionOf(signed(written(moved, planNotes(moved, [], [row])), '2018-11-26')).seal;
  const groups = changeGroups(changes);
  expect(groups.sheets).toMatchObject([{ sheet: 'Thanh Hóa 2018', row: 'TH.01', column: '3' }]);
  expect(groups.tables).toEqual([
    { place: 'Giải trình', added: 1, changed: 0, gone: 0 },
    // Three days of signing, and the mark of what they sign.
    { place: 'Bìa', added: 0, changed: 4, gone: 0 },
  ]);
  expect(groups.others).toEqual([]);
  expect(groups.sheets.length + groups.cells.length).toBe(changes.length);
});

test('a sheet that came, went or was hidden is told as a sheet and counted as no cell', () => {
  const plain = filledSnapshot('thanh-hoa-2018');
  const drafts = (snapshot: Snapshot, ...sheets: readonly (readonly [string, 'visible' | 'hidden'])[]): Snapshot => {
    const own = snapshot.grids.map(({ sheet }) => [sheet, 'visible'] as const);
    return { ...snapshot, sheets: [...own, ...sheets].map(([name, visibility]) => ({ name, visibility })) };
  };
  const before = [
    ['Nháp', 'visible'],
    ['Tính thử', 'visible'],
  ] as const;
  const book = sealed(drafts(signed(explained(plain)), ...before));
  const now = drafts(book, ['Nháp', 'hidden'], ['Ghi chú', 'visible']);
  const groups = changeGroups(submissionOf(now).seal.changes);
  expect(groups).toMatchObject({ sheets: [], cells: [], tables: [] });
  expect(groups.others.map((change) => changeText(change).vi).sort()).toEqual([
    'Trang “Ghi chú”: thêm vào, hoặc đổi tên, sau khi niêm phong',
    'Trang “Nháp”: khi niêm phong đang hiện, nay bị ẩn',
    'Trang “Tính thử”: có khi niêm phong, nay không còn tên này',
  ]);
});
