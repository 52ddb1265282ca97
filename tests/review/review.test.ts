import { refusalOf } from '../../src/review/acceptance';
import { reviewFiles } from '../../src/review/review';
import type { SubmittedFile } from '../../src/review/gather/submitted';
import { lists, provinceCells, provinces, year } from './provinces';
import { files, snapshotOf } from './snapshots';

const review = (given: readonly SubmittedFile[]) => reviewFiles(given, lists);
const unread = { vi: 'Tệp x.xlsx rỗng.', en: 'The file x.xlsx is empty.' };

describe('a review of many workbooks', () => {
  const result = review(files(6));

  test('has one entry a province, in code order and ranked by weight', () => {
    const [form] = result.forms;
    expect(form!.received.map(({ province }) => province.code)).toEqual(provinces.slice(0, 6).map(({ code }) => code));
    const weights = result.ranking.map(({ weight }) => weight!);
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
    expect(weights.every((weight) => weight > 0 && weight < 1)).toBe(true);
    expect(result.year).toBe(year);
  });

  test('names the provinces from which nothing came', () => {
    expect(result.missing.map(({ code }) => code)).toEqual(provinces.slice(6).map(({ code }) => code));
    expect(result.forms[0]!.missing).toEqual(result.missing);
  });

  test('is plain data', () => {
    expect(structuredClone(result)).toEqual(result);
  });

  test('accuses nobody in consistent workbooks', () => {
    expect(result.counts.error).toBe(0);
  });
});

describe('what does not count is said, one sentence each', () => {
  const [good] = files(1);
  const aside = (given: readonly SubmittedFile[]) => review(given).aside.map(({ reason, file }) => [reason, file]);

  test('a file that could not be read', () => {
    const result = review([good!, { file: 'x.xlsx', snapshot: null, problem: unread }]);
    expect(result.aside).toMatchObject([{ file: 'x.xlsx', sheet: null, reason: 'unread', sentence: unread }]);
    expect(result.ranking).toHaveLength(1);
  });

  test('a workbook without a province sheet', () => {
    expect(aside([good!, { file: 'b.xlsx', snapshot: { grids: [] }, problem: null }])).toEqual([
      ['noReport', 'b.xlsx'],
    ]);
  });

  test('a form that was saved as text', () => {
    const { grids } = snapshotOf(provinces[1]!, 1);
    const snapshot = { grids: grids.map((grid) => ({ ...grid, isText: true })) };
    const result = review([good!, { file: 'b.csv', snapshot, problem: null }]);
    expect(result.aside).toMatchObject([
      {
        reason: 'unread',
        sentence: { vi: expect.stringMatching(/^Tệp b\.csv là biểu lưu dưới dạng văn bản/) as string },
      },
    ]);
    expect(result.ranking).toHaveLength(1);
  });

  test('a sheet whose head does not say whose it is', () => {
    const snapshot = snapshotOf(provinces[1]!, 1, { edit: (sheet) => sheet.type('H4', '') });
    const edited = {
      ...snapshot,
      grids: snapshot.grids.map((grid) => ({
        ...grid,
        values: grid.values.map((row) => row.map((value) => (value === provinces[1]!.name.vi ? 'Nơi nào đó' : value))),
      })),
    };
    expect(aside([good!, { file: 'b.xlsx', snapshot: edited, problem: null }])).toEqual([['unknownHead', 'b.xlsx']]);
  });

  test('another year, which serves to compare with', () => {
    const earlier = { file: 'b.xlsx', snapshot: snapshotOf(provinces[0]!, 0, { year: year - 1 }), problem: null };
    const result = review([...files(2), earlier]);
    expect(result.aside.map(({ reason }) => reason)).toEqual(['otherYear']);
    expect(result.aside[0]!.sentence.vi).toContain(String(year - 1));
  });

  test('a later year, which is no comparison', () => {
    const later = { file: 'b.xlsx', snapshot: snapshotOf(provinces[0]!, 0, { year: year + 1 }), problem: null };
    const result = review([...files(2), later]);
    expect(result.aside.map(({ reason }) => reason)).toEqual(['laterYear']);
    expect(result.aside[0]!.sentence.vi).not.toContain('đối chiếu');
  });

  test('a second copy: the first counts', () => {
    const copy = { ...good!, file: 'b.xlsx' };
    const result = review([good!, copy]);
    expect(result.aside.map(({ reason, file }) => [reason, file])).toEqual([['duplicate', 'b.xlsx']]);
    expect(result.aside[0]!.sentence.vi).toContain(good!.file);
  });

  test('a less final version, whichever came first', () => {
    const estimate = { file: 'b.xlsx', snapshot: snapshotOf(provinces[0]!, 0, { status: 'estimate' }), problem: null };
    expect(aside([estimate, good!])).toEqual([['olderStatus', 'b.xlsx']]);
    expect(aside([good!, estimate])).toEqual([['olderStatus', 'b.xlsx']]);
  });

  test('nothing at all', () => {
    const result = review([]);
    expect(result).toMatchObject({ year: null, forms: [], ranking: [], missing: [], aside: [] });
  });
});

describe('findings', () => {
  test('stand by severity, then by their weight on the national figure', () => {
    const cells = provinceCells(0);
    const broken = { ...cells, 'VT.04': { ...cells['VT.04'], 3: Number(cells['VT.04']!['3']) * 10 } };
    const [entry] = review(files(6, (at) => (at === 0 ? { cells: broken } : {}))).forms[0]!.received;
    expect(entry!.counts.error).toBeGreaterThan(0);
    const weights = entry!.findings.filter(({ severity }) => severity === 'error').map(({ weight }) => weight!);
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
    expect(Math.max(...weights)).toBeGreaterThan(entry!.weight!);
  });
});

describe('how far a report is filled in', () => {
  test('stands with every entry: nothing of a blank one, all of what a form requires otherwise', () => {
    const [full, blank] = review(files(2, (at) => (at === 1 ? { cells: {} } : {}))).forms[0]!.received;
    expect(full!.completeness).toMatchObject({ requiredBlank: [] });
    expect(full!.completeness.filled).toBeGreaterThan(10);
    expect(blank!.completeness).toMatchObject({ filled: 0, numbers: 0 });
    expect(blank!.completeness.requiredBlank).toContain('TH.02');
  });

  test('a blank report is not accepted', () => {
    const [blank] = review(files(1, () => ({ cells: {} }))).ranking;
    expect(refusalOf(blank!, 'Trần Thị Bình')).toBe('empty');
  });
});
