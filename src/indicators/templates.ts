import annualSummary from '../../seeds/templates/tong-hop-nam.json';
import { loadCatalogue, type Catalogue } from './catalogue';
import { parseSeed, seedErrorFor } from './seedError';
import type { Template, TemplateKey } from './template';
import { templateSchema } from './templateSchema';

const seeds: readonly (readonly [file: string, data: unknown])[] = [
  ['seeds/templates/tong-hop-nam.json', annualSummary],
];
let loaded: readonly Template[] | undefined;

/**
 * The form versions that ship with the product, the usual one first; checked once.
 * @throws SeedError when a seed is damaged
 */
export function loadTemplates(): readonly Template[] {
  return (loaded ??= seeds.map(([file, data]) => buildTemplate(data, loadCatalogue(), file)));
}

/** The form version of a key, or null. */
export function findTemplate(key: TemplateKey): Template | null {
  return loadTemplates().find(({ id, version }) => id === key.id && version === key.version) ?? null;
}

/** The form versions for a report year, the usual one first. */
export function templatesOfYear(year: number): readonly Template[] {
  return loadTemplates().filter(
    ({ validFromYear, validToYear }) =>
      (validFromYear === null || validFromYear <= year) && (validToYear === null || year <= validToYear),
  );
}

/**
 * A form version from data of the shape of a file of `seeds/templates`.
 * @throws SeedError when the shape is wrong or a row cannot stand on a sheet with this catalogue
 */
export function buildTemplate(data: unknown, catalogue: Catalogue, file: string): Template {
  const template = parseSeed(templateSchema, data, file);
  const seen = new Set<string>();
  let level = 0;
  template.rows.forEach((row, at) => {
    if (row.kind === 'section') {
      level = 0;
      return;
    }
    const indicator = catalogue.byId(row.indicator);
    if (!indicator) throw seedErrorFor(file, `rows.${at}.indicator`, 'unknownIndicator');
    if (indicator.scope === 'context') throw seedErrorFor(file, `rows.${at}.indicator`, 'contextRow');
    if (seen.has(row.indicator)) throw seedErrorFor(file, `rows.${at}.indicator`, 'duplicate');
    if (row.level > level + 1) throw seedErrorFor(file, `rows.${at}.level`, 'level');
    const computable = { sum: catalogue.sumOf, ratio: catalogue.ratioOf };
    if (row.computed && computable[row.computed](row.indicator) === null) {
      throw seedErrorFor(file, `rows.${at}.computed`, 'noRelation');
    }
    seen.add(row.indicator);
    level = row.level;
  });
  return template;
}
