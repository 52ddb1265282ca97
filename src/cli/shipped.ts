import { loadCatalogue, type Catalogue } from '../indicators/catalogue';
import type { Province } from '../indicators/province';
import { loadProvinces } from '../indicators/provinces';
import type { Template } from '../indicators/template';
import { loadTemplates } from '../indicators/templates';

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
