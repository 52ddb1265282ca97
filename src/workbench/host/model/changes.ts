import type { CellValue } from '../../../sheet/grid/grid';
import type { ModelSheet } from '../../../xlsx/edit/model';
import type { Area } from './address';

/** What one request, edit or calculation did, in order. */
export type Change =
  | {
      readonly kind: 'cells';
      readonly sheet: ModelSheet;
      readonly area: Area;
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | {
      readonly kind: 'calculated';
      readonly sheet: ModelSheet;
      readonly cells: readonly { readonly row: number; readonly column: number }[];
    }
  /** Formulas that read elsewhere what they read before: Excel has no event for it. */
  | { readonly kind: 'followed'; readonly sheet: ModelSheet; readonly area: Area }
  | { readonly kind: 'format'; readonly sheet: ModelSheet; readonly area: Area }
  | { readonly kind: 'layout'; readonly sheet: ModelSheet }
  | { readonly kind: 'added'; readonly sheet: ModelSheet }
  | { readonly kind: 'deleted'; readonly id: string; readonly name: string }
  | { readonly kind: 'renamed'; readonly sheet: ModelSheet; readonly before: string }
  | { readonly kind: 'moved'; readonly sheet: ModelSheet }
  | { readonly kind: 'visibility'; readonly sheet: ModelSheet }
  | { readonly kind: 'protection'; readonly sheet: ModelSheet; readonly protected: boolean }
  | { readonly kind: 'activated'; readonly sheet: ModelSheet; readonly before: ModelSheet | null }
  | { readonly kind: 'selected'; readonly sheet: ModelSheet; readonly area: Area };

/** Who made a change: the add-in through a request, or a person at the grid. */
export type ChangeOrigin = 'request' | 'edit';
