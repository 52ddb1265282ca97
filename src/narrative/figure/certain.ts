import { isOfTheForm } from '../../figures/coordinates';
import type { ExtractedFigure } from './extracted';

/**
 * True for a figure that can be used without asking: one indicator, one value, and nothing in
 * doubt. It may still speak of another period, place or part than a form has cells for. The words
 * of a change may be read in several ways, for a change fills no cell and is compared in each of
 * its readings.
 */
export function isCertain({ indicator, doubts }: ExtractedFigure): boolean {
  return indicator !== null && doubts.length === 0;
}

/**
 * True for what is proposed unasked: certain, and of the whole year, the whole province and the
 * whole indicator.
 */
export function isProposed(figure: ExtractedFigure): boolean {
  return isCertain(figure) && isOfTheForm(figure);
}
