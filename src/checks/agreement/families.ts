import type { Family } from '../finding';

/** Families that compare numbers with each other: what they say follows from the numbers. */
export const comparingFamilies: ReadonlySet<Family> = new Set(['identity', 'time', 'plan', 'claim', 'outlier']);
