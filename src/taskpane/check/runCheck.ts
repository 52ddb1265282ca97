import { readSnapshot } from '../../excel/readSnapshot';
import type { ExcelSession } from '../../excel/session';
import { checkBook, type SheetCheck } from '../../checks/engine';
import type { Rule } from '../../checks/rule';
import { rules } from '../../checks/rules';
import { loadCatalogue } from '../../indicators/catalogue';
import { loadProvinces } from '../../indicators/provinces';
import { loadTemplates } from '../../indicators/templates';
import { readBook } from '../../sheet/readBook';

/** What one reading of the workbook showed. */
export interface CheckResult {
  readonly readAt: Date;
  readonly sheets: readonly SheetCheck[];
  /** Sheets that are neither province sheets nor a ledger. */
  readonly otherSheets: readonly string[];
  /** Rules by id, for their help. */
  readonly rules: ReadonlyMap<string, Rule>;
}

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Reads the whole workbook once and applies every rule. Writes nothing; 1 + ⌈payload / 4 MB⌉ round trips. */
export async function runCheck(session: ExcelSession): Promise<CheckResult> {
  const snapshot = await readSnapshot(session);
  const readAt = new Date();
  const catalogue = loadCatalogue();
  const book = readBook(snapshot, { catalogue, provinces: loadProvinces().provinces, templates: loadTemplates() });
  return { readAt, sheets: checkBook(book, { catalogue }), otherSheets: book.otherSheets, rules: rulesById };
}
