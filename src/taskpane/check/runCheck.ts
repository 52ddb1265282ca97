import { readSnapshot } from '../../excel/readSnapshot';
import type { ExcelSession } from '../../excel/session';
import { checkSheets, type SheetCheck } from '../../checks/engine';
import type { Rule } from '../../checks/rule';
import { rules } from '../../checks/rules';
import { loadCatalogue } from '../../indicators/catalogue';
import { loadProvinces } from '../../indicators/provinces';
import { loadTemplates } from '../../indicators/templates';
import { explain } from '../../submission/notes/explain';
import { readNotes, type ExplanationRow } from '../../submission/notes/readNotes';
import { submissionSheets } from '../../submission/submissionSheets';
import { earlierBooks } from '../files/earlierBooks';
import type { FormProblem } from '../../sheet/formSheet/formProblems';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';

/** What one reading of the workbook showed. */
export interface CheckResult {
  readonly readAt: Date;
  /** With the explanations and waivers that the workbook carries. */
  readonly sheets: readonly SheetCheck[];
  /** Cells of `Mẫu` sheets that keep a form from being used. */
  readonly formProblems: readonly FormProblem[];
  /** Explanations of this workbook and of earlier ones: what was said of a place may serve again. */
  readonly explanations: readonly ExplanationRow[];
  /** Sheets that are neither province sheets nor a ledger nor a form nor the submission's own. */
  readonly otherSheets: readonly string[];
  /** Rules by id, for their help. */
  readonly rules: ReadonlyMap<string, Rule>;
}

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The pane may stand still for this long, in milliseconds; then clicks and drawing come first. */
const longestHold = 20;

/** All values of a generator; pauses between two of them whenever the pane was held for too long. */
async function unhurried<Value>(values: Iterable<Value>): Promise<readonly Value[]> {
  const all: Value[] = [];
  let since = performance.now();
  for (const value of values) {
    all.push(value);
    if (performance.now() - since < longestHold) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return all;
}

/**
 * Reads the whole workbook once and applies every rule, sheet by sheet with pauses for the pane, by the forms that it carries itself, also against the earlier workbooks that were given. Writes nothing; 1 + ⌈payload / 4 MB⌉ round trips.
 */
export async function runCheck(session: ExcelSession): Promise<CheckResult> {
  const snapshot = await readSnapshot(session);
  const readAt = new Date();
  const known = {
    catalogue: loadCatalogue(),
    provinces: loadProvinces().provinces,
    templates: loadTemplates(),
  };
  const { book, forms, lists } = readBookWithForms(snapshot, known);
  const given = earlierBooks();
  const earlier = given.map((one) => readBookWithForms(one.snapshot, lists).book);
  const own = submissionSheets(snapshot);
  return {
    readAt,
    sheets: explain(await unhurried(checkSheets(book, { catalogue: forms.catalogue, earlier })), readNotes(snapshot)),
    formProblems: forms.problems,
    explanations: [snapshot, ...given.map((one) => one.snapshot)].flatMap((one) => readNotes(one).explanations),
    otherSheets: book.otherSheets.filter((sheet) => !own.includes(sheet)),
    rules: rulesById,
  };
}
