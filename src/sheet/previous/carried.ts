import type { NoDataMark } from '../../indicators/marks';
import type { Province } from '../../indicators/provinces/province';
import type { DataStatus } from '../../indicators/forms/template';
import type { CellValue } from '../grid/grid';
import type { ColumnNote } from '../province/notePhrases';
import type { Book, CellRef } from '../province/report';
import type { CarryObstacle } from './carryReasons';

/** What an earlier workbook says: its province sheets and its ledger. */
export interface PreviousBook extends Pick<Book, 'reports' | 'ledger'> {
  /** Name of the file it was opened from; left out for the workbook that is being filled. */
  readonly file?: string;
}

/** A number, or a mark in its place. */
export type CarriedValue = number | NoDataMark['mark'];

/** A value of an earlier workbook and where it stands there. */
export interface PreviousValue extends CellRef {
  /** Null for the workbook that is being filled. */
  readonly file: string | null;
  readonly province: Province;
  readonly year: number;
  readonly indicator: string;
  readonly value: CarriedValue;
  /** Of the row where its note declares one, else of the sheet. */
  readonly status: DataStatus | null;
  /** `ledger` where no sheet has it and a paper's unhedged figure does. */
  readonly from: 'sheet' | 'ledger';
  /** What column 9 says beside it; empty for the ledger. */
  readonly remark: string;
}

/**
 * The columns that an earlier workbook fills: last year's result, and the plan that was made for
 * this year.
 */
export type CarriedSymbol = '1' | '2';

/** What becomes of one cell of the new sheet. */
export interface CarriedRow {
  readonly indicator: string;
  readonly symbol: CarriedSymbol;
  /** In the indicator's unit; null with a reason. */
  readonly value: CarriedValue | null;
  /**
   * Which sheets were used, or why the cell stays blank; null where nobody would have expected a
   * value.
   */
  readonly note: ColumnNote | null;
  readonly used: readonly PreviousValue[];
  readonly reason: CarryObstacle | null;
}

/** A filled cell of an earlier sheet of the same form that has no row on the new one. */
export interface LeftBehind extends CellRef {
  readonly file: string | null;
  /** As it stands in column C. */
  readonly code: string;
  readonly indicator: string | null;
  /** `3` for results, `7` for plans. */
  readonly symbol: '3' | '7';
  readonly value: CellValue;
  readonly reason: 'unknownCode' | 'ended' | 'notOnForm';
  /**
   * An indicator of the new form by a name so close that a person may have meant it; never joined
   * by itself.
   */
  readonly alike: string | null;
}

/** A sheet of an earlier workbook that nothing was taken from. */
export interface UnusedSheet {
  readonly sheet: string;
  readonly file: string | null;
  readonly reason: 'unknownHead' | 'otherProvince' | 'otherYear';
}

/** Everything that earlier workbooks give a new sheet, and what could not be matched. */
export interface Carried {
  /** `merged` for a province formed of several in the year: its base is made of theirs. */
  readonly kind: 'rollForward' | 'merged';
  /** The report year; the sheets that were looked for are of the year before. */
  readonly year: number;
  /** The provinces whose sheets were looked for, and those of them that have none. */
  readonly expected: readonly Province[];
  readonly missing: readonly Province[];
  /** For each row of the form that is compared: column 1, then column 2. */
  readonly rows: readonly CarriedRow[];
  readonly leftBehind: readonly LeftBehind[];
  readonly unusedSheets: readonly UnusedSheet[];
}
