import type { InputRuleRepair } from '../../../checks/finding';
import type { Grid } from '../../../sheet/grid/grid';
import { addressOf, type Rectangle } from '../../../sheet/grid/rectangles';
import { onRange } from '../areas';
import { standsStill } from '../../undo/cellStanding';
import { keepFinished } from '../../undo/finished';
import { drawRuleOn, ruleMembers, ruleStanding } from './inputRule';
import { gridsOf, queueContents } from '../../read/readGrids';
import { askReadOnly } from '../../door/readOnly';
import type { ExcelSession } from '../../door/session';
import type { Spared } from '../../undo/spared';
import { close, runWrite, transact, type Conclusion } from '../../undo/transaction';

/** The areas of a rule that was put back, and the sheet as it stood then. */
interface Ruled {
  readonly sheet: string;
  /** Excel's own, whatever the sheet's name becomes. */
  readonly id: string;
  readonly areas: readonly Rectangle[];
  readonly grid: Grid | undefined;
}

/**
 * Gives cells that have no input rule that of the form, all of them or none; what they hold is left
 * alone. Resolves with false, nothing written, where one of them has a rule by now. Two round
 * trips.
 */
export function putInputRule(session: ExcelSession, { sheet, areas }: InputRuleRepair): Promise<boolean> {
  return runWrite(session, async (context) => {
    const refuseReadOnly = askReadOnly(context);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load('id');
    const look = queueLook(worksheet, areas);
    await context.sync();
    refuseReadOnly();
    const { standings, grid } = look(sheet);
    if (standings.some((standing) => standing !== 'none')) return false;
    const ruled: Ruled = { sheet, id: worksheet.id, areas, grid };
    await transact(session, context, {
      apply: async () => {
        drawAll(context, ruled);
        await context.sync();
      },
      conclude: () => conclude(context, ruled),
      finished: () => {
        keepFinished(session, {
          deed: { kind: 'ruled' },
          takeBack: (taken) => takeBack(session, ruled, taken),
          again: () => putAgain(session, ruled),
        });
      },
    });
    close(session);
    return true;
  });
}

function drawAll(context: Excel.RequestContext, { id, areas }: Ruled): void {
  const worksheet = context.workbook.worksheets.getItem(id);
  for (const area of areas) drawRuleOn(worksheet, area);
}

/** Whole where every area has the rule; else those that have it lose it again. */
async function conclude(context: Excel.RequestContext, ruled: Ruled): Promise<Conclusion> {
  const now = await lookAgain(context, ruled);
  if (now && now.standings.every((standing) => standing === 'ours'))
    return { outcome: 'finished', spared: spare([], ruled) };
  return { outcome: 'asBefore', spared: now ? await clear(context, ruled, now) : spare([], ruled) };
}

/** Areas that have another rule by now, or whose rows have moved, are left alone and named. */
function takeBack(session: ExcelSession, ruled: Ruled, taken: () => void): Promise<Spared> {
  return runWrite(session, async (context) => {
    const refuseReadOnly = askReadOnly(context);
    const now = await lookAgain(context, ruled);
    refuseReadOnly();
    let spared = spare([], ruled);
    if (now) {
      await transact(session, context, {
        apply: async () => {
          spared = await clear(context, ruled, now);
        },
        conclude: async () => {
          const later = await lookAgain(context, ruled);
          // Nothing was taken away: the rule stands and stays known. A part of it goes on to its
          // end.
          if (later?.standings.every((standing, at) => standing === now.standings[at])) {
            return { outcome: 'asBefore', spared };
          }
          if (later) spared = await clear(context, ruled, later);
          return { outcome: 'finished', spared };
        },
        finished: taken,
      });
      close(session);
    } else taken();
    return spared;
  });
}

/** Areas whose rows have moved since are left alone and named, as are those with a rule by now. */
async function putAgain(session: ExcelSession, ruled: Ruled): Promise<Spared> {
  const now = await session.run((context) => lookAgain(context, ruled));
  const isStill = now !== null && ruled.areas.every((area) => hasStayed(area, ruled, now.grid));
  const { sheet, areas } = ruled;
  const isDone = isStill && (await putInputRule(session, { kind: 'inputRule', sheet, areas }));
  return spare(isDone ? [] : areas, ruled);
}

/** Whether the rows of an area are still the ones they were. */
function hasStayed({ row, column, rows }: Rectangle, { sheet, grid }: Ruled, now: Grid | undefined): boolean {
  return [row, row + rows - 1].every((one) => standsStill({ sheet, row: one, column }, [], grid, now));
}

interface Look {
  readonly standings: readonly ReturnType<typeof ruleStanding>[];
  readonly grid: Grid | undefined;
}

/**
 * Queues the question what rules areas have and what the sheet holds; the result gives it once it
 * was answered.
 */
function queueLook(worksheet: Excel.Worksheet, areas: readonly Rectangle[]): (sheet: string) => Look {
  const validations = areas.map((area) => {
    let validation: Excel.DataValidation | undefined;
    onRange(worksheet, area, ({ dataValidation }) => (validation = dataValidation.load(ruleMembers)));
    return validation!;
  });
  const used = queueContents(worksheet.getUsedRangeOrNullObject(true));
  return (sheet) => ({ standings: validations.map(ruleStanding), grid: gridsOf(sheet, used)[0] });
}

/** Null where the sheet is gone. */
async function lookAgain(context: Excel.RequestContext, { sheet, id, areas }: Ruled): Promise<Look | null> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(id);
  worksheet.load('id');
  const look = queueLook(worksheet, areas);
  await context.sync();
  return worksheet.isNullObject ? null : look(sheet);
}

/** Takes the rule from the areas that still have it where it was put; the others are spared. */
async function clear(context: Excel.RequestContext, ruled: Ruled, { standings, grid }: Look): Promise<Spared> {
  const { areas } = ruled;
  const isOwn = (area: Rectangle, at: number): boolean =>
    (standings[at] === 'ours' || standings[at] === 'begun') && hasStayed(area, ruled, grid);
  const own = areas.filter(isOwn);
  const worksheet = context.workbook.worksheets.getItem(ruled.id);
  for (const area of own) onRange(worksheet, area, ({ dataValidation }) => dataValidation.clear());
  if (own.length > 0) await context.sync();
  const lost = areas.filter((area, at) => standings[at] !== 'none' && !own.includes(area));
  return spare(lost, ruled);
}

function spare(areas: readonly Rectangle[], { sheet }: Ruled): Spared {
  return { cells: areas.map((area) => ({ sheet, address: addressOf(area) })), sheets: [] };
}
