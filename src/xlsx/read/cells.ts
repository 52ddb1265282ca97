import type { CellValue } from '../../sheet/grid/grid';
import { WorkbookFileError } from '../workbookFileError';
import { columnOf, lastColumn, rowOf, type Place } from '../../sheet/grid/address';
import type { CellStyle } from './styles/styles';

/**
 * What the rows of a grid that hold something may hold: ten times a year of 63 provinces on one
 * sheet.
 */
export const mostGridCells = 2_000_000;
/** Cells of one workbook that are kept: values, formulas, and blanks with a format of their own. */
const mostCells = 3_000_000;
/**
 * Characters of all formulas and texts that stand in cells; one shared formula can stand in a
 * million of them.
 */
const mostCharacters = 50e6;

/** What one workbook may still hold: counted over all its sheets. */
export class Allowance {
  private cells = mostCells;
  private characters = mostCharacters;

  /** @throws WorkbookFileError beyond the limit. */
  spend(texts: number): void {
    this.cells -= 1;
    this.characters -= texts;
    if (this.cells < 0) throw new WorkbookFileError('too-large', { limit: 'cells' });
    if (this.characters < 0) throw new WorkbookFileError('too-large', { limit: 'texts' });
  }
}

/** The cells of a sheet in the order of the file, one list a property. */
export class Cells {
  readonly places: Place[] = [];
  readonly values: CellValue[] = [];
  /** With the leading `=`; null for a constant. */
  readonly formulas: (string | null)[] = [];
  readonly styles: CellStyle[] = [];

  /** Rows in which a cell stands, blank ones with a format included. */
  readonly rows = new Set<number>();
  private row = -1;
  private left = lastColumn;
  private right = -1;

  /** @param sheet its name, to be told where it holds too much */
  constructor(
    private readonly allowance: Allowance,
    private readonly sheet: string,
  ) {}

  /**
   * @throws WorkbookFileError beyond the limits: `huge-area` as soon as the rows and columns that
   *   hold something make more than a grid may have, and not only when all are read
   */
  add(place: Place, value: CellValue, formula: string | null, style: CellStyle): void {
    const [row, column] = [rowOf(place), columnOf(place)];
    if (value !== '' || formula !== null) {
      if (column < this.left) this.left = column;
      if (column > this.right) this.right = column;
    }
    if (row !== this.row) {
      this.row = row;
      this.rows.add(row);
      if (this.rows.size * (this.right - this.left + 1) > mostGridCells)
        throw new WorkbookFileError('huge-area', { place: this.sheet });
    }
    this.allowance.spend((formula?.length ?? 0) + (typeof value === 'string' ? value.length : 0));
    this.places.push(place);
    this.values.push(value);
    this.formulas.push(formula);
    this.styles.push(style);
  }

  get length(): number {
    return this.places.length;
  }

  /** Whether a cell holds anything but a format. */
  isFilled(at: number): boolean {
    return this.values[at] !== '' || this.formulas[at] !== null;
  }
}
