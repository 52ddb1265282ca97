import type { CellWrite } from '../sheet/cellWrite';
import type { SheetLayout } from '../sheet/sheetLayout';
import { drawLayout } from './drawLayout';
import { refusal, toExcelFailure } from './excelFailure';
import type { ExcelFailure } from './excelFailure';
import { loadState } from './readSnapshot';
import type { WorkbookState } from './readSnapshot';
import type { ExcelSession } from './session';
import { removeUnfinished, temporaryNames } from './temporarySheets';
import { drawWrites, sortWrites, undrawWrites } from './writeCells';

/** What is to be written in one operation. */
export interface WritePlan {
  /** New sheets in the order of their tabs; none may exist. */
  readonly create: readonly SheetLayout[];
  /** Values for existing sheets; cells that show something by now are left alone and named in the result. */
  readonly fill: readonly CellWrite[];
  /** The sheet to bring to the front afterwards. */
  readonly show: string | null;
}

export interface WriteResult {
  readonly created: readonly string[];
  readonly filled: readonly CellWrite[];
  /** Not written, because the cells show something by now. */
  readonly kept: readonly CellWrite[];
  /** Everything is written, but protecting or showing the sheets failed. */
  readonly unfinished: ExcelFailure | null;
}

/**
 * Creates sheets and fills blank cells, all or nothing, in three round trips (more only beyond 4 MB): one reads the sheets named in
 * `reads` and lets `plan` decide on what stands there now; one builds everything under temporary names and renames last; one protects
 * and shows. Whatever fails before the last takes back what was made. A round trip that is lost altogether leaves the question open
 * (`timeout`): sheets under temporary names are then found by `listUnfinished`.
 *
 * Rejects with `sheetExists`, `sheetGone` and `protectedWorkbook` before anything is written where that can be known.
 */
export function writeSheets(
  session: ExcelSession,
  reads: readonly string[],
  plan: (state: WorkbookState) => WritePlan,
): Promise<WriteResult> {
  return session.run(async (context) => {
    const state = await loadState(context, reads);
    const { create, fill, show } = plan(state);
    refuseImpossible(state, create, fill);
    const { blank, taken } = sortWrites(fill, state.snapshot);
    const temporary = temporaryNames(create.length);
    try {
      await writeAll(context, create, temporary, () => drawWrites(context, blank, state.snapshot));
    } catch (error) {
      throw await takenBack(context, state, { create, temporary, blank }, toExcelFailure(error));
    }
    return {
      created: create.map(({ name }) => name),
      filled: blank,
      kept: taken,
      unfinished: await protectAndShow(context, create, show),
    };
  });
}

/** Excel compares names without regard to case. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase();

function refuseImpossible(state: WorkbookState, create: readonly SheetLayout[], fill: readonly CellWrite[]): void {
  const present = new Set(state.sheets.map(folded));
  if (create.length > 0 && state.structureProtected) throw refusal('protectedWorkbook');
  const taken = create.find(({ name }) => present.has(folded(name)));
  if (taken) throw refusal('sheetExists', taken.name);
  const gone = fill.find(({ sheet }) => !present.has(folded(sheet)));
  if (gone) throw refusal('sheetGone', gone.sheet);
}

/** A request of Excel on the web may have 5 MB. */
const requestLimit = 4_000_000;

async function writeAll(
  context: Excel.RequestContext,
  create: readonly SheetLayout[],
  temporary: readonly string[],
  drawFill: () => void,
): Promise<void> {
  const { worksheets } = context.workbook;
  const named = create.map((layout, index) => ({ layout, name: temporary[index]! }));
  const draw = (part: typeof named): void =>
    part.forEach(({ layout, name }) => drawLayout(worksheets.add(name), layout));
  const requests = splitBySize(named);
  const last = requests.pop() ?? [];
  // Only size splits: the number of round trips does not follow the number of sheets.
  for (const request of requests) await sendAlone(context, () => draw(request));
  draw(last);
  drawFill();
  for (const { layout, name } of named) worksheets.getItem(name).name = layout.name;
  await context.sync();
}

function sendAlone(context: Excel.RequestContext, draw: () => void): Promise<void> {
  draw();
  return context.sync();
}

function splitBySize<T extends { readonly layout: SheetLayout }>(sheets: readonly T[]): T[][] {
  const requests: T[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    const weight = weightOf(sheet.layout);
    if (weight > room) {
      requests.push([]);
      room = requestLimit;
    }
    requests.at(-1)!.push(sheet);
    room -= weight;
  }
  return requests;
}

/** Bytes of a layout's request, measured on province sheets: contents as they are, and about 40 for each cell's place and format. */
function weightOf({ cells }: SheetLayout): number {
  return cells.reduce((sum, { content }) => {
    const written = 'formula' in content ? content.formula : String(content.value);
    return sum + written.length * 2 + 40;
  }, 0);
}

interface Made {
  readonly create: readonly SheetLayout[];
  readonly temporary: readonly string[];
  readonly blank: readonly CellWrite[];
}

/** Makes the workbook what it was and returns the failure to report. */
async function takenBack(
  context: Excel.RequestContext,
  before: WorkbookState,
  { create, temporary, blank }: Made,
  failure: ExcelFailure,
): Promise<ExcelFailure> {
  try {
    const now = await loadState(context, [...new Set(blank.map(({ sheet }) => sheet))]);
    const known = new Set(before.sheets.map(folded));
    removeUnfinished(
      context,
      now.sheets,
      temporary,
      create.map(({ name }) => name),
    );
    undrawWrites(context, blank, before.snapshot, now.snapshot);
    await context.sync();
    // Excel's codes for a name that is taken differ between platforms; the list of names does not.
    const stolen = create.find(
      ({ name }) => !known.has(folded(name)) && now.sheets.some((one) => folded(one) === folded(name)),
    );
    return stolen && failure.reason === 'other' ? refusal('sheetExists', stolen.name) : failure;
  } catch {
    // The first failure is the one to tell; what is left behind has a temporary name and is found again.
    return failure;
  }
}

/** Protection in a batch of its own: it clears Excel's undo list, and nothing of what is written depends on it. */
async function protectAndShow(
  context: Excel.RequestContext,
  create: readonly SheetLayout[],
  show: string | null,
): Promise<ExcelFailure | null> {
  const { worksheets } = context.workbook;
  for (const { name, protect } of create) {
    if (protect) worksheets.getItem(name).protection.protect(protection);
  }
  if (show !== null) worksheets.getItem(show).activate();
  try {
    await context.sync();
    return null;
  } catch (error) {
    return toExcelFailure(error);
  }
}

/** Everything but the locked cells stays in the department's hands, and there is no password. */
const protection: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
  allowSort: true,
  allowAutoFilter: true,
};
