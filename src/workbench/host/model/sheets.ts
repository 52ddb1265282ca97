import { toFileFormula } from '../../../xlsx/futureFunctions';
import type { ModelSheet } from '../../../xlsx/edit/model';
import type { Book } from './book';
import { eachFormula } from '../calculate/calculation';
import { cellArea, readsOfSheets } from '../calculate/dependents';
import { assertStructureOpen } from './guards';
import { HostError } from '../hostError';
import { dropSheetIn, renameSheetIn } from '../calculate/references';

const longestName = 31;

/** A sheet by name (any case) or id; null when there is none. */
export function findSheet(book: Book, key: unknown): ModelSheet | null {
  if (typeof key !== 'string') return null;
  const wanted = key.toLowerCase();
  return (
    book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || book.idOf(sheet).toLowerCase() === wanted) ??
    null
  );
}

/** @throws HostError ItemNotFound. */
export function sheetNamed(book: Book, key: unknown, location: string): ModelSheet {
  const sheet = findSheet(book, key);
  if (sheet === null) throw new HostError('ItemNotFound', location);
  return sheet;
}

/**
 * Adds a sheet at the end; without a name, the next `Sheet1`, `Sheet2`, ... that is free.
 * @throws HostError InvalidArgument or ItemAlreadyExists for the name, AccessDenied when the
 *   structure is protected.
 */
export function addSheet(book: Book, name: unknown, location: string): ModelSheet {
  assertStructureOpen(book, location);
  const sheet = book.model.addWorksheet(
    name === null || name === undefined ? freeName(book) : checkedName(book, name, null, location),
  );
  book.record({ kind: 'added', sheet });
  return sheet;
}

/** Renames a sheet and every formula, print area and defined name that speaks of it. */
export function renameSheet(book: Book, sheet: ModelSheet, name: unknown, location: string): void {
  assertStructureOpen(book, location);
  const after = checkedName(book, name, sheet, location);
  const before = sheet.name;
  if (after === before) return;
  sheet.name = after;
  rewriteFormulas(book, before, (formula) => renameSheetIn(formula, before, after));
  book.record({ kind: 'renamed', sheet, before });
}

/**
 * Deletes a sheet; references to it become `#REF!`.
 * @throws HostError InvalidOperation for the last visible sheet and for a very hidden one,
 *   AccessDenied when the structure is protected.
 */
export function deleteSheet(book: Book, sheet: ModelSheet, location: string): void {
  assertStructureOpen(book, location);
  const visible = book.sheets.filter((other) => other.state === 'visible');
  if (sheet.state === 'visible' && visible.length === 1) throw new HostError('InvalidOperation', location);
  if (sheet.state === 'veryHidden') throw new HostError('InvalidOperation', location);
  const id = book.idOf(sheet);
  const { name } = sheet;
  const place = book.sheets.indexOf(sheet);
  dropLocalNames(book, place);
  book.model.removeWorksheet(sheet.id);
  rewriteFormulas(book, name, (formula) => dropSheetIn(formula, name));
  book.record({ kind: 'deleted', id, name });
  if (book.active === sheet) {
    const rest = book.sheets.filter((other) => other.state === 'visible');
    book.activate(rest.find((other) => book.sheets.indexOf(other) >= place) ?? rest[rest.length - 1]!);
  }
}

/** Moves a sheet to a zero-based place. @throws HostError InvalidArgument outside the tabs. */
export function moveSheet(book: Book, sheet: ModelSheet, position: unknown, location: string): void {
  assertStructureOpen(book, location);
  const others = book.sheets.filter((other) => other !== sheet);
  if (typeof position !== 'number' || !Number.isInteger(position) || position < 0 || position > others.length) {
    throw new HostError('InvalidArgument', location);
  }
  const order = [...others.slice(0, position), sheet, ...others.slice(position)];
  const before = book.sheets;
  moveLocalNames(book, before, order);
  order.forEach((moved, index) => {
    moved.orderNo = index;
  });
  book.record({ kind: 'moved', sheet });
}

/** Shows or hides a sheet. @throws HostError InvalidOperation when it is the last visible one. */
export function setVisibility(book: Book, sheet: ModelSheet, state: ModelSheet['state'], location: string): void {
  assertStructureOpen(book, location);
  const othersVisible = book.sheets.filter((other) => other !== sheet && other.state === 'visible');
  if (state !== 'visible' && othersVisible.length === 0) throw new HostError('InvalidOperation', location);
  sheet.state = state;
  book.record({ kind: 'visibility', sheet });
  if (book.active === sheet && state !== 'visible') book.activate(othersVisible[0]!);
}

function checkedName(book: Book, name: unknown, self: ModelSheet | null, location: string): string {
  const valid =
    typeof name === 'string' &&
    name !== '' &&
    name.length <= longestName &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!valid) throw new HostError('InvalidArgument', location);
  const taken = book.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError('ItemAlreadyExists', location);
  return name;
}

function freeName(book: Book): string {
  for (let number = 1; ; number += 1) {
    const name = `${book.sheetWord}${number}`;
    if (findSheet(book, name) === null) return name;
  }
}

/** Rewrites all formulas that speak of a sheet; those of sheets that never do are not looked at. */
function rewriteFormulas(book: Book, name: string, rewrite: (formula: string) => string): void {
  for (const [sheet, reads] of readsOfSheets(book)) {
    rewriteRules(sheet, rewrite);
    if (!reads.sheets.has(name.toLowerCase())) continue;
    eachFormula(sheet, (cell, formula) => {
      const after = rewrite(formula);
      if (after === formula) return;
      cell.value = { ...(cell.value as { formula: string }), formula: toFileFormula(after) };
      book.touch(sheet, cellArea(cell), true);
    });
  }
  const names = book.model.definedNames.model;
  const rewritten = names.map((entry) => ({
    ...entry,
    ranges: entry.ranges.map(rewrite),
    ...(entry.rawText === undefined ? {} : { rawText: rewrite(entry.rawText) }),
  }));
  if (rewritten.some((entry, index) => entry.ranges.join() !== names[index]!.ranges.join()))
    book.model.definedNames.model = rewritten;
}

function rewriteRules(sheet: ModelSheet, rewrite: (formula: string) => string): void {
  const one = <T>(formula: T): T => (typeof formula === 'string' ? (rewrite(formula) as T) : formula);
  for (const format of sheet.conditionalFormattings) {
    for (const rule of format.rules) if ('formulae' in rule && rule.formulae) rule.formulae = rule.formulae.map(one);
  }
  for (const validation of Object.values(sheet.dataValidations.model)) {
    if (validation !== undefined && 'formulae' in validation) validation.formulae = validation.formulae.map(one);
  }
}

/** Names local to a sheet are kept by its place among the tabs. */
function dropLocalNames(book: Book, place: number): void {
  const { definedNames } = book.model;
  definedNames.model = definedNames.model
    .filter((entry) => entry.localSheetId !== place)
    .map((entry) =>
      entry.localSheetId !== undefined && entry.localSheetId > place
        ? { ...entry, localSheetId: entry.localSheetId - 1 }
        : entry,
    );
}

function moveLocalNames(book: Book, before: readonly ModelSheet[], after: readonly ModelSheet[]): void {
  const { definedNames } = book.model;
  definedNames.model = definedNames.model.map((entry) => {
    const sheet = entry.localSheetId === undefined ? undefined : before[entry.localSheetId];
    return sheet === undefined ? entry : { ...entry, localSheetId: after.indexOf(sheet) };
  });
}
