/** @jest-environment ./tests/sharing/dom.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import { reviewFiles } from '../../../src/review/review';
import type { ReviewEntry, ReviewResult } from '../../../src/review/reviewResult';
import { EntryFindings } from '../../../src/taskpane/review/entries/EntryFindings';
import { EntryRow } from '../../../src/taskpane/review/entries/EntryRow';
import { QuestionBox } from '../../../src/taskpane/review/entries/QuestionBox';
import { weightText } from '../../../src/taskpane/review/entries/weightText';
import { listed } from '../../../src/taskpane/review/state/entryOrder';
import type { ReviewDesk } from '../../../src/taskpane/review/state/reviewDesk';
import { nothingReviewed } from '../../../src/taskpane/review/state/reviewState';
import { withFaults } from '../../review/faults';
import { lists } from '../../review/provinces';
import { files } from '../../review/snapshots';
import { render } from './render';

const reviewOf = (count: number, empty = -1): ReviewResult =>
  reviewFiles(
    files(count, (at) => (at === empty ? { cells: {}, status: 'estimate' } : {})),
    lists,
  );
const desk = { state: nothingReviewed } as unknown as ReviewDesk;

const row = (result: ReviewResult, entry: ReviewEntry) =>
  render(
    <ul>
      <EntryRow entry={entry} result={result} isAccepted={false} onOpen={jest.fn()} />
    </ul>,
  );

test('of a few workbooks the weight is said to be theirs; the only one has none', () => {
  const few = reviewOf(3);
  row(few, few.ranking[0]!);
  expect(screen.getByRole('button').textContent).toContain('% của 3 tỉnh đã gửi');
  const single = reviewOf(1);
  expect(single.ranking[0]!.weight).toBeNull();
});

test('of all provinces the weight is that on the whole country', () => {
  const few = reviewOf(3);
  const whole = { ...few, forms: few.forms.map((form) => ({ ...form, missing: [] })) };
  expect(weightText(few.ranking[0]!, whole, 'vi')?.received).toBeNull();
});

test('a province that filled in nothing is reminded: nothing was checked, and nothing is praised', () => {
  const empty = reviewOf(3, 1).ranking.find(({ completeness }) => completeness.filled === 0)!;
  const { say } = render(
    <>
      <EntryFindings entry={empty} review={desk} />
      <QuestionBox entry={empty} review={desk} />
    </>,
  );
  expect(screen.queryByText(say('review.findings.none'))).toBeNull();
  expect(screen.queryByText(say('review.questions.none'))).toBeNull();
  expect(screen.getByText(say('review.findings.empty'))).not.toBeNull();
  expect(screen.getByText(say('review.questions.remind'), { exact: false })).not.toBeNull();
  expect(screen.getByRole('button', { name: say('review.remind.copy') })).not.toBeNull();
});

test('between reports with as many errors those with more warnings come first, whatever they weigh', () => {
  const [heavy, light] = reviewOf(2).ranking as readonly [ReviewEntry, ReviewEntry];
  const counts = (warning: number) => ({ error: 1, warning, info: 0 });
  const [calm, asked] = [
    { ...heavy, counts: counts(0) },
    { ...light, counts: counts(4) },
  ];
  const order = listed([calm, asked], { sort: 'errors', filter: 'all', language: 'vi' }, () => false);
  expect(order).toEqual([asked, calm]);
});

test('the numbers on a review’s cards are buttons: they go to their cell, or say where it is', async () => {
  const wrong = reviewFiles(
    files(3, (at) => withFaults(at)),
    lists,
  ).ranking.find(({ findings }) => findings.some(({ relation, severity }) => relation && severity === 'error'))!;
  const goTo = jest.fn<Promise<boolean>, unknown[]>().mockResolvedValue(false);
  const { user } = render(<EntryFindings entry={wrong} review={{ goTo }} />);
  const [number] = screen.getAllByRole('button', { name: /đến ô/ });
  const { address } = number!.dataset;
  await user.click(number!);
  expect(goTo).toHaveBeenCalledWith(wrong, expect.objectContaining({ address }));
  const card = within(number!.closest('li')!);
  await card.findByText(new RegExp(`^Ô ${address}, trang “.*”, tệp ${wrong.file}`));
  goTo.mockResolvedValue(true);
  await user.click(number!);
  await waitFor(() => {
    expect(card.queryByText(/Mở tệp này/)).toBeNull();
  });
});
