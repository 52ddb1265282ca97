import { loadCatalogue } from '../../../../src/indicators/catalogue/catalogue';
import { loadProvinces } from '../../../../src/indicators/provinces/provinces';
import { readLegacy } from '../../../../src/checks/entry/letters/legacyText';
import { isVietnameseSyllable } from '../../../../src/checks/entry/letters/vietnameseSyllable';

describe('readLegacy', () => {
  test.each([
    ['TCVN3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['TCVN3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['TCVN3', 'Sè doanh nghiÖp viÔn th«ng n¨m 2018', 'Số doanh nghiệp viễn thông năm 2018'],
    ['TCVN3', 'TØnh Thanh Hãa: -íc thùc hiÖn'.replace('-íc', '\u00adíc'), 'Tỉnh Thanh Hóa: ước thực hiện'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['VNI', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['VNI', 'TOÅNG SOÁ ÑÖÔÏC GIAO', 'TỔNG SỐ ĐƯỢC GIAO'],
    ['VNI', 'Tænh Quaûng Ngaõi, öôùc naêm 2018', 'Tỉnh Quảng Ngãi, ước năm 2018'],
  ])('%s: %s', (coding, text, meant) => expect(readLegacy(text)).toEqual({ coding, text: meant }));

  test.each([
    '',
    'abc 123',
    'Tổng số thuê bao',
    'Thanh Hóa',
    'Quý III, giá trị',
    'Microsoft®, 62,5 µm, 100 m²',
    'café São Paulo',
    'Telefónica, Nestlé, Citroën, Hôtel',
    'x·y ≥ 3 · 5',
    '© 2018 «Sở»',
    'Größe, façade, niño',
  ])('leaves "%s" alone', (text) => expect(readLegacy(text)).toBeNull());

  test('no name, unit or province of ours looks like it, composed or not', () => {
    const own = [
      ...loadCatalogue().indicators.flatMap(({ name, unit, spellings }) => [
        name.vi,
        name.en,
        unit.text.vi,
        ...spellings,
      ]),
      ...loadProvinces().provinces.flatMap(({ name }) => [name.vi, name.en]),
    ];
    expect(own.filter((text) => readLegacy(text) ?? readLegacy(text.normalize('NFD')))).toEqual([]);
  });
});

describe('isVietnameseSyllable', () => {
  test('knows the words of the catalogue', () => {
    const words = loadCatalogue().indicators.flatMap(
      ({ name }) => name.vi.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [],
    );
    const marked = [...new Set(words)].filter((word) => /[^a-z]/.test(word));
    expect(marked.length).toBeGreaterThan(80);
    expect(marked.filter((word) => !isVietnameseSyllable(word))).toEqual([]);
  });

  test.each(['toc', 'tõc', 'sốố', 'tæng', 'café', 'brá', 'hoàá'])('%s is none', (word) =>
    expect(isVietnameseSyllable(word)).toBe(false),
  );
});
