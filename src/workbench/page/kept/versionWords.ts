import type { PageLanguage } from '../words/language';
import type { KeptVersion } from './keptStore';

const regions = { vi: 'vi-VN', en: 'en-GB' } as const;

export function nameOf({ fileName }: KeptVersion, language: PageLanguage): string {
  return fileName ?? language.text('book.newName');
}

/** When a version was last written to, as people write it: 16:20, 29/11/2026. */
export function timeOf({ at }: KeptVersion, language: PageLanguage): string {
  const region = regions[language.current];
  const time = new Intl.DateTimeFormat(region, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const date = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'numeric', year: 'numeric' });
  return `${time.format(at)}, ${date.format(at)}`;
}
