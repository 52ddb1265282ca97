/** A part of the page that F6 leads to, as it does between the parts of Excel's window. */
export interface PagePart {
  /** Whether the focus is in it now. */
  readonly hasFocus: () => boolean;
  readonly focus: () => void;
}

/**
 * Lets F6 go round the parts, Shift+F6 the other way, from this page and from the frames that are
 * given.
 */
export function walkParts(parts: readonly PagePart[], windows: readonly Window[]): void {
  const walk = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const at = parts.findIndex((part) => part.hasFocus());
    const step = event.shiftKey ? parts.length - 1 : 1;
    parts[(Math.max(at, 0) + step) % parts.length]!.focus();
  };
  // Before the grid, which listens to every key.
  for (const window of windows) window.addEventListener('keydown', walk, true);
}

/**
 * Gives the keyboard to the pane in a frame: where it was there, and to its tabs where it was
 * nowhere.
 */
export function focusInside(frame: HTMLIFrameElement): void {
  frame.focus();
  const pane = frame.contentDocument;
  if (pane?.activeElement !== pane?.body) return;
  pane?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
}
