import { fillMessage } from '../../checks/message';
import type { Language, LocalText } from '../../indicators/text';
import type { ReviewEntry } from '../reviewResult';
import { placeOf } from './questionSheet';
import { questionsOf } from './questions';
import { questionWords as words } from './questionWords';

export interface LetterOptions {
  readonly language: Language;
  /** Who is written to, by its whole name. */
  readonly unit: LocalText;
  /** The reviewer; left out of the letter when empty. */
  readonly by: string;
}

/** The questions to one province as plain text to put into a letter, lines parted by newlines. */
export function questionLetter(entry: ReviewEntry, { language, unit, by }: LetterOptions): string {
  const { year, form, file } = entry;
  const questions = questionsOf(entry);
  const about = { form: form.id, year: String(year), file };
  const body = questions.length > 0 ? words.letterBody : words.letterNone;
  const points = questions.map((question) => {
    const place = placeOf(question);
    const { number, text } = question;
    return place === ''
      ? fillMessage(words.letterPointPlain, { number, text })
      : fillMessage(words.letterPoint, { number, place, text });
  });
  const paragraphs: readonly LocalText[] = [
    fillMessage(words.letterTo, { unit }),
    fillMessage(body, about),
    ...points,
    ...(by.trim() === '' ? [] : [fillMessage(words.letterBy, { by: by.trim() })]),
  ];
  return paragraphs.map((paragraph) => paragraph[language]).join('\n\n');
}
