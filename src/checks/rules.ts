import { boundaryRules } from './boundary/rules';
import { claimRules } from './claim/rules';
import { entryRules } from './entry/rules';
import { formulaRules } from './formula/rules';
import { identityRules } from './identity/rules';
import { outlierRules } from './outlier/rules';
import { planRules } from './plan/rules';
import type { Rule } from './rule';
import { structureRules } from './structure/rules';
import { timeRules } from './time/rules';

/** Every rule, in the order of the rule book. Engine, help, tests and counts all start here. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...entryRules,
  ...formulaRules,
  ...identityRules,
  ...timeRules,
  ...planRules,
  ...claimRules,
  ...outlierRules,
  ...boundaryRules,
];

/**
 * Changes when a rule's verdicts change; a sealed workbook names the version it was checked with.
 */
export const rulesVersion = '2026.1';
