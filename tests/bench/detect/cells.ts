import { slots, type SlotName } from '../../../src/checks/facts/slots';
import type { Indicator } from '../../../src/indicators/catalogue/indicator';
import type { ColumnSymbol } from '../../../src/sheet/province/columns';
import { parseAddress } from '../../../src/sheet/grid/address';
import { catalogue, type EditedSheet } from '../../checks/books';

/** A cell of a generated sheet that can be spoilt. */
export interface SheetCell {
  readonly indicator: Indicator;
  readonly symbol: ColumnSymbol;
  readonly address: string;
  readonly value: number;
  /** Null for typed numbers. */
  readonly formula: string | null;
}

const formulaSymbols = ['4', '5', '6', '8'] as const;

/** Every cell of a sheet that shows a number in an input or formula column. */
export function numberCells(sheet: EditedSheet): readonly SheetCell[] {
  return sheet.values.flatMap((row) => {
    const indicator = typeof row[2] === 'string' ? catalogue.byCode(row[2]) : null;
    if (!indicator) return [];
    return [...slots.map(({ symbol }) => symbol), ...formulaSymbols].flatMap((symbol): readonly SheetCell[] => {
      const address = sheet.at(indicator.code, symbol);
      const { row: at, column } = parseAddress(address)!;
      const value = sheet.values[at]![column];
      const formula = sheet.formulas[at]![column];
      if (typeof value !== 'number') return [];
      const isFormula = typeof formula === 'string' && formula.startsWith('=');
      return [{ indicator, symbol, address, value, formula: isFormula ? formula : null }];
    });
  });
}

export function slotOfSymbol(symbol: ColumnSymbol): SlotName | null {
  return slots.find((slot) => slot.symbol === symbol)?.name ?? null;
}
