import type { Rule } from '../rule';
import { missingFormula } from './missingFormula';
import { overwritten } from './overwritten';
import { pointsElsewhere } from './pointsElsewhere';
import { staleResults } from './staleResults';

export const formulaRules: readonly Rule[] = [overwritten, pointsElsewhere, missingFormula, staleResults];
