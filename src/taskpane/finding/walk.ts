import { jumpMark } from '../frame/CellButtons';
import { moreMark } from '../frame/steps/useGradual';

/** How the walk knows findings and what belongs to them, whatever they are drawn with. */
export const findingMark = 'data-finding';
export const unfoldMark = 'data-unfold';
export const repairMark = 'data-repair';

/** The keys of the walk; letters as nobody types text in a list of findings. */
export const walkKeys = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  jump: ['Enter'],
  explain: ['e'],
  repair: ['f'],
} as const satisfies Record<string, readonly string[]>;

export type Walk = keyof typeof walkKeys;

/** What a key asks for; null for keys with a modifier and all others. */
export function walkOf({
  key,
  altKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>): Walk | null {
  if (altKey || ctrlKey || metaKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return (Object.keys(walkKeys) as Walk[]).find((walk) => (walkKeys[walk] as readonly string[]).includes(name)) ?? null;
}

/**
 * Walks through the findings of a list by keyboard. True when the key was one of the walk's and
 * something was done. Keys that belong to a control that has the focus are left to it.
 */
export function walkFindings(list: HTMLElement, focused: Element | null, walk: Walk): boolean {
  if (walk === 'next') drawMore(list, focused);
  const cards = [...list.querySelectorAll<HTMLElement>(`[${findingMark}]`)];
  const at = cards.findIndex((card) => card.contains(focused));
  const card = cards[at];
  const isCard = card !== undefined && card === focused;
  switch (walk) {
    case 'next':
      return focus(cards[at + 1]);
    case 'previous':
      return focus(at < 0 ? cards.at(-1) : cards[at - 1]);
    case 'jump':
      return isCard && jump(card);
    case 'explain':
      return card !== undefined && unfold(card, `[${unfoldMark}]`);
    case 'repair':
      return card !== undefined && unfold(card, `[${repairMark}]`);
  }
}

/**
 * Goes to the first finding of a group, in the list and in the workbook; false where none is on
 * show.
 */
export function goToFirst(group: HTMLElement | null): boolean {
  const card = group?.querySelector<HTMLElement>(`[${findingMark}]`) ?? undefined;
  return focus(card) && card !== undefined && jump(card);
}

/** Where the next finding is not drawn yet, has it drawn. */
function drawMore(list: HTMLElement, focused: Element | null): void {
  const stops = [...list.querySelectorAll<HTMLElement>(`[${findingMark}], [${moreMark}]`)];
  const next = stops[stops.findIndex((stop) => stop.contains(focused)) + 1];
  if (next?.hasAttribute(moreMark)) next.click();
}

function focus(card: HTMLElement | undefined): boolean {
  if (!card) return false;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
  return true;
}

/** To the cell that a person is sent to, else to the first that the card names. */
function jump(card: HTMLElement): boolean {
  const address = card.getAttribute(findingMark) ?? '';
  return click(card, `[${jumpMark}="${address}"]`) || click(card, `[${jumpMark}]`);
}

/**
 * Opens what stands folded in a card, and brings it into sight once it is drawn: the whole card, or
 * its beginning where it is higher than the list.
 */
function unfold(card: HTMLElement, selector: string): boolean {
  const isDone = click(card, selector);
  if (isDone) requestAnimationFrame(() => requestAnimationFrame(() => card.scrollIntoView({ block: 'nearest' })));
  return isDone;
}

function click(card: HTMLElement, selector: string): boolean {
  const target = card.querySelector<HTMLElement>(selector);
  target?.click();
  return target !== null;
}
