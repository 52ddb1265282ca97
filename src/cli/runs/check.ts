import type { ExitCode, Given, Shell } from '../command';
import { checkWorkbook, exitCodeOf, outcomeOf, type Outcome } from '../check/checkWorkbook';
import { earlierBooks } from '../read/earlierBooks';
import { givenForms, problemSentence, type GivenForms } from '../read/givenForms';
import { rulesVersion } from '../../checks/rules';
import { sentence } from '../messages/catalogue';
import type { GivenText } from '../check/textCheck';
import type { WorkbookCheck } from '../check/workbookCheck';
import type { Book } from '../../sheet/province/report';
import { localTime } from '../../sheet/grid/days';
import { totalLines, workbookLines } from '../print/textReport';
import { refuse } from '../userError';
import { refuseOutput, writeOutput } from '../write/outputFiles';
import { tellPassedOver } from '../read/workbooksAt';
import { eachWorkbook } from '../read/workbookFiles';

/** Does what the command `check` is asked for. */
export async function run(given: Given, shell: Shell): Promise<ExitCode> {
  const { language, print, complain, folder } = shell;
  if (given.files.length === 0) throw refuse('bad.noFiles');
  const html = given.text('html');
  if (html !== null) await refuseOutput(html, folder, given.flag('force'), 'html');
  const live = given.text('live');
  if (live !== null) await refuseOutput(live, folder, given.flag('force'));
  const lists = await givenForms(given.text('forms'), folder);
  const earlier = await earlierBooks(given.list('previous'), shell, lists);
  const text = await textOf(given, folder);
  const json = given.flag('json') ? await import('../print/jsonReport') : null;
  const checked = eachCheck(given.files, folder, earlier, lists);
  // A text has to find its sheet among those of all workbooks.
  const checks = text ? await withText(await gathered(checked), text) : checked;
  const outcomes: Outcome[] = [];
  const entries: unknown[] = [];
  const kept: WorkbookCheck[] = [];
  for await (const check of checks) {
    outcomes.push(outcomeOf(check));
    if (json) entries.push(json.workbookEntry(check));
    else workbookLines(check, language).forEach(print);
    if (html !== null) kept.push(check);
  }
  if (json) print(JSON.stringify(json.jsonReport(entries), null, 2));
  else totalLines(outcomes, language).forEach(print);
  if (html !== null) {
    const { checkReport } = await import('../../submission/files/checkReport');
    const page = checkReport(kept, { language, rules: rulesVersion, madeAt: localTime(new Date()) });
    await writeOutput(page, html, folder, { force: given.flag('force') });
    if (!json) print(sentence('check.htmlDone', { file: html })[language]);
  }
  // What cannot be checked is told below, and opened for nothing else.
  if (live !== null && outcomes.every(({ error }) => error === null)) {
    // The way to write a workbook takes longer to load than most workbooks take to check.
    const [{ liveCopy }, { agreedBy }] = await Promise.all([import('../write/liveCopy'), import('../write/writeInto')]);
    const { sheet, checks: count } = await liveCopy(given.files, live, folder, lists, agreedBy(given));
    if (!json) print(sentence('check.liveDone', { file: live, sheet, count })[language]);
  }
  for (const { file, error, formProblems } of outcomes) {
    if (error) complain(error[language]);
    for (const problem of formProblems) complain(problemSentence(file, problem)[language]);
  }
  await tellPassedOver([...given.files, ...given.list('previous')], shell);
  return exitCodeOf(outcomes);
}

/** The checks of workbooks, each when it is asked for: whoever is done with one lets it go. */
async function* eachCheck(
  paths: readonly string[],
  folder: string,
  earlier: readonly Book[],
  lists: GivenForms,
): AsyncGenerator<WorkbookCheck> {
  for await (const opened of eachWorkbook(paths, folder)) yield await checkWorkbook(opened, earlier, lists);
}

async function gathered(checked: AsyncIterable<WorkbookCheck>): Promise<readonly WorkbookCheck[]> {
  const checks: WorkbookCheck[] = [];
  for await (const one of checked) checks.push(one);
  return checks;
}

async function textOf(given: Given, folder: string): Promise<GivenText | null> {
  const [file, sheet] = [given.text('text'), given.text('sheet')];
  if (file === null && sheet !== null) throw refuse('bad.sheetAlone');
  if (file === null) return null;
  const [{ openReportFile }, { givenReadings }] = await Promise.all([
    import('../read/reportFile'),
    import('../read/givenReadings'),
  ]);
  const { text, isForm, pages } = await openReportFile(file, folder);
  if (isForm) throw refuse('bad.textIsForm', { file });
  return { file, text: text ?? '', pages, sheet, memory: await givenReadings(given.text('reading'), folder) };
}

async function withText(checks: readonly WorkbookCheck[], text: GivenText): Promise<readonly WorkbookCheck[]> {
  return (await import('../check/textCheck')).withText(checks, text);
}
