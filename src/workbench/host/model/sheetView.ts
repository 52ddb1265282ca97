import type { ModelSheet } from '../../../xlsx/edit/model';
import { parseAddress, type Area } from './address';

/**
 * The first view of a sheet, loosely typed: the model's own type forbids members that its kinds
 * share in the file.
 */
export interface SheetView {
  state?: 'normal' | 'frozen' | 'split';
  xSplit?: number;
  ySplit?: number;
  topLeftCell?: string;
  activeCell?: string;
  tabSelected?: boolean;
  showGridLines?: boolean;
  showRowColHeaders?: boolean;
  zoomScale?: number;
}

export function viewOf(sheet: ModelSheet): SheetView {
  const views = sheet.views as SheetView[];
  views[0] ??= { state: 'normal' };
  return views[0];
}

/** Rows and columns that stay in view. */
export function frozen(sheet: ModelSheet): { readonly rows: number; readonly columns: number } {
  const view = (sheet.views as SheetView[])[0];
  return view?.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 };
}

/** The cell that a file says was selected; A1 when it does not say. */
export function selectionInFile(sheet: ModelSheet): Area {
  const [view] = sheet.views as { readonly activeCell?: string }[];
  return parseAddress(view?.activeCell ?? 'A1')?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
}
