import type { Rule } from '../rule';
import { asOfDay } from './asOfDay';
import { lastPlan } from './lastPlan';
import { lastYear } from './lastYear';
import { seriesBreak } from './seriesBreak';
import { stockAndFlow } from './stockAndFlow';

export const timeRules: readonly Rule[] = [stockAndFlow, lastYear, asOfDay, lastPlan, seriesBreak];
