import { stepOf } from '../../src/taskpane/thread/submitStep';
import { nextSubmitState, unread } from '../../src/taskpane/submit/useSubmit';
import { planSignatures } from '../../src/submission/cover/coverWrites';
import { edited, explained, filledSnapshot, sealed, signed, submissionOf, written } from '../submission/workbook';

const open = filledSnapshot('thanh-hoa-2018');
const signings = (['preparer', 'checker', 'head'] as const).map((role) => ({ role, name: role, date: '2018-11-25' }));

test('the next step is what stands in the way first', () => {
  const wrong = edited(open, 'Thanh Hóa 2018', (sheet) => sheet.type(sheet.at('VT.04', '3'), -1));
  expect(stepOf(submissionOf(wrong))).toBe('errors');
  expect(stepOf(submissionOf(open))).toBe('warnings');
  const said = explained(open);
  expect(stepOf(submissionOf(said))).toBe('sign');
  const one = written(said, planSignatures(said, [], signings.slice(0, 2), '', ''));
  expect(stepOf(submissionOf(one))).toBe('sign');
  const ready = signed(said);
  expect(stepOf(submissionOf(ready))).toBe('seal');
  const closed = sealed(ready);
  expect(stepOf(submissionOf(closed))).toBe('files');
  const note = edited(closed, 'Thanh Hóa 2018', (sheet) => sheet.type(sheet.at('VT.04', '9'), 'Khác'));
  expect(submissionOf(note).seal.state).toBe('broken');
  expect(stepOf(submissionOf(note))).toBe('sign');
  expect(stepOf(submissionOf(signed(note, '2018-11-26')))).toBe('seal');
});

test('a refused write keeps the reading in sight and says why', () => {
  const failure = { doing: 'write', cause: 'changed', isOpen: false, details: '' } as const;
  const state = { ...unread, writing: true };
  expect(nextSubmitState(state, { type: 'refused', failure })).toEqual({ ...state, writing: false, failure });
  expect(nextSubmitState(state, { type: 'written' }).writing).toBe(false);
});

test('a reading tells how far it is; called back, it can be asked for again', () => {
  const running = nextSubmitState(unread, { type: 'started' });
  const half = nextSubmitState(running, { type: 'progress', done: 17, total: 34 });
  expect(half).toMatchObject({ running: true, progress: { done: 17, total: 34 }, cancelled: false });
  const back = nextSubmitState(half, { type: 'cancelled' });
  expect(back).toMatchObject({ running: false, cancelled: true });
  expect(nextSubmitState(back, { type: 'started' })).toMatchObject({ running: true, progress: null, cancelled: false });
});

test('a file that was handed over is told of the seal it was made of, and of no other', () => {
  const readingOf = (state: string, seal: string) => ({ standing: { seal: { state, seal } } }) as never;
  const handed = { name: 'TH.zip', text: null, saved: true, seal: 'a1' };
  const read = nextSubmitState(unread, { type: 'finished', result: readingOf('valid', 'a1') });
  const told = nextSubmitState(read, { type: 'handed', handed });
  expect(told.handed).toBe(handed);
  expect(nextSubmitState(told, { type: 'finished', result: readingOf('valid', 'a1') }).handed).toBe(handed);
  expect(nextSubmitState(told, { type: 'finished', result: readingOf('broken', 'a1') }).handed).toBeNull();
  const anew = nextSubmitState(told, { type: 'finished', result: readingOf('valid', 'b2') });
  expect(anew.handed).toBeNull();
  // Packed before, ready only now.
  expect(nextSubmitState(anew, { type: 'handed', handed }).handed).toBeNull();
});
