import type { PlainKey } from './messages/catalogue';

/** The places of the pane, in the order of the work. */
export const views = [
  { id: 'prepare', label: 'frame.prepare' },
  { id: 'check', label: 'frame.check' },
  { id: 'submit', label: 'frame.submit' },
  { id: 'review', label: 'frame.review' },
] as const satisfies readonly { readonly id: string; readonly label: PlainKey }[];
export type View = (typeof views)[number]['id'];

/** The function of the manifest and of the shortcuts that shows a view. */
export const commandOf = {
  prepare: 'showPrepare',
  check: 'showCheck',
  submit: 'showSubmit',
  review: 'showReview',
} as const satisfies Readonly<Record<View, string>>;

/**
 * The view to begin with: the one that a ribbon button asks for in the address (`?view=check`),
 * else where a person left off.
 */
export function firstView(address: string, remembered: string | null): View {
  const asked = new URLSearchParams(address).get('view');
  return [asked, remembered].flatMap((wish) => views.find(({ id }) => id === wish) ?? [])[0]?.id ?? 'prepare';
}
