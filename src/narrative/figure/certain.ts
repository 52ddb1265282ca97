import type { ExtractedFigure } from './extracted';

/**
 * True for a figure that can be used without asking: one indicator and one value. The words of a change may still be read in several ways,
 * for a change fills no cell and is compared in each of its readings.
 */
export function isCertain({ indicator, reason }: ExtractedFigure): boolean {
  return indicator !== null && (reason === null || reason === 'changeWords');
}
