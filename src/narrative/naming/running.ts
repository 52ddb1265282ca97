/** What the text was speaking of before a quantity. */
export interface Running {
  /** Indicator of the last figure; null at the start or after something unknown. */
  readonly subject: string | null;
  /** What the last figure may have spoken of, where that is not certain. */
  readonly doubtful: readonly string[];
  /** Names that a shortened one may continue, the latest first. */
  readonly names: readonly (readonly string[])[];
  /** Indicator of the last figure that was no part of another. */
  readonly whole: string | null;
  /** The last figure was told as a part of another. */
  readonly isPart: boolean;
  /** Every indicator of which the paragraph told a level. */
  readonly told: ReadonlySet<string>;
}
