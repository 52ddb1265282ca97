import type { CellWrite } from '../sheet/grid/cellWrite';
import type { SheetLayout } from '../sheet/grid/sheetLayout';

/** What is to be written, all or nothing: new sheets, and cells of sheets that are there. */
export interface SheetPlan {
  readonly create: readonly SheetLayout[];
  readonly fill: readonly CellWrite[];
}
