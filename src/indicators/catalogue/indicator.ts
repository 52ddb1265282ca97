import type { LocalText } from '../text';

/** How this year and last year are compared: as a ratio, as percentage points, or not at all. */
export type Comparison = 'relative' | 'points' | 'none';

/** Which way is better. Colours the reading, never the arithmetic. */
export type Direction = 'higher' | 'lower' | 'neutral';

/**
 * What kind of number an indicator is. `count` is a whole number of things; `amount` is measured
 * (money, length, hours); `ratio` is a density or another quotient; `percentage` and `share` live
 * on 0..100 unless the bounds say otherwise; `rank` is a place; `index` is a score.
 */
export type Measure = 'count' | 'amount' | 'ratio' | 'percentage' | 'rank' | 'index';

/** A year-end level (`stock`), or what happened during the year (`flow`). */
export type Nature = 'stock' | 'flow';

/** The factor between a printed unit and its base: one, nghìn, triệu, tỷ. */
export type Scale = 1 | 1_000 | 1_000_000 | 1_000_000_000;

export interface Unit {
  /** As it stands in column D, scale included: `tỷ đồng`, `triệu tờ, cuốn`. */
  readonly text: LocalText;
  /** The unit without its scale word: `đồng`, `tờ, cuốn`. */
  readonly base: string;
  readonly scale: Scale;
  /** Other spellings of `base` met in papers, without a scale word: `máy/100 dân`. */
  readonly synonyms: readonly string[];
}

export interface Indicator {
  /** Stable identifier, kebab-case English. */
  readonly id: string;
  /** Row code by domain, e.g. `VT.04`; unique in the catalogue. */
  readonly code: string;
  readonly name: LocalText;
  /** Names met in papers, for reading text; may be empty. */
  readonly spellings: readonly string[];
  /**
   * Words that make a narrower or another thing of the name when they stand with it: `chưa`, `cấp
   * 2`; for reading text.
   */
  readonly not: readonly string[];
  readonly unit: Unit;
  readonly measure: Measure;
  /** Decimals a cell of this indicator is shown with, in its unit. */
  readonly decimals: number;
  readonly nature: Nature;
  readonly comparison: Comparison;
  readonly direction: Direction;
  /** True when the figure of a merged province is the sum of its predecessors' figures. */
  readonly additive: boolean;
  /** Logical limits in the indicator's unit; null where there is none. */
  readonly bounds: { readonly min: number | null; readonly max: number | null };
  /** `sector` rows belong to forms; `context` figures live in the ledger only. */
  readonly scope: 'sector' | 'context';
  /** ISO dates between which the indicator exists. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /**
   * Where it is defined or, failing that, where it was read; null where it is this project's own
   * wording.
   */
  readonly source: string | null;
  /**
   * True when the source that was read is a copy, a summary, a translation or a news report of the
   * original.
   */
  readonly secondHand: boolean;
  /**
   * True when nobody that could be read defines it: the wording is this project's, after what
   * reports state.
   */
  readonly own: boolean;
  /** The edition of the forms in which its row appears first. */
  readonly edition: number;
}

/**
 * Arithmetic that ties indicators together; every relation names indicators of the catalogue by id.
 */
export type IndicatorRelation =
  /** `total` is the sum of `parts` (all parts together, nothing left over). */
  | { readonly id: string; readonly kind: 'sum'; readonly total: string; readonly parts: readonly string[] }
  /**
   * `part` cannot exceed `whole`. `certain: false` when the words of papers suggest a share but
   * reality may differ (post points against communes); the reason is then in `note`.
   */
  | {
      readonly id: string;
      readonly kind: 'atMost';
      readonly part: string;
      readonly whole: string;
      readonly certain: boolean;
      readonly note: LocalText | null;
    }
  /** `ratio` = numerator / denominator × factor. */
  | {
      readonly id: string;
      readonly kind: 'ratio';
      readonly ratio: string;
      readonly numerator: string;
      readonly denominator: string;
      readonly factor: number;
    }
  /**
   * closing `stock` = opening + `added` − lost. `opening` lists the indicators that may serve as
   * the opening stock, best first: a paper may plan a narrower series than it reports.
   * `usualLoss` is the share of the opening stock, in per cent, up to which a loss is ordinary
   * churn.
   */
  | {
      readonly id: string;
      readonly kind: 'stockFlow';
      readonly stock: string;
      readonly opening: readonly string[];
      readonly added: string;
      readonly usualLoss: number;
    }
  /**
   * Names so close that papers change between them from year to year; joining them needs a word of
   * definition.
   */
  | { readonly id: string; readonly kind: 'alike'; readonly members: readonly string[] }
  /** `figure` is stated for each single `of`, and must not be added to totals. */
  | { readonly id: string; readonly kind: 'perUnit'; readonly figure: string; readonly of: string };

/**
 * A year from which an indicator measures something else than before, though it keeps its name and
 * code.
 */
export interface SeriesBreak {
  readonly indicator: string;
  /** The first report year of the new meaning. */
  readonly fromYear: number;
  /** What changed, as part of a sentence. */
  readonly text: LocalText;
}

/** In how many places an index ranks the provinces, edition by edition. */
export interface Ranking {
  readonly indicators: readonly string[];
  /** Whether an edition comes out in the year whose number it bears, or in the one after. */
  readonly published: 'sameYear' | 'nextYear';
  /** Oldest first, by the year of the index; null is open. */
  readonly editions: readonly { readonly fromYear: number | null; readonly outOf: number }[];
  /** What is certain of it and what is not, as a sentence. */
  readonly note: LocalText;
  readonly source: string;
}
