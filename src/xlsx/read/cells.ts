import type { CellValue } from '../../sheet/grid/grid';
import { WorkbookFileError } from '../workbookFileError';
import type { Place } from '../../sheet/grid/address';
import type { CellStyle } from './styles/styles';

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

  constructor(private readonly allowance: Allowance) {}

  add(place: Place, value: CellValue, formula: string | null, style: CellStyle): void {
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
