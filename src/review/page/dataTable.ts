import type { Language, LocalText } from '../../indicators/text';
import { element, type Element } from '../markup';

export interface DataColumn {
  readonly head: LocalText;
  readonly isNumber?: boolean;
}

/** A table with heads; numbers to the right. Texts are escaped when printed. */
export function dataTable(
  columns: readonly DataColumn[],
  rows: readonly (readonly string[])[],
  language: Language,
): Element {
  const look = ({ isNumber = false }: DataColumn): Readonly<Record<string, string>> =>
    isNumber ? { class: 'number' } : {};
  return element(
    'div',
    { class: 'scroll' },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          columns.map((column) => element('th', { scope: 'col', ...look(column) }, column.head[language])),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map((row) =>
          element(
            'tr',
            {},
            row.map((text, at) => element('td', look(columns[at]!), text)),
          ),
        ),
      ),
    ),
  );
}
