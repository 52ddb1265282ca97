import type { ExcelSession } from './session';

const pattern = /^ChiTieu~[0-9a-z]+-\d+$/;

/** Names for sheets in the making, unlike any other's: a lost round trip must not be mistaken for the next one. */
export function temporaryNames(count: number): string[] {
  const stamp = Date.now().toString(36) + Math.floor(Math.random() * 36 ** 4).toString(36);
  return Array.from({ length: count }, (_, index) => `ChiTieu~${stamp}-${index + 1}`);
}

/** Sheets that an earlier, lost write has left behind. One round trip. */
export function listUnfinished(session: ExcelSession): Promise<string[]> {
  return session.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name).filter((name) => pattern.test(name));
  });
}

/**
 * Queues the removal of what a failed write has made, and of nothing else. `present` are the names now; `temporary` and `final` belong
 * together by position. Renaming comes last, so a final name is ours only where a later sheet is still waiting for its own.
 */
export function removeUnfinished(
  context: Excel.RequestContext,
  present: readonly string[],
  temporary: readonly string[],
  final: readonly string[],
): void {
  const { worksheets } = context.workbook;
  const waiting = temporary.findIndex((name) => present.includes(name));
  if (waiting < 0) return;
  for (const [index, name] of temporary.entries()) {
    if (present.includes(name)) worksheets.getItem(name).delete();
    else if (index < waiting && present.includes(final[index]!)) worksheets.getItem(final[index]!).delete();
  }
}
