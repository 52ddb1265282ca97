import type { ExcelErrorCode } from '../hostError';

/**
 * What a test may do to a request before it is answered. `drop`: never answer. A code: answer with
 * that error and do nothing. `lose`: do the work and never answer. `halfway`: do the first half of
 * it, then answer with that error.
 */
export type Fault = 'drop' | 'lose' | ExcelErrorCode | { readonly halfway: ExcelErrorCode };
