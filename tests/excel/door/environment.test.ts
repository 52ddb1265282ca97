import { isOfficeDark, officeLanguage, whenOfficeReady } from '../../../src/excel/door/environment';

const place = globalThis as { Office?: unknown };

afterEach(() => {
  delete place.Office;
});

function office(context: unknown, host: string | null = 'Excel'): void {
  place.Office = { HostType: { Excel: 'Excel' }, context, onReady: () => Promise.resolve({ host, platform: null }) };
}

test('tells Excel from other places', async () => {
  expect(await whenOfficeReady()).toBe('noOffice');
  office({}, null);
  expect(await whenOfficeReady()).toBe('noExcel');
  office({});
  expect(await whenOfficeReady()).toBe('excel');
});

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
  [{ isDarkTheme: false }, false],
  [{ bodyBackgroundColor: '#262626' }, true],
  [{ bodyBackgroundColor: '#F3F2F1' }, false],
  [{ bodyBackgroundColor: 'window' }, null],
  [{}, null],
  [undefined, null],
] as const)('an Office theme of %o is dark: %s', (officeTheme, expected) => {
  office({ officeTheme });
  expect(isOfficeDark()).toBe(expected);
});

test('outside Office nothing is said about looks and language', () => {
  expect(isOfficeDark()).toBeNull();
  expect(officeLanguage()).toBeNull();
  office({ displayLanguage: 'vi-VN' });
  expect(officeLanguage()).toBe('vi-VN');
});
