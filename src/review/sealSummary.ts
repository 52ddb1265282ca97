/** What a submitted workbook's seal says: none, still true, or broken since. */
export interface SealSummary {
  readonly state: 'none' | 'valid' | 'broken';
  readonly sealedAt: string | null;
  readonly by: string | null;
}

export const noSeal: SealSummary = { state: 'none', sealedAt: null, by: null };
