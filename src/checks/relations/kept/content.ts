import type { Template } from '../../../indicators/forms/template';
import type { LedgerRow, ReportCell } from '../../../sheet/province/report';
import type { CheckContext } from '../../context';
import { isDateFormat } from '../../dateFormat';
import type { Facts } from '../../facts/facts';
import { slots } from '../../facts/slots';
import { isNotChecked } from '../../rule';
import { earlierSheet } from '../../time/earlierSheet';
import { mergedYear } from '../../time/mergedYear';

const gathered = new WeakMap<CheckContext, Map<ReadonlySet<string>, string | null>>();

/**
 * All that the relations of some indicators are read from, as one text: the cells of their rows,
 * what papers say of them, year, status and form, and the same of last year's sheet. Two checks
 * with the same text find the same; where the rows stand and what the sheet is called makes no
 * difference. Null for a province whose last year stands on the sheets of several others. Gathered
 * once a check.
 */
export function contentOf(ids: ReadonlySet<string>, context: CheckContext): string | null {
  let known = gathered.get(context);
  if (!known) gathered.set(context, (known = new Map()));
  let content = known.get(ids);
  if (content === undefined) known.set(ids, (content = gather(ids, context)));
  return content;
}

function gather(ids: ReadonlySet<string>, context: CheckContext): string | null {
  const { facts } = context;
  const merged = mergedYear(facts.report, context);
  if (merged !== null && !isNotChecked(merged)) return null;
  const before = earlierSheet(facts.report, context);
  const own = contentIn(ids, facts);
  return isNotChecked(before) ? own : `${own}\n${contentIn(ids, before.facts)}`;
}

function contentIn(ids: ReadonlySet<string>, facts: Facts): string {
  const { head, template } = facts.report;
  let text = `${numberOf(template)} ${head.year} ${head.status}${facts.isThorough ? ' thorough' : ''}`;
  for (const { code, indicator, cells } of facts.rowsOf(ids)) {
    text += `\n${indicator!.id} ${JSON.stringify(code)}`;
    for (const { symbol } of slots) text += textOfCell(cells.get(symbol), facts.expected(indicator!.id, symbol));
  }
  for (const row of facts.notes) if (ids.has(row.figure.indicator)) text += `\nnote ${textOfRow(row)}`;
  if (facts.ledger.length === 0) return text;
  for (const id of ids) {
    for (const row of facts.statements(id)) text += `\n${facts.owns(row) ? 'own ' : ''}${textOfRow(row)}`;
  }
  return text;
}

/**
 * What a cell holds; a number that Excel shows as a date is none. Of the form's own formula only
 * that it is there: its text follows the rows.
 */
function textOfCell(cell: ReportCell | undefined, expected: string | null): string {
  if (!cell) return ',';
  const { value, formula, numberFormat } = cell;
  const shown = typeof value !== 'number' ? JSON.stringify(value) : isDateFormat(numberFormat) ? 'date' : value;
  if (formula === null) return `,${shown}`;
  return formula === expected ? `,${shown}=` : `,${shown}${JSON.stringify([formula, expected])}`;
}

const rowTexts = new WeakMap<LedgerRow, string>();

function textOfRow(row: LedgerRow): string {
  let text = rowTexts.get(row);
  if (text === undefined) {
    const { sheet, address, figure } = row;
    rowTexts.set(row, (text = JSON.stringify([sheet, address, figure])));
  }
  return text;
}

/** Forms are told apart as the objects that they are: two may bear one name and version. */
const numbers = new WeakMap<Template, number>();
let count = 0;

function numberOf(template: Template | null): number {
  if (!template) return 0;
  let number = numbers.get(template);
  if (number === undefined) numbers.set(template, (number = count += 1));
  return number;
}
