import type { Template } from '../../indicators/forms/template';
import { formProblemText, type FormProblem } from '../../sheet/formSheet/formProblems';
import { loadForms } from '../../sheet/formSheet/formsOfBook';
import type { LocalText } from '../../indicators/text';
import { sentence } from '../messages/catalogue';
import { shippedLists, type Shipped } from '../../indicators/shippedLists';
import { refuse, UserError } from '../userError';
import { openWorkbook } from './workbookFiles';

/** The lists to work with, and the forms in them that come from a file. */
export interface GivenForms extends Shipped {
  readonly own: readonly Template[];
}

/**
 * The shipped lists, with the forms of a workbook's `Mẫu` sheets over them where a file is given.
 * Throws a UserError that names every bad cell.
 */
export async function givenForms(file: string | null, folder: string): Promise<GivenForms> {
  const shipped = shippedLists();
  if (file === null) return { ...shipped, own: [] };
  const snapshot = await openWorkbook(file, folder);
  const { catalogue, templates, own, sheets, problems } = loadForms(snapshot, shipped);
  if (sheets.length === 0) throw refuse('forms.none', { file });
  if (problems.length > 0) throw new UserError(allProblems(file, problems));
  return { ...shipped, catalogue, templates, own };
}

/** One sentence for a cell of a form that cannot be loaded. */
export function problemSentence(file: string, problem: FormProblem): LocalText {
  return sentence('forms.problem', { file, problem: formProblemText(problem) });
}

function allProblems(file: string, problems: readonly FormProblem[]): LocalText {
  const all = problems.map((problem) => problemSentence(file, problem));
  return { vi: all.map(({ vi }) => vi).join('\n'), en: all.map(({ en }) => en).join('\n') };
}
