/** How a language writes numbers and dates; formulas are translated with the list separator. */
export interface LocaleMarks {
  readonly decimal: string;
  readonly group: string;
  /** Between a function's arguments. */
  readonly list: string;
  readonly dateOrder: 'dmy' | 'mdy';
  /** The number format a typed date takes. */
  readonly dateFormat: string;
}

export const locales = {
  'vi-VN': { decimal: ',', group: '.', list: ';', dateOrder: 'dmy', dateFormat: 'dd/mm/yyyy' },
  'en-US': { decimal: '.', group: ',', list: ',', dateOrder: 'mdy', dateFormat: 'm/d/yyyy' },
} as const satisfies Record<string, LocaleMarks>;

export type Locale = keyof typeof locales;
