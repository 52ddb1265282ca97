import type { LocalText } from '../text';

/**
 * How final the numbers of a sheet or a row are. The first is due in November, the last in March.
 */
export const dataStatuses = ['estimate', 'preliminary', 'final'] as const;
export type DataStatus = (typeof dataStatuses)[number];

/** How a row code is written: `VT.04`. */
export const rowCodePattern = /^[A-Z]{2}\.\d{2}$/;
/** How sections are numbered. */
export const romanPattern = /^[IVXLC]+$/;

export type TemplateRow =
  | { readonly kind: 'section'; readonly number: string; readonly title: LocalText }
  | {
      readonly kind: 'indicator';
      readonly indicator: string;
      readonly required: boolean;
      /** Depth under its section: 1 is a row of its own, 2 a part ("trong đó"). */
      readonly level: 1 | 2;
      /**
       * `sum`: the value cells hold a formula over the parts named by the catalogue's sum relation.
       * `ratio`: a formula over the ratio relation's inputs, which a stated value may replace.
       */
      readonly computed: 'sum' | 'ratio' | null;
    };

/**
 * One version of a form (biểu mẫu). Everything a head or a foot says is data, because ministries
 * change.
 */
export interface Template {
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
  readonly legalBasis: LocalText;
  readonly reportingUnit: LocalText;
  readonly receivingUnit: LocalText;
  /** Empty where it is not known. */
  readonly deadlines: readonly { readonly status: DataStatus; readonly due: LocalText; readonly source: string }[];
  /** First and last report year this version is for; null is open. */
  readonly validFromYear: number | null;
  readonly validToYear: number | null;
  /**
   * Decimals by indicator where this version prints others than the catalogue says; an older
   * version keeps its own.
   */
  readonly decimals: Readonly<Record<string, number>>;
  readonly signatures: readonly { readonly role: LocalText; readonly hint: LocalText }[];
  readonly rows: readonly TemplateRow[];
}

/** Identifies a form version, as in a sheet's head. */
export interface TemplateKey {
  readonly id: string;
  readonly version: string;
}
