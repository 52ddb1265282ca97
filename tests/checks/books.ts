import { atOnce } from '../../src/figures/steps';
import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import type { Scheme } from '../../src/indicators/provinces/province';
import { loadProvinces } from '../../src/indicators/provinces/provinces';
import type { DataStatus, Template } from '../../src/indicators/forms/template';
import { loadTemplates } from '../../src/indicators/forms/templates';
import type { StatedFigure } from '../../src/figures/stated';
import { evaluateFormula } from '../../src/checks/formula/evaluate';
import { cellAddress, parseAddress, type CellPosition } from '../../src/sheet/grid/address';
import type { ColumnSymbol } from '../../src/sheet/province/columns';
import type { CellValue, Grid } from '../../src/sheet/grid/grid';
import { buildingLedgerSheet } from '../../src/sheet/ledger/ledger';
import { buildProvinceSheet } from '../../src/sheet/province/layout/layout';
import { readBook } from '../../src/sheet/readBook';
import type { Rectangle } from '../../src/sheet/grid/rectangles';
import type { Book } from '../../src/sheet/province/report';
import { gridOf } from '../sheet/grid/layoutGrid';

export const catalogue = loadCatalogue();
const { provinces } = loadProvinces();
export const [annual] = loadTemplates() as readonly [Template];

/** Cells by row code and column symbol: `{ 'VT.04': { 3: 2_890_000 } }`. */
export type Cells = Readonly<Record<string, Readonly<Partial<Record<ColumnSymbol, CellValue>>>>>;

export interface SheetInput {
  readonly year?: number;
  readonly status?: DataStatus;
  /** Code in the list of provinces. */
  readonly province?: string;
  readonly scheme?: Scheme;
  readonly template?: Template;
  /** Of the sheet; province and year when left out. */
  readonly name?: string;
  readonly cells?: Cells;
  /** What a person does to the sheet before Excel calculates it. */
  readonly edit?: (sheet: EditedSheet) => void;
  /** What happens to it afterwards: results that no longer belong to their formulas. */
  readonly spoil?: (sheet: EditedSheet) => void;
  /** Areas with an input rule; left out, nobody knows. */
  readonly inputRules?: readonly Rectangle[];
}

export interface BookInput extends SheetInput {
  /** Ledger rows; province and year are the sheet's unless given. */
  readonly ledger?: readonly Partial<StatedFigure>[];
  /** What a person does to the ledger sheet. */
  readonly editLedger?: (grid: Grid) => Grid;
  /** Further province sheets of the same book. */
  readonly more?: readonly SheetInput[];
  /** The name of its file. */
  readonly file?: string;
  /** They stand before it. */
  readonly isLast?: true;
}

const defaults = { year: 2018, province: '38', scheme: '63', status: 'estimate' } as const;

/**
 * A workbook as Excel would return it and as the checks read it: real layouts, calculated, read
 * back.
 */
export function bookOf(input: BookInput = {}): Book {
  const templates = [...new Set([annual, ...[input, ...(input.more ?? [])].map(({ template = annual }) => template)])];
  const book = readGrids(gridsOf(input), templates);
  return input.file === undefined ? book : { ...book, file: input.file };
}

export function readGrids(grids: readonly Grid[], templates: readonly Template[] = [annual]): Book {
  return readBook({ grids }, { catalogue, templates, provinces });
}

/** The sheets of a workbook, the ledger last. */
export function gridsOf(input: BookInput = {}): readonly Grid[] {
  const { ledger = [], editLedger = (grid) => grid, more = [] } = input;
  const sheets = (input.isLast ? [...more, input] : [input, ...more]).map(sheetGrid);
  const figures = ledger.map((parts, index) => figureOf(parts, input, index));
  if (figures.length === 0) return sheets;
  return [...sheets, editLedger(gridOf(atOnce(buildingLedgerSheet(figures, { catalogue, provinces }))))];
}

export function sheetGrid(input: SheetInput): Grid {
  const { year, province, scheme, status, template = annual, cells = {} } = { ...defaults, ...input };
  const found = provinces.find((one) => one.scheme === scheme && one.code === province)!;
  const name = input.name ?? `${found.name.vi} ${year}`;
  const values = new Map(
    Object.entries(cells).map(([code, row]) => [
      catalogue.byCode(code)!.id,
      new Map(Object.entries(row) as [ColumnSymbol, CellValue][]),
    ]),
  );
  const sheet = new EditedSheet(
    gridOf(buildProvinceSheet({ template, catalogue, province: found, year, status, name, values })),
  );
  input.edit?.(sheet);
  sheet.calculate();
  input.spoil?.(sheet);
  return input.inputRules ? { ...sheet.grid, inputRules: input.inputRules } : sheet.grid;
}

function figureOf(parts: Partial<StatedFigure>, input: SheetInput, index: number): StatedFigure {
  const { year, province, scheme } = { ...defaults, ...input };
  const indicator = catalogue.byId(parts.indicator ?? '')!;
  const scale = parts.scale ?? indicator.unit.scale;
  return {
    id: `F-${index + 1}`,
    province: { scheme, code: province },
    indicator: indicator.id,
    kind: 'actual',
    wording: '',
    printed: '',
    value: 0,
    valueMax: null,
    outOf: null,
    unit: indicator.unit.text.vi,
    scale,
    decimals: 0,
    hedge: null,
    year,
    baseYear: null,
    asOf: `${parts.year ?? year}-12-31`,
    deadline: parts.kind === 'plan' ? `${parts.year ?? year}-12-31` : null,
    estimated: false,
    source: { report: 'sample', paragraph: index + 1 },
    derived: null,
    ...parts,
  };
}

/** A sheet in a person's hands: cells are reached by code and symbol, or by address. */
export class EditedSheet {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly numberFormats: string[][];

  constructor(private readonly source: Grid) {
    this.values = source.values.map((row) => [...row]);
    this.formulas = source.formulas.map((row) => [...row]);
    this.numberFormats = source.numberFormats.map((row) => [...row]);
  }

  get grid(): Grid {
    return { ...this.source, values: this.values, formulas: this.formulas, numberFormats: this.numberFormats };
  }

  /** Address of a cell by code and symbol. */
  at(code: string, symbol: ColumnSymbol): string {
    const row = this.values.findIndex((cells) => cells[2] === code);
    const column = this.values[this.symbolRow()]!.findIndex((value) => String(value) === symbol);
    return cellAddress(row, column);
  }

  symbolRow(): number {
    return this.values.findIndex((cells) => cells[0] === 'A' && cells[2] === 'C');
  }

  /** Types a value. */
  type(address: string, value: CellValue, format?: string): void {
    this.put(address, value, value, format);
  }

  /** Enters a formula; `result` only matters after calculation. */
  enter(address: string, formula: string, result: CellValue = ''): void {
    this.put(address, result, formula);
  }

  /** Leaves the formula and puts another result beside it. */
  show(address: string, result: CellValue): void {
    const { row, column } = parseAddress(address)!;
    this.values[row]![column] = result;
  }

  removeRow(code: string): void {
    const row = this.values.findIndex((cells) => cells[2] === code);
    for (const matrix of [this.values, this.formulas, this.numberFormats]) matrix.splice(row, 1);
  }

  /** Adds a row under the table's last one, with a code and a name. */
  appendRow(code: string, name: string): number {
    const last = this.values.reduce(
      (found, cells, row) => (/^[A-Z]{2}\.\d{2}$/.test(String(cells[2])) ? row : found),
      -1,
    );
    const width = this.values[0]!.length;
    const cells = Array.from({ length: width }, (_, column): CellValue =>
      column === 1 ? name : column === 2 ? code : '',
    );
    this.values.splice(last + 1, 0, cells);
    this.formulas.splice(last + 1, 0, [...cells]);
    this.numberFormats.splice(
      last + 1,
      0,
      cells.map(() => 'General'),
    );
    return last + 1;
  }

  /** As Excel does: every formula from the present cells, until nothing changes. */
  calculate(): void {
    const found = this.formulas.flatMap((row, at) =>
      row.flatMap((formula, column) =>
        typeof formula === 'string' && formula.startsWith('=') ? [{ formula, at, column }] : [],
      ),
    );
    for (let pass = 0, changed = true; changed && pass < 4; pass += 1) {
      changed = false;
      for (const { formula, at, column } of found) {
        const result = evaluateFormula(formula, (place) => this.valueAt(place)) ?? '#NAME?';
        changed ||= this.values[at]![column] !== result;
        this.values[at]![column] = result;
      }
    }
  }

  read(address: string): CellValue {
    return this.valueAt(parseAddress(address)!);
  }

  private valueAt({ row, column }: CellPosition): CellValue {
    return this.values[row]?.[column] ?? '';
  }

  private put(address: string, value: CellValue, formula: CellValue, format?: string): void {
    const { row, column } = parseAddress(address)!;
    this.values[row]![column] = value;
    this.formulas[row]![column] = formula;
    if (format !== undefined) this.numberFormats[row]![column] = format;
  }
}
