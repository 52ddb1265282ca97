import { evaluateFormula, isSameResult, type ValueOf } from '../../checks/formula/evaluate';
import { cellAt } from '../../checks/formula/formulaCells';
import { columns, inputSymbols, isFormulaRole, isInputRole, symbolOf } from '../../sheet/province/columns';
import { foldLabel } from '../../sheet/grid/fold';
import type { Grid } from '../../sheet/grid/grid';
import { formulaAt, isBlank, numberFormatAt, textOf, valueAt } from '../../sheet/grid/gridCells';
import { wordReader } from '../../sheet/grid/wordList';
import type { SheetReport } from '../../sheet/province/report';
import { signerRoles, signerWords } from '../cover/coverFields';
import { sectionFor, sectionsOf } from './formatSections';

/** A place of a report as indices into its grid. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const figureSymbols = columns
  .filter(({ role }) => isInputRole(role) || isFormulaRole(role))
  .map(({ symbol }) => symbol);

/** Places of a report where figures and their formulas stand; the running number of a row is none. */
export function figureCells({ grid, rows, columns: places }: SheetReport): readonly Place[] {
  const inColumns = figureSymbols.flatMap((symbol) => places.get(symbol) ?? []);
  return rows.flatMap(({ row }) => inColumns.map((column) => ({ row: row - 1 - grid.top, column })));
}

/** Those of them that hold a number. */
export function figuresIn(grid: Grid, cells: readonly Place[]): readonly Place[] {
  return cells.filter(({ row, column }) => typeof valueAt(grid, row, column) === 'number');
}

const multiples =
  /nghìn|ngàn|triệu|tỷ|tỉ|trăm|chục|vạn|thousand|million|billion|hundred|[%‰<>≤≥≈~±×]|(?<!\p{L})(?:k|m|b|tr|mn|bn|dưới|trên|hơn|kém|gần|âm|trừ|under|over|about|nearly|minus|less|more)(?!\p{L})/giu;

/**
 * Figures beside which the number format writes a multiple, or a word of size, that the unit of
 * their row does not name; results in percent may well be shown with their sign.
 */
export function multipliedFigures(
  { grid, rows, columns: places }: SheetReport,
  found: readonly Place[],
): readonly Place[] {
  const unit = places.get(symbolOf('unit'));
  if (unit === undefined) return [];
  const inputs = new Set(inputSymbols.map((symbol) => places.get(symbol)));
  const units = new Map(rows.map(({ row }) => [row - 1 - grid.top, valueAt(grid, row - 1 - grid.top, unit)]));
  return found.filter(({ row, column }) => {
    const format = numberFormatAt(grid, row, column);
    const { literal } = sectionFor(sectionsOf(format), Number(valueAt(grid, row, column))).section;
    if (literal.trim() === '') return false;
    const named = wordsOfSize(textOf(units.get(row) ?? ''));
    return wordsOfSize(literal).some((word) => !named.includes(word) && (inputs.has(column) || !/[%‰]/.test(word)));
  });
}

function wordsOfSize(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(multiples) ?? [];
}

/** Numbers between the symbols and the last coded row, on rows that have no code. */
export function uncodedFigures({ grid, rows, columns: places, symbolRow }: SheetReport): readonly Place[] {
  const coded = new Set(rows.map(({ row }) => row));
  const last = rows.at(-1)?.row ?? symbolRow;
  const found: Place[] = [];
  for (let row = symbolRow + 1; row <= last; row += 1) {
    if (coded.has(row)) continue;
    for (const symbol of figureSymbols) {
      const column = places.get(symbol);
      const place = { row: row - 1 - grid.top, column: column ?? -1 };
      if (column !== undefined && typeof valueAt(grid, place.row, column) === 'number') found.push(place);
    }
  }
  return found;
}

const headWords = new Map(
  columns.flatMap(({ symbol, head }) => [head.vi, head.en].map((word) => [foldLabel(word), symbol] as const)),
);

/** Headings over the symbols that are those of other columns. */
export function exchangedHeads({ grid, columns: places, symbolRow }: SheetReport): readonly Place[] {
  const row = symbolRow - 2 - grid.top;
  return [...places].flatMap(([symbol, column]) => {
    const value = valueAt(grid, row, column);
    const said = typeof value === 'string' ? headWords.get(foldLabel(value)) : undefined;
    return said === undefined || said === symbol ? [] : [{ row, column }];
  });
}

const roleIn = wordReader(signerWords);

/** Roles over the signatures under the table, where they do not stand in the order of the forms. */
export function exchangedSigners({ grid, rows, symbolRow }: SheetReport): readonly Place[] {
  const last = (rows.at(-1)?.row ?? symbolRow) - grid.top;
  for (let row = last; row < grid.values.length; row += 1) {
    const found = grid.values[row]!.flatMap((value, column) => {
      const role = isBlank(value) ? null : roleIn(textOf(value));
      return role === null ? [] : [{ row, column, rank: signerRoles.indexOf(role) }];
    });
    if (found.length < 2) continue;
    return found.every(({ rank }, at) => at === 0 || rank > found[at - 1]!.rank) ? [] : found;
  }
  return [];
}

/**
 * Formula cells of the table whose kept result is not what their formula gives for what the other
 * cells show. Formulas with anything but the forms' own functions are not worked out here; a sheet
 * without any result was never calculated and shows nothing.
 */
export function staleResults(grid: Grid, cells: readonly Place[]): readonly Place[] {
  const valueOf: ValueOf = (place) => cellAt(grid, place);
  let hasResults = false;
  const stale = cells.filter(({ row, column }) => {
    const formula = formulaAt(grid, row, column);
    if (formula === null) return false;
    const kept = valueAt(grid, row, column);
    hasResults ||= !isBlank(kept);
    const wanted = evaluateFormula(formula, valueOf);
    return wanted !== null && !isSameResult(kept, wanted, formula, valueOf);
  });
  return hasResults ? stale : [];
}
