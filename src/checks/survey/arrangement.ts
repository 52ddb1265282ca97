import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { LocalText } from '../../indicators/text';
import { cellAddress } from '../../sheet/grid/address';
import { remembered } from '../../indicators/lists';
import { symbolOf, type ColumnSymbol } from '../../sheet/province/columns';
import { expectedFormula, type Locate } from '../../sheet/province/formulas';
import type { ReportRow, SheetReport } from '../../sheet/province/report';
import { templateRow } from '../../sheet/province/templateRows';
import { requiredIndicators } from '../../sheet/province/completeness';
import { numberKind, type NumberKind } from './numbers';
import { RelationTable } from './relationTable';

const [nameSymbol, unitSymbol] = [symbolOf('name'), symbolOf('unit')];

/** What the catalogue has a column say of an indicator: its name, its unit. */
export function listedWord({ name, unit }: Indicator, symbol: ColumnSymbol): LocalText | null {
  if (symbol === nameSymbol) return name;
  return symbol === unitSymbol ? unit.text : null;
}

/**
 * Which indicator stands in which row and which symbol over which column. The sheets of 34
 * provinces share one arrangement, and with it everything that follows from places alone: the
 * formulas that belong there, the rows of each relation, what the form asks for and is not there.
 */
export class Arrangement {
  /** Index into `report.rows` of the row that is read for an indicator: the first with its code. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly relations: RelationTable;
  /** What kind of number each row holds; null for rows without a known indicator. */
  readonly kinds: readonly (NumberKind | null)[];
  /** By which relation the form computes a row; null where numbers are typed. */
  readonly computed: readonly ('sum' | 'ratio' | null)[];
  /** Those that it computes. */
  readonly computedRows: readonly number[];
  /** Indicators that the form requires and the sheet has no row for, in the form's order. */
  readonly missing: readonly string[];
  /** True where a code stands twice, a row's code is unknown, or the form has no such row. */
  readonly hasOddRows: boolean;
  private readonly formulas = new Map<ColumnSymbol, readonly (string | null)[]>();
  private readonly words = new Map<ColumnSymbol, readonly (LocalText | null)[]>();

  constructor(
    private readonly sample: SheetReport,
    private readonly catalogue: Catalogue,
  ) {
    const rowOf = new Map<string, number>();
    sample.rows.forEach(({ indicator }, at) => {
      if (indicator && !rowOf.has(indicator.id)) rowOf.set(indicator.id, at);
    });
    this.rowOf = rowOf;
    this.relations = new RelationTable(catalogue, rowOf);
    const { template, rows } = sample;
    this.kinds = rows.map(({ indicator }) => indicator && numberKind(indicator));
    this.computed = rows.map(
      ({ indicator }) => (template && indicator && templateRow(template, indicator.id)?.row.computed) ?? null,
    );
    this.computedRows = this.computed.flatMap((by, at) => (by === null ? [] : [at]));
    this.missing = template ? requiredIndicators(template).filter((id) => !rowOf.has(id)) : [];
    const isForeign = rows.some(({ indicator }) => !indicator || (template && !templateRow(template, indicator.id)));
    this.hasOddRows = isForeign || rowOf.size < rows.length;
  }

  /** The formulas that belong under a symbol, by row; null where none does. */
  expected(symbol: ColumnSymbol): readonly (string | null)[] {
    return remembered(this.formulas, symbol, () => this.gather(symbol));
  }

  /** What the catalogue has a column of words say, by row; null where it says nothing. */
  listed(symbol: ColumnSymbol): readonly (LocalText | null)[] {
    const { rows } = this.sample;
    return remembered(this.words, symbol, () =>
      rows.map(({ indicator }) => indicator && listedWord(indicator, symbol)),
    );
  }

  /** Whether a report's rows, columns and form stand as in this arrangement. */
  fits(report: SheetReport): boolean {
    return isArrangedAs(report, this.sample);
  }

  private gather(symbol: ColumnSymbol): readonly (string | null)[] {
    const { sample, catalogue, rowOf } = this;
    const { template, rows } = sample;
    const locate: Locate = (id, other) => this.address(id, other);
    return rows.map(({ indicator }, at) =>
      template && indicator && rowOf.get(indicator.id) === at
        ? expectedFormula(template, catalogue, indicator.id, symbol, locate)
        : null,
    );
  }

  private address(id: string, symbol: ColumnSymbol): string | null {
    const { rows, columns: places, grid } = this.sample;
    const row = this.rowOf.get(id);
    const column = places.get(symbol);
    return row === undefined || column === undefined ? null : cellAddress(rows[row]!.row - 1, grid.left + column);
  }
}

/**
 * Whether rows, columns and form of two reports stand alike. After an edit nearly all of them are
 * the same objects.
 */
function isArrangedAs({ template, columns: places, rows, grid }: SheetReport, other: SheetReport): boolean {
  if (template !== other.template || rows.length !== other.rows.length || grid.left !== other.grid.left) return false;
  if (places !== other.columns) {
    if (places.size !== other.columns.size) return false;
    for (const [symbol, column] of places) if (other.columns.get(symbol) !== column) return false;
  }
  for (let at = 0; at < rows.length; at += 1) {
    if (rows[at] !== other.rows[at] && !isSamePlace(rows[at]!, other.rows[at]!)) return false;
  }
  return true;
}

function isSamePlace(row: ReportRow, other: ReportRow): boolean {
  return row.row === other.row && row.indicator === other.indicator && row.code === other.code;
}

/** Books mix few forms; more arrangements than these are hand-made and hardly come back. */
const mostArrangements = 24;
const known = new WeakMap<Catalogue, Arrangement[]>();

/** The arrangement of a report; sheets that are arranged alike share it. */
export function arrangementOf(report: SheetReport, catalogue: Catalogue): Arrangement {
  const arrangements = known.get(catalogue) ?? [];
  known.set(catalogue, arrangements);
  const found = arrangements.find((one) => one.fits(report));
  if (found) return found;
  const made = new Arrangement(report, catalogue);
  if (arrangements.length >= mostArrangements) arrangements.shift();
  arrangements.push(made);
  return made;
}
