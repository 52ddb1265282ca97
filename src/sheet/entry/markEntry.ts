import type { NoDataMark } from '../../indicators/marks';
import { parseAddress } from '../grid/address';
import type { CellWrite } from '../grid/cellWrite';
import { inputSymbols } from '../province/columns';
import { isBlank } from '../grid/gridCells';
import type { Book } from '../province/report';
import { selectedRows, type SheetArea } from './selectedCells';

/** What entering something in the selected cells would do. */
export interface EntryPlan {
  /** Into cells that show nothing. */
  readonly writes: readonly CellWrite[];
  /** Cells left alone because something stands there: numbers, other marks, formulas. */
  readonly kept: number;
}

/**
 * A no-data mark into those of the selected cells that take a number and are blank. Nothing is ever
 * written over.
 */
export function planMark(book: Pick<Book, 'reports'>, area: SheetArea, mark: NoDataMark['mark']): EntryPlan {
  const cells = selectedRows(book, area).flatMap((row) =>
    inputSymbols.flatMap((symbol) => row.cells.get(symbol) ?? []),
  );
  const open = cells.filter(({ value, formula }) => isBlank(value) && formula === null);
  return {
    writes: open.map(({ sheet, address }) => ({
      sheet,
      address,
      ...parseAddress(address)!,
      value: mark,
      numberFormat: null,
    })),
    kept: cells.length - open.length,
  };
}
