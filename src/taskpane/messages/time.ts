import type { Language } from '../../indicators/text';

const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** A moment of the day as a clock shows it: 14:03. */
export function printTime(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    moment,
  );
}
