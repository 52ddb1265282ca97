import path from 'node:path';
import { findProvince } from '../../indicators/provinces/provinces';
import { accept, acceptanceRefusals, refusalOf, type Acceptance } from '../../review/acceptance';
import type { Choice } from '../../review/gather/received';
import { reviewPage } from '../../review/page/reviewPage';
import { returnsSince } from '../../review/questions/returnsSince';
import { reviewGathered, type ReviewedBooks, type ReviewOptions } from '../../review/review';
import { reviewTables, tableNames } from '../../review/tables';
import type { ExitCode, Given, Shell } from '../command';
import { messages, sentence } from '../messages/catalogue';
import { nationalWorkbook } from '../write/nationalWorkbook';
import { earlierBooks } from '../read/earlierBooks';
import { returnText } from '../print/returnReport';
import { reviewExitCode, reviewJson, reviewText } from '../print/reviewReport';
import { shippedLists } from '../../indicators/shippedLists';
import { refuse, UserError } from '../userError';
import { refuseFolder, refuseOutput, refusePresent, writeOutput } from '../write/outputFiles';
import { Gathering } from '../read/gathering';
import { Resumable } from '../read/resumable';
import { tellPassedOver, workbookNames } from '../read/workbooksAt';
import { writeQuestions, writeReminders } from '../write/questionFiles';

/** Does what the command `review` is asked for. */
export async function run(given: Given, shell: Shell): Promise<ExitCode> {
  if (given.files.length === 0) throw refuse('bad.noFiles');
  const { folder, print, complain, language } = shell;
  const out = given.text('out');
  const html = given.text('html');
  if (out !== null) await refuseOutput(out, folder, given.flag('force'));
  if (html !== null) await refuseOutput(html, folder, given.flag('force'), 'html');
  const questions = given.text('questions');
  if (questions !== null) await refuseFolder(questions, folder);
  const tables = given.text('tables');
  if (tables !== null) {
    await refuseFolder(tables, folder);
    for (const name of tableNames) await refusePresent(tableFile(tables, name), folder, given.flag('force'));
  }
  const year = yearOf(given.text('year'));
  const lists = shippedLists();
  const earlier = await earlierBooks(given.list('previous'), shell, lists);
  const resume = given.text('resume');
  const resumable = resume === null ? null : await Resumable.open(resume, folder);
  const options = { ...lists, year, earlier };
  const gathering = await Gathering.of(given.files, folder, options, resumable);
  if (gathering.recalled > 0) complain(sentence('review.resumed', { count: gathering.recalled })[language]);
  const counts = given.list('count');
  const choices =
    counts.length === 0 ? [] : choicesOf(counts, await workbookNames(given.files, folder), gathering.year);
  const reviewed = reviewGathered(await gathering.sorted(choices), options);
  const { result } = reviewed;
  const since = given.list('since');
  const returns =
    since.length === 0
      ? []
      : returnsSince(await reviewAgain(since, folder, { ...lists, year: result.year, earlier }), reviewed);
  if (given.flag('json')) print(JSON.stringify(reviewJson(result, returns), null, 2));
  else [...reviewText(result, language), ...returns.flatMap((one) => returnText(one, language))].forEach(print);
  for (const { reason, sentence: text } of result.aside) if (reason === 'unread') complain(text[language]);
  await tellPassedOver([...given.files, ...given.list('previous'), ...since], shell);
  const acceptances = acceptancesOf(given, reviewed, new Date().toISOString());
  await writeAll(
    { out, html, questions, tables },
    reviewed,
    { acceptances, by: given.text('by') ?? '', force: given.flag('force') },
    shell,
  );
  return reviewExitCode(result);
}

/**
 * `--count FILE` or `--count FILE=CODE`: the file, by its path or its name, counts as its head says
 * or for the province of the code.
 */
function choicesOf(given: readonly string[], files: readonly string[], year: number | null): readonly Choice[] {
  const choices: Choice[] = [];
  for (const text of given) {
    const [, name, code] = /^(.*?)(?:=([^=]+))?$/su.exec(text)!;
    const [file, ...others] = files.filter((one) => one === name || path.basename(one) === name);
    if (file === undefined || others.length > 0) throw refuse('review.noSuchFile', { file: name! });
    if (code === undefined) choices.push({ file, sheet: null, province: null });
    else {
      const province = year === null ? null : findProvince(year, code);
      if (!province) throw refuse('bad.province', { province: code, year: String(year) });
      choices.push({ file, sheet: null, province: { scheme: province.scheme, code: province.code } });
    }
  }
  return choices;
}

/** Nothing of an earlier submission may be missing from the comparison in silence. */
async function reviewAgain(paths: readonly string[], folder: string, options: ReviewOptions): Promise<ReviewedBooks> {
  const found = await (await Gathering.of(paths, folder, options)).sorted();
  const unread = found.aside.find(({ reason }) => reason === 'unread');
  if (unread) throw new UserError(unread.sentence);
  return reviewGathered(found, options);
}

function yearOf(text: string | null): number | null {
  if (text === null) return null;
  if (!/^(19|20)\d\d$/.test(text.trim())) throw refuse('bad.year', { year: text });
  return Number(text);
}

/** Everything is looked at before anything is accepted. */
function acceptancesOf(given: Given, { result }: ReviewedBooks, at: string): readonly Acceptance[] {
  const by = given.text('by') ?? '';
  return given.list('accept').flatMap((code) => {
    const province = result.year === null ? null : findProvince(result.year, code);
    if (!province) throw refuse('bad.province', { province: code, year: String(result.year) });
    const entries = result.ranking.filter((one) => one.province.code === province.code);
    if (entries.length === 0) throw refuse('review.notSent', { province: province.name });
    return entries.map((entry) => {
      const refusal = refusalOf(entry, by);
      if (refusal) throw refuse('review.refused', { province: province.name, reason: acceptanceRefusals[refusal] });
      return accept(entry, by, at);
    });
  });
}

interface Outputs {
  readonly out: string | null;
  readonly html: string | null;
  readonly questions: string | null;
  readonly tables: string | null;
}

const tableFile = (folder: string, name: string): string => path.join(folder, `${name}.csv`);

async function writeAll(
  { out, html, questions, tables }: Outputs,
  reviewed: ReviewedBooks,
  {
    acceptances,
    by,
    force,
  }: { readonly acceptances: readonly Acceptance[]; readonly by: string; readonly force: boolean },
  { folder, complain, language }: Shell,
): Promise<void> {
  const told = (file: string): void => complain(sentence('review.wrote', { file })[language]);
  if (html !== null) {
    await writeOutput(reviewPage(reviewed.result, language), html, folder, { force });
    told(html);
  }
  if (questions !== null) {
    const count = await writeQuestions(reviewed, { language, by }, questions, folder);
    complain(sentence('review.wroteQuestions', { count, folder: questions })[language]);
    const reminded = await writeReminders(reviewed, { language, by }, questions, folder);
    complain(sentence('review.wroteReminders', { count: reminded, folder: questions })[language]);
  }
  if (tables !== null) {
    for (const { name, text } of reviewTables(reviewed, language)) {
      await writeOutput(text, tableFile(tables, name), folder, { force });
      told(tableFile(tables, name));
    }
  }
  if (out !== null) {
    if (reviewed.result.ranking.length === 0) throw new UserError(messages['review.nothing']);
    await writeOutput(await nationalWorkbook(reviewed, acceptances), out, folder, { force });
    told(out);
  }
}
