import { decimalsShown } from '../../figures/decimal';
import type { Expression } from '../../figures/expression';
import type { Reading } from '../../figures/reading';
import type { Fact } from '../fact';
import type { Facts } from '../facts';
import type { CellSense } from '../localise/repair';
import { slots, type SlotName } from '../slots';

/** A typed number that may be the wrong one. Cells with the form's own formula are none: they follow what is typed. */
export interface Variable {
  readonly fact: Fact;
  readonly slot: SlotName;
  /** The less, the sooner it is suspected. */
  readonly weight: number;
  /** Holds a formula, though not the form's: there is no number to suggest. */
  readonly foreignFormula: boolean;
}

/** Trust in a cell, 1 for what was typed as it stands. */
const weights = {
  typed: 1,
  /** Worked out from other figures: wrong when they are. */
  derived: 0.8,
  /** The form wants a formula here. */
  typedTotal: 0.8,
  foreignFormula: 0.5,
} as const;

/** The typed numbers of a sheet, by the readings that stand for them in relations. */
export class Variables {
  readonly list: readonly Variable[];
  private readonly byReading = new Map<Reading, number>();
  private readonly byPlace = new Map<string, number>();

  constructor(facts: Facts) {
    const list: Variable[] = [];
    const totals = new Set(
      (facts.report.template?.rows ?? []).flatMap((row) =>
        row.kind === 'indicator' && row.computed === 'sum' ? [row.indicator] : [],
      ),
    );
    for (const { indicator } of facts.report.rows) {
      if (!indicator) continue;
      for (const { name, symbol } of slots) {
        const fact = facts.fact(indicator.id, name);
        const cell = facts.cell(indicator.id, symbol);
        const place = `${name} ${indicator.id}`;
        if (!fact || !cell || fact.origin === 'computed' || fact.origin === 'stated' || this.byPlace.has(place))
          continue;
        const foreignFormula = cell.formula !== null;
        const kind = foreignFormula
          ? 'foreignFormula'
          : totals.has(indicator.id)
            ? 'typedTotal'
            : fact.origin === 'derived'
              ? 'derived'
              : 'typed';
        for (const expression of [fact.expression, fact.plain]) this.register(expression, list.length);
        this.byPlace.set(place, list.length);
        list.push({ fact, slot: name, weight: weights[kind], foreignFormula });
      }
    }
    this.list = list;
  }

  readonly of = (reading: Reading): number | undefined => this.byReading.get(reading);

  get values(): readonly number[] {
    return this.list.map(({ fact }) => fact.value);
  }

  /** What can stand in a cell of a kind, and which cells repeat last year's. */
  get sense(): CellSense {
    return {
      accepts: (index, value) => {
        const { indicator, value: found } = this.list[index]!.fact;
        if (indicator.measure === 'count' && indicator.unit.scale === 1 && !Number.isInteger(value)) return false;
        return decimalsShown(value) <= Math.max(indicator.decimals, decimalsShown(found));
      },
      isCopy: (index) => {
        const { fact, slot } = this.list[index]!;
        const other = slot === 'actual' ? 'previous' : slot === 'nextPlan' ? 'plan' : null;
        const twin = other === null ? undefined : this.byPlace.get(`${other} ${fact.indicator.id}`);
        return twin !== undefined && this.list[twin]!.fact.value === fact.value && fact.value !== 0;
      },
    };
  }

  private register(expression: Expression, index: number): void {
    if (expression.kind === 'reading') this.byReading.set(expression.reading, index);
  }
}
