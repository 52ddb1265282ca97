import { ICommandService, RANGE_TYPE, type Injector, type IRange } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { ScrollCommand, SheetsScrollRenderController } from '@univerjs/sheets-ui';
import { sheetWindow, type Axis } from './sheetWindow';

/**
 * Where Univer brings a cell into view: for its name box, its arrow keys and our own jumps. The
 * second is private to it: the version of Univer is pinned, and the test of what is in sight fails
 * where another one calls it otherwise.
 */
interface Scrolling {
  scrollToRange: (range: IRange) => boolean;
  _scrollToCell: (row: number, column: number) => boolean;
}

/**
 * Brings cells wholly into view. Univer counts the rows and columns beside frozen panes as if all
 * were of one size, so that a cell may end below the fold, behind the panes or half cut off, and
 * shows the end of a merged area instead of its beginning. To be called for each shown workbook,
 * once it is drawn.
 */
export function keepInSight(injector: Injector, book: string): void {
  const parts = injector.get(IRenderManagerService).getRenderById(book);
  if (!parts) return;
  const commands = injector.get(ICommandService);
  const scrolling = parts.with(SheetsScrollRenderController) as unknown as Scrolling;
  const show = ({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): boolean => {
    const window = sheetWindow(injector, book);
    if (!window) return false;
    const { rows, columns } = window;
    // A whole row is seen wherever its columns are scrolled to.
    const offsetY = rangeType === RANGE_TYPE.COLUMN ? rows.scrolled : scrolledTo(rows, startRow, endRow);
    const offsetX = rangeType === RANGE_TYPE.ROW ? columns.scrolled : scrolledTo(columns, startColumn, endColumn);
    if (offsetY === rows.scrolled && offsetX === columns.scrolled) return false;
    const target = { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX, offsetY };
    return commands.syncExecuteCommand(ScrollCommand.id, target);
  };
  scrolling.scrollToRange = show;
  scrolling._scrollToCell = (row, column) =>
    show({ startRow: row, endRow: row, startColumn: column, endColumn: column });
}

/** The least scrolling that shows rows or columns wholly; their beginning where they do not fit. */
function scrolledTo({ frozen, room, scrolled, start }: Axis, first: number, last: number): number {
  if (first < frozen.count) return scrolled;
  const from = start(first) - frozen.size;
  const to = start(last + 1) - frozen.size;
  if (from < scrolled || to - from > room) return from;
  return Math.max(scrolled, to - room);
}
