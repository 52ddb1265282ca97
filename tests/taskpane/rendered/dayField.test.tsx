/** @jest-environment ./tests/sharing/dom.cjs */
import { screen } from '@testing-library/react';
import { DayField } from '../../../src/taskpane/submit/DayField';
import { render } from './render';

test.each(['vi', 'en'] as const)(
  'a day is read and written as papers write it, whatever the browser (%s)',
  async (language) => {
    const onDay = jest.fn();
    const { user, say } = render(<DayField label="x" className="" day="2018-11-05" onDay={onDay} />, { language });
    const field = screen.getByRole<HTMLInputElement>('textbox');
    expect(field.value).toBe('05/11/2018');
    await user.clear(field);
    await user.type(field, '25/11/2018');
    expect(onDay).toHaveBeenLastCalledWith('2018-11-25');
    expect(screen.queryByText(say('submit.sign.day'))).toBeNull();
  },
);

test.each([
  ['31/02/2018', 'submit.sign.noDay'],
  ['tháng 2', 'submit.sign.day'],
] as const)('%s is no day, and it is said why', async (typed, key) => {
  const onDay = jest.fn();
  const { user, say } = render(<DayField label="x" className="" day="" onDay={onDay} />);
  await user.type(screen.getByRole('textbox'), typed);
  expect(onDay).toHaveBeenLastCalledWith('');
  expect(screen.getByText(say(key, { day: typed }))).not.toBeNull();
});
