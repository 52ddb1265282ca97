import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { severityWords } from '../../../src/checks/rulebook/ruleWords';
import { messages as cliMessages } from '../../../src/cli/messages/catalogue';
import { statusWords } from '../../../src/indicators/forms/statuses';
import { loadGlossary, termIds, termOf } from '../../../src/indicators/glossary';
import { noteKindWords } from '../../../src/submission/notes/noteColumns';
import { sealStateWords } from '../../../src/submission/submissionWords';
import { messages } from '../../../src/taskpane/messages/catalogue';
import type { Message } from '../../../src/taskpane/messages/message';

const root = join(__dirname, '../../..');
const folders = ['taskpane', 'submission', 'review', 'checks', 'sheet', 'cli', 'excel', 'workbench/page'];
const files = [
  ...folders.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join('src', folder, file)),
  ),
  'docs/huong-dan.vi.md',
  'README.md',
];
const { terms, plain } = loadGlossary();

/** What no clerk says, and what is said instead, everywhere the same. */
const words = [...plain, ...terms.flatMap(({ word, never = [] }) => never.map((not) => ({ not, but: word.vi })))];

test.each(words)('instead of “$not” people read “$but”', ({ not }) => {
  expect(files.length).toBeGreaterThan(100);
  const wrong = new RegExp(`(?<![\\p{L}])${not}(?![\\p{L}])`, 'iu');
  expect(files.filter((file) => wrong.test(readFileSync(join(root, file), 'utf8').normalize('NFC')))).toEqual([]);
});

test('sheets, pane and command line call things by the words of the glossary', () => {
  expect(terms.map(({ id }) => id)).toEqual(termIds);
  for (const severity of ['error', 'warning', 'info'] as const)
    expect(severityWords[severity]).toEqual(termOf(severity).word);
  for (const status of ['estimate', 'preliminary', 'final'] as const)
    expect(statusWords[status].word).toEqual(termOf(status).word);
  for (const kind of ['explanation', 'waiver'] as const) expect(noteKindWords[kind]).toEqual(termOf(kind).word);
  expect(sealStateWords.valid.vi.toLowerCase()).toContain(termOf('sealHolds').word.vi.toLowerCase());
  expect(sealStateWords.broken).toEqual({
    vi: `${termOf('seal').word.vi} ${termOf('sealBroken').word.vi.toLowerCase()}`,
    en: termOf('sealBroken').word.en,
  });
});

/** How the terms show in an English sentence. */
const english = {
  warning: /warning/i,
  explanation: /expla/i,
  seal: /seal/i,
  ledger: /source|ledger|“Số liệu nguồn”/i,
  preliminary: /preliminary/i,
  weight: /weight/i,
  accepted: /accept/i,
} as const;

test.each(Object.entries(english))('where a Vietnamese sentence says “%s”, its English twin does', (id, shows) => {
  const { vi } = termOf(id as keyof typeof english).word;
  const all: readonly (readonly [string, Message])[] = [...Object.entries(messages), ...Object.entries(cliMessages)];
  const saying = all.filter(([, message]) => message.vi.toLowerCase().includes(vi.toLowerCase()));
  expect(saying.length).toBeGreaterThan(0);
  const silent = saying.filter(
    ([, { en }]) => !(typeof en === 'string' ? [en] : [en.one, en.other]).every((one) => shows.test(one)),
  );
  expect(silent.map(([key]) => key)).toEqual([]);
});

test.each([
  ['vi', 'docs/huong-dan.vi.md'],
  ['en', 'docs/user-guide.en.md'],
] as const)('the guide (%s) gives each term with its meaning', (language, file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const rows = [...text.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].map(([, word, means]) => `${word}: ${means}`);
  const given = terms.map(({ word, means }) => `${word[language]}: ${means[language]}`);
  expect(given.filter((row) => !rows.includes(row))).toEqual([]);
});

/** What stands on the screen: words of the pane, the page, the sheets and the ribbon. */
const onScreen = [
  ...['taskpane', 'workbench/page', 'sheet', 'submission', 'checks', 'review', 'tables'].flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join('src', folder, file)),
  ),
  'manifest.xml',
  'seeds/glossary.json',
];
/** Excel's own menus. */
const excels = /→/;

test.each(['docs/huong-dan.vi.md', 'docs/user-guide.en.md'])('what %s prints bold stands on the screen', (file) => {
  const said = onScreen
    .map((one) => readFileSync(join(root, one), 'utf8'))
    .join('\n')
    .normalize('NFC');
  const guide = readFileSync(join(root, file), 'utf8').normalize('NFC').replace(/\n\s*/g, ' ');
  const bold = [...guide.matchAll(/\*\*(.+?)\*\*/g)].map(([, words]) => words!.replace(/…$/, ''));
  expect(bold.length).toBeGreaterThan(40);
  expect(bold.filter((words) => !said.includes(words) && !excels.test(words))).toEqual([]);
});
