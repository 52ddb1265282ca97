import { checkBench } from './measures/check';
import { booksBench } from './measures/books';
import { detectBench } from './detect/detect';
import { filesBench } from './measures/files';
import { fuzzBench } from './measures/fuzz';
import { hidiroglouBerthelotBench } from './measures/hidiroglouBerthelot';
import { liveBench } from './measures/live';
import { localiseBench } from './measures/localise';
import { reviewBench } from './measures/review';
import { tablesBench } from './measures/tables';
import { textBench } from './measures/text';
import { paneBench } from './measures/pane';
import { sizeBench } from './measures/size';
import { startBench } from './measures/start';
import { tripsBench } from './measures/trips';
import { treesBench } from './measures/trees';
import { unkindBench } from './measures/unkind';
import { workbenchBench } from './measures/workbench';

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
  tablesBench,
  hidiroglouBerthelotBench,
  paneBench,
  workbenchBench,
  reviewBench,
  filesBench,
  startBench,
  liveBench,
];
