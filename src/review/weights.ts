import { ascending, median } from '../checks/provinces/quantile';
import { severities, type Finding } from '../checks/finding';
import type { NationalRow, ReviewFinding } from './reviewResult';

/**
 * The share of what all provinces sent together that one of them gives, by row code and column;
 * only for rows that are added, and where another province has a number too: the only one would
 * weigh everything.
 */
export class Shares {
  private readonly byCell = new Map<string, number>();

  constructor(rows: readonly NationalRow[], own: (indicator: string, symbol: string) => number | null) {
    for (const { indicator, kind, totals } of rows) {
      if (kind !== 'sum') continue;
      for (const { symbol, known, given } of totals) {
        if (given < 2) continue;
        const value = own(indicator.id, symbol);
        if (value !== null && known > 0)
          this.byCell.set(`${indicator.code} ${symbol}`, Math.min(1, Math.abs(value) / known));
      }
    }
  }

  /**
   * The province's weight, 0 to 1: the median of its shares of this year's results. The median,
   * because one slipped number must not make a small province the heaviest.
   */
  get typical(): number | null {
    const results = [...this.byCell].flatMap(([cell, share]) => (cell.endsWith(' 3') ? [share] : []));
    return results.length > 0 ? median(ascending(results)) : null;
  }

  /**
   * The largest share among a finding's cells; the province's own weight where none of them is
   * added.
   */
  of(finding: Finding): number | null {
    const shares = finding.cells.flatMap(({ row, column }) => this.byCell.get(`${row} ${column}`) ?? []);
    return shares.length > 0 ? Math.max(...shares) : this.typical;
  }
}

/** By severity, then by weight, then as the rules gave them. */
export function weighed(findings: readonly Finding[], shares: Shares): readonly ReviewFinding[] {
  const all = findings.map((finding): ReviewFinding => ({ ...finding, weight: shares.of(finding) }));
  const rank = ({ severity }: Finding): number => severities.indexOf(severity);
  return all.sort((one, other) => rank(one) - rank(other) || (other.weight ?? 0) - (one.weight ?? 0));
}
