/** @jest-environment ./tests/sharing/dom.cjs */
import { screen } from '@testing-library/react';
import { languages } from '../../../src/indicators/text';
import { KeptLine, KeptOffer, KeptTrouble } from '../../../src/taskpane/review/kept/KeptNotices';
import type { Keeping } from '../../../src/taskpane/review/kept/useKeeping';
import { nothingReviewed } from '../../../src/taskpane/review/state/reviewState';
import { render } from './render';

const at = new Date(2026, 10, 30, 14, 3).getTime();
const offer = { ...nothingReviewed, id: 'một', at, files: 34 } as unknown as NonNullable<Keeping['offer']>;
const keeping = (change: Partial<Keeping>): Keeping => ({
  ...{ offer: null, state: null, changed: 0, discard: jest.fn(), stop: jest.fn() },
  ...change,
});

describe.each(languages)('a review that was kept (%s)', (language) => {
  it('is offered with its time and number of files: to go on, or to delete it', async () => {
    const [kept, onGoOn] = [keeping({ offer }), jest.fn()];
    const { user, say } = render(<KeptOffer keeping={kept} onGoOn={onGoOn} />, { language });
    expect(screen.getByText(say('review.kept', { time: '14:03, 30/11/2026', count: 34 }))).not.toBeNull();
    await user.click(screen.getByRole('button', { name: say('review.kept.goOn') }));
    expect([onGoOn.mock.calls.length, jest.mocked(kept.discard).mock.calls.length]).toEqual([1, 0]);
    await user.click(screen.getByRole('button', { name: say('review.kept.discard') }));
    expect(kept.discard).toHaveBeenCalledTimes(1);
  });

  it.each([
    { state: 'full', key: 'review.kept.full' },
    { state: 'refused', key: 'review.kept.refused' },
  ] as const)('$state is said in one sentence', ({ state, key }) => {
    const { say } = render(<KeptTrouble keeping={keeping({ state })} />, { language });
    expect(screen.getByText(say(key))).not.toBeNull();
  });

  it('tells how many acceptances did not come back', () => {
    const { say } = render(<KeptTrouble keeping={keeping({ state: 'kept', changed: 2 })} />, { language });
    expect(screen.getByText(say('review.kept.changed', { count: 2 }))).not.toBeNull();
  });

  it('is deleted when that is wanted, and says so', async () => {
    const kept = keeping({ state: 'kept' });
    const { user, say } = render(<KeptLine keeping={kept} />, { language });
    await user.click(screen.getByRole('button', { name: say('review.kept.stop') }));
    expect(kept.stop).toHaveBeenCalledTimes(1);
  });
});
