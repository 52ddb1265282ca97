import { speaksOfTheForm } from '../../figures/coordinates';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { foldName } from '../../indicators/names';
import { parseMark } from '../../indicators/marks';
import type { Province } from '../../indicators/provinces/province';
import { sameProvince } from '../../indicators/provinces/provinces';
import { dataStatuses, type TemplateKey } from '../../indicators/forms/template';
import { Exact, decimalsShown } from '../../figures/decimal';
import type { LedgerRow, ReportCell, ReportRow, SheetReport } from '../province/report';
import { symbolOf } from '../province/columns';
import { isBlank, textOf } from '../grid/gridCells';
import { inUnitOf } from '../fill/placement';
import { statusOfRow } from '../revisions/rowStatus';
import type { CarriedValue, PreviousBook, PreviousValue } from './carried';
import type { CarryReason } from './carryReasons';

/** What was found for a row, or why nothing was. */
export type Lookup = { readonly found: PreviousValue } | { readonly reason: CarryReason };

/**
 * The sheets of one province and year in earlier workbooks, the most final first and among those
 * the same form.
 */
export class PreviousSheets {
  readonly reports: readonly SheetReport[];
  private readonly ledger: readonly LedgerRow[];
  private readonly files: ReadonlyMap<SheetReport | LedgerRow, string | null>;

  constructor(
    books: readonly PreviousBook[],
    readonly province: Province,
    readonly year: number,
    form: Pick<TemplateKey, 'id'>,
  ) {
    this.files = new Map(
      books.flatMap(({ reports, ledger, file = null }) => [...reports, ...ledger].map((one) => [one, file] as const)),
    );
    const finality = ({ head }: SheetReport): number => (head.status ? dataStatuses.indexOf(head.status) : -1);
    const own = ({ head }: SheetReport): number => Number(head.template?.id === form.id);
    this.reports = books
      .flatMap(({ reports }) => reports)
      .filter(({ head }) => head.year === year && head.province !== null && sameProvince(head.province, province))
      .sort((one, other) => finality(other) - finality(one) || own(other) - own(one));
    this.ledger = books
      .flatMap(({ ledger }) => ledger)
      .filter(({ figure }) => sameProvince(figure.province, province) && speaksOfTheForm(figure));
  }

  /** Nothing at all is known of the province's year. */
  get isMissing(): boolean {
    return this.reports.length === 0 && !this.ledger.some(({ figure }) => figure.year === this.year);
  }

  /**
   * The value of an indicator in a column. Of several sheets the first that has one counts; sheets
   * of the same status that say different things say nothing. A paper's figure in the ledger speaks
   * where no sheet does, if it is a result, without hedge and not derived.
   */
  value(indicator: Indicator, symbol: '3' | '7'): Lookup {
    const read = this.reports.map((report) => ({ report, lookup: this.inReport(report, indicator, symbol) }));
    const first = read.find(({ lookup }) => 'found' in lookup);
    if (first && 'found' in first.lookup) {
      const { found } = first.lookup;
      const rivals = read.filter(({ report }) => report.head.status === first.report.head.status);
      const agree = rivals.every(({ lookup }) => !('found' in lookup) || lookup.found.value === found.value);
      return agree ? { found } : { reason: 'conflict' };
    }
    const stated = symbol === '3' ? this.inLedger(indicator) : null;
    if (stated) return { found: stated };
    if (this.isMissing) return { reason: 'noSheet' };
    const reasons = read.flatMap(({ lookup }) => ('reason' in lookup ? [lookup.reason] : []));
    return { reason: reasons.find((reason) => reason !== 'noRow') ?? 'noRow' };
  }

  private inReport(report: SheetReport, indicator: Indicator, symbol: '3' | '7'): Lookup {
    const rows = report.rows.filter((row) => row.indicator?.id === indicator.id);
    const [row] = rows;
    const cell = row?.cells.get(symbol);
    if (!row || !cell) return { reason: 'noRow' };
    if (rows.length > 1) return { reason: 'twice' };
    if (isBlank(cell.value)) return { reason: 'blank' };
    if (!hasUnitOf(row, indicator)) return { reason: 'otherUnit' };
    const value = valueOf(cell, indicator);
    if (value === null) return { reason: 'notNumber' };
    const { sheet, address } = cell;
    return {
      found: {
        file: this.fileOf(report),
        sheet,
        address,
        row: cell.row,
        province: this.province,
        year: this.year,
        indicator: indicator.id,
        value,
        status: statusOfRow(report, row, symbol),
        from: 'sheet',
        remark: textOf(row.cells.get(symbolOf('note'))?.value ?? ''),
      },
    };
  }

  private inLedger(indicator: Indicator): PreviousValue | null {
    const levels = this.ledger.filter(
      ({ figure: { kind, year, hedge, derived, indicator: id } }) =>
        id === indicator.id &&
        year === this.year &&
        hedge === null &&
        derived === null &&
        (kind === 'actual' || kind === 'share' || kind === 'rank'),
    );
    const values = levels.map((row) => ({ row, value: inUnitOf(indicator, row.figure) }));
    const [first] = values;
    if (!first || first.value === null || values.some(({ value }) => value !== first.value)) return null;
    const { sheet, address, row, figure } = first.row;
    return {
      file: this.fileOf(first.row),
      sheet,
      address,
      row,
      province: this.province,
      year: this.year,
      indicator: indicator.id,
      value: first.value,
      status: figure.estimated ? 'estimate' : null,
      from: 'ledger',
      remark: '',
    };
  }

  /** The file that a sheet or a ledger row stands in. */
  fileOf(source: SheetReport | LedgerRow): string | null {
    return this.files.get(source) ?? null;
  }

  /** The rows of the sheets of one form. */
  rowsOf(form: Pick<TemplateKey, 'id'>): readonly { readonly report: SheetReport; readonly row: ReportRow }[] {
    return this.reports
      .filter(({ head }) => head.template?.id === form.id)
      .flatMap((report) => report.rows.map((row) => ({ report, row })));
  }
}

/** An older version of a form may count in another unit: column D says so. */
function hasUnitOf(row: ReportRow, { unit }: Indicator): boolean {
  const said = textOf(row.cells.get(symbolOf('unit'))?.value ?? '');
  return said === '' || Object.values(unit.text).some((text) => foldName(text) === foldName(said));
}

/** More decimals than this beyond the indicator's own come from a formula. */
const decimalsOfHands = 2;
/** What shows as a day or a time is no number of things. */
const dayFormat = /[dmyhs]/i;

/** A computed value is carried as the sheet shows it, a typed one as it is. */
function valueOf({ value, formula, numberFormat }: ReportCell, { decimals }: Indicator): CarriedValue | null {
  if (typeof value !== 'number') return parseMark(value)?.mark ?? null;
  if (dayFormat.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replace(/general/i, ''))) return null;
  if (formula === null || decimalsShown(value) <= decimals + decimalsOfHands) return value;
  return new Exact(value).toDecimalPlaces(decimals).toNumber();
}
