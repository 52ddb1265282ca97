/** A cell that a finding speaks of, and what it holds. */
export interface FindingCell {
  readonly sheet: string;
  readonly address: string;
  /** Row code, or the empty string outside the rows. */
  readonly row: string;
  /** Column symbol, or the empty string outside the columns. */
  readonly column: string;
  readonly value: string | number | boolean | null;
  /** Set where the rule did not read the cell: a person is led there as to a suspect. */
  readonly led?: true;
  /** The file of another workbook that it stands in, last year's; left out in the checked one. */
  readonly file?: string;
}

type Place = Pick<FindingCell, 'sheet' | 'address' | 'file'>;

/**
 * `G12`, or `Số liệu nguồn!H24` where a cell stands on another sheet than the one spoken of, and
 * `[th2017.xlsx]Thanh Hóa 2017!G12` in another workbook, as formulas of Excel have it.
 */
export function addressOn(cell: Place, home: string): string {
  const isHome = cell.file === undefined && (cell.sheet === home || cell.sheet === '');
  return isHome ? cell.address : placeKey(cell);
}

/** Where a finding's cell stands, as one text. */
export const placeKey = ({ sheet, address, file }: Place): string =>
  file === undefined ? `${sheet}!${address}` : `[${file}]${sheet}!${address}`;
