import { addressOn } from '../../checks/findingCell';
import { fillMessage } from '../../checks/message';
import { severityWords } from '../../checks/rulebook/ruleWords';
import type { Language } from '../../indicators/text';
import { element, type Element } from '../markup';
import type { ReviewEntry, ReviewFinding } from '../reviewResult';
import { filterMarks } from './filter';
import { pageWords as words } from './pageWords';

/**
 * What one province's workbook conceals, and its errors and warnings with what the department says
 * of them; nothing where there is none.
 */
export function entryFindings(entry: ReviewEntry, language: Language): readonly Element[] {
  const shown = entry.findings.filter(({ severity }) => severity !== 'info');
  if (shown.length === 0 && entry.concealed.length === 0) return [];
  return [
    element(
      'section',
      filterMarks(entry, language),
      element('h3', {}, `${entry.province.name[language]} (${entry.form.id})`),
      element(
        'ul',
        {},
        entry.concealed.map(({ differs, text }) => concealedItem(differs, text[language], language)),
        shown.map((finding) => item(finding, entry.sheet, language)),
      ),
    ),
  ];
}

function concealedItem(differs: boolean, text: string, language: Language): Element {
  const severity = differs ? 'warning' : 'info';
  return element('li', {}, element('span', { class: severity }, severityWords[severity][language]), ` ${text}`);
}

function item(
  { severity, rule, cells, message, explanation }: ReviewFinding,
  home: string,
  language: Language,
): Element {
  const places = [...new Set(cells.map((cell) => addressOn(cell, home)))].join(', ');
  return element(
    'li',
    {},
    element('span', { class: severity }, severityWords[severity][language]),
    ` ${rule}${places === '' ? '' : ` [${places}]`}: ${message[language]}`,
    ...(explanation
      ? [
          element(
            'div',
            { class: 'hint' },
            fillMessage(words.explanation, { by: explanation.by, text: explanation.text })[language],
          ),
        ]
      : []),
  );
}
