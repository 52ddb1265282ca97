import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleBook } from '../../src/checks/rulebook';
import { rulesVersion } from '../../src/checks/rules';
import { bookRules } from '../../src/narrative/bookRules';
import { languages } from '../../src/indicators/text';

/** Without the line breaks and escapes that formatting Markdown adds. */
const plain = (text: string): string => text.replace(/\\/g, '').replace(/\s+/g, ' ').trim();

describe.each(languages)('the rule book (%s)', (language) => {
  const page = ruleBook(bookRules, rulesVersion, language);

  test('stands in docs as the rules say it; scripts/rulebook.mjs writes it', () => {
    const file = readFileSync(join(__dirname, `../../docs/rules.${language}.md`), 'utf8');
    expect(plain(file)).toBe(plain(page));
  });

  test('has every rule with every message', () => {
    for (const rule of bookRules) {
      expect(page).toContain(`### ${rule.id}. ${rule.title[language]}`);
      for (const message of Object.values(rule.messages)) expect(page).toContain(message[language]);
    }
  });
});
