import annualSummary from '../../../seeds/templates/tong-hop-nam.json';
import broadcasting from '../../../seeds/templates/bao-chi-xuat-ban-nam.json';
import informationTechnology from '../../../seeds/templates/cong-nghe-thong-tin-nam.json';
import post from '../../../seeds/templates/buu-chinh-nam.json';
import security from '../../../seeds/templates/an-toan-thong-tin-nam.json';
import telecommunications from '../../../seeds/templates/vien-thong-nam.json';
import { buildForm } from './forms';
import { loadCatalogue } from '../catalogue/catalogue';
import type { Template, TemplateKey } from './template';

const seeds: readonly (readonly [file: string, data: unknown])[] = [
  ['seeds/templates/tong-hop-nam.json', annualSummary],
  ['seeds/templates/buu-chinh-nam.json', post],
  ['seeds/templates/vien-thong-nam.json', telecommunications],
  ['seeds/templates/cong-nghe-thong-tin-nam.json', informationTechnology],
  ['seeds/templates/bao-chi-xuat-ban-nam.json', broadcasting],
  ['seeds/templates/an-toan-thong-tin-nam.json', security],
];
let loaded: readonly Template[] | undefined;

/**
 * The form versions that ship with the product, the usual form first and of each form the oldest
 * version; checked once.
 * @throws SeedError when a seed is damaged
 */
export function loadTemplates(): readonly Template[] {
  return (loaded ??= seeds.flatMap(([file, data]) => buildForm(data, loadCatalogue(), file)));
}

/** The form version of a key, or null. */
export function findTemplate(key: TemplateKey): Template | null {
  return loadTemplates().find(({ id, version }) => id === key.id && version === key.version) ?? null;
}

/**
 * The form versions for a report year, one a form, the usual one first; of several versions of a
 * form the last in the list counts.
 */
export function templatesOfYear(year: number, templates: readonly Template[] = loadTemplates()): readonly Template[] {
  const serving = new Map(
    templates.filter((template) => serves(template, year)).map((template) => [template.id, template] as const),
  );
  return [...serving.values()];
}

/** Whether a form version is meant for reports about a year. */
export function serves(
  { validFromYear, validToYear }: Pick<Template, 'validFromYear' | 'validToYear'>,
  year: number,
): boolean {
  return (validFromYear === null || validFromYear <= year) && (validToYear === null || year <= validToYear);
}
