import type { Language } from '../../indicators/text';
import { entryFilters } from '../entryFilters';
import { element, type Element } from '../markup';
import type { ReviewEntry } from '../reviewResult';
import { pageWords as words } from './pageWords';

/** What provinces can be filtered by: as the page names it, and as it is said. */
const kinds = [
  { id: 'errors', is: entryFilters.errors, word: words.withErrors },
  { id: 'questions', is: entryFilters.questions, word: words.withQuestions },
  { id: 'incomplete', is: entryFilters.incomplete, word: words.incomplete },
  { id: 'broken', is: entryFilters.seal, word: words.sealBroken },
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
