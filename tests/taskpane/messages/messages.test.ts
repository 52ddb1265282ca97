import { messages, type MessageKey } from '../../../src/taskpane/messages/catalogue';
import type { Message } from '../../../src/taskpane/messages/message';
import { sayIn } from '../../../src/taskpane/messages/say';
import { printTime } from '../../../src/taskpane/messages/time';
import { firstLanguage } from '../../../src/taskpane/messages/language';

const entries = Object.entries(messages) as [MessageKey, Message][];
const formsOf = ({ en }: Message): readonly string[] => (typeof en === 'string' ? [en] : [en.one, en.other]);
const placesOf = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe('the catalogue of messages', () => {
  test.each(entries)('%s speaks both languages and names the same places in both', (_, message) => {
    expect(message.vi.trim()).not.toBe('');
    for (const form of formsOf(message)) {
      expect(form.trim()).not.toBe('');
      expect(placesOf(form)).toEqual(placesOf(message.vi));
    }
  });

  test.each(entries)('%s is composed Unicode without blanks at its ends', (_, message) => {
    for (const text of [message.vi, ...formsOf(message)]) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).toBe(text.trim());
    }
  });

  test.each(entries)('%s has plural forms only where a count decides', (_, message) => {
    if (typeof message.en !== 'string') expect(placesOf(message.vi)).toContain('count');
  });

  test('Vietnamese and English differ, except in names and patterns', () => {
    const same = entries.filter(([, { vi, en }]) => vi === en).map(([key]) => key);
    expect(same.sort()).toEqual([
      'cell.other',
      'check.explainedBefore.row',
      'check.filter.one',
      'check.notChecked.row',
      'preview.value',
      'review.percent',
      'submit.sign.one',
      'text.compare.group',
      'text.fill.meaning',
      'text.target.standing',
      'upgrade.row',
    ]);
  });
});

describe('the voice', () => {
  test('prints numbers by the locale of its language', () => {
    const values = { count: 1234, sheet: 'Thanh Hóa 2018' };
    expect(sayIn('vi', messages)('preview.confirm', values)).toBe('Ghi 1.234 ô vào “Thanh Hóa 2018”');
    expect(sayIn('en', messages)('preview.confirm', values)).toBe('Write 1,234 cells to “Thanh Hóa 2018”');
  });

  test('takes the singular where English has one', () => {
    expect(sayIn('en', messages)('preview.confirm', { count: 1, sheet: 'A' })).toBe('Write 1 cell to “A”');
  });

  test('leaves braces alone that come with a value', () => {
    expect(sayIn('vi', messages)('preview.heading', { sheet: '{count}' })).toBe('Xem trước “{count}”');
  });
});

test('a moment is printed as on a clock', () => {
  const moment = new Date(2025, 0, 2, 9, 5);
  expect(printTime(moment, 'vi')).toBe('09:05');
  expect(printTime(moment, 'en')).toBe('09:05');
});

describe('the language to begin with', () => {
  test.each([
    ['en', 'vi-VN', 'en'],
    ['vi', 'en-US', 'vi'],
    [null, 'vi-VN', 'vi'],
    [null, 'en-US', 'en'],
    [null, 'fr-FR', 'en'],
    [null, null, 'vi'],
    ['klingon', 'vi-VN', 'vi'],
  ] as const)('remembered %s under an Office in %s is %s', (remembered, office, expected) => {
    expect(firstLanguage(remembered, office)).toBe(expected);
  });
});
