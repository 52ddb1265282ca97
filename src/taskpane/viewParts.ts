import type { View } from './views';

/** The scripts of the views, loaded when one is first wanted. Webpack loads each once, however often it is asked for. */
export const viewParts = {
  prepare: () => import('./prepare/PrepareView'),
  check: () => import('./check/CheckView'),
  submit: () => import('./submit/SubmitView'),
  review: () => import('./review/ReviewView'),
} as const satisfies Record<View, () => Promise<unknown>>;
