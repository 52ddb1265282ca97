/** @jest-environment ./tests/sharing/dom.cjs */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { act, fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { findProvince } from '../../../src/indicators/provinces/provinces';
import { languages } from '../../../src/indicators/text';
import { reminderLetter, type Reminder } from '../../../src/review/questions/reminders';
import { failureOf } from '../../../src/taskpane/failures';
import { FailureNotice } from '../../../src/taskpane/frame/FailureNotice';
import type { PlainKey } from '../../../src/taskpane/messages/catalogue';
import { ReminderItem } from '../../../src/taskpane/review/files/ReminderItem';
import { HandedFile } from '../../../src/taskpane/submit/HandedFile';
import { profiles, type Profile } from '../../../src/workbench/host/profiles';
import { render } from './render';

const failure = failureOf('write', new Error('chi tiết'));
const reminder: Reminder = { province: findProvince(2018, 'Thanh Hóa')!, year: 2018, notSent: [], unfilled: [] };
const file = { name: 'a.json', text: '{"a":1}', seal: null };

interface Part {
  readonly name: string;
  readonly part: ReactNode;
  readonly label: PlainKey;
  readonly done: PlainKey;
  readonly text: (language: 'vi' | 'en') => string;
}

const [contents, named] = [() => file.text, { label: 'submit.contents.copy', done: 'submit.contents.copied' } as const];
const parts: readonly Part[] = [
  {
    name: 'technical details',
    part: <FailureNotice failure={failure} />,
    label: 'failure.copy',
    done: 'failure.copied',
    text: () => failure.details,
  },
  {
    name: 'a file that went nowhere',
    part: <HandedFile handed={{ ...file, saved: false }} />,
    text: contents,
    ...named,
  },
  { name: 'a file in Downloads', part: <HandedFile handed={{ ...file, saved: true }} />, text: contents, ...named },
  {
    name: 'a reminder',
    part: <ReminderItem reminder={reminder} />,
    label: 'review.remind.copy',
    done: 'review.questions.copied',
    text: (language) => reminderLetter(reminder, language, ''),
  },
];

/**
 * The ways in which a frame of an Excel refuses the clipboard; one way of letting a page have it.
 */
function clipboardsOf({ clipboard }: Profile): readonly (readonly [name: string, writeText: unknown])[] {
  if (clipboard) return [['writes', () => Promise.resolve()]];
  const error = new DOMException('Write permission denied.', 'NotAllowedError');
  return [
    ['refuses', () => Promise.reject(error)],
    ['is not there', undefined],
  ];
}

const cases = profiles.flatMap((profile) =>
  clipboardsOf(profile).flatMap(([way, writeText]) =>
    parts.flatMap((part) => languages.map((language) => ({ profile, way, writeText, language, ...part }))),
  ),
);

/** What Ctrl+C would take. */
function selected(): string {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLTextAreaElement)) return String(getSelection());
  return activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd);
}

test.each(cases)(
  '$name in $profile.name, whose clipboard $way ($language)',
  async ({ profile, writeText, part, label, done, text, language }) => {
    const { user, say } = render(part, { language });
    // The test library brings a clipboard of its own.
    const write = jest.fn(writeText as () => Promise<void>);
    const clipboard = writeText === undefined ? undefined : { writeText: write };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    for (const details of document.querySelectorAll('details')) {
      fireEvent.click(details.querySelector('summary')!);
    }
    await user.click(screen.getByRole('button', { name: say(label) }));
    await act(() => Promise.resolve());
    const wanted = text(language);
    if (writeText !== undefined) expect(write.mock.calls).toEqual([[wanted]]);
    expect(screen.queryByRole('button', { name: say(done) }) !== null).toBe(profile.clipboard);
    // Once to be seen, once to be heard.
    const told = screen.queryAllByText(say('copy.refused'));
    expect(told).toHaveLength(profile.clipboard ? 0 : 2);
    if (!profile.clipboard) expect(selected()).toBe(wanted);
  },
);

test('no other place writes texts to the clipboard', () => {
  const folder = path.join(__dirname, '../../../src/taskpane');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => /\.tsx?$/.test(one));
  const writing = files.filter((one) => readFileSync(path.join(folder, one), 'utf8').includes('navigator.clipboard'));
  expect(writing.sort()).toEqual(['frame/CopyButton.tsx', 'review/plots/copyPicture.ts']);
});
