import type { CellLike, RowLike, WorkbookLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import type { ModelCell, ModelSheet } from '../../../xlsx/edit/model';
import type { Book } from '../model/book';
import { cellsAsRanges } from './cellArguments';
import { roundFunctions } from './roundFunctions';

/**
 * How a sheet enters a calculation: with these formulas, all else as plain values. Other sheets
 * stay out of it.
 */
export interface Part {
  readonly formulas: ReadonlySet<ModelCell>;
}

const scalarCell = 2;
const mergedSlave = 1;

const views = new WeakMap<Book, EngineView>();

/**
 * The book as the formula engine sees it; one object a book, because the engine remembers spilled
 * arrays by it.
 */
export function engineViewOf(book: Book): EngineView {
  const view = views.get(book) ?? new EngineView(book);
  views.set(book, view);
  return view;
}

/**
 * Shows the engine only what a calculation needs: edited sheets whole, the sheets they read as
 * values.
 */
export class EngineView implements WorkbookLike {
  readonly userFunctions = roundFunctions;
  worksheets: WorksheetLike[] = [];

  private readonly book: Book;

  constructor(book: Book) {
    this.book = book;
  }

  /** @param zeros formulas whose result is known to be 0; they enter as values. */
  show(parts: ReadonlyMap<ModelSheet, Part>, zeros: ReadonlySet<ModelCell>): void {
    this.worksheets = this.book.sheets.map((sheet) => sheetView(sheet, parts.get(sheet) ?? null, zeros));
  }

  getWorksheet(id?: number | string): WorksheetLike | undefined {
    const wanted = typeof id === 'string' ? id.toLowerCase() : id;
    return this.worksheets.find((sheet) => sheet.id === wanted || sheet.name.toLowerCase() === wanted);
  }

  get definedNames(): NonNullable<WorkbookLike['definedNames']> {
    return asLike(this.book.model.definedNames);
  }

  get calcProperties(): NonNullable<WorkbookLike['calcProperties']> {
    return this.book.model.calcProperties;
  }

  get properties(): NonNullable<WorkbookLike['properties']> {
    return this.book.model.properties;
  }
}

function sheetView(sheet: ModelSheet, part: Part | null, zeros: ReadonlySet<ModelCell>): WorksheetLike {
  return {
    id: sheet.id,
    name: sheet.name,
    dimensions: part === null ? null : sheet.dimensions,
    eachRow: (first: unknown, second?: unknown) => {
      const callback = (second ?? first) as (row: RowLike, rowNumber: number) => void;
      if (part === null) return;
      for (let rowNumber = 1; rowNumber <= sheet.rowCount; rowNumber += 1) {
        const row = sheet.findRow(rowNumber);
        if (row === undefined) continue;
        callback(rowView(row, part, zeros), rowNumber);
      }
    },
    findCell: (row, column) => asLike<CellLike | undefined>(sheet.findCell(row, column)),
    getCell: (row, column) => asLike<CellLike>(sheet.getCell(row, column)),
    getTables: () => asLike<ReturnType<NonNullable<WorksheetLike['getTables']>>>(sheet.getTables()),
    mergedRegions: sheet.mergedRegions,
  };
}

function rowView(
  row: NonNullable<ReturnType<ModelSheet['findRow']>>,
  part: Part,
  zeros: ReadonlySet<ModelCell>,
): RowLike {
  return {
    hidden: row.hidden,
    eachCell: (first: unknown, second?: unknown) => {
      const callback = (second ?? first) as (cell: CellLike, column: number) => void;
      row.eachCell((cell, column) => {
        const whole = part.formulas.has(cell) && !zeros.has(cell);
        callback(cell.type === mergedSlave ? asLike(cell) : whole ? formulaCell(cell) : plainCell(cell), column);
      });
    },
  };
}

/** A formula as the engine must read it. It writes the result to the model's own cell. */
function formulaCell(cell: ModelCell): CellLike {
  const { formula } = cell;
  const read = formula === undefined ? formula : cellsAsRanges(formula);
  if (read === formula || read === undefined) return asLike(cell);
  const { row, col, type, model, value, result } = cell;
  return asLike({ row, col, type, model, value, result, formula: read });
}

function plainCell(cell: ModelCell): CellLike {
  const value: unknown = cell.formula === undefined ? cell.value : (cell.result ?? null);
  return { row: cell.row, col: cell.col, type: scalarCell, model: {}, value, result: undefined };
}

/** The engine's own interfaces differ from the model's classes in optional members only. */
function asLike<T>(model: unknown): T {
  return model as T;
}
