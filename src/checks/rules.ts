import { entryRules } from './entry/rules';
import { formulaRules } from './formula/rules';
import type { Rule } from './rule';
import { structureRules } from './structure/rules';

/** Every rule, in the order of the rule book. Engine, help, tests and counts all start here. */
export const rules: readonly Rule[] = [...structureRules, ...entryRules, ...formulaRules];

/** Changes when a rule's verdicts change; a sealed workbook names the version it was checked with. */
export const rulesVersion = '2026.1';
