/**
 * What a file may weigh. A year of 34 provinces with 400 rows each is about 3 MB packed and
 * 40 MB unpacked; the caps leave room for ten times that.
 */
export interface FileLimits {
  /** Bytes of the file. */
  readonly packed: number;
  /** Bytes of all parts together once unpacked. */
  readonly unpacked: number;
  /** Unpacked bytes for one packed byte; sheets of repeated cells stay under 60. */
  readonly ratio: number;
  readonly entries: number;
}

export const fileLimits: FileLimits = { packed: 50e6, unpacked: 400e6, ratio: 250, entries: 5000 };

/** Under this size a high ratio is harmless: an empty sheet of blanks packs very well. */
export const ratioMatters = 5e6;
