import type { Filter, Sort } from './entryOrder';

/** What the table's cells can show of a province's indicator. */
export type Measure = 'actual' | 'attainment' | 'growth';

/** How the window's table is set: kept with the review, so that it outlives the window. */
export interface WindowView {
  /** Form number; the one that most sent where there is none such. */
  readonly form: string | null;
  readonly measure: Measure;
  readonly sort: Sort;
  readonly filter: Filter;
  /** Letters of a province's name. */
  readonly province: string;
  /** Letters of an indicator's code or name. */
  readonly indicator: string;
  /** Only indicators that something was found on. */
  readonly foundOnly: boolean;
}

export const firstWindowView: WindowView = {
  form: null,
  measure: 'actual',
  sort: 'errors',
  filter: 'all',
  province: '',
  indicator: '',
  foundOnly: false,
};
