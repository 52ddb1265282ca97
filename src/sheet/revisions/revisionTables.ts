import { Exact } from '../../figures/decimal';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { Province } from '../../indicators/provinces/province';
import { keyText } from '../../indicators/provinces/provinceList';
import { dataStatuses, type TemplateKey } from '../../indicators/forms/template';
import { inputSymbols, type InputSymbol } from '../province/columns';
import type { CellValue } from '../grid/grid';
import { isBlank } from '../grid/gridCells';
import type { Book, ReportCell, ReportRow, SheetReport } from '../province/report';

/** A number that is not the same in two vintages. */
export interface RevisionRow {
  readonly indicator: Indicator;
  readonly symbol: InputSymbol;
  readonly first: ReportCell;
  readonly second: ReportCell;
  /**
   * Second minus first in the indicator's unit; null unless both are numbers that can be compared.
   */
  readonly difference: number | null;
  /**
   * Of the first value; null for percentages, whose difference is in points, and without a first
   * value above 0.
   */
  readonly percent: number | null;
}

/** Two vintages of one province, year and form. */
export interface RevisionTable {
  readonly province: Province;
  readonly year: number;
  readonly form: Pick<TemplateKey, 'id'>;
  /** The less final sheet first. */
  readonly first: SheetReport;
  readonly second: SheetReport;
  /** In the order of the second sheet and of the columns. */
  readonly rows: readonly RevisionRow[];
  /** Filled cells that are the same in both. */
  readonly unchanged: number;
  /** Rows of which only one of the sheets has one, by code. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/**
 * Which numbers moved between the vintages of a book: estimate to preliminary to final, each pair
 * that follows each other.
 */
export function revisionTables(book: Pick<Book, 'reports'>): readonly RevisionTable[] {
  return [...vintagesOf(book).values()].flatMap((reports) =>
    reports.slice(1).map((second, at) => compareReports(reports[at]!, second)),
  );
}

/**
 * Sheets of one province, year and form with different statuses, the least final first; of one
 * status only the first sheet.
 */
function vintagesOf({ reports }: Pick<Book, 'reports'>): ReadonlyMap<string, readonly SheetReport[]> {
  const groups = new Map<string, SheetReport[]>();
  for (const report of reports) {
    const { province, year, template, status } = report.head;
    if (!province || year === null || !template || !status) continue;
    const key = `${keyText(province)} ${year} ${template.id}`;
    const group = groups.get(key) ?? [];
    if (!group.some(({ head }) => head.status === status)) groups.set(key, [...group, report]);
  }
  const rank = ({ head }: SheetReport): number => dataStatuses.indexOf(head.status!);
  return new Map([...groups].map(([key, group]) => [key, group.sort((one, other) => rank(one) - rank(other))]));
}

/**
 * Two sheets of one province, year and form, number by number: two vintages, or a submission and
 * what was sent after its return. Both heads must say whose they are.
 */
export function compareReports(first: SheetReport, second: SheetReport): RevisionTable {
  const before = rowsById(first);
  const after = rowsById(second);
  const rows: RevisionRow[] = [];
  let unchanged = 0;
  for (const [id, row] of after) {
    const old = before.get(id);
    if (!old) continue;
    for (const symbol of inputSymbols) {
      const [one, other] = [old.cells.get(symbol), row.cells.get(symbol)];
      if (!one || !other || (isBlank(one.value) && isBlank(other.value))) continue;
      if (isSame(one.value, other.value)) unchanged += 1;
      else rows.push(revision(row.indicator!, symbol, one, other));
    }
  }
  const { province, year, template } = second.head;
  return {
    province: province!,
    year: year!,
    form: { id: template!.id },
    first,
    second,
    rows,
    unchanged,
    onlyFirst: [...before].flatMap(([id, { code }]) => (after.has(id) ? [] : [code])),
    onlySecond: [...after].flatMap(([id, { code }]) => (before.has(id) ? [] : [code])),
  };
}

function revision(
  indicator: Indicator,
  symbol: RevisionRow['symbol'],
  first: ReportCell,
  second: ReportCell,
): RevisionRow {
  const [one, other] = [first.value, second.value];
  const bothNumbers = typeof one === 'number' && typeof other === 'number' && indicator.comparison !== 'none';
  const difference = bothNumbers ? new Exact(other).minus(one) : null;
  const isRelative = bothNumbers && indicator.comparison === 'relative' && one > 0;
  return {
    indicator,
    symbol,
    first,
    second,
    difference: difference?.toNumber() ?? null,
    percent: isRelative ? difference!.dividedBy(one).times(100).toNumber() : null,
  };
}

/** Rows with a known code, the first where it stands twice. */
function rowsById({ rows }: SheetReport): ReadonlyMap<string, ReportRow> {
  const byId = new Map<string, ReportRow>();
  for (const row of rows) if (row.indicator && !byId.has(row.indicator.id)) byId.set(row.indicator.id, row);
  return byId;
}

/** Equal as Excel shows them: 15 digits, texts without blanks around them. */
function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Number(one.toPrecision(15)) === Number(other.toPrecision(15));
  }
  return String(one).trim() === String(other).trim();
}
