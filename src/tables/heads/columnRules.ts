import type { PageView } from '../page/pageView';
import { columnSign } from '../page/rowKinds';
import { parseAddress } from '../../sheet/grid/address';

/** Which two columns a column is made of. */
export interface ColumnRule {
  readonly subject: number;
  readonly base: number;
  readonly operation: 'ratio' | 'difference';
}

/**
 * The rules in the row that numbers the columns: `5=4/2`, `(6)=(5)-(3)`; `kind` null for others.
 */
export function numberedRules(
  view: PageView,
  row: number | null,
  columns: readonly number[],
): ReadonlyMap<number, ColumnRule> {
  const rules = new Map<number, ColumnRule>();
  if (row === null) return rules;
  const bySign = new Map<string, number>();
  for (const column of columns) {
    const sign = columnSign(view.text(row, column));
    if (sign !== null) bySign.set(sign, column);
  }
  for (const column of columns) {
    const right = view.text(row, column).split('=')[1];
    const found =
      right === undefined
        ? null
        : /^\s*\(?\s*([A-Z]|\d{1,2})\s*\)?\s*([/:\-–])\s*\(?\s*([A-Z]|\d{1,2})\s*\)?/i.exec(right);
    const [subject, base] = [bySign.get(found?.[1]?.toUpperCase() ?? ''), bySign.get(found?.[3]?.toUpperCase() ?? '')];
    if (!found || subject === undefined || base === undefined) continue;
    rules.set(column, { subject, base, operation: /[/:]/.test(found[2]!) ? 'ratio' : 'difference' });
  }
  return rules;
}

/** The rule that the formula of a cell follows, where it joins two cells of its own row. */
export function formulaRule(view: PageView, row: number, column: number): ColumnRule | null {
  const formula = view.formula(row, column);
  if (formula === null || formula.length > 200) return null;
  const text = formula.replace(/\$/g, '').replace(/\s+/g, '');
  const { top, left } = view.page.grid;
  const columnAt = (address: string): number | null => {
    const place = parseAddress(address);
    return place && place.row - top === row ? place.column - left : null;
  };
  // =G7/E7*100, =(G7-D7)/D7*100, =IF(E7=0,"",G7/E7), =ROUND(G7/E7*100,1)
  const grown = /\(([A-Z]{1,3}\d+)-([A-Z]{1,3}\d+)\)\/([A-Z]{1,3}\d+)/.exec(text);
  const ratio = grown ? null : /([A-Z]{1,3}\d+)\/([A-Z]{1,3}\d+)/.exec(text);
  const difference = grown || ratio ? null : /([A-Z]{1,3}\d+)-([A-Z]{1,3}\d+)/.exec(text);
  const found = grown ?? ratio ?? difference;
  if (!found) return null;
  const [subject, base] = [columnAt(found[1]!), columnAt(found[2]!)];
  if (subject === null || base === null) return null;
  return { subject, base, operation: difference ? 'difference' : 'ratio' };
}
