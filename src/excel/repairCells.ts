import type { RepairWrite } from '../checks/finding';
import type { CellValue } from '../sheet/grid';
import { asEntered } from './safeText';
import type { ExcelSession } from './session';
import { nothingSpared } from './spared';
import { close, runWrite, transact } from './transaction';

interface Held {
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/**
 * Puts a repair into its cells, all of them or none, and only while each still holds what the finding saw. Resolves with the addresses that
 * hold something else by now (nothing is written then), empty when the repair was made. Two round trips.
 */
export function repairCells(session: ExcelSession, writes: readonly RepairWrite[]): Promise<readonly string[]> {
  return runWrite(session, async (context) => {
    const before = await held(context, writes);
    const changed = writes.filter((write, at) => before[at]!.formula !== (write.found.formula ?? write.found.value));
    if (changed.length > 0) return changed.map(({ address }) => address);
    const contents = writes.map((write): Held => ({
      formula: contentOf(write),
      numberFormat: write.numberFormat ?? '',
    }));
    await transact(session, context, {
      apply: async () => {
        draw(context, writes, contents);
        await context.sync();
      },
      conclude: async () => {
        const now = await held(context, writes);
        const done = writes.filter((write, at) => now[at]!.formula === contentOf(write));
        if (done.length === writes.length) return { outcome: 'finished', spared: nothingSpared };
        draw(
          context,
          done,
          done.map((write) => before[writes.indexOf(write)]!).map((one) => ({ ...one, formula: asFormer(one) })),
        );
        await context.sync();
        return { outcome: 'asBefore', spared: nothingSpared };
      },
    });
    close(session);
    return [];
  });
}

/** A number, or a formula of the form: never a text from elsewhere. */
function contentOf({ put }: RepairWrite): CellValue {
  return 'formula' in put ? put.formula : put.value;
}

function asFormer({ formula, numberFormat }: Held): CellValue {
  return typeof formula === 'string' && formula.startsWith('=') ? formula : asEntered(formula, numberFormat);
}

function draw(context: Excel.RequestContext, writes: readonly RepairWrite[], contents: readonly Held[]): void {
  writes.forEach(({ sheet, address }, at) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    const { formula, numberFormat } = contents[at]!;
    // Before the content: a text format would keep the number as a text.
    if (writes[at]!.numberFormat !== null && numberFormat !== '') range.numberFormat = [[numberFormat]];
    range.formulas = [[formula]];
    range.untrack();
  });
}

async function held(context: Excel.RequestContext, writes: readonly RepairWrite[]): Promise<readonly Held[]> {
  const ranges = writes.map(({ sheet, address }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas,numberFormat');
    return range;
  });
  await context.sync();
  return ranges.map((range) => {
    const found = { formula: range.formulas[0]![0] as CellValue, numberFormat: String(range.numberFormat[0]![0]) };
    range.untrack();
    return found;
  });
}
