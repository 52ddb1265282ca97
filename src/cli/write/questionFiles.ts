import path from 'node:path';
import { writeSheets } from '../../excel/write/writeSheets';
import { templatesOfYear } from '../../indicators/forms/templates';
import { reportingUnitOf } from '../../indicators/forms/reportingUnits';
import { plainName } from '../../indicators/names';
import type { Language } from '../../indicators/text';
import { questionLetter } from '../../review/questions/questionLetter';
import { questionsOf } from '../../review/questions/questions';
import { reminderLetter, remindersOf, type Reminder } from '../../review/questions/reminders';
import { buildQuestionSheet } from '../../review/questions/questionSheet';
import type { ReviewedBooks } from '../../review/review';
import type { ReviewEntry } from '../../review/reviewResult';
import { openHeadlessExcel } from './headlessExcel';
import { refuseOutput, refusePresent, writeOutput } from './outputFiles';

/**
 * Writes a workbook and a letter for each province that is asked anything, and says how many.
 * Refuses before the first file what stands there already.
 */
export async function writeQuestions(
  { result }: ReviewedBooks,
  { language, by }: { readonly language: Language; readonly by: string },
  target: string,
  folder: string,
): Promise<number> {
  const asked = result.ranking.filter((entry) => questionsOf(entry).length > 0);
  for (const entry of asked) await refuseOutput(path.join(target, `${nameOf(entry)}.xlsx`), folder, false);
  for (const entry of asked) {
    const template = templatesOfYear(entry.year).find(({ id }) => id === entry.form.id);
    const unit = template ? reportingUnitOf(template, entry.province) : entry.province.name;
    const file = path.join(target, nameOf(entry));
    await writeOutput(await questionWorkbook(entry), `${file}.xlsx`, folder);
    await writeOutput(`${questionLetter(entry, { language, unit, by })}\n`, `${file}.txt`, folder);
  }
  return asked.length;
}

/**
 * Writes a reminder for each province that has not sent, or not filled in, what others have; says
 * how many.
 */
export async function writeReminders(
  { result }: ReviewedBooks,
  { language, by }: { readonly language: Language; readonly by: string },
  target: string,
  folder: string,
): Promise<number> {
  const reminders = remindersOf(result);
  const fileOf = ({ province, year }: Reminder): string =>
    path.join(target, `nhac-${province.code}-${plainName(province.name.vi)}-${year}.txt`.replace(/[^\w./\\-]+/g, '-'));
  for (const one of reminders) await refusePresent(fileOf(one), folder);
  for (const one of reminders) await writeOutput(`${reminderLetter(one, language, by)}\n`, fileOf(one), folder);
  return reminders.length;
}

/** `cau-hoi-38-thanh-hoa-2025-TH-NAM`: letters that every file system takes. */
function nameOf({ province, year, form }: ReviewEntry): string {
  const name = `cau-hoi-${province.code}-${plainName(province.name.vi)}-${year}-${form.id}`;
  return name.replace(/[^\w-]+/g, '-');
}

async function questionWorkbook(entry: ReviewEntry): Promise<Uint8Array> {
  const layout = buildQuestionSheet(entry);
  const { session, save } = openHeadlessExcel();
  await writeSheets(session, [], () => ({ create: [layout], fill: [], show: layout.name }));
  return save();
}
