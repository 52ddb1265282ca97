import type { ColumnSymbol } from '../sheet/columns';
import type { Book, CellRef, LedgerRow, ReportCell, ReportRow, SheetReport } from '../sheet/report';
import type { Indicator } from '../indicators/indicator';
import { of, type Expression } from '../figures/expression';
import { pointReading, readCell, readStated, type Reading } from '../figures/reading';
import type { FigureKind, Hedge } from '../figures/stated';
import type { FindingCell } from './finding';

/** The four places of a sheet where an indicator's own value stands: which column, which year, result or plan. */
export const slots = [
  { name: 'previous', symbol: '1', level: 'actual', yearsOn: -1 },
  { name: 'plan', symbol: '2', level: 'plan', yearsOn: 0 },
  { name: 'actual', symbol: '3', level: 'actual', yearsOn: 0 },
  { name: 'nextPlan', symbol: '7', level: 'plan', yearsOn: 1 },
] as const satisfies readonly { name: string; symbol: ColumnSymbol; level: 'actual' | 'plan'; yearsOn: number }[];
export type Slot = (typeof slots)[number];
export type SlotName = Slot['name'];

/** A value that sheet or ledger gives for an indicator, with the interval that belongs to it. */
export interface Fact {
  readonly indicator: Indicator;
  readonly reading: Reading;
  readonly expression: Expression;
  readonly hedge: Hedge | null;
  /** The value was worked out from others, by us or by a formula: nobody reported it. */
  readonly derived: boolean;
  /** Sheet cell first, then the ledger row that says the same. */
  readonly cells: readonly FindingCell[];
}

const levelKinds: ReadonlySet<FigureKind> = new Set(['actual', 'share', 'rank']);

/**
 * What one sheet and the ledger's rows for its province say. The sheet's cell decides; a ledger row with the same value
 * lends its hedge and its printed scale; a ledger row alone speaks where no cell does.
 */
export class Facts {
  private readonly rowsById = new Map<string, ReportRow>();
  /** Ledger rows of this sheet's province. */
  readonly ledger: readonly LedgerRow[];

  constructor(
    readonly report: SheetReport,
    book: Book,
    private readonly indicatorOf: (id: string) => Indicator | null,
  ) {
    for (const row of report.rows) {
      if (row.indicator && !this.rowsById.has(row.indicator.id)) this.rowsById.set(row.indicator.id, row);
    }
    const home = report.head.province;
    this.ledger = book.ledger.filter(
      ({ figure }) => home !== null && figure.province.scheme === home.scheme && figure.province.code === home.code,
    );
  }

  row(indicatorId: string): ReportRow | null {
    return this.rowsById.get(indicatorId) ?? null;
  }

  cell(indicatorId: string, symbol: ColumnSymbol): ReportCell | null {
    return this.row(indicatorId)?.cells.get(symbol) ?? null;
  }

  /** The year a slot speaks of; null when the head has no year. */
  yearOf(slot: Slot): number | null {
    return this.report.head.year === null ? null : this.report.head.year + slot.yearsOn;
  }

  fact(indicatorId: string, name: SlotName): Fact | null {
    const slot = slots.find((one) => one.name === name)!;
    const indicator = this.row(indicatorId)?.indicator ?? this.indicatorOf(indicatorId);
    if (!indicator) return null;
    const stated = this.levels(indicatorId, slot);
    const cell = this.cell(indicatorId, slot.symbol);
    if (cell && typeof cell.value === 'number') return this.factOfCell(indicator, cell, cell.value, stated);
    // A blank or a mark in the sheet is the department's word; the ledger speaks only for indicators without a row.
    return cell === null && stated[0] ? this.factOfLedger(indicator, stated[0]) : null;
  }

  /** Ledger rows of some kinds for an indicator, about the sheet's year unless told otherwise. */
  claims(kinds: readonly FigureKind[], year: number | null = this.report.head.year): readonly LedgerRow[] {
    return this.ledger.filter(({ figure }) => kinds.includes(figure.kind) && figure.year === year);
  }

  /** Ledger rows that state a slot's value, reported ones before derived ones. */
  levels(indicatorId: string, slot: Slot): readonly LedgerRow[] {
    const year = this.yearOf(slot);
    const rows = this.ledger.filter(
      ({ figure }) =>
        figure.indicator === indicatorId &&
        figure.year === year &&
        (slot.level === 'plan' ? figure.kind === 'plan' : levelKinds.has(figure.kind)),
    );
    return [...rows].sort((a, b) => Number(a.figure.derived !== null) - Number(b.figure.derived !== null));
  }

  private factOfCell(indicator: Indicator, cell: ReportCell, value: number, stated: readonly LedgerRow[]): Fact {
    const twin = stated.find(({ figure }) => sameNumber(readStated(figure, indicator).value, value));
    const reading =
      cell.formula !== null ? pointReading(value) : twin ? readStated(twin.figure, indicator) : readCell(value, indicator);
    return {
      indicator,
      reading,
      expression: of(reading),
      hedge: twin?.figure.hedge ?? null,
      derived: cell.formula !== null || (twin?.figure.derived ?? null) !== null,
      cells: [cellOf(cell)],
    };
  }

  private factOfLedger(indicator: Indicator, row: LedgerRow): Fact {
    const reading = readStated(row.figure, indicator);
    return {
      indicator,
      reading,
      expression: of(reading),
      hedge: row.figure.hedge,
      derived: row.figure.derived !== null,
      cells: [ledgerCell(row, indicator.code)],
    };
  }
}

/** Equal as Excel shows them: 15 digits. */
export function sameNumber(one: number, other: number): boolean {
  return one === other || Number(one.toPrecision(15)) === Number(other.toPrecision(15));
}

export function cellOf(cell: ReportCell): FindingCell {
  return { sheet: cell.sheet, address: cell.address, row: cell.code, column: cell.column, value: cell.value };
}

/** The ledger row's cell that holds the number. */
export function ledgerCell(row: LedgerRow, code: string): FindingCell {
  return { sheet: row.sheet, address: row.address, row: code, column: '', value: row.figure.value };
}

/** A place outside rows and columns: a head cell, a foreign row. */
export function placeOf(ref: CellRef, value: FindingCell['value']): FindingCell {
  return { sheet: ref.sheet, address: ref.address, row: '', column: '', value };
}

