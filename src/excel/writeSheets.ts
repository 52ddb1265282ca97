import type { CellWrite } from '../sheet/cellWrite';
import type { SheetLayout } from '../sheet/sheetLayout';
import { drawLayout } from './drawLayout';
import { refusal, toExcelFailure } from './excelFailure';
import type { ExcelFailure } from './excelFailure';
import { protectionOptions } from './protection';
import { loadState, loadWorkbook } from './readSnapshot';
import type { WorkbookState } from './readSnapshot';
import type { ExcelSession } from './session';
import { folded } from './sheetNames';
import { nothingSpared } from './spared';
import { temporaryNames } from './temporarySheets';
import { close, runWrite, transact, type Conclusion } from './transaction';
import { drawWrites, sortWrites } from './writeCells';
import { drawBack, isWhole, tracesOf, type WrittenSheets } from './writtenSheets';

/** What is to be written in one operation. */
export interface WritePlan {
  /** New sheets in the order of their tabs; none may exist. */
  readonly create: readonly SheetLayout[];
  /** Values for existing sheets; cells that show anything else than they may are left alone and named in the result. */
  readonly fill: readonly CellWrite[];
  /** The sheet to bring to the front afterwards. */
  readonly show: string | null;
}

export interface WriteResult {
  readonly created: readonly string[];
  readonly filled: readonly CellWrite[];
  /** Not written, because the cells show something else by now. */
  readonly kept: readonly CellWrite[];
  /** Everything is written, but protecting or showing the sheets failed. */
  readonly unfinished: ExcelFailure | null;
  /** What was done, to be handed to `takeBack`. */
  readonly written: WrittenSheets;
}

/**
 * Creates sheets and fills cells, all or nothing, in three round trips (more only beyond 4 MB): one reads the sheets named in
 * `reads` and lets `plan` decide on what stands there now; one builds everything under temporary names and renames last; one protects
 * and shows. Whatever fails before the last takes back what was made. A round trip that is lost altogether leaves the question open
 * (the failure's `isOpen`): `settleUnfinished`, or the next write, finds out and finishes or takes back.
 *
 * Rejects with `sheetExists`, `sheetGone` and `protectedWorkbook` before anything is written where that can be known.
 */
export function writeSheets(
  session: ExcelSession,
  reads: readonly string[],
  plan: (state: WorkbookState) => WritePlan,
): Promise<WriteResult> {
  return runWrite(session, async (context) => {
    const before = await loadState(context, reads);
    const { create, fill, show } = plan(before);
    refuseImpossible(before, create, fill);
    const { open, taken } = sortWrites(fill, before.snapshot);
    const written: WrittenSheets = { create, temporary: temporaryNames(create), filled: open, before };
    await transact(session, context, {
      apply: () => writeAll(context, written),
      conclude: () => concludeWrite(context, written),
    });
    const unfinished = await protectAndShow(context, create, show);
    close(session);
    return { created: create.map(({ name }) => name), filled: open, kept: taken, unfinished, written };
  });
}

/** Looks how far a write came: a whole one is left as it is, any other is taken back. */
async function concludeWrite(context: Excel.RequestContext, written: WrittenSheets): Promise<Conclusion> {
  const now = await loadWorkbook(context);
  const traces = tracesOf(written, now);
  if (isWhole(written, traces)) return { outcome: 'finished', spared: nothingSpared };
  const spared = drawBack(context, written, traces, now);
  await context.sync();
  return { outcome: 'asBefore', spared };
}

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
  { create, temporary, filled, before }: WrittenSheets,
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
  drawWrites(context, filled, before.snapshot);
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

/** Bytes of a layout's request, measured on province sheets (131 KB for 1,011 cells): three for each letter, 70 for each cell's place and looks. */
function weightOf({ cells }: SheetLayout): number {
  return cells.reduce((sum, { content }) => {
    const written = 'formula' in content ? content.formula : String(content.value);
    return sum + written.length * 3 + 70;
  }, 0);
}

/** Protection in a batch of its own: it clears Excel's undo list, and nothing of what is written depends on it. */
async function protectAndShow(
  context: Excel.RequestContext,
  create: readonly SheetLayout[],
  show: string | null,
): Promise<ExcelFailure | null> {
  const { worksheets } = context.workbook;
  for (const { name, protect } of create) {
    if (protect) worksheets.getItem(name).protection.protect(protectionOptions);
  }
  if (show !== null) worksheets.getItem(show).activate();
  try {
    await context.sync();
    return null;
  } catch (error) {
    return toExcelFailure(error);
  }
}
