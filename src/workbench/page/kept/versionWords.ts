import type { PageLanguage } from '../words/language';
import type { KeptVersion } from './keptStore';

const regions = { vi: 'vi-VN', en: 'en-GB' } as const;

/** Sheets that name a workbook; more would not fit on a line. */
const mostSheets = 2;

/** What a workbook is called: by its file, else by its sheets, which say province and year. */
export function nameOf(
  { fileName, sheets = [] }: Pick<KeptVersion, 'fileName' | 'sheets'>,
  language: Pick<PageLanguage, 'text'>,
): string {
  if (fileName !== null) return fileName;
  if (sheets.length === 0) return language.text('book.newName');
  const names = sheets.slice(0, mostSheets).join(', ');
  return language.text('kept.newName', { sheets: sheets.length > mostSheets ? `${names}…` : names });
}

/** When a version was last written to, as people write it: 16:20, 29/11/2026. */
export function timeOf({ at }: KeptVersion, language: PageLanguage): string {
  const region = regions[language.current];
  const time = new Intl.DateTimeFormat(region, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const date = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'numeric', year: 'numeric' });
  return `${time.format(at)}, ${date.format(at)}`;
}
