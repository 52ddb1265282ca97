import type { Rule } from '../rule';
import { nearbyNames } from './nearbyNames';
import { perUnitFigures } from './perUnitFigures';

export const boundaryRules: readonly Rule[] = [nearbyNames, perUnitFigures];
