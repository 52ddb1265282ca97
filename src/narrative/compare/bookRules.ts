import type { DescribedRule } from '../../checks/rule';
import { rules } from '../../checks/rules';
import { textRules } from './textRules';

/**
 * Every rule of the rule book in its order, those that need a report text among them. Book, help
 * and counts start here.
 */
export const bookRules: readonly DescribedRule[] = [...rules, ...textRules].sort((one, other) =>
  one.id < other.id ? -1 : 1,
);
