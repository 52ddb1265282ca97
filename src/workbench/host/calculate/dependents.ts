import type { ModelCell, ModelSheet } from '../../../xlsx/edit/model';
import { intersect } from '../model/address';
import type { Area } from '../model/address';
import type { Book } from '../model/book';
import type { Part } from './engineView';
import { readsOf } from './formulaReads';
import type { FormulaReads, SheetReads } from './formulaReads';

/** What a calculation must do, and what the engine must see for it. */
export interface Affected {
  readonly formulas: readonly { readonly sheet: ModelSheet; readonly cell: ModelCell }[];
  /** Sheets that the formulas read or stand on. */
  readonly parts: ReadonlyMap<ModelSheet, Part>;
}

/**
 * Beyond this many changed areas a sheet's formulas are all taken, which costs less than finding
 * the right ones.
 */
const mostAreas = 64;

/**
 * The formulas that edits put out of date: those that read an edited cell, directly or through
 * others.
 */
export function affectedBy(book: Book): Affected {
  const edits = new Map([...book.uncalculated].filter(([sheet]) => book.sheets.includes(sheet)));
  const readsBySheet = readsOfSheets(book);
  const found = new Map<ModelSheet, Set<FormulaReads>>();

  let changed = edits;
  while (changed.size > 0) {
    const next = new Map<ModelSheet, Area[]>();
    for (const [sheet, read] of readsBySheet) {
      const taken = found.get(sheet) ?? new Set<FormulaReads>();
      found.set(sheet, taken);
      const nearby = changedFor(sheet, read, changed);
      if (nearby === null && !read.anything) continue;
      for (const formula of read.formulas) {
        if (taken.has(formula) || formula.external) continue;
        // What a formula reads is found only when its own place does not decide.
        const taking = formula.anything || stands(formula, changed.get(sheet));
        if (!taking && !(nearby !== null && touches(formula, nearby))) continue;
        taken.add(formula);
        const areas = next.get(sheet) ?? [];
        areas.push(cellArea(formula.cell));
        next.set(sheet, areas);
      }
    }
    changed = next;
  }
  const formulas = [...found].flatMap(([sheet, taken]) => [...taken].map((formula) => ({ sheet, formula })));
  return {
    formulas: formulas.map(({ sheet, formula }) => ({ sheet, cell: formula.cell })),
    parts: partsFor(book, formulas),
  };
}

/** What the formulas of each sheet read; only sheets whose formulas changed are read anew. */
export function readsOfSheets(book: Book): ReadonlyMap<ModelSheet, SheetReads> {
  const names = namesPattern(book);
  for (const sheet of book.sheets) if (!book.reads.has(sheet)) book.reads.set(sheet, readsOf(sheet, names));
  return new Map(book.sheets.map((sheet) => [sheet, book.reads.get(sheet)!]));
}

/** Finds the workbook's own names in a formula; null when it has none besides those of printing. */
function namesPattern(book: Book): RegExp | null {
  const names = book.model.definedNames.getAllNames().flatMap(({ name }) => (name.startsWith('_xlnm.') ? [] : [name]));
  const tables = book.sheets.flatMap((sheet) => sheet.getTables().map((table) => table.name));
  const words = [...names, ...tables].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (words.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${words.join('|')})(?![\\p{L}\\p{N}_.(])`, 'iu');
}

type Nearby = ReadonlyMap<string, readonly Area[] | 'all'>;

/**
 * What changed on the sheets a sheet reads, by the names its formulas use; null when nothing did.
 */
function changedFor(
  sheet: ModelSheet,
  read: SheetReads,
  changed: ReadonlyMap<ModelSheet, readonly Area[]>,
): Nearby | null {
  const nearby = new Map<string, readonly Area[] | 'all'>();
  for (const [other, areas] of changed) {
    const name = other.name.toLowerCase();
    const listed = areas.length > mostAreas ? 'all' : areas;
    if (other === sheet) nearby.set('', listed);
    if (read.sheets.has(name)) nearby.set(name, listed);
  }
  return nearby.size === 0 ? null : nearby;
}

function touches({ areas }: FormulaReads, nearby: Nearby): boolean {
  return areas.some(({ sheet, area }) => {
    const changed = nearby.get(sheet);
    return changed === 'all' || (changed?.some((one) => intersect(one, area) !== null) ?? false);
  });
}

/** A formula that was itself written must be calculated. */
function stands({ cell }: FormulaReads, edited: readonly Area[] | undefined): boolean {
  if (edited === undefined) return false;
  const own = cellArea(cell);
  return edited.some((area) => intersect(area, own) !== null);
}

export function cellArea(cell: ModelCell): Area {
  return { top: cell.row - 1, left: cell.col - 1, bottom: cell.row - 1, right: cell.col - 1 };
}

function partsFor(
  book: Book,
  formulas: readonly { readonly sheet: ModelSheet; readonly formula: FormulaReads }[],
): ReadonlyMap<ModelSheet, Part> {
  const parts = new Map<ModelSheet, Part>();
  const cells = new Map<ModelSheet, Set<ModelCell>>();
  for (const { sheet, formula } of formulas) {
    const own = cells.get(sheet) ?? new Set<ModelCell>();
    cells.set(sheet, own.add(formula.cell));
  }
  for (const [sheet, own] of cells) parts.set(sheet, { formulas: own });
  const everything = formulas.some(({ formula }) => formula.anything);
  const names = new Set(formulas.flatMap(({ formula }) => formula.areas.map(({ sheet }) => sheet)));
  for (const sheet of book.sheets) {
    if (!parts.has(sheet) && (everything || names.has(sheet.name.toLowerCase())))
      parts.set(sheet, { formulas: new Set() });
  }
  return parts;
}
