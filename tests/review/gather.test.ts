import type { Province } from '../../src/indicators/provinces/province';
import type { Choice } from '../../src/review/gather/received';
import { provinceNamed } from '../../src/review/gather/namedProvinces';
import type { SubmittedFile } from '../../src/review/gather/submitted';
import { foldName, plainName } from '../../src/indicators/names';
import { reviewFiles } from '../../src/review/review';
import type { CellValue, Grid, Snapshot } from '../../src/sheet/grid/grid';
import { gather } from '../../src/review/gather/gather';
import { sealedAnyway } from '../submission/workbook';
import { lists, provinceCells, provinces } from './provinces';
import { withHeadOf } from './misSent';
import { files, snapshotOf, type SnapshotInput } from './snapshots';

const review = (given: readonly SubmittedFile[], choices: readonly Choice[] = []) =>
  reviewFiles(given, { ...lists, choices });
const named = (name: string): Province => provinces.find((one) => one.name.vi === name)!;
const [hanoi, camau] = [named('Hà Nội'), named('Cà Mau')];

interface Extra extends SnapshotInput {
  readonly changed?: string;
  readonly change?: (snapshot: Snapshot) => Snapshot;
}

const sent = (file: string, province: Province, seed: number, extra: Extra = {}): SubmittedFile => {
  const { changed = null, change = (same: Snapshot) => same, ...input } = extra;
  return { file, changed, snapshot: change(snapshotOf(province, seed, input)), problem: null };
};

const without = (codes: readonly string[]) => {
  const cells = provinceCells(1);
  return Object.fromEntries(Object.entries(cells).filter(([code]) => !codes.includes(code)));
};
const asideOf = (given: readonly SubmittedFile[]) =>
  review(given).aside.map(({ file, reason }) => [file, reason] as const);
const countedOf = (given: readonly SubmittedFile[], choices: readonly Choice[] = []) =>
  review(given, choices).ranking.map(({ file, province }) => [file, province.name.vi]);

describe('whose a report is', () => {
  const wrong = sent('01 bao cao.xlsx', hanoi, 0, { change: withHeadOf(hanoi, camau) });
  const right = sent('ca mau.xlsx', camau, 1);

  test('a head that says another province than sheet, unit and place of signing replaces nobody: it is asked about', () => {
    for (const given of [
      [wrong, right],
      [right, wrong],
    ]) {
      expect(countedOf(given)).toEqual([['ca mau.xlsx', 'Cà Mau']]);
      expect(asideOf(given)).toEqual([['01 bao cao.xlsx', 'contradiction']]);
    }
    const [asked] = review([right, wrong]).aside;
    expect(asked!.sentence.vi).toContain('đầu biểu ghi Cà Mau, nhưng tên trang, đơn vị báo cáo, nơi ký: Hà Nội');
    expect(asked!.candidates.map(({ name }) => name.vi)).toEqual(['Cà Mau', 'Hà Nội']);
  });

  test('exchanged heads: both are asked about, none counts', () => {
    const other = sent('b.xlsx', camau, 1, { change: withHeadOf(camau, hanoi) });
    expect(countedOf([wrong, other])).toEqual([]);
    expect(asideOf([wrong, other]).map(([, reason]) => reason)).toEqual(['contradiction', 'contradiction']);
  });

  test('the reviewer chooses, and it counts for that province', () => {
    const { scheme, code } = hanoi;
    const choice = { file: '01 bao cao.xlsx', sheet: null, province: { scheme, code } };
    expect(countedOf([wrong, right], [choice]).sort()).toEqual([
      ['01 bao cao.xlsx', 'Hà Nội'],
      ['ca mau.xlsx', 'Cà Mau'],
    ]);
    expect(countedOf([wrong, right], [{ ...choice, province: null }])).toEqual([['01 bao cao.xlsx', 'Cà Mau']]);
    expect(review([wrong, right], [{ ...choice, province: null }]).aside[0]).toMatchObject({
      file: 'ca mau.xlsx',
      reason: 'notChosen',
    });
  });

  test('a file that bears another province’s name is asked about; one without any is not', () => {
    expect(asideOf([sent('Bao_cao_Ha-Noi_2026.xlsx', camau, 1)])).toEqual([
      ['Bao_cao_Ha-Noi_2026.xlsx', 'contradiction'],
    ]);
    expect(asideOf([sent('bao cao 2026 (1).xlsx', camau, 1)])).toEqual([]);
  });

  test('a sealed copy of another province speaks, too', () => {
    const sealed = (snapshot: Snapshot) => withHeadOf(hanoi, camau)(sealedAnyway(snapshot));
    const [asked] = review([sent('a.xlsx', hanoi, 0, { change: sealed })]).aside;
    expect(asked!.sentence.vi).toContain('bản niêm phong: Hà Nội');
  });

  test.each([
    ['an earlier', 2025],
    ['the reviewed', 2026],
  ])(
    'a head of %s year that its own sheet contradicts counts for nobody and is compared with nothing',
    (_what, said) => {
      const other = said === 2026 ? 2025 : 2026;
      const wrongYear = sent('sai nam.xlsx', hanoi, 0, {
        change: ({ grids: [grid] }) => {
          const put = (row: readonly CellValue[]) => row.map((value) => (value === 2026 ? said : value));
          const head = (rows: Grid['values']) => rows.map((row, at) => (at > 4 ? row : put(row)));
          const sheet = `Ha Noi ${other}`;
          return { grids: [{ ...grid!, sheet, values: head(grid!.values), formulas: head(grid!.formulas) }] };
        },
      });
      const given = [sent('dung.xlsx', hanoi, 0), right, wrongYear];
      const { counted, earlier, aside, years } = gather(given, lists);
      expect(counted.map(({ file }) => file).sort()).toEqual(['ca mau.xlsx', 'dung.xlsx']);
      expect(earlier).toEqual([]);
      expect(years).toEqual([{ year: 2026, reports: 2 }]);
      expect(aside.map(({ file, reason }) => [file, reason])).toEqual([
        ['sai nam.xlsx', expect.stringMatching(/[cC]ontradiction/)],
      ]);
      expect(gather([wrongYear], lists).aside[0]!.sentence.vi).toContain(`ghi năm ${said}, nhưng`);
      const choice = { file: 'sai nam.xlsx', sheet: null, province: null };
      const chosen = gather(given, lists, null, [choice]);
      expect(chosen.earlier).toHaveLength(said === 2025 ? 1 : 0);
      expect(chosen.counted.some(({ file }) => file === 'sai nam.xlsx')).toBe(said === 2026);
    },
  );

  test('nobody is asked about in consistent workbooks of every province', () => {
    expect(asideOf(files(provinces.length))).toEqual([]);
  });

  test.each([
    ['Sở Khoa học và Công nghệ tỉnh Vĩnh Phúc', 'Phú Thọ'],
    ['Huế', 'Huế'],
    ['Thành phố Hồ Chí Minh', 'Hồ Chí Minh'],
    ['Hà Nội và Cà Mau', null],
    ['Thanh Hoá', 'Thanh Hóa'],
    ['Tổng hợp', null],
  ])('%s names %s', (text, expected) => {
    expect(provinceNamed(text, 2026, foldName)?.name.vi ?? null).toBe(expected);
  });

  test('file names are understood without diacritics', () => {
    expect(provinceNamed('bao cao thanh hoa 2026', 2026, plainName)?.name.vi).toBe('Thanh Hóa');
  });
});

describe('which of several counts', () => {
  const sealed = sent('sealed.xlsx', camau, 1, { status: 'estimate', cells: without(['BC.06']), change: sealedAnyway });
  const final = sent('final.xlsx', camau, 1, { cells: without(['BC.06', 'VT.04']) });
  const fullEstimate = sent('estimate.xlsx', camau, 1, { status: 'estimate' });
  const blank = sent('blank.xlsx', camau, 1, { cells: {} });
  const early = sent('early.xlsx', camau, 1, { changed: '2027-03-01T08:00:00Z' });
  const late = sent('late.xlsx', camau, 1, { changed: '2027-03-02T08:00:00Z' });

  test.each([
    ['sealed before unsealed', sealed, final, 'unsealed'],
    ['final before estimate', final, fullEstimate, 'olderStatus'],
    ['fuller before emptier', early, blank, 'emptier'],
    ['later before earlier', late, early, 'earlier'],
  ])('%s, whichever came first', (_what, best, other, reason) => {
    for (const given of [
      [best, other],
      [other, best],
    ]) {
      expect(countedOf(given).map(([file]) => file)).toEqual([best.file]);
      expect(asideOf(given)).toEqual([[other.file, reason]]);
    }
  });

  test('what is set aside says when, how full and why, names either file once, and can be chosen', () => {
    const [aside] = review([blank, early]).aside;
    expect(aside).toMatchObject({ file: 'blank.xlsx', time: null, completeness: { filled: 0 } });
    expect(aside!.sentence.vi.split('blank.xlsx')).toHaveLength(2);
    expect(aside!.sentence.vi).toContain('đã điền 0/');
    expect(aside!.candidates.map(({ code }) => code)).toEqual([camau.code]);
    const choice = { file: 'blank.xlsx', sheet: aside!.sheet, province: null };
    expect(countedOf([blank, early], [choice]).map(([file]) => file)).toEqual(['blank.xlsx']);
    expect(review([late, early]).aside[0]!.time).toBe('2027-03-01T08:00:00Z');
  });

  test('a broken seal is none', () => {
    const broken = sent('broken.xlsx', camau, 1, {
      status: 'estimate',
      change: (snapshot) => {
        const [first, ...others] = sealedAnyway(snapshot).grids;
        const wrong = first!.values.map((row) =>
          row.map((value) => (typeof value === 'number' && value > 1e6 ? value + 1 : value)),
        );
        return { grids: [{ ...first!, values: wrong, formulas: wrong }, ...others] };
      },
    });
    expect(asideOf([broken, final])).toEqual([['broken.xlsx', 'olderStatus']]);
  });
});
