/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { statusWords } from '../../../src/indicators/forms/statuses';
import type { OpenStatus } from '../../../src/sheet/entry/statusEntry';
import { EntryTools } from '../../../src/taskpane/entry/EntryTools';
import { useLanguage } from '../../../src/taskpane/messages/language';
import { messages } from '../../../src/taskpane/messages/catalogue';
import { sayIn, type Say } from '../../../src/taskpane/messages/say';
import { render } from './render';

const open: OpenStatus = {
  code: 'TH.01',
  address: 'L9',
  text: 'Cột 3: số sơ bộ.',
  longer: { sheet: 'Một', address: 'L9', row: 8, column: 11, value: 'Lời. Cột 3: số sơ bộ.', numberFormat: null },
};
jest.mock('../../../src/taskpane/entry/enterInSelection', () => ({
  enterInSelection: () => Promise.resolve({ sheet: 'Một', cells: 0, plan: { writes: [], kept: 0, open: [open] } }),
  appendNotes: () => Promise.reject(new Error('Excel is busy')),
}));

function Pane() {
  const { choose } = useLanguage();
  return (
    <>
      <button onClick={() => choose('en')}>English</button>
      <EntryTools />
    </>
  );
}

test('what a status leaves open is told in the language of the pane, and not beside a failure', async () => {
  const { user, say } = render(<Pane />);
  const english = sayIn('en', messages);
  const asked = (told: Say): string => told('entry.status.add', open);
  await user.click(screen.getByRole('button', { name: statusWords.preliminary.word.vi }));
  const notice = (await screen.findByText(asked(say))).parentElement!;
  expect(notice.textContent).toContain(say('entry.status.open'));
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(screen.getByText(asked(english)).parentElement!.textContent).toContain(english('entry.status.open'));
  await user.click(screen.getByRole('button', { name: english('entry.status.append') }));
  await screen.findByText(english('failure.details'));
  expect(screen.queryByText(asked(english))).toBeNull();
});
