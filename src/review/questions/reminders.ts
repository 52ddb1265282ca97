import { fillMessage } from '../../checks/message';
import { inBoth } from '../../checks/wording';
import type { Province } from '../../indicators/provinces/province';
import { keyText } from '../../indicators/provinces/provinceList';
import { findTemplate, templatesOfYear } from '../../indicators/forms/templates';
import type { Language, LocalText } from '../../indicators/text';
import { reportingUnitOf } from '../../indicators/forms/reportingUnits';
import { completenessText } from '../../submission/completenessWords';
import type { FormReview, ReviewEntry, ReviewResult } from '../reviewResult';
import { reminderWords as words } from './questionWords';

/**
 * What a province still owes: forms that it has not sent, and forms that it sent without filling
 * them in.
 */
export interface Reminder {
  readonly province: Province;
  readonly year: number;
  readonly notSent: readonly Pick<FormReview, 'form' | 'title'>[];
  readonly unfilled: readonly ReviewEntry[];
}

/** Whether a report may be taken for complete: something in it, and nothing required left open. */
export function isFilled({ completeness }: Pick<ReviewEntry, 'completeness'>): boolean {
  return completeness.filled > 0 && completeness.requiredBlank.length === 0;
}

/**
 * Every province that has to be reminded, in the order of codes. Only forms that somebody sent are
 * expected of the others.
 */
export function remindersOf({ year, forms }: Pick<ReviewResult, 'year' | 'forms'>): readonly Reminder[] {
  if (year === null) return [];
  const reminders = new Map<string, Reminder>();
  const of = (province: Province): Reminder =>
    reminders.get(keyText(province)) ?? { province, year, notSent: [], unfilled: [] };
  for (const { form, title, missing, received } of forms) {
    for (const province of missing) {
      const known = of(province);
      reminders.set(keyText(province), { ...known, notSent: [...known.notSent, { form, title }] });
    }
    for (const entry of received.filter((one) => !isFilled(one))) {
      const known = of(entry.province);
      reminders.set(keyText(entry.province), { ...known, unfilled: [...known.unfilled, entry] });
    }
  }
  return [...reminders.values()].sort((one, other) => (one.province.code < other.province.code ? -1 : 1));
}

/** What is owed, in one line: `chưa gửi TH-NAM; BC-NAM: đã điền 3/20, bắt buộc còn 2`. */
export function reminderText({ notSent, unfilled }: Reminder): LocalText {
  return inBoth((language) =>
    [
      ...(notSent.length > 0
        ? [fillMessage(words.notSentShort, { forms: notSent.map(({ form }) => form.id).join(', ') })[language]]
        : []),
      ...unfilled.map(({ form, completeness }) => `${form.id}: ${completenessText(completeness)[language]}`),
    ].join('; '),
  );
}

/**
 * The reminder as plain text to put into a letter, lines parted by newlines. `by` is left out where
 * it is empty.
 */
export function reminderLetter(reminder: Reminder, language: Language, by: string): string {
  const { year, notSent, unfilled } = reminder;
  const about = { year: String(year) };
  const paragraphs: readonly LocalText[] = [
    fillMessage(words.to, { unit: unitOf(reminder) }),
    ...notSent.map(({ form, title }) => fillMessage(words.notSent, { ...about, form: form.id, title })),
    ...unfilled.map(({ form, file, completeness }) =>
      fillMessage(completeness.requiredBlank.length > 0 ? words.required : words.blank, {
        ...about,
        form: form.id,
        file,
        figure: completenessText(completeness),
        codes: completeness.requiredBlank.join(', '),
      }),
    ),
    words.please,
    ...(by.trim() === '' ? [] : [fillMessage(words.by, { by: by.trim() })]),
  ];
  return paragraphs.map((paragraph) => paragraph[language]).join('\n\n');
}

function unitOf({ province, year, notSent, unfilled }: Reminder): LocalText {
  const form = notSent[0]?.form ?? unfilled[0]?.form;
  const template = form && (findTemplate(form) ?? templatesOfYear(year).find(({ id }) => id === form.id));
  return template ? reportingUnitOf(template, province) : province.name;
}
