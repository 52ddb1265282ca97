import { WorkbookFileError } from '../xlsx/workbookFileError';
import type { Bounds } from './ask';

/**
 * What reading one file may take: a file that is made to take for ever, or to fill the memory,
 * takes nothing else down with it. Milliseconds; the largest book that was measured, 63 sheets of
 * 100 rows, takes half a second.
 */
export const fileBounds = {
  limit: 10_000,
  late: () => new WorkbookFileError('too-slow'),
  broken: () => new WorkbookFileError('too-large', { limit: 'memory' }),
} satisfies Bounds;
