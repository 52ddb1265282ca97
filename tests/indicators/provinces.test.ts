import { foldName } from '../../src/indicators/names';
import { provinceListOf } from '../../src/indicators/provinces/provinceList';
import { provinceSchema } from '../../src/indicators/provinces/provinceSchema';
import {
  findInOtherList,
  findProvince,
  loadProvinces,
  predecessors,
  provinceByKey,
  provincesOfYear,
  sameProvince,
  schemeOfYear,
} from '../../src/indicators/provinces/provinces';
import { parseSeed, SeedError } from '../../src/indicators/seedError';
import seed from '../../seeds/provinces.json';

const nameIn = (year: number, text: string | number) => findProvince(year, text)?.name.vi ?? null;

test('a year is reported by the provinces that stand at its end', () => {
  expect(provincesOfYear(2013)).toHaveLength(63);
  expect(provincesOfYear(2024)).toHaveLength(63);
  expect(provincesOfYear(2025)).toHaveLength(34);
  expect(provincesOfYear(2026)).toHaveLength(34);
  expect(schemeOfYear(2024)).toBe('63');
  expect(schemeOfYear(2025)).toBe('34');
  for (const year of [2024, 2025]) {
    const codes = provincesOfYear(year).map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  }
});

test('what is no year has no provinces and says so where a scheme is asked for', () => {
  expect(provincesOfYear(Number.NaN)).toEqual([]);
  expect(findProvince(2018.5, 'Thanh Hóa')).toBeNull();
  expect(() => schemeOfYear(Number.NaN)).toThrow(RangeError);
});

test('seven codes changed their meaning', () => {
  expect(nameIn(2024, '15')).toBe('Yên Bái');
  expect(nameIn(2025, '15')).toBe('Lào Cai');
  const reused = provincesOfYear(2025).flatMap(({ code, name }) => {
    const before = provinceByKey({ scheme: '63', code });
    return before && foldName(before.name.vi) !== foldName(name.vi) ? [[code, before.name.vi, name.vi]] : [];
  });
  expect(reused).toEqual([
    ['15', 'Yên Bái', 'Lào Cai'],
    ['24', 'Bắc Giang', 'Bắc Ninh'],
    ['44', 'Quảng Bình', 'Quảng Trị'],
    ['52', 'Bình Định', 'Gia Lai'],
    ['80', 'Long An', 'Tây Ninh'],
    ['82', 'Tiền Giang', 'Đồng Tháp'],
    ['91', 'Kiên Giang', 'An Giang'],
  ]);
});

test.each([
  'Hoà Bình',
  'Hòa Bình',
  'hòa bình',
  'HÒA BÌNH'.normalize('NFD'),
  'Tỉnh Hoà Bình',
  'tỉnh  Hòa\u00a0Bình',
  'hoa binh',
  'tinh hoa binh',
  '17',
])('%s is one province in 2024', (text) => {
  expect(findProvince(2024, text)).toMatchObject({ scheme: '63', code: '17' });
});

test.each([
  ['38', 'Thanh Hóa'],
  [38, 'Thanh Hóa'],
  [1, 'Hà Nội'],
  ['Thanh Hoá', 'Thanh Hóa'],
  ['Tỉnh Thanh Hoa', 'Thanh Hóa'],
  ['TP. Hồ Chí Minh', 'Hồ Chí Minh'],
  ['Thành phố Hồ Chí Minh', 'Hồ Chí Minh'],
  ['thanh pho ho chi minh', 'Hồ Chí Minh'],
  ['TP.HCM', 'Hồ Chí Minh'],
  ['TP Hà Nội', 'Hà Nội'],
  ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['dak lak', 'Đắk Lắk'],
  ['Huế', 'Thừa Thiên Huế'],
])('%s is %s in 2020', (text, name) => {
  expect(nameIn(2020, text)).toBe(name);
});

test.each(['', ' ', '99', '100', 'Atlantis', 'Thánh Hóa', 'Hà', 'Tỉnh', 'Hà Nội 2'])('"%s" is no province', (text) => {
  expect(findProvince(2020, text)).toBeNull();
});

test('every province of a year is found by its code, its name and its name without diacritics', () => {
  for (const year of [2018, 2024, 2025, 2026]) {
    for (const province of provincesOfYear(year)) {
      for (const text of [province.code, province.name.vi, province.name.vi.normalize('NFD'), province.name.en]) {
        expect(findProvince(year, text)).toBe(province);
      }
    }
  }
});

test('a province that was merged away is found in the other list with what took it over', () => {
  expect(findProvince(2025, 'Vĩnh Phúc')).toBeNull();
  const gone = findInOtherList(2025, 'Vĩnh Phúc');
  expect(gone).toMatchObject({ scheme: '63', mergedInto: { scheme: '34', code: '25' } });
  expect(provinceByKey(gone!.mergedInto!)?.name.vi).toBe('Phú Thọ');
  expect(findInOtherList(2025, 'Phú Thọ')).toBeNull();
  expect(findInOtherList(2025, 'Atlantis')).toBeNull();
});

test('Phú Thọ of 2025 was formed from three', () => {
  const formed = findProvince(2025, 'Phú Thọ')!;
  expect(predecessors(formed).map(({ code, name }) => [code, name.vi])).toEqual([
    ['17', 'Hoà Bình'],
    ['25', 'Phú Thọ'],
    ['26', 'Vĩnh Phúc'],
  ]);
  expect(predecessors(findProvince(2025, 'Thanh Hóa')!)).toHaveLength(1);
  expect(predecessors(findProvince(2024, 'Phú Thọ')!)).toEqual([]);
});

test('merging and being formed say the same, and every province of the 63 goes on in one of the 34', () => {
  const heirs = provincesOfYear(2025);
  for (const old of provincesOfYear(2024)) {
    const into = heirs.filter((heir) => heir.formedFrom.some((key) => sameProvince(key, old)));
    expect(into).toHaveLength(1);
    const heir = into[0]!;
    if (old.mergedInto) expect(sameProvince(old.mergedInto, heir)).toBe(true);
    else expect(heir.formedFrom).toHaveLength(1);
    expect(old.mergedInto === null).toBe(old.validTo !== '2025-06-30');
  }
  expect(heirs.filter((heir) => heir.formedFrom.length > 1)).toHaveLength(23);
});

test('a name or a standing that changed is told by the year', () => {
  const hue = { scheme: '63', code: '46' } as const;
  expect(provinceByKey(hue, 2024)).toMatchObject({ name: { vi: 'Thừa Thiên Huế' }, kind: 'province' });
  expect(provinceByKey(hue)).toMatchObject({ name: { vi: 'Huế' }, kind: 'city' });
  expect(findProvince(2025, 'Đồng Nai')?.kind).toBe('province');
  expect(findProvince(2026, 'Đồng Nai')?.kind).toBe('city');
  expect(provinceByKey({ scheme: '34', code: '02' })).toBeNull();
});

const file = 'seeds/provinces.json';

test('the list that ships has its shape, which no start asks again', () => {
  expect(parseSeed(provinceSchema, seed, file)).toEqual(seed);
});

describe('damage', () => {
  const build = (change: (copy: typeof seed) => void) => {
    const copy = structuredClone(seed);
    change(copy);
    return () => provinceListOf(parseSeed(provinceSchema, copy, file), file);
  };

  test('a merge into nowhere names its place', () => {
    const at = seed.provinces.findIndex(({ mergedInto }) => mergedInto !== null);
    const attempt = build((copy) => (copy.provinces[at]!.mergedInto!.code = '03'));
    expect(attempt).toThrow(SeedError);
    expect(attempt).toThrow(`seeds/provinces.json, provinces.${at}.mergedInto: tỉnh không có trong danh mục`);
  });

  test('two entries of one key at one time name the second', () => {
    const attempt = build((copy) => copy.provinces.push(copy.provinces[0]!));
    expect(attempt).toThrow(`provinces.${seed.provinces.length}.validFrom: đã có ở một dòng khác`);
  });

  test('a code of one digit is refused', () => {
    expect(build((copy) => (copy.provinces[0]!.code = '1'))).toThrow('provinces.0.code: mã tỉnh phải gồm hai chữ số');
  });
});

test('the list is read once', () => {
  expect(loadProvinces()).toBe(loadProvinces());
  expect(provincesOfYear(2025)).toBe(provincesOfYear(2025));
});
