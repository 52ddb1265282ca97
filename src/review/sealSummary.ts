import type { SealCheck } from '../submission/seal/verify';

/** What a submitted workbook's seal says: none, still true, or broken since, and in which cells. */
export type SealSummary = Pick<SealCheck, 'state' | 'sealedAt' | 'by' | 'changes'>;

export function summaryOf({ state, sealedAt, by, changes }: SealCheck): SealSummary {
  return { state, sealedAt, by, changes };
}
