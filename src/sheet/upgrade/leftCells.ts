import type { LocalText } from '../../indicators/text';
import { decimalsShown } from '../../figures/decimal';
import { printNumber } from '../../figures/print';
import type { CellValue } from '../grid/grid';
import { formulaAt, isBlank, refAt, textOf, valueAt } from '../grid/gridCells';
import { columnOf, symbolOf } from '../province/columns';
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
  /** What its formula gave: nothing can calculate it again where its cells are gone. */
  readonly result?: CellValue;
}

/** The filled cells of a sheet that are not settled, by their addresses. */
export function leftCells(report: SheetReport, settled: ReadonlySet<string>): readonly LeftCell[] {
  const { grid } = report;
  const heads = new Map([...report.columns].map(([symbol, at]) => [at, columnOf(symbol).head]));
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
          ...(formula === null || isBlank(value) ? {} : { result: value }),
        },
      ];
    });
  });
}

/** What a cell held, in Vietnamese: `1.234,5`, with every digit; `=G10*2 → 42`. */
export function contentText({ content, result }: Pick<LeftCell, 'content' | 'result'>): string {
  return [content, result].flatMap((one) => (one === undefined ? [] : [printed(one)])).join(' → ');
}

function printed(value: CellValue): string {
  return typeof value === 'number' ? printNumber(value, 'vi', decimalsShown(value)) : String(value);
}
