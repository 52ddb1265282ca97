import fc from 'fast-check';
import { foldName, plainName } from '../../src/indicators/names';
import { loadProvinces } from '../../src/indicators/provinces/provinces';

const names = loadProvinces().provinces.map(({ name }) => name.vi);

test.each([
  ['Hoà Bình', 'Hòa Bình'],
  ['THANH HÓA', 'Thanh Hoá'],
  ['Thuỷ  Nguyên', 'Thủy Nguyên'],
  ['Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu'],
  ['Bà Rịa\u00a0-\u00a0Vũng Tàu', 'Bà Rịa Vũng Tàu'],
  ['Hà Nội'.normalize('NFD'), 'Hà Nội'],
])('%s and %s are one name', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test.each([
  ['Hà Nam', 'Ha Nam'],
  ['Mã', 'Má'],
  ['Hoa Binh', 'Hòa Bình'],
  ['Đông', 'Dong'],
])('%s and %s stay two names', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});

test('a plain name has neither marks nor đ', () => {
  expect(plainName('Đắk Lắk')).toBe('dak lak');
  expect(plainName('Thừa Thiên Huế')).toBe('thua thien hue');
  expect(plainName('Quảng Ngãi'.normalize('NFD'))).toBe('quang ngai');
});

test('folding looks neither at Unicode form nor at case, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (name, form) => {
      const folded = foldName(name);
      expect(foldName(name.normalize(form).toUpperCase())).toBe(folded);
      expect(foldName(folded)).toBe(folded);
      expect(folded).toBe(folded.normalize('NFC'));
    }),
  );
});
