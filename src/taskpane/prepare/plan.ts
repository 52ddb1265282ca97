import { refusal, type ExcelFailure } from '../../excel/door/excelFailure';
import { shippedLists } from '../../indicators/shippedLists';
import { readSnapshot, readState, type WorkbookState } from '../../excel/read/readSnapshot';
import type { ExcelSession } from '../../excel/door/session';
import type { AddedRows } from '../../excel/undo/finished';
import { writeSheets } from '../../excel/write/writeSheets';
import type { WrittenSheets } from '../../excel/write/writtenSheets';
import type { Province } from '../../indicators/provinces/province';
import { keyText } from '../../indicators/provinces/provinceList';
import type { DataStatus, Template } from '../../indicators/forms/template';
import type { SourceReport } from '../../figures/stated';
import { atOnce, type Steps } from '../../figures/steps';
import { preparingFill, type FillPlan } from '../../sheet/fill/fill';
import { readBookWithForms, type BookWithForms } from '../../sheet/formSheet/readBookWithForms';
import type { Grid, Snapshot } from '../../sheet/grid/grid';
import { isWritten, type PreviewRow } from '../../sheet/fill/fillRows';
import { populationPlacement, statedPopulations } from '../../sheet/fill/populationOffers';
import type { PopulationOffer, StatedPopulation } from '../../sheet/fill/populationOffers';
import type { PreviousBook } from '../../sheet/previous/carried';
import type { RememberedTable } from '../../sheet/tableMemory/memory';
import { readMemory } from '../../sheet/tableMemory/readMemory';
import { provincesOfYearBefore } from '../../sheet/previous/carryForward';
import type { ReadContext } from '../../sheet/province/readSheet';
import type { Book } from '../../sheet/province/report';
import { inSlices } from '../thread/pause';
import { PreviewOutdated } from '../failures';
import type { EarlierBook } from '../files/earlierBooks';

/** The sheet that is wanted. */
export interface Wanted {
  readonly province: Province;
  readonly year: number;
  readonly form: Template;
  readonly status: DataStatus;
  /** Null for a blank form. */
  readonly source: SourceReport | null;
  /**
   * Workbooks of the year before from the user's machine; those sheets of the workbook itself are
   * taken anyway.
   */
  readonly files?: readonly EarlierBook[];
  /**
   * True where nothing but the source's figures may be written: last year's sheets of the workbook
   * give nothing then.
   */
  readonly sourceOnly?: boolean;
  /** Published populations that a person chose. */
  readonly chosen?: readonly PopulationOffer[];
  /** Filled cells to write over, chosen in the preview; none where left out. */
  readonly overwrite?: ReadonlySet<string> | undefined;
  /** Whether formulas of the form that show nothing stay; a stated value takes their place else. */
  readonly keepFormulas?: boolean;
  /** Tables whose reading is to be remembered; what the files remember where left out. */
  readonly remembered?: readonly RememberedTable[] | undefined;
}

/** A plan and what it stands on. */
export interface Planned {
  readonly wanted: Wanted;
  readonly plan: FillPlan;
  /** Sheets whose contents decide the plan. */
  readonly basis: readonly string[];
  /** What the workbook was read with, and what its own `Mẫu` sheets gave or could not give. */
  readonly reading: Pick<BookWithForms, 'forms' | 'lists'>;
  /** The populations that the workbook has for the sheet's year and the one before. */
  readonly populations: readonly StatedPopulation[];
  /** The workbook that the plan was made on. */
  readonly snapshot: Snapshot;
}

/** What was written. */
export interface Written {
  readonly sheet: string;
  /** Cells of the province sheet that were filled. */
  readonly cells: number;
  /** Those of `cells` that took a note. */
  readonly notes: number;
  readonly ledgerRows: number;
  /** Cells left alone because something stood there by then. */
  readonly kept: number;
  /** The writing succeeded, showing or protecting the sheet did not. */
  readonly unfinished: ExcelFailure | null;
  /** What it takes to take it back. */
  readonly written: WrittenSheets;
}

/**
 * Reads the workbook and works out what filling would do. Writes nothing; two round trips, more
 * only beyond 4 MB.
 * @throws ExcelFailure, also when a sheet would have to be added to a protected workbook
 */
export async function planFill(session: ExcelSession, wanted: Wanted): Promise<Planned> {
  const { sheets, structureProtected } = await readState(session, []);
  return inSlices(
    planningOnState({ sheets, structureProtected, snapshot: await readSnapshot(session, sheets) }, wanted),
  );
}

/**
 * Works out, in steps, what filling would do to a workbook that was read; asks nothing of Excel.
 * @throws ExcelFailure when a sheet would have to be added to a protected workbook
 */
export function* planningOnState(
  state: Pick<WorkbookState, 'sheets' | 'structureProtected' | 'snapshot'>,
  wanted: Wanted,
): Steps<Planned> {
  const snapshot = withAllSheets(state.snapshot, state.sheets);
  const reading = read(snapshot);
  const { book, forms, lists } = reading;
  yield;
  const plan = yield* planningOn(snapshot, reading, wanted);
  if (plan.layouts.length > 0 && state.structureProtected) throw refusal('protectedWorkbook');
  const { province, year } = wanted;
  const vintages = book.reports.filter(({ head }) => head.year === year);
  const before = reportsOfYearBefore(book, wanted);
  const reports = [...vintages, ...before].map(({ sheet }) => sheet);
  return {
    wanted,
    plan,
    basis: [...new Set([...reports, plan.ledger.sheet, ...forms.sheets, ...(plan.memory ? [plan.memory.sheet] : [])])],
    reading: { forms, lists },
    snapshot,
    populations: [year, year - 1].flatMap((one) => statedPopulations(book, province, one)),
  };
}

/** The plan with other cells to be written over; asks nothing of Excel. */
export function withOverwrite(planned: Planned, overwrite: ReadonlySet<string>): Planned {
  const wanted = { ...planned.wanted, overwrite };
  return { ...planned, wanted, plan: atOnce(planningOn(planned.snapshot, read(planned.snapshot), wanted)) };
}

/**
 * Does what a confirmed plan says, all or nothing. The sheets it stands on are read once more: when
 * the plan would come out differently by now, nothing is written and the failure's cause is
 * PreviewOutdated. `onSending` is told when the writing can no longer be called back; until then
 * `signal` can.
 */
export async function writePlan(
  session: ExcelSession,
  { plan: confirmed, wanted, basis }: Planned,
  { signal, onSending }: { readonly signal: AbortSignal; readonly onSending: () => void },
): Promise<Written> {
  const { filled, kept, unfinished, written } = await writeSheets(session, basis, async (state: WorkbookState) => {
    signal.throwIfAborted();
    const snapshot = withAllSheets(state.snapshot, state.sheets);
    const plan = await inSlices(planningOn(snapshot, read(snapshot), wanted), signal);
    if (fingerprint(plan) !== fingerprint(confirmed)) throw new PreviewOutdated();
    onSending();
    return { create: plan.layouts, fill: plan.writes, show: plan.sheet, instead: true, rows: addedRows(plan) };
  });
  const { sheet, existing, ledger, preview } = confirmed;
  const done = new Set(filled.flatMap((write) => (write.sheet === sheet ? [write.address] : [])));
  const rows = preview.filter((row) => isWritten(row) && (!existing || done.has(row.address ?? '')));
  return {
    sheet,
    cells: rows.length,
    notes: rows.filter(isNote).length,
    ledgerRows: ledger.added.length,
    kept: kept.length,
    unfinished,
    written,
  };
}

/** Rows that a plan adds to tables that stand; those of new sheets go with their sheets. */
function addedRows({ layouts, ledger, memory }: FillPlan): readonly AddedRows[] {
  const tables = [
    { sheet: ledger.sheet, count: ledger.added.length },
    ...(memory ? [{ sheet: memory.sheet, count: memory.added }] : []),
  ];
  return tables.filter(({ sheet, count }) => count > 0 && !layouts.some(({ name }) => name === sheet));
}

/**
 * How many cells of the province sheet the plan fills with figures and notes; labels and formulas
 * are not counted.
 */
export function newCells({ preview }: FillPlan): number {
  return preview.filter(isWritten).length;
}

/** How many numbers the plan writes to the province sheet, its notes left out. */
export function newNumbers({ preview }: FillPlan): number {
  return preview.filter((row) => isWritten(row) && !isNote(row)).length;
}

function isNote({ placement }: Pick<PreviewRow, 'placement'>): boolean {
  return placement === null;
}

function read(snapshot: Snapshot): BookWithForms {
  return readBookWithForms(snapshot, shippedLists());
}

function planningOn(snapshot: Snapshot, { book, lists }: BookWithForms, wanted: Wanted): Steps<FillPlan> {
  const { province, year, form, status, source, overwrite, keepFormulas, remembered, files = [], chosen = [] } = wanted;
  const previous = previousBooks(book, lists, wanted);
  return preparingFill({
    snapshot,
    book,
    ...lists,
    template: lists.templates.find(({ id, version }) => id === form.id && version === form.version) ?? form,
    province,
    year,
    status,
    figures: source?.figures ?? [],
    chosen: chosen.flatMap((offer) => populationPlacement(offer, year, lists.catalogue) ?? []),
    ...(previous.length > 0 ? { previous } : {}),
    overwrite,
    keepFormulas,
    // How tables are read goes on from year to year with last year's workbook.
    remembered: remembered ?? files.flatMap((file) => readMemory(file.snapshot, lists.catalogue).tables),
  });
}

/** The files that were given, and last year's sheets of the workbook itself. */
function previousBooks(
  book: Book,
  lists: ReadContext,
  { files = [], sourceOnly = false, ...wanted }: Wanted,
): readonly PreviousBook[] {
  if (sourceOnly) return [];
  const own = reportsOfYearBefore(book, wanted);
  const given = files.map(({ name, snapshot }) => ({ ...readBookWithForms(snapshot, lists).book, file: name }));
  return own.length > 0 ? [...given, { reports: own, ledger: [] }] : given;
}

function reportsOfYearBefore({ reports }: Book, { province, year }: Pick<Wanted, 'province' | 'year'>) {
  const before = [province, ...provincesOfYearBefore(province, year)].map(keyText);
  return reports.filter(
    ({ head }) => head.year === year - 1 && head.province !== null && before.includes(keyText(head.province)),
  );
}

/** A snapshot leaves out blank sheets; their names are taken all the same. */
function withAllSheets({ grids }: Snapshot, sheets: readonly string[]): Snapshot {
  const known = new Set(grids.map(({ sheet }) => sheet));
  const blank = (sheet: string): Grid => ({ sheet, top: 0, left: 0, values: [], formulas: [], numberFormats: [] });
  return { grids: [...grids, ...sheets.filter((name) => !known.has(name)).map(blank)] };
}

/** What a person said yes to: the sheets to make, each cell to fill, the ledger rows to add. */
function fingerprint({ sheet, layouts, preview, ledger, memory }: FillPlan): string {
  return JSON.stringify([
    sheet,
    layouts.map(({ name }) => name),
    preview.map(({ action, address, proposed, present }) => [action, address, proposed, present]),
    ledger.sheet,
    ledger.added.map(({ source, id }) => [source.report, id]),
    memory?.writes.map(({ address, value }) => [address, value]),
  ]);
}
