import { slots } from '../../checks/facts/slots';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { parseMark, type NoDataMark } from '../../indicators/marks';
import type { DataStatus } from '../../indicators/forms/template';
import { symbolOf, type ColumnSymbol } from '../../sheet/province/columns';
import { isBlank, textOf } from '../../sheet/grid/gridCells';
import type { SheetReport } from '../../sheet/province/report';
import { statusOfRow } from '../../sheet/revisions/rowStatus';

/** A figure of a province sheet as it goes to another program. */
export interface SubmittedFigure {
  /** Row code as it stands. */
  readonly code: string;
  readonly indicator: Indicator | null;
  readonly symbol: ColumnSymbol;
  /** The year it speaks of; null when the head has none. */
  readonly year: number | null;
  readonly level: 'actual' | 'plan';
  /** Null for a mark, or for text where a number belongs. */
  readonly value: number | null;
  readonly mark: NoDataMark | null;
  /** Text that is neither number nor mark. */
  readonly text: string | null;
  /** How final it is; null where neither row nor head says. */
  readonly status: DataStatus | null;
  readonly unit: string;
  readonly note: string;
}

/** The inputs and totals of a sheet, row by row; blank cells are no figures. */
export function figuresOf(report: SheetReport): readonly SubmittedFigure[] {
  const { head } = report;
  return report.rows.flatMap((row) =>
    slots.flatMap(({ symbol, level, yearsOn }): readonly SubmittedFigure[] => {
      const cell = row.cells.get(symbol);
      if (!cell || isBlank(cell.value)) return [];
      const mark = parseMark(cell.value);
      const value = typeof cell.value === 'number' ? cell.value : null;
      return [
        {
          code: row.code,
          indicator: row.indicator,
          symbol,
          year: head.year === null ? null : head.year + yearsOn,
          level,
          value,
          mark,
          text: value === null && mark === null ? textOf(cell.value) : null,
          status: level === 'plan' ? null : statusOfRow(report, row, symbol),
          unit: textOf(row.cells.get(symbolOf('unit'))?.value ?? ''),
          note: textOf(row.cells.get(symbolOf('note'))?.value ?? ''),
        },
      ];
    }),
  );
}
