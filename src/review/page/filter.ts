import type { Language } from '../../indicators/text';
import { markup, type Html } from '../../submission/files/html';
import { entryFilters } from '../entryFilters';
import type { ReviewEntry } from '../reviewResult';
import { pageWords as words } from './pageWords';

/** What provinces can be filtered by: as the page names it, and as it is said. */
const kinds = [
  { id: 'errors', is: entryFilters.errors, word: words.withErrors },
  { id: 'questions', is: entryFilters.questions, word: words.withQuestions },
  { id: 'incomplete', is: entryFilters.incomplete, word: words.incomplete },
  { id: 'broken', is: entryFilters.seal, word: words.sealBroken },
] as const;

/** By what the page's script finds a province's row or section: attributes. */
export function filterMarks(entry: ReviewEntry, language: Language): Html {
  const is = kinds.filter((kind) => kind.is(entry)).map(({ id }) => id);
  return markup` data-province="${entry.province.name[language]}" data-is="${is.join(' ')}"`;
}

/** The controls; hidden until the script runs, as they would do nothing without it. */
export function filterForm(language: Language): Html {
  const labelled = (text: string, control: Html): Html => markup`<label>${text} ${control}</label>`;
  const options = kinds.map(({ id, word }) => markup`<option value="${id}">${word[language]}</option>`);
  const all = markup`<option value="">${words.everybody[language]}</option>`;
  const controls = [
    labelled(words.findProvince[language], markup`<input name="province" type="search">`),
    labelled(words.findIndicator[language], markup`<input name="indicator" type="search">`),
    labelled(words.show[language], markup`<select name="show">${all}${options}</select>`),
    markup`<label><input name="found" type="checkbox"> ${words.foundOnly[language]}</label>`,
  ];
  return markup`<form id="filter" hidden="hidden" role="search">${controls}</form>`;
}
