import type { Snapshot } from '../../src/sheet/grid/grid';
import { coverText } from '../../src/submission/cover/readCover';
import { sealRefusal } from '../../src/submission/seal/sealPlan';
import { bookOf, edited, explained, filledSnapshot, sealed, signed, submissionOf, withFigure } from './workbook';

let open: Snapshot;
beforeAll(() => {
  open = explained(filledSnapshot('thanh-hoa-2018'));
});

/** A cover as an earlier version made it: it has no line for the mark. */
function withoutMark(snapshot: Snapshot): Snapshot {
  const { sheet: cover, fields } = submissionOf(snapshot).cover!;
  const { row } = fields.get('signedMark')!.position;
  return edited(snapshot, cover, (one) => {
    for (const lines of [one.values, one.formulas]) lines[row] = lines[row]!.map(() => '');
  });
}

const refusalOf = (snapshot: Snapshot, signings: Parameters<typeof sealRefusal>[0]['signings'] = []) => {
  const { gate, signed: state } = submissionOf(snapshot);
  const opened = { ...gate, unfilled: [], openPlaces: [], disguised: [], errors: [], unexplained: [] };
  return sealRefusal({ gate: opened, signed: state, signings, book: bookOf(snapshot), by: 'Trần Thị Mai' });
};

test('signatures belong to the numbers that they were set under', () => {
  expect(submissionOf(open).signed).toBe('missing');
  const ready = signed(open);
  expect(submissionOf(ready).signed).toBe('standing');
  const moved = withFigure(ready, 'TH.01', '3', 3_500_001);
  expect(submissionOf(moved).signed).toBe('outdated');
  expect(submissionOf(signed(moved)).signed).toBe('standing');
});

test('a number that changed after the signatures is not sealed under them, sealed before or not', () => {
  for (const ready of [signed(open), sealed(signed(open))]) {
    const moved = withFigure(ready, 'TH.01', '3', 3_500_001);
    expect(refusalOf(moved)).toBe('outdated');
    expect(refusalOf(signed(moved, '2018-11-26'))).toBeNull();
    const anew = (['preparer', 'checker', 'head'] as const).map((role) => ({ role, name: role, date: '2018-11-26' }));
    expect(refusalOf(moved, anew)).toBeNull();
    expect(refusalOf(moved, anew.slice(0, 2))).toBe('outdated');
  }
});

test('a cover of an earlier version gains the mark when it is sealed, and the seal holds', () => {
  const old = sealed(withoutMark(signed(open)));
  expect(submissionOf(old)).toMatchObject({ signed: 'standing', seal: { state: 'valid' } });
  expect(coverText(submissionOf(old).cover, 'signedMark')).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){2}$/);
});

test('signatures of an earlier version stand until a sealed number changes; signed anew they gain the mark', () => {
  const unmarked = withoutMark(signed(open));
  // An earlier version asked for no mark.
  const old = sealed(unmarked, 'Trần Thị Mai', submissionOf(unmarked).gate, 'missing');
  expect(submissionOf(old)).toMatchObject({ signed: 'standing', seal: { state: 'valid' } });
  expect(coverText(submissionOf(old).cover, 'signedMark')).toBe('');
  const moved = withFigure(old, 'TH.01', '3', 3_500_001);
  expect(submissionOf(moved).signed).toBe('outdated');
  // The same names on the same day are signed anew all the same.
  const again = submissionOf(signed(moved));
  expect(again.signed).toBe('standing');
  expect(coverText(again.cover, 'signedMark')).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){2}$/);
});
