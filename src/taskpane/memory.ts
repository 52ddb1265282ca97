/** What the pane remembers on this machine; never figures, only where a person left off. */
export const remembered = {
  language: 'chi-tieu.language',
  view: 'chi-tieu.view',
  reviewer: 'chi-tieu.reviewer',
  explainer: 'chi-tieu.explainer',
  selection: 'chi-tieu.selection',
  exampleSeen: 'chi-tieu.example-seen',
  watching: 'chi-tieu.watching',
} as const;
export type Remembered = keyof typeof remembered;

/** What was remembered since the pane was opened: browsers may refuse storage inside a frame. */
const session = new Map<Remembered, string>();

/** The remembered text, or null. */
export function recall(what: Remembered): string | null {
  const here = session.get(what);
  if (here !== undefined) return here;
  try {
    return localStorage.getItem(remembered[what]);
  } catch {
    return null;
  }
}

/** Remembers a text: beyond this pane only where the browser lets it. */
export function remember(what: Remembered, text: string): void {
  session.set(what, text);
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

const watchers = new Set<(watching: boolean) => void>();

/** Follows edits from now on, or no longer; whoever follows is told. */
export function setWatching(watching: boolean): void {
  remember('watching', watching ? 'on' : 'off');
  for (const watcher of watchers) watcher(watching);
}

/** Tells `watcher` of each change of that wish; the result ends it. */
export function onWatching(watcher: (watching: boolean) => void): () => void {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}
