/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { reasonWords } from '../../../src/checks/explanation';
import { ExplainCard } from '../../../src/taskpane/submit/ExplainCard';
import type { Unexplained } from '../../../src/taskpane/thread/standing';
import { StepList } from '../../../src/taskpane/submit/StepList';
import { submitSteps } from '../../../src/taskpane/thread/submitStep';
import { unread, type Submit } from '../../../src/taskpane/submit/useSubmit';
import { render } from './render';

const warning: Unexplained = {
  fingerprint: 'abc',
  rule: 'CT-801',
  message: { vi: 'Tăng gấp mười năm trước.', en: 'Ten times last year.' },
  cells: [],
  offers: [{ reason: 'definition', text: 'Đổi cách tính từ năm 2018.', by: 'Lê Thị Hạnh', year: 2018 }] as never,
};

function shown(by: string) {
  const write = jest.fn(() => Promise.resolve(true));
  const submit = { state: unread, write, jump: jest.fn() } as unknown as Submit;
  return {
    ...render(
      <ul>
        <ExplainCard warning={warning} by={by} submit={submit} />
      </ul>,
    ),
    write,
  };
}

describe('a warning to explain', () => {
  it('is not written without a name, a reason and words, and says what is missing', async () => {
    const { user, say, write } = shown('');
    await user.click(screen.getByRole('button', { name: say('submit.explain') }));
    expect(write).not.toHaveBeenCalled();
    expect(screen.getByText(say('submit.explain.missing'))).not.toBeNull();
  });

  it('takes a reason and words, and is written once', async () => {
    const { user, say, write } = shown('Lê Thị Hạnh');
    await user.selectOptions(screen.getByRole('combobox'), reasonWords.definition.vi);
    await user.type(screen.getByRole('textbox'), 'Đã đối chiếu.');
    await user.click(screen.getByRole('button', { name: say('submit.explain') }));
    expect(write).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(say('submit.explain.missing'))).toBeNull();
  });

  it('takes over what was said of the place before', async () => {
    const { user } = shown('Lê Thị Hạnh');
    await user.click(screen.getByRole('button', { name: /Đổi cách tính/ }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Đổi cách tính từ năm 2018.');
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('definition');
  });
});

test.each(submitSteps.map(({ id }, at) => [id, at] as const))(
  'at “%s” the list says what is done and what is next',
  (id, at) => {
    const { say } = render(<StepList step={id} />);
    const items = within(screen.getByRole('list', { name: say('submit.steps') })).getAllByRole('listitem');
    expect(items).toHaveLength(submitSteps.length);
    expect(items.findIndex((item) => item.getAttribute('aria-current') === 'step')).toBe(at);
    expect(screen.queryAllByLabelText(say('submit.step.done'))).toHaveLength(at);
  },
);
