import { noDataMarks, parseMark } from '../../src/indicators/marks';
import { parseStatus, statusWords } from '../../src/indicators/forms/statuses';
import { dataStatuses } from '../../src/indicators/forms/template';

describe('data status', () => {
  test.each([
    ['Ước tính', 'estimate'],
    ['ước tính'.normalize('NFD'), 'estimate'],
    ['ước đạt', 'estimate'],
    ['SƠ BỘ', 'preliminary'],
    ['Chính thức', 'final'],
    [' final ', 'final'],
    ['', null],
    ['nháp', null],
    ['So bo', null],
  ])('%s reads as %s', (text, status) => {
    expect(parseStatus(text)).toBe(status);
  });

  test('every word reads as its own status and no other', () => {
    const all = dataStatuses.flatMap((status) => {
      const { word, spellings } = statusWords[status];
      return [word.vi, word.en, ...spellings].map((text) => [text, status] as const);
    });
    for (const [text, status] of all) expect(parseStatus(text)).toBe(status);
    expect(new Set(all.map(([text]) => text)).size).toBe(all.length);
  });
});

describe('no-data marks', () => {
  test.each([
    ['-', 'absent'],
    ['–', 'absent'],
    ['−', 'absent'],
    ['…', 'notCollected'],
    [' ... ', 'notCollected'],
    ['x', 'confidential'],
    ['X', 'confidential'],
    ['', null],
    ['0', null],
    ['..', null],
    ['--', null],
    ['-5', null],
    [0, null],
    [null, null],
  ])('%s reads as %s', (content, id) => {
    expect(parseMark(content)?.id ?? null).toBe(id);
  });

  test('every mark reads as itself, says what it means in both languages, and only "-" counts as 0', () => {
    for (const one of noDataMarks) {
      for (const spelling of one.spellings) expect(parseMark(spelling)).toBe(one);
      expect(one.spellings).toContain(one.mark);
      expect(one.meaning.vi).not.toBe('');
      expect(one.meaning.en).not.toBe('');
    }
    expect(noDataMarks.filter(({ countsAsZero }) => countsAsZero).map(({ mark }) => mark)).toEqual(['-']);
  });
});
