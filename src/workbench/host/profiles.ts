import type { Locale } from './format/locale';
import list from './profiles.json';

/**
 * An Excel of the supported range, as far as it differs from the others in what the add-in meets.
 */
export interface Profile {
  readonly name: string;
  readonly says: string;
  /** By the regional settings: how entries are read, and what separates the areas of a list. */
  readonly locale: Locale;
  readonly displayLanguage: string;
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline';
  /** The newest requirement set that it reports; the client library may know less. */
  readonly excelApi: string;
  /**
   * Whether formulas of validations and conditional formats may be in the locale's form; unknown,
   * so one of the profiles says so.
   */
  readonly localRules: boolean;
  /** Whether the frame of the pane lets a page write to the clipboard. */
  readonly clipboard: boolean;
  /** The newest set of keyboard shortcuts; null where none are offered (volume licences). */
  readonly keyboardShortcuts: string | null;
  /** Whether requests and answers may have 5 MB at most. */
  readonly webLimits: boolean;
}

/**
 * Every test of the add-in against the host passes under each; the strictest of every kind is among
 * them.
 */
export const profiles = list as readonly Profile[];
