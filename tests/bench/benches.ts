import { checkBench } from './check';
import { booksBench } from './books';
import { detectBench } from './detect/detect';
import { fuzzBench } from './fuzz';
import { hidiroglouBerthelotBench } from './hidiroglouBerthelot';
import { liveBench } from './live';
import { localiseBench } from './localise';
import { reviewBench } from './review';
import { textBench } from './text';
import { paneBench } from './pane';
import { sizeBench } from './size';
import { tripsBench } from './trips';
import { treesBench } from './trees';
import { unkindBench } from './unkind';

/** One measurement of `npm run bench`. */
export interface Bench {
  readonly name: string;
  readonly usage: string;
  /** Works on a file that the caller names, so a run of everything leaves it out. */
  readonly needsFile: boolean;
  /** Arguments in a run of everything: what a person waits for. None when left out. */
  readonly brief?: readonly string[];
  /** Prints its figures. Throws with one sentence when its arguments cannot be used. */
  readonly run: (args: readonly string[]) => void | Promise<void>;
}

export const benches: readonly Bench[] = [
  sizeBench,
  tripsBench,
  checkBench,
  booksBench,
  detectBench,
  unkindBench,
  fuzzBench,
  treesBench,
  localiseBench,
  textBench,
  hidiroglouBerthelotBench,
  paneBench,
  reviewBench,
  liveBench,
];
