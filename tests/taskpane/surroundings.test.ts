import { chooseLook } from '../../src/taskpane/theme/look';
import { firstView } from '../../src/taskpane/views';
import { recall, remember } from '../../src/taskpane/memory';

test.each([
  [{ officeDark: null, systemDark: false, forcedColors: false }, 'light'],
  [{ officeDark: null, systemDark: true, forcedColors: false }, 'dark'],
  [{ officeDark: false, systemDark: true, forcedColors: false }, 'light'],
  [{ officeDark: true, systemDark: false, forcedColors: false }, 'dark'],
  [{ officeDark: true, systemDark: false, forcedColors: true }, 'contrast'],
] as const)('%o looks %s', (sources, look) => {
  expect(chooseLook(sources)).toBe(look);
});

test.each([
  ['?view=check', null, 'check'],
  ['?view=check&_host_Info=Excel', 'prepare', 'check'],
  ['', 'check', 'check'],
  ['?view=nowhere', 'check', 'check'],
  ['', 'nowhere', 'prepare'],
  ['', null, 'prepare'],
] as const)('address "%s" after %s begins with %s', (address, remembered, view) => {
  expect(firstView(address, remembered)).toBe(view);
});

describe('where the browser refuses storage', () => {
  const storage = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  beforeAll(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'localStorage');
    if (storage) Object.defineProperty(globalThis, 'localStorage', storage);
  });

  test('what is remembered lasts as long as the pane, and nothing breaks', () => {
    expect(() => {
      remember('language', 'en');
    }).not.toThrow();
    expect(recall('language')).toBe('en');
  });
});
