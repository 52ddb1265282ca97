import type { Indicator } from '../../indicators/catalogue/indicator';
import type { LocalText } from '../../indicators/text';
import { constant } from '../../figures/constant';
import { grown, leavesOf, of, type Expression, type Tree } from '../../figures/expression';
import { readStated } from '../../figures/reading';
import type { LedgerRow } from '../../sheet/province/report';
import type { Fact } from '../facts/fact';
import type { Facts } from '../facts/facts';
import type { FindingCell } from '../findingCell';
import { cellOf, ledgerCell } from '../facts/places';
import { slotOf, type SlotName } from '../facts/slots';
import { amount, at, inBoth, named, print, withUnit } from '../wording';

/** A number that takes part in a relation: what it stands for, where, and how it is printed. */
export interface Operand {
  readonly indicator: Indicator;
  /** In the unit of the comparison: the indicator's, per cent for attainments and growth. */
  readonly expression: Expression;
  /** The same without its hedge. */
  readonly plain: Expression;
  /** The column of the sheet under check; null for numbers of papers and of other sheets. */
  readonly slot: SlotName | null;
  /** The year it speaks of; null where the head does not say. */
  readonly year: number | null;
  readonly cells: readonly FindingCell[];
  /** As a reader knows it: hedge, number, unit; a paper's own words. */
  readonly printed: LocalText;
}

/** One side of a relation: arithmetic over operands and the constants of formulas. */
export type Side = Tree<Operand | number>;

/** One number as a side, or as a term of one. */
export const leaf = (one: Operand | number): Side => of(one);

/** A value of the sheet under check as a side. */
export const factSide = (fact: Fact, slot: SlotName | null, year: number | null): Side =>
  leaf(factOperand(fact, slot, year));

/** A value of the sheet under check. */
export function factOperand(fact: Fact, slot: SlotName | null, year: number | null): Operand {
  const { indicator, expression, plain, cells } = fact;
  let printed: LocalText | null = null;
  return {
    indicator,
    expression,
    plain,
    slot,
    year,
    cells,
    get printed() {
      return (printed ??= inBoth((language) => amount(fact, language)));
    },
  };
}

/** A cell holds a number; the hedge that a paper lends it stays with the paper. */
export function cellOperand(fact: Fact, slot: SlotName, year: number | null): Operand {
  return factOperand({ ...fact, expression: fact.plain, hedge: null }, slot, year);
}

const zero = constant(0);

/** A number of the sheet, or the mark that counts as 0 in a sum; null where there is neither. */
export function termOperand(facts: Facts, id: string, slot: SlotName): Operand | null {
  const fact = facts.fact(id, slot);
  if (fact) return factOperand(fact, slot, facts.yearOf(slot));
  const cell = facts.cell(id, slotOf(slot).symbol);
  const indicator = facts.indicator(id);
  if (!cell || !indicator || !facts.mark(id, slot)?.countsAsZero) return null;
  const printed: LocalText = { vi: '“-”', en: '"-"' };
  return { indicator, expression: zero, plain: zero, slot, year: facts.yearOf(slot), cells: [cellOf(cell)], printed };
}

/** What a ledger row states, in its own measure. */
export function statedOperand(row: LedgerRow, indicator: Indicator): Operand {
  const { figure } = row;
  const expression = of(readStated(figure, indicator));
  return {
    indicator,
    expression,
    plain: figure.hedge ? of(readStated({ ...figure, hedge: null }, indicator)) : expression,
    slot: null,
    year: figure.year,
    cells: [ledgerCell(row, indicator.code)],
    get printed() {
      const said = figure.printed.trim();
      return inBoth((language) => (said === '' ? withUnit(print(figure.value, language), figure.unit) : said));
    },
  };
}

/** The side as arithmetic on intervals. `put` may have an operand stand for something else. */
export function expressionOf(side: Side, put: (operand: Operand) => Expression = hedged): Expression {
  return grown(side, (leaf) => (typeof leaf === 'number' ? constant(leaf) : put(leaf)));
}

const hedged = ({ expression }: Operand): Expression => expression;

/** The side with every number taken without its hedge. */
export function plainExpressionOf(side: Side): Expression {
  return expressionOf(side, ({ plain }) => plain);
}

export function operandsOf(side: Side): readonly Operand[] {
  return leavesOf(side).filter((leaf) => typeof leaf !== 'number');
}

/** The numbers of both sides. */
export function operandsIn({ left, right }: { readonly left: Side; readonly right: Side }): readonly Operand[] {
  return [...operandsOf(left), ...operandsOf(right)];
}

/** `VT.04 Tổng số thuê bao điện thoại (ô G12): 2.890.000 thuê bao`. */
export function quoteOperand({ indicator, cells: [cell], printed }: Operand, home: string): LocalText {
  const place = at(cell, home);
  return inBoth((language) => `${named(indicator)[language]} (${place[language]}): ${printed[language]}`);
}
