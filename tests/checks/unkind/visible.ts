import { catalogue, type EditedSheet } from '../books';
import type { Grid } from '../../../src/sheet/grid/grid';
import { inputCells, type InputCell } from './faults/fault';
import { wholeNumbers } from './truth';

type Values = ReadonlyMap<string, InputCell>;

const symbols = ['1', '2', '3', '7'] as const;
const key = (id: string, symbol: string): string => `${id} ${symbol}`;
const valuesOf = (sheet: EditedSheet): Values =>
  new Map(inputCells(sheet).map((cell) => [key(cell.indicator.id, cell.symbol), cell]));

/**
 * Whether arithmetic can see that a sheet is wrong, by this generator's own reckoning: a total, a
 * ratio, a part, a limit, a stock and its flow, last year's workbook or the size of a row's other
 * numbers.
 */
export function isVisible(
  sheet: EditedSheet,
  earlier: Grid | undefined,
  sheetOf: (grid: Grid) => EditedSheet,
): boolean {
  const now = valuesOf(sheet);
  const at = (id: string, symbol: string): InputCell | undefined => now.get(key(id, symbol));
  return (
    [...now.values()].some(isImpossible) ||
    symbols.some((symbol) => breaksRelation((id) => at(id, symbol))) ||
    losesTooMuch(at) ||
    [...new Set([...now.values()].map(({ indicator }) => indicator))].some((indicator) =>
      isApart(symbols.flatMap((symbol) => at(indicator.id, symbol) ?? [])),
    ) ||
    wentBack(at) ||
    (earlier !== undefined && differsFromLastYear(now, valuesOf(sheetOf(earlier))))
  );
}

function isImpossible({ value, indicator }: InputCell): boolean {
  const { min, max } = indicator.bounds;
  return (
    (min !== null && value < min) ||
    (max !== null && value > max) ||
    (wholeNumbers(indicator) && !Number.isInteger(value))
  );
}

/** How far a written number may lie from the true one. */
function half({ value, indicator, formula }: InputCell): number {
  if (formula !== null) return 0;
  if (!wholeNumbers(indicator)) return 10 ** -indicator.decimals / 2;
  return value >= 20_000 && value % 1000 === 0 ? 500 : 0;
}

function breaksRelation(at: (id: string) => InputCell | undefined): boolean {
  return catalogue.relations.some((one) => {
    if (one.kind === 'sum') {
      const total = at(one.total);
      const parts = one.parts.map(at);
      if (!total || parts.some((part) => !part)) return false;
      const sum = parts.reduce((whole, part) => whole + part!.value, 0);
      return (
        Math.abs(total.value - sum) > [total, ...parts].reduce((room, cell) => room + half(cell!), 0) * 1.01 + 1e-6
      );
    }
    if (one.kind === 'ratio') {
      const [ratio, over, under] = [at(one.ratio), at(one.numerator), at(one.denominator)];
      if (!ratio || !over || !under || under.value === 0) return false;
      const due = (over.value / under.value) * one.factor;
      const room = half(ratio) + due * (half(over) / Math.max(over.value, 1) + half(under) / Math.max(under.value, 1));
      return Math.abs(due - ratio.value) > room * 1.05 + 1e-9;
    }
    if (one.kind === 'atMost' && one.certain) {
      const [part, whole] = [at(one.part), at(one.whole)];
      if (!part || !whole) return false;
      const limit = (whole.value + half(whole)) * (whole.indicator.unit.scale / part.indicator.unit.scale);
      return part.value - half(part) > limit * 1.0001;
    }
    return false;
  });
}

function losesTooMuch(at: (id: string, symbol: string) => InputCell | undefined): boolean {
  return catalogue.relationsOfKind('stockFlow').some(({ stock, opening, added }) =>
    (
      [
        ['1', '3'],
        ['3', '7'],
      ] as const
    ).some(([from, to]) => {
      const start = opening.map((id) => at(id, from)).find(Boolean);
      const [flow, end] = [at(added, to), at(stock, to)];
      if (!start || !flow || !end) return false;
      const lost = start.value + flow.value - end.value;
      return lost < -2000 || lost > start.value * 0.16;
    }),
  );
}

/** A number ten times off the others, or one of two five times off. */
function isApart(row: readonly InputCell[]): boolean {
  if (row[0]?.indicator.measure === 'rank') return false;
  return row.some((cell) => {
    const others = row.filter((other) => other !== cell).map(({ value }) => value);
    if (others.length === 0 || cell.value <= 0 || Math.min(...others) <= 0) return false;
    const [low, high] = [Math.min(...others), Math.max(...others)];
    const times = Math.max(cell.value / high, low / cell.value);
    return Math.min(cell.value, low) >= 20 && times >= 6 && high < low * 1.5;
  });
}

/** Hardly anything got better since last year, though it is planned to be better than then. */
function wentBack(at: (id: string, symbol: string) => InputCell | undefined): boolean {
  const steps = catalogue.indicators.flatMap(({ id, direction, measure }) => {
    const [before, after, ahead] = ['1', '3', '7'].map((symbol) => at(id, symbol)?.value);
    if (direction === null || measure === 'rank' || before === undefined || after === undefined) return [];
    if (before === after || catalogue.relationsOfKind('stockFlow').some(({ added }) => added === id)) return [];
    const isBetter = (value: number): boolean => (direction === 'higher' ? value > before : value < before);
    return [{ isBetter: isBetter(after), isPlanned: ahead !== undefined && (ahead === before || isBetter(ahead)) }];
  });
  const few = steps.length * 0.15;
  return (
    steps.length >= 8 &&
    steps.filter(({ isBetter }) => isBetter).length <= few &&
    steps.filter(({ isPlanned }) => !isPlanned).length <= few
  );
}

function differsFromLastYear(now: Values, then: Values): boolean {
  return [...then.values()].some(({ indicator, symbol, value }) => {
    const own = now.get(key(indicator.id, symbol === '3' ? '1' : symbol === '7' ? '2' : 'none'));
    return own !== undefined && own.formula === null && Math.abs(own.value - value) > Math.abs(value) * 0.011 + 1;
  });
}
