import type { Indicator } from '../indicators/catalogue/indicator';
import type { CellFlaw, NumberCell } from './cells/readCell';
import type { TableRole } from '../sheet/tableMemory/tableRoles';
import type { HeadDoubt } from './heads/levels';
import type { NameDoubt } from './names/matchName';

/** Why a cell must be asked about before it is written. */
export type TableDoubt =
  | HeadDoubt
  | NameDoubt
  | CellFlaw
  | 'separators'
  | 'units'
  | 'noUnit'
  | 'shareOfParts'
  | 'bounds'
  | 'fraction'
  | 'competing'
  | 'otherProvince'
  | 'partOfProvince';

/** A number of a table with what it was read as. */
export interface TableCell {
  /** In the page's grid. */
  readonly row: number;
  readonly column: number;
  readonly place: string;
  /** What stands in the table. */
  readonly number: NumberCell;
  readonly name: string;
  readonly head: string;
  readonly indicator: Indicator | null;
  /** What else may be meant, the likeliest first. */
  readonly candidates: readonly Indicator[];
  readonly role: TableRole;
  readonly year: number | null;
  /**
   * In the catalogue's unit; attainment and growth in per cent, growth as the change: an index of
   * 105.2 is 5.2.
   */
  readonly value: number;
  /** Half of the last printed digit, in the same unit. */
  readonly half: number;
  readonly decimals: number;
  /** As printed; empty where none is told. */
  readonly unit: string;
  /** Factor from the printed number. */
  readonly factor: number;
  /** Factor of the printed unit's scale word: 1000 for `nghìn thuê bao`. */
  readonly unitScale: number;
  readonly doubts: readonly TableDoubt[];
}
