/** Ctrl+S saves, wherever the focus is: the browser would save the page. */
export function takeSaveKeys(target: Window, save: () => void): void {
  const press = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    event.stopPropagation();
    save();
  };
  // Before the grid, which listens to every key.
  target.addEventListener('keydown', press, true);
}
