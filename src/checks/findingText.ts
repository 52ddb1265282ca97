import type { Language } from '../indicators/text';
import type { Finding } from './finding';
import { addressOn } from './findingCell';

/**
 * `CT-202 [G23]: …`: which rule, which cells, what.
 * @param home the sheet that the finding is of
 */
export function findingText(
  { rule, cells, message }: Pick<Finding, 'rule' | 'cells' | 'message'>,
  home: string,
  language: Language,
): string {
  const places = [...new Set(cells.map((cell) => addressOn(cell, home)))].join(', ');
  return `${rule}${places === '' ? '' : ` [${places}]`}: ${message[language]}`;
}
