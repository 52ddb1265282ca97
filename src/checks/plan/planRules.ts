import type { Rule } from '../rule';
import { attainmentBand } from './attainmentBand';
import { deadlines } from './deadlines';
import { impliedPlan } from './impliedPlan';
import { planBelowResult } from './planBelowResult';

export const planRules: readonly Rule[] = [planBelowResult, impliedPlan, deadlines, attainmentBand];
