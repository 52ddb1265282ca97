/** @jest-environment ./tests/sharing/dom.cjs */
import { screen } from '@testing-library/react';
import { Header } from '../../../src/taskpane/frame/Header';
import { views } from '../../../src/taskpane/views';
import { render } from './render';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

/** An Excel that has shortcuts for add-ins, or none. */
function office(newest: string | null): void {
  const isSetSupported = (name: string) => name === 'KeyboardShortcuts' && newest !== null;
  const keys = Object.fromEntries(views.map(({ command }, at) => [command, `Ctrl+Shift+Alt+${at}`]));
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported } }, actions: { getShortcuts: () => Promise.resolve(keys) } },
  });
}

test.each(['vi', 'en'] as const)('each place tells its keys where Excel has them (%s)', async (language) => {
  office('1.1');
  const { say } = render(<Header view="check" onView={jest.fn()} />, { language });
  for (const [at, { label }] of views.entries())
    expect((await screen.findByTitle(`Ctrl+Shift+Alt+${at}`)).textContent).toContain(say(label));
});

test('and says nothing of keys where there are none', async () => {
  office(null);
  render(<Header view="check" onView={jest.fn()} />);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(screen.queryByTitle(/Ctrl/)).toBeNull();
});
