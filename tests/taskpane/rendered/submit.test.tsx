/** @jest-environment ./tests/sharing/dom.cjs */
import { screen, within } from '@testing-library/react';
import { reasonWords } from '../../../src/checks/explanation';
import type { Finding } from '../../../src/checks/finding';
import type { Unexplained } from '../../../src/submission/notes/explain';
import { signerRoles, signerWords } from '../../../src/submission/cover/coverFields';
import { localDay, printDay } from '../../../src/sheet/grid/days';
import { ExplainForm } from '../../../src/taskpane/explain/ExplainForm';
import type { Say } from '../../../src/taskpane/messages/say';
import { SignStep } from '../../../src/taskpane/submit/SignStep';
import { StepList } from '../../../src/taskpane/submit/StepList';
import { submitSteps } from '../../../src/taskpane/thread/submitStep';
import type { UserEvent } from '@testing-library/user-event';
import { render } from './render';

const cells = [{ sheet: 'A', address: 'G9', row: 'VT.01', column: '3', value: 1 }];
const finding = {
  rule: 'CT-801',
  severity: 'warning',
  cells,
  title: { vi: 'Lệch 10 lần', en: 'Off by ten' },
  subject: { code: 'VT.01', name: { vi: 'Thuê bao', en: 'Subscriptions' } },
} as unknown as Finding;
const offers = [{ reason: 'definition', text: 'Đổi cách tính từ năm 2018.', by: 'Lê Thị Hạnh', year: 2018 }] as never;
const warning = (fingerprint: string): Unexplained => ({ fingerprint, sheet: 'A', finding, offers });
const [first, second, third] = ['1', '2', '3'].map(warning) as [Unexplained, Unexplained, Unexplained];

function shown(warnings: readonly Unexplained[] = [first], lastBy = 'Lê Thị Hạnh') {
  const save = jest.fn(() => Promise.resolve(true));
  const explaining = { waiting: () => [first, second, third], lastBy, busy: false, save };
  const close = jest.fn();
  return { ...render(<ExplainForm warnings={warnings} explaining={explaining} onClose={close} />), save, close };
}

async function fill(user: UserEvent, say: Say): Promise<void> {
  await user.selectOptions(screen.getByRole('combobox'), reasonWords.definition.vi);
  await user.type(screen.getByRole('textbox', { name: new RegExp(say('explain.text')) }), 'Đã đối chiếu.');
}

describe('a warning to explain', () => {
  it('is not written without a name, a reason and words, and marks each field that is empty', async () => {
    const { user, say, save } = shown([first], '');
    const by = screen.getByRole('textbox', { name: new RegExp(say('explain.by')) });
    const reason = screen.getByRole('combobox');
    const text = screen.getByRole('textbox', { name: new RegExp(say('explain.text')) });
    const fields = () => [by, reason, text].map((field) => field.getAttribute('aria-invalid'));
    await user.click(screen.getByRole('button', { name: say('explain.do') }));
    expect(save).not.toHaveBeenCalled();
    expect(fields()).toEqual(['true', 'true', 'true']);
    expect(document.activeElement).toBe(by);
    const sentences = [
      'explain.missing',
      'explain.missing.by',
      'explain.missing.reason',
      'explain.missing.text',
    ] as const;
    for (const sentence of sentences) await screen.findByText(say(sentence));
    await user.type(by, 'Lê Thị Hạnh');
    await user.selectOptions(reason, reasonWords.definition.vi);
    await user.click(screen.getByRole('button', { name: say('explain.do') }));
    expect(save).not.toHaveBeenCalled();
    expect(fields()).toEqual([null, null, 'true']);
    expect(document.activeElement).toBe(text);
  });

  it('takes a reason and words, is written once and closes', async () => {
    const { user, say, save, close } = shown();
    await fill(user, say);
    await user.click(screen.getByRole('button', { name: say('explain.do') }));
    expect(save).toHaveBeenCalledTimes(1);
    const explanation = { reason: 'definition', text: 'Đã đối chiếu.', by: 'Lê Thị Hạnh' };
    expect(save).toHaveBeenCalledWith(['1'], expect.objectContaining(explanation));
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('takes over what was said of the place before', async () => {
    const { user, say } = shown();
    await user.click(screen.getByRole('button', { name: /Đổi cách tính/ }));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: new RegExp(say('explain.text')) });
    expect(text.value).toBe('Đổi cách tính từ năm 2018.');
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('definition');
  });

  it('is explained together with others where they are chosen, and no other is chosen beforehand', async () => {
    const { user, say, save } = shown();
    await fill(user, say);
    await user.click(screen.getByText(say('explain.others', { count: 2 })));
    const boxes = await screen.findAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false, false]);
    await user.click(boxes[0]!);
    await user.click(screen.getByRole('button', { name: say('explain.do.all', { count: 3 }) }));
    expect(save).toHaveBeenCalledWith(['1', '2', '3'], expect.anything());
  });

  it('of a card of many covers all of them', async () => {
    const { user, say, save } = shown([first, second]);
    await fill(user, say);
    await user.click(screen.getByRole('button', { name: say('explain.do.all', { count: 2 }) }));
    expect(save).toHaveBeenCalledWith(['1', '2'], expect.anything());
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

test('names that are missing are marked at their fields and named, and the first of them has the focus', async () => {
  const write = jest.fn(() => Promise.resolve(true));
  const submit = { state: { writing: false }, write } as never;
  const { user, say } = render(<SignStep reading={{ standing: { cover: null } } as never} submit={submit} />);
  const names = signerRoles.map((role) => screen.getByRole('textbox', { name: new RegExp(signerWords[role].vi) }));
  await user.type(names[0]!, 'Lê Thị Hạnh');
  await user.click(screen.getByRole('button', { name: say('submit.sign.do') }));
  expect(write).not.toHaveBeenCalled();
  expect(names.map((name) => name.getAttribute('aria-invalid'))).toEqual([null, 'true', 'true']);
  expect(screen.getAllByText(say('submit.sign.name'))).toHaveLength(2);
  const roles = `${signerWords.checker.vi}, ${signerWords.head.vi}`;
  expect(screen.getAllByText(say('submit.sign.missing', { roles })).length).toBeGreaterThan(0);
  expect(document.activeElement).toBe(names[1]);
});

test('a day that does not exist is said to be none, and the names that are all there are not asked for', async () => {
  const write = jest.fn(() => Promise.resolve(true));
  const submit = { state: { writing: false }, write } as never;
  const { user, say } = render(<SignStep reading={{ standing: { cover: null } } as never} submit={submit} />);
  for (const role of signerRoles)
    await user.type(screen.getByRole('textbox', { name: new RegExp(signerWords[role].vi) }), 'Lê Thị Hạnh');
  const days = screen.getAllByRole('textbox', { name: new RegExp(say('submit.sign.date')) });
  await user.clear(days[1]!);
  await user.type(days[1]!, '31/02/2026');
  expect(screen.getByText(say('submit.sign.noDay', { day: '31/02/2026' }))).not.toBeNull();
  await user.click(screen.getByRole('button', { name: say('submit.sign.do') }));
  expect(write).not.toHaveBeenCalled();
  const sentence = say('submit.sign.days', { roles: signerWords.checker.vi });
  expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
  expect(document.activeElement).toBe(days[1]);
});

test('names that were signed under other numbers are shown with their days and asked for again, dated today', async () => {
  const write = jest.fn(() => Promise.resolve(true));
  const submit = { state: { writing: false }, write } as never;
  const signatures = signerRoles.map((role) => ({ role, name: `Người ${role}`, date: '2018-11-25' }));
  const standing = { cover: { signatures }, signed: 'outdated' };
  const { user, say } = render(<SignStep reading={{ standing } as never} submit={submit} />);
  expect(screen.getByText(/Người preparer \(Người lập biểu, 25\/11\/2018\)/)).not.toBeNull();
  const days = screen.getAllByRole<HTMLInputElement>('textbox', { name: new RegExp(say('submit.sign.date')) });
  expect(days.map(({ value }) => value)).toEqual(days.map(() => printDay(localDay(new Date()))));
  await user.click(screen.getByRole('button', { name: say('submit.sign.again') }));
  expect(write).toHaveBeenCalledTimes(1);
});

test('days in the wrong order name both people and both days', async () => {
  const submit = { state: { writing: false }, write: jest.fn() } as never;
  const signatures = signerRoles.map((role, at) => ({ role, name: `Người ${role}`, date: `2018-11-${25 - at}` }));
  const { user, say } = render(<SignStep reading={{ standing: { cover: { signatures } } } as never} submit={submit} />);
  await user.click(screen.getByRole('button', { name: say('submit.sign.do') }));
  const sentence = 'Người checker ký sau nhưng ghi ngày 24/11/2018, trước ngày Người preparer ký (25/11/2018)';
  expect(screen.getAllByText(new RegExp(sentence.replace(/[()]/g, '\\$&'))).length).toBeGreaterThan(0);
});
