import type { Indicator, IndicatorRelation } from '../indicators/indicator';

/** What sheets need to know of the catalogue. */
export interface CatalogueView {
  readonly byId: (id: string) => Indicator | null;
  readonly byCode: (code: string) => Indicator | null;
  readonly relations: readonly IndicatorRelation[];
}
