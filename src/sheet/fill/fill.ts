import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Province } from '../../indicators/provinces/province';
import { keyText } from '../../indicators/provinces/provinceList';
import { statusWords } from '../../indicators/forms/statuses';
import type { DataStatus, Template } from '../../indicators/forms/template';
import { derivingMissing } from '../../figures/derive';
import type { StatedFigure } from '../../figures/stated';
import { atOnce, type Steps } from '../../figures/steps';
import type { CellWrite } from '../grid/cellWrite';
import { previewNewSheet, previewReport, writesOf, type PreviewRow } from './fillRows';
import type { Snapshot } from '../grid/grid';
import { buildProvinceSheet, locateOnNewSheet } from '../province/layout/layout';
import { appendingToLedger, buildingLedgerSheet } from '../ledger/ledger';
import { ledgerTable } from '../ledger/ledgerColumns';
import { joinPlacements } from './joinPlacements';
import { placingFigures, type LedgerOnly, type Placement } from './placement';
import type { Carried, PreviousBook } from '../previous/carried';
import { carryForward } from '../previous/carryForward';
import type { Book, SheetReport } from '../province/report';
import type { SheetLayout } from '../grid/sheetLayout';
import type { RememberedTable } from '../tableMemory/memory';
import { planMemory, type MemoryPlan } from '../tableMemory/memorySheet';
import { freeName, freeSheetName } from '../province/sheetName';
import { valuesOf } from '../province/sheetValues';

export interface FillInput {
  /** The workbook as it is now, and what it says. */
  readonly snapshot: Snapshot;
  readonly book: Book;
  readonly catalogue: Catalogue;
  readonly provinces: readonly Province[];
  readonly template: Template;
  readonly province: Province;
  /** Report year. */
  readonly year: number;
  readonly status: DataStatus;
  /** As reported; other provinces' figures are left out. None makes the blank form. */
  readonly figures: readonly StatedFigure[];
  /**
   * Earlier workbooks, from which last year's results and plans are carried; several where a
   * province was formed of several.
   */
  readonly previous?: readonly PreviousBook[];
  /** Values that a person chose among offers, a population with its basis, say. */
  readonly chosen?: readonly Placement[];
  /** Filled cells that a person chose to be written over, as `cellKey` names them. */
  readonly overwrite?: ReadonlySet<string> | undefined;
  /** Whether formulas of the form that show nothing stay unless `overwrite` names their cells. */
  readonly keepFormulas?: boolean | undefined;
  /** Tables whose reading a person wants to be remembered in the workbook. */
  readonly remembered?: readonly RememberedTable[] | undefined;
}

/**
 * Everything that filling would do, for a person to see before a cell is touched. Nothing else may
 * be written.
 */
export interface FillPlan {
  /** The report that stands already, or null where a sheet is to be made. */
  readonly existing: SheetReport | null;
  /** Name of the report's sheet, present or future. */
  readonly sheet: string;
  /** Sheets to make: the report's own, and the ledger where the workbook has none. */
  readonly layouts: readonly SheetLayout[];
  /**
   * Writes into blank cells of sheets that stand already: the report's cells and rows added to the
   * ledger.
   */
  readonly writes: readonly CellWrite[];
  readonly preview: readonly PreviewRow[];
  readonly ledger: {
    readonly sheet: string;
    readonly added: readonly StatedFigure[];
    readonly present: readonly StatedFigure[];
  };
  /** Figures that fit no cell, each with the reason; they have their row in the ledger. */
  readonly ledgerOnly: readonly LedgerOnly[];
  /**
   * What earlier workbooks gave and what in them could not be matched; null when none were given.
   */
  readonly carried: Carried | null;
  /** What is remembered of tables; null where nobody asked for it. */
  readonly memory: MemoryPlan | null;
}

/**
 * Plans the filling of a province sheet from stated figures, from what can be derived from them,
 * and from last year's workbooks. A new sheet comes as a layout; of a report that stands already
 * only blank cells are filled, and the preview shows what was kept; it writes over no value that a
 * person has not chosen.
 */
export function prepareFill(input: FillInput): FillPlan {
  return atOnce(preparingFill(input));
}

/** As `prepareFill`, in steps. */
export function* preparingFill(input: FillInput): Steps<FillPlan> {
  const { catalogue, template, province, year, status, book } = input;
  const reported = input.figures.filter((figure) => keyText(figure.province) === keyText(province));
  const figures = [...reported, ...(yield* derivingMissing(reported, catalogue.byId))];
  yield;
  const carried = input.previous ? carryForward({ ...input, books: input.previous }) : null;
  const stated = yield* placingFigures({ figures, template, catalogue, year, status });
  yield;
  const joined = joinPlacements(stated, input.chosen ?? [], carried, input);
  const existing = findReport(book, input);
  const sheet = existing?.sheet ?? newSheetName(input);
  const preview = existing
    ? previewReport(joined, {
        report: existing,
        template,
        catalogue,
        overwrite: input.overwrite,
        keepFormulas: input.keepFormulas,
      })
    : previewNewSheet(joined, catalogue, sheet, locateOnNewSheet(template));
  yield;
  const ledger = yield* planLedger(figures, input, sheet);
  const { remembered = [], snapshot } = input;
  const taken = [...snapshot.grids.map((grid) => grid.sheet), sheet, ledger.sheet];
  const memory = remembered.length > 0 ? planMemory(snapshot, remembered, { catalogue, taken }) : null;
  const values = valuesOf(joined.placements, joined.remarks);
  const layout = existing
    ? []
    : [buildProvinceSheet({ template, catalogue, province, year, status, name: sheet, values })];
  return {
    existing,
    sheet,
    layouts: [...layout, ...ledger.layouts, ...(memory?.layouts ?? [])],
    writes: [
      ...(existing ? writesOf(preview, { report: existing, template, catalogue }) : []),
      ...ledger.writes,
      ...(memory?.writes ?? []),
    ],
    preview,
    ledger: { sheet: ledger.sheet, added: ledger.added, present: ledger.present },
    ledgerOnly: joined.ledgerOnly,
    carried,
    memory,
  };
}

/**
 * The report of a province, year and form; of several vintages the one of the status, a sheet that
 * states none counting as any.
 */
export function findReport(
  book: Book,
  wanted: Pick<FillInput, 'province' | 'year' | 'template' | 'status'>,
): SheetReport | null {
  return reportsOf(book, wanted).find(({ head }) => head.status === null || head.status === wanted.status) ?? null;
}

function reportsOf(
  book: Book,
  { province, year, template }: Pick<FillInput, 'province' | 'year' | 'template'>,
): readonly SheetReport[] {
  return book.reports.filter(
    ({ head }) =>
      head.year === year &&
      head.template?.id === template.id &&
      head.province !== null &&
      keyText(head.province) === keyText(province),
  );
}

/**
 * What tells the new sheet from those that stand already comes first: the status beside another
 * vintage, else the form.
 */
function newSheetName(input: FillInput): string {
  const { snapshot, book, province, year, template } = input;
  const status = statusWords[input.status].word.vi;
  const others = reportsOf(book, input).length > 0 ? [[status]] : [[template.id]];
  const taken = snapshot.grids.map((grid) => grid.sheet);
  return freeSheetName(province.name.vi, year, [...others, [template.id, status]], taken);
}

interface LedgerPlan {
  readonly sheet: string;
  readonly layouts: readonly SheetLayout[];
  readonly writes: readonly CellWrite[];
  readonly added: readonly StatedFigure[];
  readonly present: readonly StatedFigure[];
}

/**
 * Figures go under the first ledger of the workbook; where there is none and something to enter,
 * one is made.
 */
function* planLedger(figures: readonly StatedFigure[], input: FillInput, reportSheet: string): Steps<LedgerPlan> {
  const { snapshot } = input;
  const grid = snapshot.grids.find((one) => ledgerTable.find(one) !== null);
  if (grid) return { sheet: grid.sheet, layouts: [], ...(yield* appendingToLedger(grid, figures, input)) };
  const sheet = freeName(ledgerTable.title.vi, [...snapshot.grids.map((one) => one.sheet), reportSheet]);
  const layouts = figures.length > 0 ? [yield* buildingLedgerSheet(figures, input, sheet)] : [];
  return { sheet, layouts, writes: [], added: figures, present: [] };
}
