import type { Indicator } from '../../../../src/indicators/catalogue/indicator';
import { cellAddress } from '../../../../src/sheet/grid/address';
import type { CellValue, Grid } from '../../../../src/sheet/grid/grid';
import type { ColumnSymbol } from '../../../../src/sheet/province/columns';
import { catalogue, type EditedSheet } from '../../books';
import type { Random } from '../../generated/random';
import type { UnkindBook } from '../book';

/** What can show a fault. */
export type ShownBy = 'numbers' | 'entry' | 'formula' | 'structure' | 'head' | 'unit' | 'note' | 'ledger';

/** A sheet in a department's hands, and the book that it belongs to. */
export interface Desk {
  readonly sheet: EditedSheet;
  readonly book: UnkindBook;
  readonly random: Random;
  readonly cells: readonly InputCell[];
}

export interface InputCell {
  readonly indicator: Indicator;
  readonly symbol: ColumnSymbol;
  readonly address: string;
  readonly value: number;
  /** Null for typed numbers. */
  readonly formula: string | null;
}

/** What a fault did. */
export interface Done {
  /**
   * The cells it made wrong, with what belongs there: a value, or a formula. Empty for rows that
   * went.
   */
  readonly guilty: ReadonlyMap<string, CellValue>;
  /** Further sheets that it brought. */
  readonly sheets?: readonly Grid[];
  /** A cell that is no less right to be sent to. */
  readonly alsoRight?: readonly string[];
  /** Nothing in either workbook tells of it. */
  readonly isUnseen?: boolean;
}

export interface FaultKind {
  readonly shownBy: ShownBy;
  /** Why nobody can know what belongs there, unless a relation gives it. */
  readonly unknown?: string;
  /** Null where the drawn book cannot have it. */
  readonly make: (desk: Desk) => Done | null;
}

const inputSymbols = ['1', '2', '3', '7'] as const;

/** Every input column's number, and the formula where the form has one. */
export function inputCells(sheet: EditedSheet): readonly InputCell[] {
  const columns = inputSymbols
    .map((symbol) => [symbol, columnOf(sheet, symbol)] as const)
    .filter(([, column]) => column >= 0);
  return sheet.values.flatMap((row, at) => {
    const indicator = typeof row[2] === 'string' ? catalogue.byCode(row[2]) : null;
    if (!indicator) return [];
    return columns.flatMap(([symbol, column]): readonly InputCell[] => {
      const value = row[column];
      const formula = sheet.formulas[at]![column];
      if (typeof value !== 'number') return [];
      const address = cellAddress(at, column);
      return [
        {
          indicator,
          symbol,
          address,
          value,
          formula: typeof formula === 'string' && formula.startsWith('=') ? formula : null,
        },
      ];
    });
  });
}

function columnOf(sheet: EditedSheet, symbol: ColumnSymbol): number {
  return sheet.values[sheet.symbolRow()]!.findIndex((value) => String(value) === symbol);
}

export const typedCells = ({ cells }: Desk): readonly InputCell[] => cells.filter(({ formula }) => formula === null);

/** Types another number into a cell. */
export function typeOver({ sheet }: Desk, { address, value }: InputCell, put: CellValue, format?: string): Done {
  sheet.type(address, put, format);
  return { guilty: new Map([[address, value]]) };
}

export function pickFrom<Item>({ random }: Desk, items: readonly Item[]): Item | null {
  return items.length > 0 ? random.pick(items) : null;
}

/** Kinds that type one other number. */
export function retyped(
  change: (cell: InputCell, random: Random) => CellValue | null,
  fits: (cell: InputCell) => boolean = () => true,
): FaultKind {
  return {
    shownBy: 'numbers',
    make(desk) {
      const cell = pickFrom(
        desk,
        typedCells(desk).filter((one) => one.value !== 0 && fits(one)),
      );
      const put = cell && change(cell, desk.random);
      return cell && put !== null && put !== cell.value ? typeOver(desk, cell, put) : null;
    },
  };
}
