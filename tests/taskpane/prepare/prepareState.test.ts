import type { Failure } from '../../../src/taskpane/failures';
import type { Planned, Written } from '../../../src/taskpane/prepare/plan';
import {
  canCancel,
  choosing,
  isRunning,
  nextPrepareState,
  type PrepareEvent,
  type PrepareState,
} from '../../../src/taskpane/prepare/prepareState';

const planned = (existing: boolean): Planned => ({ plan: { existing: existing ? {} : null } }) as unknown as Planned;
const written = { sheet: 'Thanh Hóa 2018', cells: 23, notes: 0 } as Written;
const failure: Failure = { doing: 'write', cause: 'protectedSheet', isOpen: false, details: '' };
const after = (...events: readonly PrepareEvent[]): PrepareState => events.reduce(nextPrepareState, choosing);

const asked: PrepareEvent = { type: 'asked' };
const newSheet: PrepareEvent = { type: 'planned', planned: planned(false) };
const oldSheet: PrepareEvent = { type: 'planned', planned: planned(true) };
const confirmed: PrepareEvent = { type: 'confirmed' };

test('a new sheet goes from choosing to done', () => {
  expect(after(asked).step).toBe('reading');
  expect(after(asked, newSheet)).toMatchObject({ step: 'preview', filling: true });
  expect(after(asked, newSheet, confirmed)).toMatchObject({ step: 'writing', sent: false });
  expect(after(asked, newSheet, confirmed, { type: 'sent' })).toMatchObject({ step: 'writing', sent: true });
  expect(after(asked, newSheet, confirmed, { type: 'written', written })).toMatchObject({ step: 'done', written });
});

test('a sheet that stands already is filled only when somebody asks for it', () => {
  expect(after(asked, oldSheet)).toMatchObject({ step: 'preview', filling: false });
  expect(after(asked, oldSheet, confirmed).step).toBe('preview');
  expect(after(asked, oldSheet, { type: 'fillAsked' }, confirmed).step).toBe('writing');
});

test('a changed selection takes the preview away, never a write under way', () => {
  expect(after(asked, newSheet, { type: 'changed' })).toEqual(choosing);
  expect(after(asked, newSheet, confirmed, { type: 'changed' }).step).toBe('writing');
});

test('what is under way can be cancelled until it is sent', () => {
  expect(canCancel(after(asked))).toBe(true);
  expect(canCancel(after(asked, newSheet, confirmed))).toBe(true);
  expect(canCancel(after(asked, newSheet, confirmed, { type: 'sent' }))).toBe(false);
  expect(after(asked, newSheet, confirmed, { type: 'sent' }, { type: 'cancelled' }).step).toBe('writing');
  expect(after(asked, { type: 'cancelled' })).toMatchObject({ step: 'choosing', cancelled: true });
});

test('late answers and clicks out of place change nothing', () => {
  expect(after(newSheet)).toEqual(choosing);
  expect(after({ type: 'written', written })).toEqual(choosing);
  expect(after(confirmed)).toEqual(choosing);
  expect(after({ type: 'cancelled' })).toEqual(choosing);
  expect(after({ type: 'failed', failure })).toEqual(choosing);
});

test('a failure leads back to choosing and says why', () => {
  const failed = after(asked, newSheet, confirmed, { type: 'failed', failure });
  expect(failed).toEqual({ step: 'choosing', failure, cancelled: false });
  expect(isRunning(failed)).toBe(false);
});
