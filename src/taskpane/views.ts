import type { PlainKey } from './messages/catalogue';

/**
 * The places of the pane, in the order of the work, each with the function of the manifest and of
 * the shortcuts that shows it.
 */
export const views = [
  { id: 'prepare', label: 'frame.prepare', command: 'showPrepare' },
  { id: 'check', label: 'frame.check', command: 'showCheck' },
  { id: 'submit', label: 'frame.submit', command: 'showSubmit' },
  { id: 'review', label: 'frame.review', command: 'showReview' },
] as const satisfies readonly { readonly id: string; readonly label: PlainKey; readonly command: string }[];
export type View = (typeof views)[number]['id'];

/**
 * The view to begin with: the one that a ribbon button asks for in the address (`?view=check`),
 * else where a person left off.
 */
export function firstView(address: string, remembered: string | null): View {
  const asked = new URLSearchParams(address).get('view');
  return [asked, remembered].flatMap((wish) => views.find(({ id }) => id === wish) ?? [])[0]?.id ?? 'prepare';
}
