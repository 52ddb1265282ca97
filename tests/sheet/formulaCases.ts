import { noDataMarks } from '../../src/indicators/marks';

export const comparisonKinds = ['relative', 'points', 'none'] as const;
export const marks = noDataMarks.map(({ mark }) => mark);
