import type { Language } from '../../indicators/text';

const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** A moment of the day as a clock shows it: 14:03. */
export function printTime(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    moment,
  );
}

/** A moment with its day: 14:03, 30/11/2026. */
export function printDayAndTime(moment: Date, language: Language): string {
  const day = new Intl.DateTimeFormat(locales[language], { day: '2-digit', month: '2-digit', year: 'numeric' });
  return `${printTime(moment, language)}, ${day.format(moment)}`;
}
