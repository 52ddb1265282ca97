import { cellFormula } from '../../../xlsx/edit/cellContent';
import { toFileFormula } from '../../../xlsx/futureFunctions';
import type { ModelSheet } from '../../../xlsx/edit/model';
import { eachFormula } from '../calculate/calculation';
import { cellArea, readsOfSheets } from '../calculate/dependents';
import { followMove, type CellMove } from '../calculate/followMove';
import { isArray } from '../calculate/formulaReads';
import { BlockedEdit, HostError } from '../hostError';
import { cellAddress, columnCount, contains, intersect, isInside, isWholeColumns } from '../model/address';
import { isWholeRows, parseAddress, printArea, quoteSheet, rowCount, subtract, type Area } from '../model/address';
import type { Book } from '../model/book';
import { areaOf, cellStates, placesOf, putCells, type CellState } from '../model/cellStates';
import { assertCountable, assertUnlocked } from '../model/guards';
import { mergedAreas } from '../model/merges';
import { copyValidations, setValidation, validationsOf } from '../model/validations';
import type { PreparedEdit } from './edits';

/**
 * Cut cells that are pasted: contents, looks and input rules go along, and formulas of the whole
 * workbook read them at their new place. What would have to stretch or break is refused: Excel's
 * own ways there were never compared. Conditional formats stay where they are.
 * @param corner the cells go to its top left
 * @throws HostError AccessDenied for a locked cell, InvalidArgument where they would leave the
 *   sheet; BlockedEdit naming what reads or holds them. Nothing is written then.
 */
export function prepareMove(
  book: Book,
  from: ModelSheet,
  source: Area,
  to: ModelSheet,
  corner: Area,
): PreparedEdit | null {
  // They are moved by inserting them elsewhere, which is Excel's own.
  if (isWholeRows(source) || isWholeColumns(source)) throw new HostError('UnsupportedOperation', 'cut');
  assertCountable(source, 'RequestPayloadSizeLimitExceeded', 'cut');
  const target = {
    ...{ top: corner.top, left: corner.left },
    bottom: corner.top + rowCount(source) - 1,
    right: corner.left + columnCount(source) - 1,
  };
  if (!isInside(target)) throw new HostError('InvalidArgument', 'cut');
  if (from === to && source.top === target.top && source.left === target.left) return null;
  assertUnlocked(from, source, 'cut');
  assertUnlocked(to, target, 'cut');
  assertWhole(from, source);
  assertWhole(to, target);

  const move = { from: from.name, source, to: to.name, target };
  assertFree(book, move);
  const moved = cellStates(from, placesOf(source)).map((state): CellState => ({
    row: state.row + target.top - source.top,
    column: state.column + target.left - source.left,
    content: followedContent(from, state, move),
    style: state.style,
  }));
  const left = (from === to ? subtract(source, target) : [source])
    .flatMap(placesOf)
    .map((place): CellState => ({ ...place, content: null, style: {} }));
  const readers = readersOf(book, move);
  return {
    touched: [
      { sheet: to, places: moved },
      { sheet: from, places: left },
      ...readers.map(({ sheet, states }) => ({ sheet, places: states, follows: true })),
    ],
    area: target,
    write: () => {
      putCells(book, from, left);
      putCells(book, to, moved);
      for (const { sheet, states } of readers) {
        putCells(book, sheet, states);
        book.record({ kind: 'followed', sheet, area: areaOf(states) });
      }
      copyValidations(from, source, to, target);
      for (const area of from === to ? subtract(source, target) : [source]) setValidation(from, area, null);
      for (const [sheet, area] of [
        [from, source],
        [to, target],
      ] as const) {
        book.record({ kind: 'cells', sheet, area });
        book.record({ kind: 'format', sheet, area });
      }
    },
  };
}

/** Merged cells, tables and formulas over several cells go as a whole, which is Excel's own. */
function assertWhole(sheet: ModelSheet, area: Area): void {
  const tables = sheet.getTables().map((table) => parseAddress(table.ref)?.area ?? area);
  const whole = [...mergedAreas(sheet), ...tables].find((one) => intersect(one, area) !== null);
  if (whole) throw new BlockedEdit(printArea(whole));
  eachFormula(sheet, (cell) => {
    if (isArray(cell) && contains(area, cellArea(cell))) throw new BlockedEdit(cell.address);
  });
}

/** Names and rules that read the cells themselves are followed in Excel alone. */
function assertFree(book: Book, move: CellMove): void {
  for (const { name, ranges } of book.model.definedNames.model)
    for (const range of ranges) if (followMove(range, '', move) !== range) throw new BlockedEdit(name);
  for (const sheet of book.sheets) {
    const rules = [
      ...sheet.conditionalFormattings.flatMap(({ ref, rules: all }) => all.map((rule) => [ref, rule] as const)),
      ...validationsOf(sheet).map(([, area, rule]) => [printArea(area), rule] as const),
    ];
    for (const [ref, rule] of rules) {
      for (const formula of rule !== undefined && 'formulae' in rule ? (rule.formulae ?? []) : []) {
        // What is relative belongs to the rule's own cells.
        if (typeof formula !== 'string' || !formula.includes('$')) continue;
        if (followMove(formula, sheet.name, move) !== formula)
          throw new BlockedEdit(`${quoteSheet(sheet.name)}!${ref}`);
      }
    }
  }
}

/** Formulas elsewhere that read the cells, as they stand afterwards. */
function readersOf(book: Book, move: CellMove): readonly { sheet: ModelSheet; states: readonly CellState[] }[] {
  const names = [move.from, move.to].map((name) => name.toLowerCase());
  return [...readsOfSheets(book)].flatMap(([sheet, reads]) => {
    if (!names.some((name) => name === sheet.name.toLowerCase() || reads.sheets.has(name))) return [];
    const states: CellState[] = [];
    eachFormula(sheet, (cell, formula) => {
      const own = cellArea(cell);
      const inside = (name: string, area: Area): boolean => sheet.name === name && contains(area, own);
      // Those that move are followed with their cells, those that are overwritten go.
      if (inside(move.from, move.source) || inside(move.to, move.target)) return;
      const followed = followMove(formula, sheet.name, move);
      if (followed === formula) return;
      if (followed === null || isArray(cell)) throw new BlockedEdit(`${quoteSheet(sheet.name)}!${cell.address}`);
      const [state] = cellStates(sheet, [{ row: own.top, column: own.left }]);
      states.push({ ...state!, content: withFormula(cell.value, followed) });
    });
    return states.length === 0 ? [] : [{ sheet, states }];
  });
}

function followedContent(sheet: ModelSheet, { row, column, content }: CellState, move: CellMove): CellState['content'] {
  const formula = cellFormula(sheet.findCell(row + 1, column + 1));
  if (formula === null) return content;
  const followed = move.from === move.to ? followMove(formula.slice(1), sheet.name, move) : null;
  if (followed === null) throw new BlockedEdit(cellAddress(row, column));
  return withFormula(content, followed);
}

function withFormula(content: CellState['content'], formula: string): CellState['content'] {
  return { ...(content as { formula: string }), formula: toFileFormula(formula) };
}
