/** What keys of the whole page do; those that are left out stay the browser's. */
export interface PageKeys {
  readonly save: () => void;
  readonly find?: () => void;
  readonly goTo?: () => void;
}

/**
 * Ctrl+S saves, wherever the focus is: the browser would save the page. Ctrl+F finds in the workbook
 * and F5 or Ctrl+G goes to a cell, as in Excel.
 */
export function takePageKeys(target: Window, { save, find, goTo }: PageKeys): void {
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.shiftKey) return;
    const acts: Readonly<Record<string, (() => void) | undefined>> =
      event.ctrlKey || event.metaKey ? { s: save, f: find, g: goTo } : { f5: goTo };
    const act = acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  // Before the grid, which listens to every key.
  target.addEventListener('keydown', press, true);
}
