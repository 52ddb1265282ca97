import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleChanges } from '../../src/checks/rulebook/ruleChanges';
import { ruleNotices, unchecked } from '../../src/checks/rulebook/ruleNotices';
import { ruleBook, type RuleSources } from '../../src/checks/rulebook/rulebook';
import { rulesVersion } from '../../src/checks/rules';
import { bookRules } from '../../src/narrative/compare/bookRules';
import { languages } from '../../src/indicators/text';

/** Without the line breaks and escapes that formatting Markdown adds. */
const plain = (text: string): string => text.replace(/\\/g, '').replace(/\s+/g, ' ').trim();

const root = join(__dirname, '../..');
const book = (language: string): string => readFileSync(join(root, `docs/rules.${language}.md`), 'utf8');
const linked = (text: string): readonly string[] => [...text.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path]) => path!);

/** The links of the written page, rule by rule: the first to the code, the others to examples. */
const sources = new Map<string, RuleSources>(
  book('vi')
    .split('\n### ')
    .flatMap((part): readonly (readonly [string, RuleSources])[] => {
      const [code, ...examples] = linked(part);
      return code === undefined ? [] : [[part.slice(0, 6), { code, examples }]];
    }),
);

test('every rule is linked to its code and to its examples', () => {
  for (const { id } of bookRules) {
    const { code, examples } = sources.get(id)!;
    expect(readFileSync(join(root, code), 'utf8')).toContain(`id: '${id}'`);
    expect(examples).not.toEqual([]);
    for (const file of examples) expect(readFileSync(join(root, file), 'utf8')).toContain(`'${id}'`);
  }
  for (const path of [...linked(book('vi')), ...linked(book('en'))])
    expect([path, existsSync(join(root, path))]).toEqual([path, true]);
});

test('notices and changes name rules that exist, in both languages', () => {
  const ids = new Set<string>(bookRules.map(({ id }) => id));
  expect(
    [...ruleNotices.map(({ rule }) => rule), ...ruleChanges.flatMap(({ rules }) => rules)].filter((id) => !ids.has(id)),
  ).toEqual([]);
  for (const { vi, en } of [...ruleNotices, ...ruleChanges, ...unchecked.flatMap(({ what, why }) => [what, why])])
    expect([vi.trim(), en.trim()]).not.toContain('');
  expect(ruleChanges.map(({ year }) => year)).toEqual(
    ruleChanges.map(({ year }) => year).sort((one, other) => other - one),
  );
});

test('a rule that judges otherwise has a line among the changes, and the rules a new version', () => {
  const judging = bookRules.map(({ id, severity, weights, when, then }) => ({ id, severity, weights, when, then }));
  const seen = createHash('sha256').update(JSON.stringify(judging)).digest('hex').slice(0, 16);
  // After a change: its line in `ruleChanges`, which counts the version up, and then what stands here.
  expect({ version: rulesVersion, judging: seen }).toEqual({ version: '2026.19', judging: 'f5641f597bfe5b19' });
});

describe.each(languages)('the rule book (%s)', (language) => {
  const page = ruleBook({ rules: bookRules, version: rulesVersion, sources }, language);

  test('stands in docs as the rules say it; scripts/rulebook.mjs writes it', () => {
    const file = book(language);
    expect(plain(file)).toBe(plain(page));
  });

  test('says what is known of the rules', () => {
    for (const text of [...ruleNotices, ...ruleChanges]) expect(page).toContain(text[language]);
    for (const { why } of unchecked) expect(page).toContain(why[language]);
  });

  test('has every rule with every message', () => {
    for (const rule of bookRules) {
      expect(page).toContain(`### ${rule.id}. ${rule.title[language]}`);
      for (const message of Object.values(rule.messages)) expect(page).toContain(message[language]);
    }
  });
});
