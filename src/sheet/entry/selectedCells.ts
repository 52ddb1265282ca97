import { rowCodePattern } from '../../indicators/forms/template';
import { parseAddress } from '../grid/address';
import type { ColumnSymbol } from '../province/columns';
import { foldCode } from '../grid/fold';
import type { Rectangle } from '../grid/rectangles';
import type { Book, ReportCell, ReportRow, SheetReport } from '../province/report';

/** A block of cells of a sheet, zero-based: what a person has selected. */
export interface SheetArea extends Rectangle {
  readonly sheet: string;
}

/** A row of a province sheet that a selection touches, with its selected cells under symbols. */
export interface SelectedRow {
  readonly report: SheetReport;
  readonly row: ReportRow;
  readonly cells: ReadonlyMap<ColumnSymbol, ReportCell>;
}

/**
 * The indicator rows of province sheets that a selection touches, in sheet order. Whole columns and
 * rows may be selected.
 */
export function selectedRows({ reports }: Pick<Book, 'reports'>, area: SheetArea): readonly SelectedRow[] {
  return reports
    .filter(({ sheet }) => sheet === area.sheet)
    .flatMap((report) =>
      report.rows.flatMap((row): readonly SelectedRow[] => {
        const zeroBased = row.row - 1;
        const isTouched = zeroBased >= area.row && zeroBased < area.row + area.rows;
        if (!isTouched || !rowCodePattern.test(foldCode(row.code))) return [];
        return [{ report, row, cells: new Map([...row.cells].filter(([, cell]) => isInside(cell, area))) }];
      }),
    );
}

function isInside({ address }: ReportCell, { column, columns }: SheetArea): boolean {
  const place = parseAddress(address)!;
  return place.column >= column && place.column < column + columns;
}
