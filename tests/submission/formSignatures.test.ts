import type { Snapshot } from '../../src/sheet/grid/grid';
import { signerRoles } from '../../src/submission/cover/coverFields';
import { readCover } from '../../src/submission/cover/readCover';
import { formSignatures } from '../../src/submission/seal/formSignatures';
import { bookOf, edited, explained, filledSnapshot, sealed, signed, submissionOf, written } from './workbook';

const sheet = 'Thanh Hóa 2018';
let open: Snapshot;
beforeAll(() => {
  open = explained(filledSnapshot('thanh-hoa-2018'));
});

const signings = (name: string, date: string) => signerRoles.map((role) => ({ role, name: `${name} ${role}`, date }));

/** Signed on the forms, beside a cover that says what it says. */
function onForms(snapshot: Snapshot, name: string, date: string): Snapshot {
  const fill = formSignatures(bookOf(snapshot), readCover(snapshot), signings(name, date));
  return written(snapshot, { create: [], fill });
}

/** What stands under the table: the line of the day, and the row of names. */
function block(snapshot: Snapshot): { readonly day: string | undefined; readonly names: readonly string[] } {
  const { values } = snapshot.grids.find((grid) => grid.sheet === sheet)!;
  const texts = values.map((row) => row.map(String));
  const at = texts.findIndex((row) => row.includes('Người lập biểu'));
  return {
    day: texts[at - 1]!.find((text) => text !== ''),
    names: (texts[at + 2] ?? []).filter((text) => text !== ''),
  };
}

test('a printed form says under its table who signed and when', () => {
  expect(block(open)).toEqual({ day: 'Thanh Hóa, ngày … tháng … năm …', names: [] });
  expect(block(onForms(open, 'Người', '2018-02-05'))).toEqual({
    day: 'Thanh Hóa, ngày 05 tháng 02 năm 2018',
    names: ['Người preparer', 'Người checker', 'Người head'],
  });
});

test('names and days under the table change neither what is signed nor what is sealed', () => {
  const ready = onForms(signed(open), 'Người', '2018-11-25');
  expect(submissionOf(ready).signed).toBe('standing');
  const done = sealed(ready);
  expect(submissionOf(done).seal).toMatchObject({ state: 'valid', changes: [] });
  expect(submissionOf(onForms(done, 'Người', '2018-11-26'))).toMatchObject({
    signed: 'standing',
    seal: { state: 'valid' },
  });
});

test('signed again, former names and days give way; what was written by hand stays', () => {
  const ready = onForms(signed(open), 'Người', '2018-11-25');
  expect(block(onForms(ready, 'Bà', '2018-11-28'))).toEqual({
    day: 'Thanh Hóa, ngày 28 tháng 11 năm 2018',
    names: ['Bà preparer', 'Bà checker', 'Bà head'],
  });
  const byHand = edited(ready, sheet, (one) => {
    one.values.forEach((row) =>
      row.forEach((text, at) => {
        if (text === 'Người checker') row[at] = 'Phạm Văn Đức, 0912 345 678';
        if (String(text).startsWith('Thanh Hóa, ngày 25')) row[at] = 'Thanh Hóa, ngày 27 tháng 11 năm 2018';
      }),
    );
  });
  expect(block(onForms(byHand, 'Bà', '2018-11-28'))).toEqual({
    day: 'Thanh Hóa, ngày 27 tháng 11 năm 2018',
    names: ['Bà preparer', 'Phạm Văn Đức, 0912 345 678', 'Bà head'],
  });
});
