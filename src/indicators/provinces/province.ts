import type { LocalText } from '../text';

/**
 * The two lists of provinces: 63 until 30/06/2025, 34 since 01/07/2025. Codes are reused between
 * them.
 */
export type Scheme = '63' | '34';

/** Seven codes changed their meaning, so a code alone names no province. */
export interface ProvinceKey {
  readonly scheme: Scheme;
  readonly code: string;
}

export interface Province extends ProvinceKey {
  readonly name: LocalText;
  readonly kind: 'province' | 'city';
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly mergedInto: ProvinceKey | null;
  readonly formedFrom: readonly ProvinceKey[];
}
