/** A cell that a finding speaks of, and what it holds. */
export interface FindingCell {
  readonly sheet: string;
  readonly address: string;
  /** Row code, or the empty string outside the rows. */
  readonly row: string;
  /** Column symbol, or the empty string outside the columns. */
  readonly column: string;
  readonly value: string | number | boolean | null;
  /**
   * Set where the rule itself did not read the cell: a person is led there because it probably
   * holds the wrong number.
   */
  readonly led?: true;
}

/** `G12`, or `Số liệu nguồn!H24` where a cell stands on another sheet than the one spoken of. */
export function addressOn({ sheet, address }: Pick<FindingCell, 'sheet' | 'address'>, home: string): string {
  return sheet === home || sheet === '' ? address : `${sheet}!${address}`;
}

/** Where a finding's cell stands, as one text. */
export const placeKey = ({ sheet, address }: FindingCell): string => `${sheet}!${address}`;
