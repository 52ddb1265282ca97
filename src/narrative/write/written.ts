import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import { decimalsShown, Exact } from '../../figures/decimal';
import type { Hedge } from '../../figures/stated';
import { Facts } from '../../checks/facts/facts';
import type { SlotName } from '../../checks/facts/slots';
import type { Book, SheetReport } from '../../sheet/province/report';
import type { ExtractedFigure } from '../figure/extracted';

/** A number that a paragraph tells of an indicator, in the indicator's unit or in percent. */
export interface WrittenFigure {
  readonly indicator: Indicator;
  readonly kind: ExtractedFigure['kind'];
  /** Rounded as it is printed. */
  readonly value: number;
  readonly decimals: number;
  readonly year: number;
  readonly baseYear: number | null;
  readonly estimated: boolean;
  /** As the paper hedges it that gave the sheet its number; null for claims, which are computed. */
  readonly hedge: Hedge | null;
}

/**
 * What is told of one indicator: its result with attainment and change, or its plan for the next
 * year.
 */
export interface Statement {
  readonly level: WrittenFigure;
  readonly claims: readonly WrittenFigure[];
}

export interface WriteInput {
  readonly report: SheetReport;
  readonly book: Book;
  readonly catalogue: Catalogue;
}

/** Percentages of attainment and change are printed with two decimals, as papers print them. */
const percentDecimals = 2;
/**
 * More decimals than this beyond the indicator's own come from an arithmetic: they are rounded
 * away.
 */
const decimalsOfHands = 2;

/**
 * What a sheet has to tell, in the order of its rows: results with their comparisons, then next
 * year's plans.
 */
export function statementsOf({ report, book, catalogue }: WriteInput): {
  readonly results: readonly Statement[];
  readonly plans: readonly Statement[];
} {
  const { year } = report.head;
  if (year === null) return { results: [], plans: [] };
  const teller = new Teller(new Facts(report, book, catalogue), year, report.head.status === 'estimate');
  const indicators = [...new Set(report.rows.flatMap(({ indicator }) => (indicator ? [indicator] : [])))];
  return {
    results: indicators.flatMap((indicator) => teller.result(indicator)),
    plans: indicators.flatMap((indicator) => teller.plan(indicator)),
  };
}

class Teller {
  constructor(
    private readonly facts: Facts,
    private readonly year: number,
    private readonly estimated: boolean,
  ) {}

  result(indicator: Indicator): readonly Statement[] {
    const level = this.level(indicator, 'actual');
    if (!level) return [];
    const claims = [this.attainment(indicator), this.change(indicator)].filter(
      (one): one is WrittenFigure => one !== null,
    );
    return [{ level, claims }];
  }

  plan(indicator: Indicator): readonly Statement[] {
    const level = this.level(indicator, 'nextPlan');
    return level ? [{ level, claims: [] }] : [];
  }

  private level(indicator: Indicator, slot: 'actual' | 'nextPlan'): WrittenFigure | null {
    const value = this.valueOf(indicator, slot);
    if (value === null) return null;
    const shown = decimalsShown(value);
    const decimals = shown <= indicator.decimals + decimalsOfHands ? shown : indicator.decimals;
    return {
      indicator,
      kind: slot === 'nextPlan' ? 'plan' : levelKind(indicator),
      value: rounded(new Exact(value), decimals),
      decimals,
      year: slot === 'nextPlan' ? this.year + 1 : this.year,
      baseYear: null,
      estimated: slot === 'actual' && this.estimated,
      hedge: indicator.measure === 'rank' ? null : (this.facts.fact(indicator.id, slot)?.hedge ?? null),
    };
  }

  /** Result / plan × 100, where both are given and the plan is above zero. */
  private attainment(indicator: Indicator): WrittenFigure | null {
    const [result, plan] = [this.valueOf(indicator, 'actual'), this.valueOf(indicator, 'plan')];
    if (result === null || plan === null || plan <= 0 || result < 0 || indicator.comparison === 'none') return null;
    const share = new Exact(result).times(100).dividedBy(plan);
    return this.claim(indicator, 'attainment', share);
  }

  /**
   * Growth in per cent for quantities, in points for percentages; none for ranks, and none that
   * rounds to nothing.
   */
  private change(indicator: Indicator): WrittenFigure | null {
    const [result, base] = [this.valueOf(indicator, 'actual'), this.valueOf(indicator, 'previous')];
    if (result === null || base === null || indicator.comparison === 'none') return null;
    if (indicator.comparison === 'points') {
      const points = new Exact(result).minus(base);
      return points.toDecimalPlaces(percentDecimals).isZero() ? null : this.claim(indicator, 'points', points);
    }
    if (base <= 0 || result < 0) return null;
    const growth = new Exact(result).dividedBy(base).minus(1).times(100);
    return growth.toDecimalPlaces(percentDecimals).isZero() ? null : this.claim(indicator, 'growth', growth);
  }

  private claim(indicator: Indicator, kind: 'attainment' | 'points' | 'growth', value: Exact): WrittenFigure {
    const printed = rounded(value, percentDecimals);
    return {
      indicator,
      kind,
      value: printed,
      // A plan that is met exactly is 100%, not 100,00%; 1.000% alone could be read as one.
      decimals: Number.isInteger(printed) && Math.abs(printed) < 1_000 ? 0 : percentDecimals,
      year: this.year,
      baseYear: kind === 'attainment' ? null : this.year - 1,
      estimated: this.estimated,
      hedge: null,
    };
  }

  /** What the sheet itself shows; the ledger alone tells nothing of this workbook's. */
  private valueOf(indicator: Indicator, slot: SlotName): number | null {
    if (this.facts.row(indicator.id) === null) return null;
    const value = this.facts.fact(indicator.id, slot)?.value;
    return value !== undefined && Number.isFinite(value) ? value : null;
  }
}

function levelKind({ measure }: Indicator): 'actual' | 'share' | 'rank' {
  return measure === 'percentage' ? 'share' : measure === 'rank' ? 'rank' : 'actual';
}

function rounded(value: Exact, decimals: number): number {
  return value.toDecimalPlaces(decimals).toNumber();
}
