import type { Rule } from '../rule';
import { outOfTotal } from './outOfTotal';
import { partOfWhole } from './partOfWhole';
import { ratioOfTwo } from './ratioOfTwo';
import { sameDenominator } from './sameDenominator';
import { sumOfParts } from './sumOfParts';

export const identityRules: readonly Rule[] = [sumOfParts, partOfWhole, ratioOfTwo, sameDenominator, outOfTotal];
