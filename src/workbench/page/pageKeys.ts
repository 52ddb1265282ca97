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
    const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const key = event.key.toLowerCase();
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const act =
      control && key === 's'
        ? save
        : control && key === 'f'
          ? find
          : (control && key === 'g') || (plain && key === 'f5')
            ? goTo
            : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  // Before the grid, which listens to every key.
  target.addEventListener('keydown', press, true);
}
