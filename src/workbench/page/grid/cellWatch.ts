import { ICommandService, type Injector } from '@univerjs/core';
import { HoverManagerService, SetScrollOperation } from '@univerjs/sheets-ui';

/** What stands beside the cells hears of the grid. */
export interface CellWatch {
  /** The cell under the pointer, zero-based; null where there is none. */
  readonly pointed: (cell: { readonly row: number; readonly column: number } | null) => void;
  /** Cells are drawn at other places. */
  readonly scrolled: () => void;
}

/** Tells where the pointer is, and of scrolling. */
export function watchCells(injector: Injector, watch: CellWatch): void {
  injector
    .get(HoverManagerService)
    .currentCell$.subscribe((cell) =>
      watch.pointed(cell ? { row: cell.location.row, column: cell.location.col } : null),
    );
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetScrollOperation.id) watch.scrolled();
  });
}
