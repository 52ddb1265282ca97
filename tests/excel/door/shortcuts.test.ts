import { ribbonShortcuts } from '../../../src/excel/door/shortcuts';
import { Host } from '../../../src/workbench/host/host';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';
import { profiles } from '../../../src/workbench/host/profiles';

/** What Excel tells: the third was left to another add-in. */
const told = { showCheck: 'Ctrl+Shift+Alt+K', nextFinding: 'Ctrl+1', showReview: null };

describe.each(profiles.map((profile) => [profile.name, profile] as const))('shortcuts in %s', (_, profile) => {
  beforeEach(() => {
    Object.assign(globalThis, loadOfficeJs(Host.create(), { profile }));
  });
  afterEach(() => {
    Reflect.deleteProperty(Office, 'actions');
  });

  const answers = (getShortcuts: () => Promise<object>) => {
    Object.defineProperty(Office, 'actions', { configurable: true, value: { getShortcuts } });
  };

  it('are asked for where they are offered, and nowhere else', async () => {
    const asked = jest.fn(() => Promise.resolve(told));
    answers(asked);
    const keys = await ribbonShortcuts();
    const offered = profile.keyboardShortcuts !== null;
    expect(asked).toHaveBeenCalledTimes(offered ? 1 : 0);
    expect([...keys]).toEqual(
      offered
        ? [
            ['showCheck', 'Ctrl+Shift+Alt+K'],
            ['nextFinding', 'Ctrl+1'],
          ]
        : [],
    );
  });

  it('are none where Excel does not tell them', async () => {
    answers(() => Promise.reject(new Error('refused')));
    expect([...(await ribbonShortcuts())]).toEqual([]);
  });
});
