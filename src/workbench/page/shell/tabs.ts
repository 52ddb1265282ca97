import { element } from './dom';

/** A sheet as its tab shows it. */
export interface Tab {
  readonly id: string;
  readonly name: string;
}

/**
 * Draws the sheet tabs; arrow keys move along them as in any tab list.
 * @param choose told whether a pointer chose: who clicks goes on in the sheet, who walks along the
 *   tabs goes on there
 */
export function drawTabs(
  place: HTMLElement,
  tabs: readonly Tab[],
  activeId: string,
  choose: (id: string, byPointer: boolean) => void,
): void {
  const focused = place.contains(document.activeElement);
  const buttons = tabs.map(({ id, name }) => {
    const active = id === activeId;
    const button = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        'aria-selected': String(active),
        tabindex: active ? '0' : '-1',
        'data-sheet': name,
      },
      name,
    );
    button.addEventListener('click', () => choose(id, true));
    return button;
  });
  place.replaceChildren(...buttons);
  const at = tabs.findIndex(({ id }) => id === activeId);
  buttons[at]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (focused) buttons[at]?.focus();
  // A click on a tab leaves the keyboard where it is: an entry may be open in the grid.
  place.onmousedown = (event) => event.preventDefault();
  place.onkeydown = ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[at + step];
    if (step !== 0 && next) choose(next.id, false);
  };
}
