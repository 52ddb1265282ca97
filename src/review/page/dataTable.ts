import type { Language, LocalText } from '../../indicators/text';
import { element, type Element } from '../markup';

export interface DataColumn {
  readonly head: LocalText;
  readonly isNumber?: boolean;
}

/**
 * A table with heads; numbers to the right. Texts are escaped when printed. `marks` are further
 * attributes of the rows.
 */
export function dataTable(
  columns: readonly DataColumn[],
  rows: readonly (readonly string[])[],
  language: Language,
  marks: readonly Element['attributes'][] = [],
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
        rows.map((row, number) =>
          element(
            'tr',
            marks[number] ?? {},
            row.map((text, at) => element('td', look(columns[at]!), text)),
          ),
        ),
      ),
    ),
  );
}
