/** What the pane remembers on this machine; never figures, only where a person left off. */
export const remembered = {
  language: 'chi-tieu.language',
  view: 'chi-tieu.view',
  reviewer: 'chi-tieu.reviewer',
  selection: 'chi-tieu.selection',
  exampleSeen: 'chi-tieu.example-seen',
  watching: 'chi-tieu.watching',
} as const;
export type Remembered = keyof typeof remembered;

/** The remembered text, or null. Browsers may refuse storage inside a frame; then nothing is remembered. */
export function recall(what: Remembered): string | null {
  try {
    return localStorage.getItem(remembered[what]);
  } catch {
    return null;
  }
}

/** Remembers a text where the browser lets it. */
export function remember(what: Remembered, text: string): void {
  try {
    localStorage.setItem(remembered[what], text);
  } catch {
    // Nothing depends on it.
  }
}

/** Whether edits are followed; on unless a person switched it off. */
export function isWatching(): boolean {
  return recall('watching') !== 'off';
}
