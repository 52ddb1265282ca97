import type { LocalText } from '../../indicators/text';
import { decimalsShown } from '../../figures/decimal';
import { printNumber } from '../../figures/print';
import type { CellValue } from '../grid/grid';
import { formulaAt, isBlank, refAt, textOf, valueAt } from '../grid/gridCells';
import { columns, symbolOf } from '../province/columns';
import type { SheetReport } from '../province/report';

/** A cell of the old sheet that has no cell on the new one. */
export interface LeftCell {
  readonly address: string;
  /** Code of its row, else the name that stands there; '' above the table and in rows without. */
  readonly row: string;
  /** Head of its column; null beside the table's own columns. */
  readonly column: LocalText | null;
  /** Its formula where it has one, else its value. */
  readonly content: CellValue;
}

/** The filled cells of a sheet that are not settled, by their addresses. */
export function leftCells(report: SheetReport, settled: ReadonlySet<string>): readonly LeftCell[] {
  const { grid } = report;
  const heads = new Map(
    [...report.columns].map(([symbol, at]) => [at, columns.find((column) => column.symbol === symbol)!.head]),
  );
  const textAt = (row: number, role: 'code' | 'name'): string => {
    const at = report.columns.get(symbolOf(role));
    return at === undefined ? '' : textOf(valueAt(grid, row, at));
  };
  return grid.values.flatMap((line, row) => {
    const isTable = grid.top + row + 1 > report.symbolRow;
    return line.flatMap((value, column): readonly LeftCell[] => {
      const { address } = refAt(grid, row, column);
      const formula = formulaAt(grid, row, column);
      if ((isBlank(value) && formula === null) || settled.has(address)) return [];
      const label = isTable ? textAt(row, 'code') || textAt(row, 'name') : '';
      return [
        {
          address,
          row: label === value ? '' : label,
          column: (isTable && heads.get(column)) || null,
          content: formula ?? value,
        },
      ];
    });
  });
}

/** What a cell held, in Vietnamese: `1.234,5`, with every digit. */
export function contentText({ content }: Pick<LeftCell, 'content'>): string {
  return typeof content === 'number' ? printNumber(content, 'vi', decimalsShown(content)) : String(content);
}
