/** @jest-environment ./tests/sharing/dom.cjs */
import { screen } from '@testing-library/react';
import { accept } from '../../../src/review/acceptance';
import { reviewFiles } from '../../../src/review/review';
import { YearChoice } from '../../../src/taskpane/review/files/YearChoice';
import { nextReviewState, nothingReviewed, type ReviewState } from '../../../src/taskpane/review/state/reviewState';
import { lists, year } from '../../review/provinces';
import { files } from '../../review/snapshots';
import { render } from './render';

const of = (wanted: number | null, count = 2) =>
  reviewFiles(
    [...files(count), ...files(1, () => ({ year: year - 1 })).map((one) => ({ ...one, file: `earlier ${one.file}` }))],
    { ...lists, year: wanted },
  );
const reviewed = (state: ReviewState, wanted: number | null): ReviewState =>
  nextReviewState(state, {
    type: 'reviewed',
    reviewed: { result: of(wanted), returns: [], contents: '' },
    said: { choices: [], year: wanted },
    more: true,
  });

test('where reports of several years came, the year is told and another can be chosen', async () => {
  const chooseYear = jest.fn();
  const { user, say } = render(<YearChoice desk={{ state: { ...nothingReviewed, result: of(null) }, chooseYear }} />);
  const choice = screen.getByLabelText<HTMLSelectElement>(say('review.year'));
  expect(choice.selectedOptions[0]!.textContent).toBe(`${year} (2 báo cáo)`);
  await user.selectOptions(choice, String(year - 1));
  expect(chooseYear).toHaveBeenCalledWith(year - 1);
});

test('of one year there is no choice', () => {
  const result = reviewFiles(files(2), lists);
  const { say } = render(<YearChoice desk={{ state: { ...nothingReviewed, result }, chooseYear: jest.fn() }} />);
  expect(screen.queryByLabelText(say('review.year'))).toBeNull();
});

test('what was accepted in one year stands when one comes back from another', () => {
  const first = reviewed(nothingReviewed, null);
  const acceptance = accept(first.result!.ranking[0]!, 'Trần Thị Bình', '2026-11-30T03:00:00Z');
  const accepted = nextReviewState(first, { type: 'accepted', acceptance });
  const away = reviewed(accepted, year - 1);
  expect([away.result!.year, away.year]).toEqual([year - 1, year - 1]);
  expect(reviewed(away, null).acceptances).toEqual([acceptance]);
});
