import type { Language } from '../../indicators/text';
import { questionsOf } from '../questions/questions';
import { isFilled } from '../questions/reminders';
import { element, type Element } from '../markup';
import type { ReviewEntry } from '../reviewResult';
import { pageWords as words } from './pageWords';

/** What provinces can be filtered by, and of whom it is true. */
const kinds = [
  { id: 'errors', word: words.withErrors, is: ({ counts }: ReviewEntry) => counts.error > 0 },
  { id: 'questions', word: words.withQuestions, is: (entry: ReviewEntry) => questionsOf(entry).length > 0 },
  { id: 'incomplete', word: words.incomplete, is: (entry: ReviewEntry) => !isFilled(entry) },
  { id: 'broken', word: words.sealBroken, is: ({ seal }: ReviewEntry) => seal.state === 'broken' },
] as const;

/** By what the page's script finds a province's row or section. */
export function filterMarks(entry: ReviewEntry, language: Language): Readonly<Record<string, string>> {
  const is = kinds.filter((kind) => kind.is(entry)).map(({ id }) => id);
  return { 'data-province': entry.province.name[language], 'data-is': is.join(' ') };
}

/** The controls; hidden until the script runs, as they would do nothing without it. */
export function filterForm(language: Language): Element {
  const labelled = (text: string, control: Element): Element => element('label', {}, `${text} `, control);
  return element(
    'form',
    { id: 'filter', hidden: 'hidden', role: 'search' },
    labelled(words.findProvince[language], element('input', { name: 'province', type: 'search' })),
    labelled(words.findIndicator[language], element('input', { name: 'indicator', type: 'search' })),
    labelled(
      words.show[language],
      element(
        'select',
        { name: 'show' },
        element('option', { value: '' }, words.everybody[language]),
        kinds.map(({ id, word }) => element('option', { value: id }, word[language])),
      ),
    ),
    element('label', {}, element('input', { name: 'found', type: 'checkbox' }), ` ${words.foundOnly[language]}`),
  );
}
