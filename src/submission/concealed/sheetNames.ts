/**
 * Letters of other scripts that look like Latin ones, small and capital. Source: Unicode Technical
 * Standard 39, confusables, as far as Cyrillic and Greek letters pass for those of Vietnamese.
 */
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'іi', 'ѕs', 'јj', 'ԁd', 'һh', 'ӏl', 'ԛq', 'ԝw'],
    ...['вb', 'нh', 'кk', 'мm', 'тt', 'ɡg', 'ıi', 'οo', 'αa', 'ρp', 'νv', 'ιi', 'κk', 'υu', 'τt', 'χx', 'μm', 'βb'],
    ...['ηn', 'ζz', 'εe', 'γy'],
  ].map(([odd, plain]) => [odd!, plain!]),
);

/** Signs without any width, and marks of direction. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Whether a text holds any of them. */
export function hasUnseenSigns(text: string): boolean {
  return text.search(unseen) >= 0;
}

/** What a name looks like: two names with the same look cannot be told apart by eye. */
export function lookOfName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(unseen, '')
    .replace(/I/g, 'l')
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (letter) => alike[letter] ?? letter)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
