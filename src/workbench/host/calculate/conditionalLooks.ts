import type { CellValue } from '../../../sheet/grid/grid';
import { placeOf } from '../../../sheet/grid/address';
import type { ModelSheet } from '../../../xlsx/edit/model';
import { cellAddress, columnCount, intersect, lastColumn, rowCount, wholeSheet, type Area } from '../model/address';
import type { Book } from '../model/book';
import { areasOf, rulesOn, type ConditionalRule, type PlacedRule } from '../model/conditionalRules';
import type { Style } from '../model/modelStyle';
import { evaluateAll } from './evaluate';
import { shiftFormula } from './references';

/** What rules put over the look of one cell, zero-based; earlier rules count before later ones. */
export interface ConditionalLook {
  readonly row: number;
  readonly column: number;
  readonly styles: readonly Style[];
}

/** A rule over a whole sheet is looked at where cells can be. */
const mostCells = 50_000;

const comparisons: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/**
 * The looks that the conditional formats of a sheet give its cells now, by `placeOf`. Rules by
 * formula and by value are worked out; scales, bars, icons and rankings show nothing here.
 */
export function conditionalLooks(book: Book, sheet: ModelSheet): Map<number, ConditionalLook> {
  const found = new Map<number, ConditionalLook>();
  const placed = rulesOn(sheet, [wholeSheet]);
  if (placed.length === 0) return found;
  const used: Area = {
    top: 0,
    left: 0,
    bottom: Math.max(0, sheet.rowCount - 1),
    right: Math.max(0, sheet.columnCount - 1),
  };
  const asked = placed.flatMap((one) => questionsOf(one, used)).slice(0, mostCells);
  const answers = answersTo(book, sheet, [...new Set(asked.map(({ formula }) => formula))]);
  const stopped = new Set<number>();
  for (const { row, column, formula, rule } of asked) {
    const answer = answers.get(formula);
    if (answer !== true && (typeof answer !== 'number' || answer === 0)) continue;
    const key = placeOf(row, column);
    if (stopped.has(key)) continue;
    const { styles } = found.get(key) ?? { styles: [] };
    found.set(key, { row, column, styles: [...styles, rule.style ?? {}] });
    if ('stopIfTrue' in rule && rule.stopIfTrue === true) stopped.add(key);
  }
  return found;
}

interface Question {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly rule: ConditionalRule;
}

/** For each cell of a rule the formula that decides; formulas are relative to its first cell. */
function questionsOf({ block, rule }: PlacedRule, used: Area): readonly Question[] {
  const areas = areasOf(block);
  const [origin] = areas;
  if (!origin) return [];
  return areas.flatMap((area) => {
    const seen = intersect(area, reachOf(area, used));
    if (seen === null) return [];
    const questions: Question[] = [];
    for (let row = seen.top; row <= seen.bottom; row += 1) {
      for (let column = seen.left; column <= seen.right; column += 1) {
        const formula = formulaAt(rule, { row, column }, origin);
        if (formula !== null) questions.push({ row, column, formula, rule });
      }
    }
    return questions;
  });
}

/** Small areas count whole, their blank cells too; a whole column counts as far as cells reach. */
function reachOf(area: Area, used: Area): Area {
  return rowCount(area) * columnCount(area) <= 1000 ? area : used;
}

function formulaAt(
  rule: ConditionalRule,
  { row, column }: { readonly row: number; readonly column: number },
  origin: Area,
): string | null {
  const moved = (formula: unknown): string =>
    typeof formula === 'string' ? shiftFormula(formula, row - origin.top, column - origin.left) : String(formula);
  if (rule.type === 'expression') return rule.formulae?.[0] === undefined ? null : moved(rule.formulae[0]);
  if (rule.type !== 'cellIs' || rule.formulae?.[0] === undefined) return null;
  const cell = cellAddress(row, column);
  const [low, high] = [moved(rule.formulae[0]), moved(rule.formulae[1] ?? '')];
  const operator = String(rule.operator);
  if (operator === 'between') return `AND(${cell}>=${low},${cell}<=${high})`;
  if (operator === 'notBetween') return `OR(${cell}<${low},${cell}>${high})`;
  return comparisons[operator] === undefined ? null : `${cell}${comparisons[operator]}(${low})`;
}

function answersTo(book: Book, sheet: ModelSheet, formulas: readonly string[]): ReadonlyMap<string, CellValue> {
  const answers = new Map<string, CellValue>();
  for (let from = 0; from < formulas.length; from += lastColumn) {
    const some = formulas.slice(from, from + lastColumn);
    evaluateAll(book, sheet, some).forEach((value, at) => answers.set(some[at]!, value));
  }
  return answers;
}
