import { reviewBooks } from '../../src/review/review';
import type { SubmittedFile } from '../../src/review/gather/submitted';
import { questionLetter } from '../../src/review/questions/questionLetter';
import { questionsOf } from '../../src/review/questions/questions';
import { buildQuestionSheet } from '../../src/review/questions/questionSheet';
import { returnsSince } from '../../src/review/questions/returnsSince';
import { accept, refusalOf } from '../../src/review/acceptance';
import { findProvince } from '../../src/indicators/provinces/provinces';
import { reportingUnitOf } from '../../src/indicators/forms/reportingUnits';
import { lists, provinceCells, template, type ProvinceCells } from './provinces';
import { files } from './snapshots';

const good = provinceCells(0);
const number = (code: string, symbol: '1' | '3'): number => Number(good[code]![symbol]);
/** Two faults: a total that is not the sum of its parts, and fewer people than nothing. */
const faulty: ProvinceCells = {
  ...good,
  'VT.04': { ...good['VT.04'], 3: number('VT.04', '3') + 500_000 },
  'BC.06': { ...good['BC.06'], 3: -5 },
};
const withCells = (cells: ProvinceCells): readonly SubmittedFile[] => files(3, (at) => (at === 0 ? { cells } : {}));
const review = (cells: ProvinceCells) => reviewBooks(withCells(cells), lists);
const first = review(faulty);
const unit = reportingUnitOf(template, findProvince(2025, 'Thanh Hóa')!);
const entryOf = ({ result }: typeof first) => result.forms[0]!.received[0]!;

describe('questions to a province', () => {
  const questions = questionsOf(entryOf(first));

  test('are its errors and unexplained warnings, counted from 1', () => {
    const { findings } = entryOf(first);
    const asked = findings.filter(({ severity }) => severity !== 'info');
    expect(questions.map(({ rule }) => rule)).toEqual(asked.map(({ rule }) => rule));
    expect(questions.map(({ number: at }) => at)).toEqual(questions.map((_, at) => at + 1));
    expect(questions[0]!.severity).toBe('error');
  });

  test('stand on a worksheet, a row each, with an open cell for the answer', () => {
    const { cells, name } = buildQuestionSheet(entryOf(first));
    expect(name).toContain('Câu hỏi');
    const open = cells.filter(({ unlocked }) => unlocked);
    expect(open).toHaveLength(questions.length);
    // An input cell takes numbers and marks only; answers are words.
    expect(open.every(({ look }) => look === 'answer')).toBe(true);
    expect(cells.every(({ content }) => !('formula' in content))).toBe(true);
  });

  test('stand in a letter, each with its cell', () => {
    const letter = questionLetter(entryOf(first), {
      language: 'vi',
      unit,
      by: ' Trần Thị Bình ',
    });
    for (const { number: at, text } of questions) {
      expect(letter).toContain(`${at}. `);
      expect(letter).toContain(text.vi);
    }
    expect(letter).toContain('Người thẩm định: Trần Thị Bình');
    expect(letter).not.toContain('…');
  });

  test('are none where nothing is wrong: the letter says so', () => {
    const entry = { ...entryOf(first), findings: [] };
    expect(questionsOf(entry)).toEqual([]);
    expect(questionLetter(entry, { language: 'en', unit, by: '' })).toContain('nothing needs');
  });

  test('begin with the cells that broke the seal', () => {
    const change = { place: 'x', row: 'VT.04', column: '3', sheet: 'Trang', address: 'G9', sealed: '1', now: '2' };
    const seal = { state: 'broken', sealedAt: null, by: null, changes: [change] } as const;
    const [asked] = questionsOf({ findings: [], seal });
    expect(asked!.text.vi).toContain('ô G9 của “Trang”');
    expect(questionsOf({ findings: [], seal: { ...seal, changes: [] } })).toHaveLength(1);
  });
});

describe('a re-submission', () => {
  const half: ProvinceCells = { ...faulty, 'BC.06': good['BC.06']! };
  const moved: ProvinceCells = { ...faulty, 'BC.06': { ...good['BC.06'], 3: -7 } };

  test('unchanged leaves every question open', () => {
    const [comparison] = returnsSince(first, review(faulty));
    expect(comparison!.changed).toEqual([]);
    expect(comparison!.questions.map(({ answer }) => answer)).toEqual(questionsOf(entryOf(first)).map(() => 'open'));
  });

  test('says which figure changed and which question is answered', () => {
    const [comparison] = returnsSince(first, review(half));
    expect(comparison!.changed.map(({ indicator, symbol }) => [indicator.code, symbol])).toEqual([['BC.06', '3']]);
    const answered = comparison!.questions.filter(({ answer }) => answer === 'corrected');
    expect(answered.length).toBeGreaterThan(0);
    expect(answered.every(({ question }) => question.cells.some(({ row }) => row === 'BC.06'))).toBe(true);
    expect(comparison!.questions.some(({ answer }) => answer === 'open')).toBe(true);
  });

  test('with other numbers that are still wrong is told apart', () => {
    const [comparison] = returnsSince(first, review(moved));
    expect(comparison!.questions.map(({ answer }) => answer)).toContain('moved');
  });

  test('brings new questions of its own', () => {
    const [comparison] = returnsSince(review(good), first);
    expect(comparison!.added.length).toBeGreaterThan(0);
  });
});

describe('acceptance', () => {
  test('needs a name and a report without errors', () => {
    expect(refusalOf(entryOf(first), 'An')).toBe('errors');
    const entry = entryOf(review(good));
    expect(refusalOf(entry, '  ')).toBe('noName');
    expect(accept(entry, ' Nguyễn Văn An ', '2026-11-22T00:00:00Z')).toMatchObject({
      by: 'Nguyễn Văn An',
      form: 'TH-NAM',
    });
    expect(() => accept(entryOf(first), 'An', '')).toThrow(RangeError);
  });
});
