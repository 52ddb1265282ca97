import { keepFinished } from '../undo/finished';
import { askReadOnly } from '../door/readOnly';
import type { ExcelSession } from '../door/session';
import { nothingSpared, type Spared } from '../undo/spared';
import { close, runWrite, transact, type Conclusion } from '../undo/transaction';

/** Everything but the locked cells stays in the department's hands, and there is no password. */
export const protectionOptions: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
  allowSort: true,
  allowAutoFilter: true,
};

/**
 * Locks the formulas of sheets against slips, or opens them again: all or nothing, two round trips.
 * Sheets that are so already, or are gone, are left out. Excel forgets its undo list; a sheet that
 * somebody protected with a password is refused.
 */
export async function setProtection(session: ExcelSession, sheets: readonly string[], wanted: boolean): Promise<void> {
  await change(session, sheets, wanted, (names) => {
    if (names.length === 0) return;
    keepFinished(session, {
      deed: { kind: wanted ? 'locked' : 'unlocked' },
      takeBack: (taken) => change(session, names, !wanted, taken),
      again: async () => {
        await setProtection(session, names, wanted);
        return nothingSpared;
      },
    });
  });
}

/** Which of the sheets are protected. One round trip. */
export function protectedSheets(session: ExcelSession, sheets: readonly string[]): Promise<readonly string[]> {
  return session.run(async (context) =>
    (await readProtection(context, sheets)).filter(({ isProtected }) => isProtected).map(({ name }) => name),
  );
}

/** A sheet as its protection stands. */
export interface Protected {
  readonly name: string;
  readonly isProtected: boolean;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** How sheets are protected; those that are gone are left out. One round trip. */
export async function readProtection(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly Protected[]> {
  const found = sheets.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const { protection } = sheet;
    sheet.load('name');
    protection.load('protected, options');
    return { name, sheet, protection };
  });
  await context.sync();
  return found.flatMap(({ name, sheet, protection }) =>
    sheet.isNullObject ? [] : [{ name, isProtected: protection.protected, options: protection.options }],
  );
}

/** `finished` is told the sheets that were changed. */
function change(
  session: ExcelSession,
  sheets: readonly string[],
  wanted: boolean,
  finished: (names: readonly string[]) => void,
): Promise<Spared> {
  return runWrite(session, async (context) => {
    const refuseReadOnly = askReadOnly(context);
    const changing = (await readProtection(context, sheets)).filter(({ isProtected }) => isProtected !== wanted);
    refuseReadOnly();
    const names = changing.map(({ name }) => name);
    if (names.length === 0) finished(names);
    else {
      await transact(session, context, {
        apply: () => apply(context, names, wanted),
        conclude: () => conclude(context, names, wanted),
        finished: () => finished(names),
      });
      close(session);
    }
    return nothingSpared;
  });
}

async function apply(context: Excel.RequestContext, names: readonly string[], wanted: boolean): Promise<void> {
  for (const name of names) {
    const { protection } = context.workbook.worksheets.getItem(name);
    if (wanted) protection.protect(protectionOptions);
    else protection.unprotect();
  }
  await context.sync();
}

async function conclude(context: Excel.RequestContext, names: readonly string[], wanted: boolean): Promise<Conclusion> {
  const now = await readProtection(context, names);
  const done = now.filter(({ isProtected }) => isProtected === wanted).map(({ name }) => name);
  if (done.length === now.length && now.length > 0) return { outcome: 'finished', spared: nothingSpared };
  if (done.length > 0) await apply(context, done, !wanted);
  return { outcome: 'asBefore', spared: nothingSpared };
}
