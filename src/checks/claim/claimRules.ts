import type { Rule } from '../rule';
import { attainment } from './attainment';
import { changes } from './changes';
import { paperAndSheet } from './paperAndSheet';
import { twoReadings } from './twoReadings';
import { withoutBase } from './withoutBase';
import { withoutLevel } from './withoutLevel';

export const claimRules: readonly Rule[] = [attainment, changes, twoReadings, withoutLevel, withoutBase, paperAndSheet];
