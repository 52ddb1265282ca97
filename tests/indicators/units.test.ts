import { provincesOfYear, findProvince } from '../../src/indicators/provinces/provinces';
import { loadTemplates, serves } from '../../src/indicators/forms/templates';
import { hasPlaceholder, reportingUnitOf, signingPlaceOf } from '../../src/indicators/forms/reportingUnits';

const form = (id: string, year: number) => loadTemplates().find((one) => one.id === id && serves(one, year))!;
const unit = (id: string, year: number, province: string) =>
  reportingUnitOf(form(id, year), findProvince(year, province)!).vi;

test('no unit has a place left open: every province, form and year, in both languages', () => {
  let units = 0;
  for (const year of [2013, 2018, 2021, 2022, 2024, 2025, 2026, 2030]) {
    for (const template of loadTemplates().filter((one) => serves(one, year))) {
      for (const province of provincesOfYear(year)) {
        const { vi, en } = reportingUnitOf(template, province);
        units += 1;
        for (const text of [vi, en]) expect([text, hasPlaceholder(text)]).toEqual([text, false]);
        expect(vi).toContain(province.name.vi);
        expect(vi).toMatch(/^(Sở \p{Lu}|Công an )/u);
        expect(en).toContain(province.name.en);
      }
    }
  }
  // Since 2022 each year has two editions of every form.
  expect(units).toBe(6 * ((3 + 2 * 2) * 63 + 3 * 2 * 34));
});

test('departments follow the ministries, and a city is called one', () => {
  expect(unit('TH-NAM', 2018, 'Thanh Hóa')).toBe('Sở Thông tin và Truyền thông tỉnh Thanh Hóa');
  expect(unit('VT-NAM', 2024, 'Hà Nội')).toBe('Sở Thông tin và Truyền thông thành phố Hà Nội');
  expect(unit('TH-NAM', 2025, 'Phú Thọ')).toBe('Sở Khoa học và Công nghệ tỉnh Phú Thọ');
  expect(unit('BT-NAM', 2025, 'Hồ Chí Minh')).toBe('Sở Văn hóa, Thể thao và Du lịch thành phố Hồ Chí Minh');
  expect(unit('AT-NAM', 2025, 'Thanh Hóa')).toBe('Công an tỉnh Thanh Hóa');
  // Huế became a city of its own on 1 January 2025, Đồng Nai on 30 April 2026.
  expect(unit('VT-NAM', 2024, 'Thừa Thiên Huế')).toBe('Sở Thông tin và Truyền thông tỉnh Thừa Thiên Huế');
  expect(unit('VT-NAM', 2025, 'Huế')).toBe('Sở Khoa học và Công nghệ thành phố Huế');
  expect(unit('VT-NAM', 2025, 'Đồng Nai')).toBe('Sở Khoa học và Công nghệ tỉnh Đồng Nai');
  expect(unit('VT-NAM', 2026, 'Đồng Nai')).toBe('Sở Khoa học và Công nghệ thành phố Đồng Nai');
});

test('a form that names its unit in full is taken at its word', () => {
  const reportingUnit = { vi: 'Ủy ban nhân dân tỉnh X', en: 'People’s Committee of X' };
  expect(reportingUnitOf({ reportingUnit }, findProvince(2018, 'Thanh Hóa')!)).toEqual(reportingUnit);
});

test.each([
  ['Sở Thông tin và Truyền thông …', true],
  ['Sở ...........', true],
  ['Sở ____', true],
  ['Sở TT. và TT. Thanh Hóa', false],
])('%s: left open %s', (text, open) => {
  expect(hasPlaceholder(text)).toBe(open);
});

test('Hồ Chí Minh City signs with its standing, as papers do; others by their name', () => {
  const places = ['Hồ Chí Minh', 'Hà Nội', 'Thanh Hóa'].map((name) => signingPlaceOf(findProvince(2025, name)!));
  expect(places).toEqual(['Thành phố Hồ Chí Minh', 'Hà Nội', 'Thanh Hóa']);
});
