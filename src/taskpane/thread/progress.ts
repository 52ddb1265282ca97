/** Told after each sheet: how many are checked, and how many there are. */
export type CheckProgress = (done: number, total: number) => void;

/** Sheets that are checked, of how many. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Progress as an event. */
export const telling =
  (tell: (event: { readonly type: 'progress' } & Progress) => void): CheckProgress =>
  (done, total) =>
    tell({ type: 'progress', done, total });
