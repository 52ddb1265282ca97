import { readSnapshot, readState } from '../../excel/read/readSnapshot';
import { shippedLists } from '../../indicators/shippedLists';
import type { ExcelSession } from '../../excel/door/session';
import { writeSheets } from '../../excel/write/writeSheets';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import { freeName } from '../../sheet/province/sheetName';
import { buildRevisionSheet, revisionSheetName } from '../../sheet/revisions/revisionSheet';
import { revisionTables, type RevisionTable } from '../../sheet/revisions/revisionTables';

/**
 * The pairs of sheets in the workbook that report one year twice, each with the numbers that moved.
 * Writes nothing.
 * @throws ExcelFailure
 */
export async function readRevisions(session: ExcelSession): Promise<readonly RevisionTable[]> {
  const snapshot = await readSnapshot(session);
  const { book } = readBookWithForms(snapshot, shippedLists());
  return revisionTables(book);
}

/**
 * Writes a table as a new sheet, whose numbers refer to the two sheets, and gives its name.
 * @throws ExcelFailure
 */
export async function writeRevision(session: ExcelSession, table: RevisionTable): Promise<string> {
  const { sheets } = await readState(session, []);
  const name = freeName(revisionSheetName(table), sheets);
  await writeSheets(session, [], () => ({ create: [buildRevisionSheet(table, name)], fill: [], show: name }));
  return name;
}
