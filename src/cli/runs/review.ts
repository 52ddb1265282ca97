import { stat } from 'node:fs/promises';
import path from 'node:path';
import { findProvince } from '../../indicators/provinces';
import { accept, acceptanceRefusals, refusalOf, type Acceptance } from '../../review/acceptance';
import { gather } from '../../review/gather/gather';
import type { Choice } from '../../review/gather/received';
import type { SubmittedFile } from '../../review/gather/submitted';
import { reviewPage } from '../../review/page/reviewPage';
import { returnsSince } from '../../review/questions/returnsSince';
import { reviewBooks, type ReviewedBooks, type ReviewOptions } from '../../review/review';
import { reviewTables, tableNames } from '../../review/tables';
import type { ExitCode, Given, Shell } from '../command';
import { messages, sentence } from '../messages/catalogue';
import { nationalWorkbook } from '../nationalWorkbook';
import { earlierBooks } from '../earlierBooks';
import { returnText } from '../returnReport';
import { reviewExitCode, reviewJson, reviewText } from '../reviewReport';
import { shippedLists } from '../../indicators/shippedLists';
import { refuse, UserError } from '../userError';
import {
  openWorkbooks,
  refuseFolder,
  refuseOutput,
  refusePresent,
  writeOutput,
  type OpenedFile,
} from '../workbookFiles';
import { writeQuestions, writeReminders } from '../questionFiles';

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
  const earlier = await earlierBooks(given.list('previous'), folder, lists);
  const opened = await openWorkbooks(given.files, folder);
  const files = await Promise.all(opened.map((one) => asSubmitted(one, folder)));
  const choices = choicesOf(given.list('count'), files, () => year ?? gather(files, lists).year);
  const reviewed = reviewBooks(files, { ...lists, year, earlier, choices });
  const { result } = reviewed;
  const since = given.list('since');
  const returns =
    since.length === 0
      ? []
      : returnsSince(await reviewAgain(since, folder, { ...lists, year: result.year, earlier }), reviewed);
  if (given.flag('json')) print(JSON.stringify(reviewJson(result, returns), null, 2));
  else [...reviewText(result, language), ...returns.flatMap((one) => returnText(one, language))].forEach(print);
  for (const { reason, sentence: text } of result.aside) if (reason === 'unread') complain(text[language]);
  const acceptances = acceptancesOf(given, reviewed, new Date().toISOString());
  await writeAll({ out, html, questions, tables }, reviewed, { acceptances, by: given.text('by') ?? '' }, shell);
  return reviewExitCode(result);
}

async function asSubmitted({ file, snapshot, error }: OpenedFile, folder: string): Promise<SubmittedFile> {
  if (!snapshot) return { file, snapshot: null, problem: error! };
  const changed = await stat(path.resolve(folder, file)).then(
    ({ mtime }) => mtime.toISOString(),
    () => null,
  );
  return { file, changed, snapshot, problem: null };
}

/**
 * `--count FILE` or `--count FILE=CODE`: the file, by its path or its name, counts as its head says
 * or for the province of the code.
 */
function choicesOf(
  given: readonly string[],
  files: readonly SubmittedFile[],
  yearOfFiles: () => number | null,
): readonly Choice[] {
  return given.map((text) => {
    const [, name, code] = /^(.*?)(?:=([^=]+))?$/su.exec(text)!;
    const found = files.filter(({ file }) => file === name || path.basename(file) === name);
    if (found.length !== 1) throw refuse('review.noSuchFile', { file: name! });
    const { file } = found[0]!;
    if (code === undefined) return { file, sheet: null, province: null };
    const year = yearOfFiles();
    const province = year === null ? null : findProvince(year, code);
    if (!province) throw refuse('bad.province', { province: code, year: String(year) });
    return { file, sheet: null, province: { scheme: province.scheme, code: province.code } };
  });
}

/** Nothing of an earlier submission may be missing from the comparison in silence. */
async function reviewAgain(paths: readonly string[], folder: string, options: ReviewOptions): Promise<ReviewedBooks> {
  const opened = await openWorkbooks(paths, folder);
  const unread = opened.find(({ error }) => error !== null);
  if (unread?.error) throw new UserError(unread.error);
  return reviewBooks(await Promise.all(opened.map((one) => asSubmitted(one, folder))), options);
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
  { acceptances, by }: { readonly acceptances: readonly Acceptance[]; readonly by: string },
  { folder, complain, language }: Shell,
): Promise<void> {
  const told = (file: string): void => complain(sentence('review.wrote', { file })[language]);
  if (html !== null) {
    await writeOutput(reviewPage(reviewed.result, language), html, folder);
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
      await writeOutput(text, tableFile(tables, name), folder);
      told(tableFile(tables, name));
    }
  }
  if (out !== null) {
    if (reviewed.result.ranking.length === 0) throw new UserError(messages['review.nothing']);
    await writeOutput(await nationalWorkbook(reviewed, acceptances), out, folder);
    told(out);
  }
}
