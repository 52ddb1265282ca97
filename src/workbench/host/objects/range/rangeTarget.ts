import type { ModelSheet } from '../../../../xlsx/edit/model';
import type { Area } from '../../model/address';

/** A rectangle of one sheet. */
export interface RangeTarget {
  readonly sheet: ModelSheet;
  readonly area: Area;
}

/**
 * One or more rectangles of one sheet: what formats, validations and conditional formats are set
 * on.
 */
export interface AreasTarget {
  readonly sheet: ModelSheet;
  readonly areas: readonly Area[];
}

export function asAreas({ sheet, area }: RangeTarget): AreasTarget {
  return { sheet, areas: [area] };
}
