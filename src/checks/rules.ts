import { boundaryRules } from './boundary/boundaryRules';
import { claimRules } from './claim/claimRules';
import { entryRules } from './entry/entryRules';
import { formulaRules } from './formula/formulaRules';
import { identityRules } from './identity/identityRules';
import { outlierRules } from './outlier/outlierRules';
import { planRules } from './plan/planRules';
import type { Rule } from './rule';
import { structureRules } from './structure/structureRules';
import { timeRules } from './time/timeRules';

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

export { rulesVersion } from './rulebook/ruleChanges';
