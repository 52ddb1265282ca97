import type { Locale } from './format/locale';
import type { Pause } from './request/requestWork';

export interface HostOptions {
  /** How entries are read and texts shown; Vietnamese unless said otherwise. */
  readonly locale?: Locale;
  /** What a new sheet is called before its number; programs in other languages have other words. */
  readonly sheetWord?: string;
  /**
   * Where the host shares its thread with what people see: its turn for them. None unless said
   * otherwise.
   */
  readonly pause?: Pause;
  /** The limit of Excel on the web for requests and answers; on unless said otherwise. */
  readonly webLimits?: boolean;
  /**
   * Whether formulas of validations and conditional formats are taken and told in the locale's own
   * form; nobody has seen which Excel does (OfficeDev/office-js issues 2128 and 2834). In English
   * form unless said otherwise.
   */
  readonly localRules?: boolean;
  /** As a file that is open for reading only: Excel says so when asked, and lets it be changed. */
  readonly readOnly?: boolean;
  /**
   * Takes .xlsx bytes that the add-in opens as a new workbook. Without it the host says that it
   * cannot, as some Excels do.
   */
  readonly openNew?: ((bytes: Uint8Array) => void) | null;
}

/** What holds unless said otherwise. */
export const usualOptions: Required<HostOptions> = {
  locale: 'vi-VN',
  sheetWord: 'Sheet',
  pause: () => null,
  webLimits: true,
  localRules: false,
  readOnly: false,
  openNew: null,
};
