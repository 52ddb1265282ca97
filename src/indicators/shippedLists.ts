import { loadCatalogue, type Catalogue } from './catalogue/catalogue';
import type { Province } from './provinces/province';
import { loadProvinces } from './provinces/provinces';
import type { Template } from './forms/template';
import { loadTemplates } from './forms/templates';

/** The lists that ship with the product, as reading, filling and checking ask for them. */
export interface Shipped {
  readonly catalogue: Catalogue;
  readonly provinces: readonly Province[];
  readonly templates: readonly Template[];
}

/** Throws a SeedError when a shipped list is damaged. */
export function shippedLists(): Shipped {
  return { catalogue: loadCatalogue(), provinces: loadProvinces().provinces, templates: loadTemplates() };
}
