import { Host } from '../../../src/workbench/host/host';
import { placeOf } from '../../../src/sheet/grid/address';
import { blankPicture, toPicture } from '../../../src/workbench/page/grid/picture';
import { pictureDiff } from '../../../src/workbench/page/grid/pictureDiff';

const sheet = 'Sheet1';
const pictureOf = (host: Host) => toPicture(host.sheetView(sheet));

function filled(): Host {
  const host = Host.create();
  host.enter(sheet, 0, 0, '1.114,00');
  host.enter(sheet, 1, 0, '=A1*2');
  return host;
}

test('a sheet compared with itself needs nothing', () => {
  const host = filled();
  expect(pictureDiff(pictureOf(host), pictureOf(host))).toEqual({});
});

test('an edit changes its cell and the cells that depend on it, no other', () => {
  const host = filled();
  host.enter(sheet, 5, 5, 'yên');
  const before = pictureOf(host);
  host.enter(sheet, 0, 0, '1.200,00');
  const { cells, ...rest } = pictureDiff(before, pictureOf(host));
  expect([...cells!.keys()]).toEqual([placeOf(0, 0), placeOf(1, 0)]);
  expect(cells!.get(placeOf(1, 0))).toMatchObject({ value: 2400, edit: '=A1*2' });
  expect(rest).toEqual({});
});

test('entering the same number in another spelling is no difference', () => {
  const host = filled();
  const before = pictureOf(host);
  host.enter(sheet, 0, 0, '1114');
  expect(pictureDiff(before, pictureOf(host))).toEqual({});
});

test('a cleared cell goes away when it has no look', () => {
  const host = Host.create();
  host.enter(sheet, 2, 2, 'x');
  const before = pictureOf(host);
  host.clear(sheet, 'C3');
  expect(pictureDiff(before, pictureOf(host)).cells!.get(placeOf(2, 2))).toBeNull();
});

test('a first picture carries everything over', () => {
  const after = {
    ...blankPicture,
    name: 'Thanh Hóa 2018',
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    columnWidths: new Map([[0, 120]]),
    rowHeights: new Map([[2, 0]]),
    frozen: { rows: 1, columns: 2 },
    gridlines: false,
  };
  expect(pictureDiff(blankPicture, after)).toEqual({
    name: after.name,
    merges: { remove: [], add: after.merges },
    columnWidths: after.columnWidths,
    rowHeights: after.rowHeights,
    gridlines: false,
  });
});

test('a new look is laid on a cell that has shed the old one', () => {
  const plain = { value: 1, text: '1', edit: '1', numberFormat: 'General', look: {} };
  const bold = { ...plain, look: { bold: true as const } };
  const diff = pictureDiff(
    { ...blankPicture, cells: new Map([[0, bold]]) },
    { ...blankPicture, cells: new Map([[0, plain]]) },
  );
  expect(diff.restyled).toEqual([0]);
  expect(diff.cells!.get(0)).toBe(plain);
});

test('a width, a height and a merge that end return to the default', () => {
  const merge = { top: 0, left: 0, bottom: 1, right: 1 };
  const before = { ...blankPicture, merges: [merge], columnWidths: new Map([[1, 10]]), rowHeights: new Map([[1, 10]]) };
  const diff = pictureDiff(before, blankPicture);
  expect(diff.merges).toEqual({ remove: [merge], add: [] });
  expect(diff.columnWidths).toEqual(new Map([[1, null]]));
  expect(diff.rowHeights).toEqual(new Map([[1, null]]));
});
