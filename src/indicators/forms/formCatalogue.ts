import { catalogueOf, type Catalogue } from '../catalogue/catalogue';
import type { Indicator } from '../catalogue/indicator';
import type { RelationOf } from '../catalogue/declaredRelations';
import type { Template } from './template';

/**
 * In what a form differs from the catalogue: indicators of its own or with other settings, and
 * other sums and ratios.
 */
export interface FormChanges {
  readonly indicators: readonly Indicator[];
  readonly relations: readonly RelationOf<'sum' | 'ratio'>[];
}

/**
 * The catalogue with a form's changes: known indicators take the form's settings in their place,
 * new ones follow the last of their domain, and a sum or ratio of a row takes the place of the
 * catalogue's.
 * @throws SeedError when a new code, id or relation is taken, or a relation names an unknown
 *   indicator
 */
export function withFormIndicators(catalogue: Catalogue, { indicators, relations }: FormChanges): Catalogue {
  if (indicators.length === 0 && relations.length === 0) return catalogue;
  const changed = new Map(indicators.map((one) => [one.id, one]));
  const list = catalogue.indicators.map((one) => changed.get(one.id) ?? one);
  for (const one of indicators) if (!catalogue.byId(one.id)) list.splice(placeOf(one, list), 0, one);
  const replaced = new Set(relations.map(resultOf));
  const kept = catalogue.relations.filter(
    (one) => (one.kind !== 'sum' && one.kind !== 'ratio') || !replaced.has(resultOf(one)),
  );
  const { breaks, rankings } = catalogue;
  return catalogueOf({ indicators: list, relations: [...kept, ...relations], breaks, rankings }, 'Mẫu');
}

function resultOf(relation: RelationOf<'sum' | 'ratio'>): string {
  return relation.kind === 'sum' ? `sum ${relation.total}` : `ratio ${relation.ratio}`;
}

function placeOf({ code }: Indicator, list: readonly Indicator[]): number {
  const domain = code.slice(0, 2);
  const last = list.map((one) => one.code.startsWith(domain)).lastIndexOf(true);
  return last < 0 ? list.length : last + 1;
}

const ofForms = new WeakMap<Catalogue, WeakMap<Template, Catalogue>>();

/**
 * The catalogue as a form version has it: indicators with the decimals that this version prints. So
 * an older version keeps its own, and a figure that was printed as it asks is read as it was meant.
 */
export function catalogueOfForm(catalogue: Catalogue, template: Template | null): Catalogue {
  if (!template || Object.keys(template.decimals).length === 0) return catalogue;
  const known = ofForms.get(catalogue) ?? new WeakMap<Template, Catalogue>();
  ofForms.set(catalogue, known);
  let own = known.get(template);
  if (!own) known.set(template, (own = withDecimals(catalogue, template.decimals)));
  return own;
}

function withDecimals(catalogue: Catalogue, decimals: Template['decimals']): Catalogue {
  const changed = new Map(
    Object.entries(decimals).flatMap(([id, shown]) => {
      const indicator = catalogue.byId(id);
      return indicator ? [[id, { ...indicator, decimals: shown }] as const] : [];
    }),
  );
  const own = <T extends Indicator | null>(indicator: T): T =>
    indicator === null ? indicator : ((changed.get(indicator.id) ?? indicator) as T);
  return {
    ...catalogue,
    indicators: catalogue.indicators.map(own),
    byId: (id) => own(catalogue.byId(id)),
    byCode: (code) => own(catalogue.byCode(code)),
  };
}
