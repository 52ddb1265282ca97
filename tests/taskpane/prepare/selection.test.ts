import { provincesOfYear } from '../../../src/indicators/provinces/provinces';
import { matchProvinces } from '../../../src/taskpane/prepare/provinceChoices';
import {
  emptySelection,
  example,
  parseSelection,
  resolveSelection,
  yearsOffered,
} from '../../../src/taskpane/prepare/selection';

const today = new Date(2025, 10, 22);
const chosen = (province: string, year: number) => resolveSelection({ ...emptySelection(today), province, year });
const names = (typed: string, year = 2018) =>
  matchProvinces(provincesOfYear(year), typed, 'vi').map(({ name }) => name.vi);

describe('searching a province', () => {
  test.each(['Thanh Hóa', 'Thanh Hoá', 'thanh hoa', 'THANH H', 'hoa'])('%s finds Thanh Hóa', (typed) => {
    expect(names(typed)).toContain('Thanh Hóa');
  });

  test('names that begin with what is typed come first', () => {
    expect(names('ha').slice(0, 2)).toEqual(['Hà Giang', 'Hà Nam']);
    expect(names('ha')).toContain('Khánh Hòa');
  });

  test('a code finds its province', () => {
    expect(names('38')).toEqual(['Thanh Hóa']);
  });

  test('nothing typed shows the provinces of the year by the alphabet', () => {
    expect(names('')).toHaveLength(63);
    expect(names('', 2025)).toHaveLength(34);
    expect(names('')[0]).toBe('An Giang');
  });

  test('what no province is called finds none', () => {
    expect(names('Atlantis')).toEqual([]);
  });
});

describe('what a selection means', () => {
  test('the example has its province, form and report', () => {
    const { province, form, source, problem } = resolveSelection(example);
    expect(province?.code).toBe('38');
    expect(form).not.toBeNull();
    expect(source?.year).toBe(2018);
    expect(problem).toBeNull();
  });

  test('a blank form is taken although there are figures', () => {
    const { available, source } = resolveSelection({ ...example, blank: true });
    expect(available).not.toBeNull();
    expect(source).toBeNull();
  });

  test('a year without figures still has its province and form', () => {
    const { province, form, available, problem } = chosen('Thanh Hóa', 2017);
    expect(province?.name.vi).toBe('Thanh Hóa');
    expect(form).not.toBeNull();
    expect(available).toBeNull();
    expect(problem).toBeNull();
  });

  test('nothing chosen is missing, an unknown name is unknown', () => {
    expect(chosen(' ', 2018).problem).toEqual({ kind: 'missing' });
    expect(chosen('Atlantis', 2018).problem).toEqual({ kind: 'unknown', typed: 'Atlantis' });
  });

  test('a province that was merged away names its successor', () => {
    const { problem, province } = chosen('Vĩnh Phúc', 2025);
    expect(province).toBeNull();
    expect(problem).toMatchObject({
      kind: 'gone',
      province: { name: { vi: 'Vĩnh Phúc' } },
      successor: { name: { vi: 'Phú Thọ' } },
    });
  });
});

describe('what is remembered', () => {
  test('comes back as it was', () => {
    expect(parseSelection(JSON.stringify(example), today)).toEqual(example);
  });

  test.each([
    null,
    '',
    'no json',
    '7',
    'null',
    '{}',
    '{"province":"Thanh Hóa","year":1890,"status":"estimate"}',
    '{"province":1,"year":2018,"status":"estimate"}',
    '{"province":"Thanh Hóa","year":2018,"status":"odd"}',
  ])('%s is no selection', (text) => {
    expect(parseSelection(text, today)).toBeNull();
  });
});

test('years run from next year back to 2010', () => {
  const years = yearsOffered(today);
  expect(years[0]).toBe(2026);
  expect(years.at(-1)).toBe(2010);
  expect(years).toHaveLength(17);
});
