interface Scope {
  readonly global: Record<string, unknown>;
  readonly fakeTimersModern: { readonly useFakeTimers: () => void };
  readonly setup: () => Promise<void>;
  readonly teardown: () => Promise<void>;
}

const Environment = require('../sharing/environment.cjs') as new (...given: unknown[]) => Scope;

const make = () =>
  new Environment(
    { globalConfig: {}, projectConfig: { testEnvironmentOptions: { globalsCleanup: 'off' }, globals: {} } },
    {},
  );

test('files of a worker share a scope, and what one adds or changes there is gone for the next', async () => {
  const first = make();
  const { URL: url, Date: date } = first.global;
  await first.setup();
  first.global['Office'] = {};
  first.global['URL'] = null;
  Object.assign(first.global, { [Symbol.for('EVENT_HANDLERS')]: [] });
  first.fakeTimersModern.useFakeTimers();
  expect(first.global['Date']).not.toBe(date);
  await first.teardown();

  const second = make();
  expect(second.global).toBe(first.global);
  expect('Office' in second.global || Symbol.for('EVENT_HANDLERS') in second.global).toBe(false);
  expect([second.global['URL'], second.global['Date']]).toEqual([url, date]);
});
