/**
 * The one opening between the page and the pane's frame. Both lie on the same origin, so the frame
 * calls the page; only JSON text crosses, so neither side can hold an object of the other.
 */
export interface PaneDoor {
  /**
   * Answers one `sync`: a request message of the genuine client in, the results one after the
   * other, then the response message without them. A large answer is taken apart piece by piece,
   * and others have their turn in between.
   */
  readonly answer: (request: string, onResult: (result: string) => void) => Promise<string>;
  /** The frame gives its receiver of events here, each call a JSON list of rich-api entries. */
  readonly connect: (deliver: (entries: string) => void) => void;
  /** The language Excel would report, `vi-VN` or `en-US`. */
  readonly displayLanguage: () => string;
  /**
   * Document settings (`Office.context.document.settings`) as JSON: they belong to the open
   * workbook.
   */
  readonly readSettings: () => string;
  readonly writeSettings: (settings: string) => void;
  /**
   * The workbook as a file, in base 64. Rejects where parts of the opened file would be missing:
   * saving asks about those.
   */
  readonly readFile: () => Promise<string>;
}

/** What a new workbook holds: no settings at all. */
export const noSettings = '{}';

declare global {
  interface Window {
    chiTieuPaneDoor?: PaneDoor;
  }
}
