import type { Rule } from '../rule';
import { growthAmongProvinces } from './growthAmongProvinces';
import { levelAmongProvinces } from './levelAmongProvinces';

export const outlierRules: readonly Rule[] = [growthAmongProvinces, levelAmongProvinces];
