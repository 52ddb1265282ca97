import type { Catalogue } from '../catalogue/catalogue';
import { formSchema, type FormRowSeed, type FormSeed, type FormVersionSeed } from './formSchema';
import type { Indicator } from '../catalogue/indicator';
import { parseSeed, seedErrorFor } from '../seedError';
import type { Template, TemplateRow } from './template';
import { existsAtEndOf } from '../validity';

/**
 * The versions of a form from data of the shape of a file of `seeds/templates`. A row stands in
 * every version in whose years its indicator exists, so that district rows and service levels fall
 * out of later versions by themselves.
 * @throws SeedError when the shape is wrong, a row cannot stand on a sheet with this catalogue, or
 *   versions share a year
 */
export function buildForm(data: unknown, catalogue: Catalogue, file: string): readonly Template[] {
  const form = parseSeed(formSchema, data, file);
  const rows = checkedRows(form, catalogue, file);
  checkYears(form, file);
  return form.versions.map((version, at) => {
    const required = new Set(version.required);
    const template = versionOf(form, version, rows, required);
    const standing = new Set(template.rows.flatMap((row) => (row.kind === 'indicator' ? [row.indicator] : [])));
    version.required.forEach((indicator, index) => {
      if (!standing.has(indicator)) throw seedErrorFor(file, `versions.${at}.required.${index}`, 'notOnForm');
    });
    return template;
  });
}

/** A row of the seed with its indicator, null for sections. */
interface CheckedRow {
  readonly row: FormRowSeed;
  readonly indicator: Indicator | null;
}

function checkedRows({ rows }: FormSeed, catalogue: Catalogue, file: string): readonly CheckedRow[] {
  const computable = { sum: catalogue.sumOf, ratio: catalogue.ratioOf };
  const seen = new Set<string>();
  let level = 0;
  return rows.map((row, at) => {
    if ('section' in row) {
      level = 0;
      return { row, indicator: null };
    }
    const indicator = catalogue.byId(row.indicator);
    if (!indicator) throw seedErrorFor(file, `rows.${at}.indicator`, 'unknownIndicator');
    if (indicator.scope === 'context') throw seedErrorFor(file, `rows.${at}.indicator`, 'contextRow');
    if (seen.has(row.indicator)) throw seedErrorFor(file, `rows.${at}.indicator`, 'duplicate');
    if (row.level > level + 1) throw seedErrorFor(file, `rows.${at}.level`, 'level');
    if (row.computed && computable[row.computed](row.indicator) === null) {
      throw seedErrorFor(file, `rows.${at}.computed`, 'noRelation');
    }
    seen.add(row.indicator);
    level = row.level;
    return { row, indicator };
  });
}

function checkYears({ versions }: FormSeed, file: string): void {
  const names = new Set<string>();
  let last: number | null = -Infinity;
  versions.forEach(({ version, edition, validFromYear, validToYear }, at) => {
    const before = versions[at - 1]?.edition ?? edition;
    if (edition < before) throw seedErrorFor(file, `versions.${at}.edition`, 'editions');
    // A new edition starts anew: its versions take the place of older ones that serve the same
    // years.
    if (edition > before) last = -Infinity;
    if (names.has(version)) throw seedErrorFor(file, `versions.${at}.version`, 'duplicate');
    names.add(version);
    if (last === null || (validFromYear ?? (last === -Infinity ? Infinity : -Infinity)) <= last) {
      throw seedErrorFor(file, `versions.${at}.validFromYear`, 'years');
    }
    if (validFromYear !== null && validToYear !== null && validToYear < validFromYear) {
      throw seedErrorFor(file, `versions.${at}.validToYear`, 'years');
    }
    last = validToYear;
  });
}

function versionOf(
  { id, title, signatures }: FormSeed,
  version: FormVersionSeed,
  rows: readonly CheckedRow[],
  required: ReadonlySet<string>,
): Template {
  const stands = ({ row, indicator }: CheckedRow): boolean =>
    indicator === null ||
    ('indicator' in row &&
      Math.max(row.edition, indicator.edition) <= version.edition &&
      existsDuring(version, indicator));
  const kept = rows.filter(stands);
  const { validFromYear, validToYear, legalBasis, reportingUnit, receivingUnit, deadlines, decimals } = version;
  return {
    id,
    version: version.version,
    title,
    legalBasis,
    reportingUnit,
    receivingUnit,
    deadlines,
    validFromYear,
    validToYear,
    decimals,
    signatures,
    rows: kept.flatMap(({ row }, at): readonly TemplateRow[] => {
      if ('indicator' in row) {
        const { indicator, level, computed } = row;
        return [{ kind: 'indicator', indicator, required: required.has(indicator), level, computed }];
      }
      // A section whose rows have all gone goes with them.
      const next = kept[at + 1];
      return next?.indicator ? [{ kind: 'section', number: row.section, title: row.title }] : [];
    }),
  };
}

/** No report is older: an open beginning starts here, an open end is the first year. */
const firstReportYear = 2000;

/** Whether an indicator exists at the end of some year that a version serves. */
function existsDuring(
  { validFromYear, validToYear }: Pick<Template, 'validFromYear' | 'validToYear'>,
  indicator: Indicator,
): boolean {
  const first = validFromYear ?? firstReportYear;
  const last = validToYear ?? Math.max(first, Number(indicator.validFrom?.slice(0, 4) ?? first) + 1);
  for (let year = first; year <= last; year += 1) if (existsAtEndOf(year, indicator)) return true;
  return false;
}
