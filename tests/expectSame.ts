import { isDeepStrictEqual } from 'node:util';

/**
 * That two large results hold the same. Jest's own comparison takes longer than what is compared;
 * it is asked for its words only where they may differ.
 */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
