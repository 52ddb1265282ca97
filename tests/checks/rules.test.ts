import type { LocalText } from '../../src/indicators/text';
import { families } from '../../src/checks/finding';
import { titleOf } from '../../src/checks/rule';
import { rules } from '../../src/checks/rules';
import { runFixture, type Fixture } from './fixture';
import { allFixtures } from './fixtures/all';

const bothLanguages = (text: LocalText): boolean =>
  [text.vi, text.en].every(
    (part) => typeof part === 'string' && part.trim() !== '' && part === part.normalize('NFC'),
  ) && text.vi !== text.en;

const places = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const own = allFixtures.filter((fixture) => fixture.rule === id);
  const outcomes = own.map(({ outcome }) => outcome);

  test('stands in its family and says what it does in both languages', () => {
    expect(families.indexOf(rule.family) + 1).toBe(Number(id.charAt(3)));
    for (const text of [rule.title, rule.given, rule.when, rule.then, rule.reason])
      expect([text, bothLanguages(text)]).toEqual([text, true]);
    expect(Object.keys(rule.messages)).not.toHaveLength(0);
    for (const message of Object.values(rule.messages)) {
      expect([message, bothLanguages(message)]).toEqual([message, true]);
      expect(places(message.vi)).toEqual(places(message.en));
    }
    expect(Object.keys(rule.messages)).toEqual(expect.arrayContaining(Object.keys(rule.weights ?? {})));
    expect(Object.keys(rule.messages)).toEqual(expect.arrayContaining(Object.keys(rule.titles ?? {})));
  });

  test('says in few words what is wrong', () => {
    for (const message of Object.keys(rule.messages)) {
      const title = titleOf(rule, message);
      expect([title, bothLanguages(title)]).toEqual([title, true]);
      expect([title.vi, title.en].filter((text) => text.length > 60)).toEqual([]);
    }
  });

  test('has an example that passes, one that fails, and one that is undecided where it can be', () => {
    expect(outcomes).toContain('passes');
    if (rule.severity.fails !== null) expect(outcomes).toContain('fails');
    if (rule.severity.undecided !== null) expect(outcomes).toContain('undecided');
    else expect(outcomes).not.toContain('undecided');
  });

  test('uses every message it declares', () => {
    const used = new Set(own.flatMap((fixture) => messagesOf(fixture)));
    const shown = Object.entries(rule.messages).filter(([, { vi }]) => [...used].some((text) => matches(vi, text)));
    expect(shown.map(([key]) => key)).toEqual(Object.keys(rule.messages));
  });

  const found = new Map<Fixture, ReturnType<typeof runFixture>>();
  const run = (fixture: Fixture): ReturnType<typeof runFixture> => {
    const known = found.get(fixture) ?? runFixture(rule, fixture);
    found.set(fixture, known);
    return known;
  };
  const messagesOf = (fixture: Fixture): readonly string[] => run(fixture).findings.map(({ message }) => message.vi);

  test.each(own.map((fixture) => [fixture.outcome, fixture.name, fixture] as const))(
    '%s: %s',
    (outcome, _, fixture) => {
      const { findings, notChecked } = run(fixture);
      const { expected = {} } = fixture;
      expect(notChecked > 0).toBe(outcome === 'notChecked');
      if (outcome === 'passes' || outcome === 'notChecked') {
        expect(findings.map(({ message }) => message.vi)).toEqual([]);
        return;
      }
      const [first] = findings;
      expect(findings.map((finding) => finding.outcome)).toContain(outcome);
      expect(first!.cells.length).toBeGreaterThan(0);
      expect(first!.message.vi).not.toMatch(/[{}]|NaN|undefined/);
      if (expected.severity) expect(first!.severity).toBe(expected.severity);
      if (expected.count !== undefined) expect(findings.map(({ message }) => message.vi)).toHaveLength(expected.count);
      if (expected.cells) expect(first!.cells.map(({ address }) => address)).toEqual(expected.cells);
      for (const part of expected.vi ?? []) expect(first!.message.vi).toContain(part);
      for (const part of expected.en ?? []) expect(first!.message.en).toContain(part);
      if (expected.suggestion !== undefined) expect(first!.suggestion?.value ?? null).toBe(expected.suggestion);
    },
  );
});

test('rule ids are unique and in the order of the book', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test('every fixture belongs to a rule', () => {
  const ids = new Set<string>(rules.map(({ id }) => id));
  expect(allFixtures.filter(({ rule }) => !ids.has(rule))).toEqual([]);
});

function matches(template: string, text: string): boolean {
  const pattern = template
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^]*?');
  return new RegExp(`^${pattern}$`).test(text);
}
