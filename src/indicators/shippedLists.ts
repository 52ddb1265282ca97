import { loadCatalogue, type Catalogue } from './catalogue';
import type { Province } from './province';
import { loadProvinces } from './provinces';
import type { Template } from './template';
import { loadTemplates } from './templates';

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
