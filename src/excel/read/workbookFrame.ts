import type { SheetEntry, SheetVisibility } from '../../sheet/grid/grid';
import { coveredBy, type Rectangle } from '../../sheet/grid/rectangles';
import { toExcelFailure, type FailureReason } from '../door/excelFailure';
import { areasOf, loadAreas, loadPlace, rectangleOf } from './places';
import { isSetSupported } from '../door/support';

/** The outside of a workbook: what must be known before its contents can be asked for. */
export interface WorkbookFrame {
  /** The name of its file; of a workbook that was never saved what Excel calls it meanwhile. */
  readonly file: string;
  /** Every sheet, hidden ones too, in tab order. */
  readonly sheets: readonly string[];
  /** What Excel calls each of them, whatever its name becomes; in the same order. */
  readonly ids: readonly string[];
  /** The same with how they are shown. */
  readonly entries: readonly SheetEntry[];
  /** How many of them can be seen. */
  readonly visible: number;
  /** Sheets can be neither added nor renamed nor removed. */
  readonly structureProtected: boolean;
  /** The file is open for reading only: nothing that is written could be saved under its name. */
  readonly readOnly: boolean;
  /** Used range of each sheet that holds a value. */
  readonly used: ReadonlyMap<string, Rectangle>;
  /**
   * What of these ranges has an input rule, as `Grid.inputRules` has it; nothing of a sheet where
   * Excel does not tell.
   */
  readonly ruled: ReadonlyMap<string, readonly Rectangle[]>;
}

/**
 * Sheets walked through before their number is known: every province of the longer list, with
 * cover, ledger and some of one's own.
 */
const walkedOnTrust = 70;

/**
 * What an Excel might say that does not tell of input rules, or does not walk past the last sheet;
 * other failures would meet the next try as well.
 */
const refusals: readonly FailureReason[] = ['protectedSheet', 'sheetGone', 'tooLarge', 'notSupported', 'other'];

/** Whether Excel may answer the same question asked with less. */
export function isRefusal(error: unknown): boolean {
  return refusals.includes(toExcelFailure(error).reason);
}

/** How names and sizes are asked for: each way is tried where Excel refuses the one before. */
interface Way {
  /** Sheets that are walked through. */
  readonly steps: number;
  readonly withRules: boolean;
}

const ways: readonly Way[] = [
  { steps: walkedOnTrust, withRules: true },
  { steps: walkedOnTrust, withRules: false },
  // Nothing is walked: what is asked by name afterwards may be told.
  { steps: 0, withRules: true },
];

/**
 * Names, sizes and input rules in one round trip. Office.js has no call for the used ranges of all
 * sheets, and asks by name for one, so the sheets are walked from the first to the next without
 * their names. A walk past the last sheet gives null objects; should an Excel refuse that, or
 * should there be more sheets than were walked, another round trip asks by name. Should it refuse
 * to tell where input rules are (VBA's `SpecialCells` is refused on protected sheets), it is asked
 * again without them, then for those of the sheets that are not protected; of the others nobody
 * knows.
 */
export async function loadFrame(context: Excel.RequestContext): Promise<WorkbookFrame> {
  const canTell = isSetSupported('ExcelApi', '1.9');
  const { sizes, withRules, open, ...frame } = await firstAnswered(
    canTell ? ways : ways.slice(1).map((way) => ({ ...way, withRules: false })),
    (way) => loadWalking(context, way),
  );
  const { sheets } = frame;
  const unmeasured = sheets.slice(sizes.length);
  const later = unmeasured.length > 0 ? await loadByName(context, unmeasured, withRules) : [];
  const used = new Map<string, Rectangle>();
  const ruled = new Map<string, readonly Rectangle[]>();
  [...sizes, ...later].forEach(({ range, rules }, index) => {
    const sheet = sheets[index];
    if (sheet === undefined || range.isNullObject) return;
    const area = rectangleOf(range);
    used.set(sheet, area);
    if (rules) ruled.set(sheet, coveredBy(areasOf(rules), area));
  });
  const known = !canTell || withRules || open.length === sheets.length ? [] : await loadRules(context, open);
  for (const [sheet, rules] of known) {
    const area = used.get(sheet);
    if (area) ruled.set(sheet, coveredBy(areasOf(rules), area));
  }
  return { ...frame, used, ruled };
}

/** The input rules of the named sheets; none where Excel refuses these, too. */
function loadRules(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly (readonly [sheet: string, rules: Excel.RangeAreas])[]> {
  return firstAnswered([true, false], async (asked) => {
    if (!asked) return [];
    const sizes = names.map((name) => queueSize(context.workbook.worksheets.getItemOrNullObject(name), true));
    await context.sync();
    return names.map((name, at) => [name, sizes[at]!.rules!] as const);
  });
}

/** Asks in one way after the other, as long as Excel refuses. */
export async function firstAnswered<Asked, Answer>(
  [way, ...others]: readonly Asked[],
  ask: (way: Asked) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask(way!);
  } catch (error) {
    if (others.length === 0 || !isRefusal(error)) throw error;
    return firstAnswered(others, ask);
  }
}

/** What must be loaded of the sheets for `namesOf`. */
export const sheetMembers = 'items/name, items/id, items/visibility';

const visibilities: Readonly<Record<string, SheetVisibility>> = { Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** Names, ids and which sheets can be seen, of loaded sheets. */
export function namesOf({
  items,
}: Excel.WorksheetCollection): Pick<WorkbookFrame, 'sheets' | 'ids' | 'entries' | 'visible'> {
  return {
    sheets: items.map(({ name }) => name),
    ids: items.map(({ id }) => id),
    entries: items.map(({ name, visibility }) => ({ name, visibility: visibilities[visibility] ?? 'visible' })),
    visible: items.filter(({ visibility }) => visibility === 'Visible').length,
  };
}

async function loadWalking(context: Excel.RequestContext, { steps, withRules }: Way) {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  worksheets.load('items/name, items/id, items/visibility, items/protection/protected');
  protection.load('protected');
  workbook.load('name, readOnly');
  const sizes: Size[] = [];
  let sheet = worksheets.getFirst();
  for (let step = 0; step < steps; step += 1) {
    sizes.push(queueSize(sheet, withRules));
    sheet = sheet.getNextOrNullObject();
  }
  await context.sync();
  return {
    ...namesOf(worksheets),
    file: workbook.name,
    structureProtected: protection.protected,
    readOnly: workbook.readOnly,
    open: worksheets.items.filter((one) => !one.protection.protected).map(({ name }) => name),
    sizes,
    withRules,
  };
}

async function loadByName(
  context: Excel.RequestContext,
  names: readonly string[],
  withRules: boolean,
): Promise<readonly Size[]> {
  return firstAnswered(withRules ? [true, false] : [false], async (asked) => {
    const sizes = names.map((name) => queueSize(context.workbook.worksheets.getItemOrNullObject(name), asked));
    await context.sync();
    return sizes;
  });
}

/** What was asked of one sheet. */
export interface Size {
  readonly range: Excel.Range;
  /** Null where it was not asked for. */
  readonly rules: Excel.RangeAreas | null;
}

/**
 * A tracked range would cost one more round trip to be let go. Of the whole sheet instead of its
 * used range Excel would look at every cell.
 */
export function queueSize(sheet: Excel.Worksheet, withRules: boolean): Size {
  const range = sheet.getUsedRangeOrNullObject(true);
  loadPlace(range);
  range.untrack();
  if (!withRules) return { range, rules: null };
  const rules = range.getSpecialCellsOrNullObject('DataValidations');
  loadAreas(rules);
  rules.untrack();
  return { range, rules };
}
