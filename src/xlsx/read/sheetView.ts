import type { Stretch } from '../../sheet/grid/grid';
import { columnOf, lastColumn, rowOf } from '../../sheet/grid/address';
import { parsePlace } from './addresses';
import { isOff, isOn, type Attributes } from './xml';

/** How the window of a sheet shows it. */
export class SheetView {
  hidesZeros = false;
  showsFormulas = false;
  /** What stands before the first row and column of a frozen part is never scrolled into sight. */
  readonly rowsOutOfSight: Stretch[] = [];
  readonly columnsOutOfSight: Stretch[] = [];
  private first = 'A1';

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetView') {
      this.hidesZeros ||= isOff(attributes['showZeros']);
      this.showsFormulas ||= isOn(attributes['showFormulas']);
      this.first = attributes['topLeftCell'] ?? 'A1';
    } else if (name === 'pane' && (attributes['state'] ?? '').startsWith('frozen')) this.freeze(attributes);
  }

  private freeze({ xSplit = '0', ySplit = '0' }: Attributes): void {
    const first = parsePlace(this.first);
    if (first < 0) return;
    if (Number(ySplit) > 0 && rowOf(first) > 0) this.rowsOutOfSight.push([0, rowOf(first) - 1]);
    if (Number(xSplit) > 0 && columnOf(first) > 0) this.columnsOutOfSight.push([0, columnOf(first) - 1]);
  }
}

/** Letters of width below which nothing can be read. */
const narrowestColumn = 1;

/** The widths that columns have of their own, and those that take the sheet's. */
export class ColumnWidths {
  private readonly own: Stretch[] = [];
  private otherWidth = narrowestColumn;

  otherwise(width: string | undefined): void {
    if (width !== undefined) this.otherWidth = Number(width);
  }

  /** Whether the columns of a stretch are hidden or too narrow to show anything. */
  hides([first, last]: Stretch, { hidden, width }: Attributes): boolean {
    if (width !== undefined) this.own.push([first, last]);
    return isOn(hidden) || (width !== undefined && Number(width) < narrowestColumn);
  }

  /** Those that take a width of the sheet in which nothing can be read. */
  get narrow(): readonly Stretch[] {
    if (this.otherWidth >= narrowestColumn) return [];
    const found: Stretch[] = [];
    let next = 0;
    for (const [first, last] of [...this.own].sort(([one], [other]) => one - other)) {
      if (first > next) found.push([next, first - 1]);
      next = Math.max(next, last + 1);
    }
    return next > lastColumn ? found : [...found, [next, lastColumn]];
  }
}
