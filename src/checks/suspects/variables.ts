import { isWhole } from '../../indicators/catalogue/wholeThings';
import { decimalsShown, powerOfTen } from '../../figures/decimal';
import type { Expression } from '../../figures/expression';
import { readStated, type Reading } from '../../figures/reading';
import type { Fact } from '../facts/fact';
import type { CheckContext } from '../context';
import { lastYearsFact } from '../time/earlierSheet';
import type { CellSense } from '../localise/sense';
import { slots, type SlotName } from '../facts/slots';

/**
 * A typed number that may be the wrong one. Cells with the form's own formula are none: they follow
 * what is typed.
 */
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

/** People type a digit more than a form asks; two more come from an arithmetic. */
const decimalsBeyond = 1;

/** The typed numbers of some rows, by the readings that stand for them in relations. */
export class Variables {
  readonly list: readonly Variable[];
  readonly values: readonly number[];
  private readonly byReading = new Map<Reading, number>();
  /** By slot, the variables of each indicator. */
  private readonly bySlot = new Map<SlotName, Map<string, number>>(slots.map(({ name }) => [name, new Map()]));
  private readonly rows = new Map<number, readonly number[]>();
  private readonly sizes = new Map<number, number | null>();

  constructor(
    private readonly context: CheckContext,
    ids: ReadonlySet<string>,
  ) {
    const { facts } = context;
    const list: Variable[] = [];
    for (const { indicator } of facts.rowsOf(ids)) {
      const { id } = indicator!;
      for (const { name, symbol } of slots) {
        const fact = facts.fact(id, name);
        const cell = facts.cell(id, symbol);
        if (!fact || !cell || fact.origin === 'computed' || fact.origin === 'stated') continue;
        const foreignFormula = cell.formula !== null;
        const kind = foreignFormula
          ? 'foreignFormula'
          : facts.computedBy(id) === 'sum'
            ? 'typedTotal'
            : fact.origin === 'derived'
              ? 'derived'
              : 'typed';
        for (const expression of [fact.expression, fact.plain]) this.register(expression, list.length);
        this.bySlot.get(name)!.set(id, list.length);
        list.push({ fact, slot: name, weight: weights[kind], foreignFormula });
      }
    }
    this.list = list;
    this.values = list.map(({ fact }) => fact.value);
  }

  readonly of = (reading: Reading): number | undefined => this.byReading.get(reading);

  /**
   * Half of a cell's last decimal: how far rounding may move any number that is put there; 0 for
   * whole things and hidden numbers.
   */
  readonly rounding = (index: number): number => {
    const variable = this.list[index];
    if (!variable) return 0;
    const { indicator } = variable.fact;
    return isWhole(indicator) ? 0 : powerOfTen(-indicator.decimals) / 2;
  };

  /**
   * What can stand in a cell of a kind, what repeats last year's, and what papers and the row's
   * other columns say of it.
   */
  get sense(): CellSense {
    return {
      decimals: (index) => {
        const { indicator, value } = this.list[index]!.fact;
        const { decimals } = indicator;
        return isWhole(indicator) ? 0 : Math.max(decimals, Math.min(decimalsShown(value), decimals + decimalsBeyond));
      },
      isCopy: (index) => {
        const { fact, slot } = this.list[index]!;
        const other = slot === 'actual' ? 'previous' : slot === 'nextPlan' ? 'plan' : null;
        const twin = other === null ? undefined : this.twin(index, other);
        return twin !== undefined && fact.value !== 0 && this.list[twin]!.fact.value === fact.value;
      },
      stated: (index) => this.stated(this.list[index]!),
      row: (index) => this.row(index),
      usual: (index) => {
        let size = this.sizes.get(index);
        if (size === undefined) this.sizes.set(index, (size = this.usual(index)));
        return size;
      },
    };
  }

  /**
   * The middle one of the row's other numbers; between two middle ones where they differ by as many
   * per cent from either.
   */
  private usual(index: number): number | null {
    const others = this.row(index).flatMap((other) => {
      const { value } = this.list[other]!.fact;
      return value > 0 ? [value] : [];
    });
    if (others.length === 0) return null;
    others.sort((a, b) => a - b);
    const at = (others.length - 1) / 2;
    return Math.sqrt(others[Math.floor(at)]! * others[Math.ceil(at)]!);
  }

  /** The same indicator in another column. */
  private twin(index: number, slot: SlotName): number | undefined {
    return this.bySlot.get(slot)!.get(this.list[index]!.fact.indicator.id);
  }

  /** The typed numbers of the same row, its own left out. */
  private row(index: number): readonly number[] {
    let row = this.rows.get(index);
    if (!row) {
      row = slots.flatMap(({ name }) => {
        const other = this.twin(index, name);
        return other === undefined || other === index ? [] : [other];
      });
      this.rows.set(index, row);
    }
    return row;
  }

  /** What a paper prints in full for the cell, or else last year's workbook holds. */
  private stated({ fact: { indicator }, slot }: Variable): number | null {
    const { facts } = this.context;
    const printed = facts.levels(indicator.id, slot).find(({ figure }) => {
      const step = powerOfTen(-figure.decimals) * (figure.scale / indicator.unit.scale);
      const inFull = step <= powerOfTen(-indicator.decimals) * (1 + 1e-9);
      return inFull && figure.hedge === null && figure.valueMax === null && figure.derived === null;
    });
    if (printed) return readStated(printed.figure, indicator).value;
    const earlier = lastYearsFact(indicator.id, slot, this.context);
    return earlier && earlier.hedge === null && earlier.origin !== 'derived' ? earlier.value : null;
  }

  private register(expression: Expression, index: number): void {
    if (expression.kind === 'leaf') this.byReading.set(expression.leaf, index);
  }
}
