import type { Grid } from '../../sheet/grid/grid';
import { usedOf } from '../../sheet/grid/gridCells';
import { coveredBy, type Rectangle } from '../../sheet/grid/rectangles';
import { toExcelFailure } from '../door/excelFailure';
import type { ExcelSession } from '../door/session';
import type { ChangeHint } from '../door/watch';
import { queueHidden, withHidden } from './hiddenParts';
import { gridsOf, isUnbounded, queueContents } from './readGrids';
import { loadWorkbook, withRules, type WorkbookState } from './readSnapshot';
import { areasOf, rectangleOf } from './places';
import { queueValues, recalculated } from './recalculated';
import { firstAnswered, namesOf, queueSize, sheetMembers } from './workbookFrame';

/** No sheet of a report is larger; the top of a larger one tells whether it is one of ours. */
const mostCells = 100_000;
const topRows = 100;
/**
 * What may be asked for without knowing how much it has become by now: well below the 5 MB of Excel
 * on the web.
 */
const mostUnseen = 30_000;

/**
 * The reading of a workbook that is followed: the first one takes everything, later ones only the
 * sheets that events name, in one round trip, and of one that was only calculated its values alone.
 * Everything is read again whenever sheets come, go or are renamed, when an event names no sheet
 * that is known, and whenever `forget` was called. Large sheets that are not ours are read as far
 * as their top.
 */
export class FollowedReading {
  private known: WorkbookState | null = null;
  /** What was known before the reading under way. */
  private former: WorkbookState | null = null;
  /**
   * Sheets that something was told of; `true`: their formulas were calculated and nobody edited.
   */
  private stale = new Map<string, boolean>();
  /** Everything is to be read again, also where that turned out while a reading was under way. */
  private isForgotten = false;
  /** Sheets that nothing is read from: what is calculated there changes no finding. */
  private aside: readonly string[] = [];
  /** Large sheets that turned out to be ours. */
  private readonly whole = new Set<string>();
  /** Of which only the top was read. */
  private readonly cutSheets = new Set<string>();

  /** Takes note of a change; false where it cannot matter to anything that was read. */
  noticed({ kind, id }: ChangeHint): boolean {
    if (kind === 'sheetAdded' || kind === 'sheetRemoved') this.forget();
    const state = this.known ?? this.former;
    const sheet = state?.sheets[state.ids.indexOf(id)];
    if (sheet !== undefined && this.aside.includes(sheet) && (kind === 'calculated' || this.cutSheets.has(sheet))) {
      return false;
    }
    this.stale.set(id, kind === 'calculated' && (this.stale.get(id) ?? true));
    return true;
  }

  /** The next reading takes everything. */
  forget(): void {
    this.known = null;
    this.isForgotten = true;
  }

  /**
   * Tells which sheets are nobody's that checks read, as the last reading showed.
   * @returns whether a sheet is ours of which only the top was read: it is to be read again
   */
  setAside(sheets: readonly string[]): boolean {
    this.aside = sheets;
    const cut = (this.known?.snapshot.grids ?? []).filter(
      ({ sheet }) => this.cutSheets.has(sheet) && !sheets.includes(sheet),
    );
    for (const { sheet } of cut) this.whole.add(sheet);
    if (cut.length > 0) this.forget();
    return cut.length > 0;
  }

  /**
   * What the workbook holds now. Writes nothing. @throws ExcelFailure; the next reading takes
   * everything then
   */
  async read(session: ExcelSession): Promise<WorkbookState> {
    const { known, stale } = this;
    this.stale = new Map();
    this.isForgotten = false;
    this.former = known;
    this.known = null;
    const state = await session.run(
      async (context) => (known && (await this.loadStale(context, known, stale))) ?? this.loadAll(context),
    );
    // What was told meanwhile is read the next time.
    if (!this.isForgotten) this.known = state;
    return state;
  }

  private loadAll(context: Excel.RequestContext): Promise<WorkbookState> {
    this.cutSheets.clear();
    return loadWorkbook(context, { shorten: (sheet, area) => this.shortened(sheet, area) });
  }

  private shortened(sheet: string, area: Rectangle): Rectangle {
    if (area.rows * area.columns <= mostCells || this.whole.has(sheet)) return area;
    this.cutSheets.add(sheet);
    return { ...area, rows: Math.min(area.rows, topRows) };
  }

  /** The known reading with the named sheets as they are now; null where that is not enough. */
  private async loadStale(
    context: Excel.RequestContext,
    known: WorkbookState,
    stale: ReadonlyMap<string, boolean>,
  ): Promise<WorkbookState | null> {
    if ([...stale.keys()].some((id) => !known.ids.includes(id))) return null;
    const before = new Map(known.snapshot.grids.map((grid) => [grid.sheet, grid]));
    const wanted = known.sheets.flatMap((name, at): Wanted[] => {
      const calculated = stale.get(known.ids[at]!);
      if (calculated === undefined || this.cutSheets.has(name)) return [];
      return [{ name, calculated, before: before.get(name) }];
    });
    const cells = wanted.reduce((sum, one) => sum + sizeOf(one.before), 0);
    if (cells > mostUnseen) return null;
    try {
      const now = await loadSheets(context, wanted);
      if (now?.ids.join() !== known.ids.join() || now.sheets.join('/') !== known.sheets.join('/')) return null;
      const read = new Set(wanted.map(({ name }) => name));
      const grids = known.sheets.flatMap((name) => {
        const grid = read.has(name) ? now.grids.get(name) : before.get(name);
        return grid ? [grid] : [];
      });
      return { ...known, visible: now.visible, snapshot: { ...known.snapshot, grids, sheets: now.entries } };
    } catch (error) {
      if (toExcelFailure(error).reason !== 'tooLarge') throw error;
      return null;
    }
  }
}

function sizeOf(grid: Grid | undefined): number {
  if (!grid) return 0;
  const { rows, columns } = usedOf(grid);
  return rows * columns;
}

/** A sheet to be read again. */
interface Wanted {
  readonly name: string;
  /** Nobody has edited it: only its formulas may show something else. */
  readonly calculated: boolean;
  readonly before: Grid | undefined;
}

/**
 * Names of all sheets and the contents of some, in one round trip; a second one where an Excel does
 * not tell of input rules, as it is not asked of sheets where it did not before. Null where more
 * than what was told has changed.
 */
async function loadSheets(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
): Promise<(ReturnType<typeof namesOf> & { readonly grids: ReadonlyMap<string, Grid> }) | null> {
  return firstAnswered([true, false], async (asked) => {
    const { worksheets } = context.workbook;
    worksheets.load(sheetMembers);
    const looks = wanted.map(({ name, calculated, before }) => {
      const sheet = worksheets.getItemOrNullObject(name);
      if (calculated && before) {
        const now = queueValues(sheet.getUsedRangeOrNullObject(true));
        return () => recalculated(before, now);
      }
      const refused = before !== undefined && before.inputRules === undefined;
      const { range: used, rules } = queueSize(sheet, asked && !refused);
      const contents = queueContents(sheet.getUsedRangeOrNullObject(true));
      const hidden = asked && before ? queueHidden(contents) : null;
      return () => {
        if (isUnbounded(contents)) return null;
        const ruled = rules && !used.isNullObject ? coveredBy(areasOf(rules), rectangleOf(used)) : undefined;
        return gridsOf(name, contents).map((grid) => withRules(hidden ? withHidden(grid, hidden()) : grid, ruled))[0];
      };
    });
    await context.sync();
    const grids = new Map<string, Grid>();
    for (const [index, look] of looks.entries()) {
      const grid = look();
      if (grid === null) return null;
      if (grid) grids.set(wanted[index]!.name, grid);
    }
    return { ...namesOf(worksheets), grids };
  });
}
