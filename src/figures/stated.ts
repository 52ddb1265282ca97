import type { ProvinceKey } from '../indicators/provinces/province';
import type { Coordinates } from './coordinates';

/** What a stated number says about its indicator. Order is the ledger's. */
export const figureKinds = [
  'actual',
  'plan',
  'attainment',
  'growth',
  'points',
  'change',
  'multiple',
  'share',
  'rank',
  'range',
] as const;
export type FigureKind = (typeof figureKinds)[number];

/**
 * What the words of a change can mean, for a result R, a base B and the printed number p:
 * `relative` R = B × (1 + p/100); `points` R = B + p; `ratio` R = B × p/100, or B × p for "lần";
 * `increase` R = B × (1 + p) for "lần".
 */
export const changeReadings = ['relative', 'points', 'ratio', 'increase'] as const;
export type ChangeReading = (typeof changeReadings)[number];

/**
 * Words that loosen a number: `above` trên, hơn; `atLeast` ít nhất, tối thiểu; `below` gần, chưa
 * đến; `atMost` không quá, tối đa; `about` khoảng, chừng.
 */
export const hedges = ['above', 'atLeast', 'below', 'atMost', 'about'] as const;
export type Hedge = (typeof hedges)[number];

/** One figure as a paper states it: a row of the ledger. */
export interface StatedFigure {
  /** Stable within a report, e.g. `S0-15`; empty for figures typed into the ledger by hand. */
  readonly id: string;
  readonly province: ProvinceKey;
  /** Catalogue id. */
  readonly indicator: string;
  readonly kind: FigureKind;
  /** How the paper names the indicator, in a few words. */
  readonly wording: string;
  /** The number with its nearest words, as printed: `tăng 265.000 thuê bao`. */
  readonly printed: string;
  /**
   * In the unit of `unit`. Percentages as percent numbers (105.18), multiples as factors (1.86).
   */
  readonly value: number;
  /** Upper end of a range, or the denominator's rank list (`7/63` has of = 63 in `outOf`). */
  readonly valueMax: number | null;
  /** The whole a share or a rank was printed with: 26 in `25/26`, 63 in `7/63`. */
  readonly outOf: number | null;
  /** As printed, scale word included: `tỷ đồng`, `%`, `máy/100 dân`. */
  readonly unit: string;
  /** The scale word's factor: 1, 1e3, 1e6, 1e9, and 1e12 for "nghìn tỷ". */
  readonly scale: number;
  /** Decimals printed. */
  readonly decimals: number;
  readonly hedge: Hedge | null;
  /** The year the figure speaks of. */
  readonly year: number;
  /** For growth, points, change, multiple: the year compared with. */
  readonly baseYear: number | null;
  /**
   * For changes whose words leave one meaning where they could have more ("gấp 2 lần", or a
   * person's choice); absent where they leave it open.
   */
  readonly reading?: ChangeReading;
  /** Day the figure stands for, ISO. */
  readonly asOf: string | null;
  /** For plans: when it is to be reached, ISO; null when the paper does not say. */
  readonly deadline: string | null;
  /**
   * When, where and of what it speaks, where that is not the whole year, the whole province and the
   * whole indicator.
   */
  readonly coordinates?: Coordinates;
  /** The paper itself calls it an estimate ("ước đạt"). */
  readonly estimated: boolean;
  /** Which paper, and which of its non-empty lines (from 1). */
  readonly source: { readonly report: string; readonly paragraph: number };
  /** Null for a reported figure; else on what assumption it was derived, and from which figures. */
  readonly derived: { readonly from: readonly string[]; readonly assumption: DerivationAssumption } | null;
}

/** Why exactly one value is possible. */
export const derivationAssumptions = [
  'count-is-whole',
  'plan-is-whole-at-printed-scale',
  'single-printed-value',
  'exact-difference',
] as const;
export type DerivationAssumption = (typeof derivationAssumptions)[number];

/** The figures of one report text, as a seed file holds them. */
export interface SourceReport {
  readonly id: string;
  readonly title: string;
  readonly province: ProvinceKey;
  /** The year of the sheet it fills. */
  readonly year: number;
  readonly asOf: string;
  readonly figures: readonly StatedFigure[];
}
