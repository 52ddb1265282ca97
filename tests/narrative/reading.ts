import { isProposed } from '../../src/narrative/figure/certain';
import { extractFigures } from '../../src/narrative/figure/extract';
import type { ExtractedFigure } from '../../src/narrative/figure/extracted';
import { catalogue } from './measure';

/** A short text read as the report of a province on 2018. */
export function read(text: string): readonly ExtractedFigure[] {
  return extractFigures(text, { province: { scheme: '63', code: '22' }, year: 2018, catalogue });
}

/** What of a text is offered without a doubt, as printed. */
export function proposed(text: string): readonly string[] {
  return read(text).flatMap((figure) => (isProposed(figure) ? [figure.printed] : []));
}

/** What of a text is asked about, as printed. */
export function asked(text: string): readonly string[] {
  return read(text).flatMap((figure) => (isProposed(figure) ? [] : [figure.printed]));
}
