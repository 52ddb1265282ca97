import type { CueName } from '../words/lexiconSchema';
import type { Range } from '../words/sentences';

/** A word or phrase that says something about the numbers near it. */
export interface Cue extends Range {
  readonly name: CueName;
}
