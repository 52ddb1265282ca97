import haTinh2020 from '../../seeds/reports/ha-tinh-2020.json';
import ngheAn2013 from '../../seeds/reports/nghe-an-2013.json';
import thanhHoa2018 from '../../seeds/reports/thanh-hoa-2018.json';
import thanhHoa2024 from '../../seeds/reports/thanh-hoa-2024.json';
import vinhPhuc2020 from '../../seeds/reports/vinh-phuc-2020.json';
import { loadCatalogue, type Catalogue } from '../indicators/catalogue/catalogue';
import type { ProvinceKey } from '../indicators/provinces/province';
import { keyText } from '../indicators/provinces/provinceList';
import { loadProvinces, sameProvince } from '../indicators/provinces/provinces';
import { parseSeed, seedErrorFor } from '../indicators/seedError';
import { sourceReportSchema } from './sourceReportSchema';
import type { SourceReport } from './stated';

// The figures are wanted only when a sheet is filled from them: import this module on first use.
const seeds: readonly (readonly [file: string, data: unknown])[] = [
  ['seeds/reports/nghe-an-2013.json', ngheAn2013],
  ['seeds/reports/thanh-hoa-2018.json', thanhHoa2018],
  ['seeds/reports/vinh-phuc-2020.json', vinhPhuc2020],
  ['seeds/reports/ha-tinh-2020.json', haTinh2020],
  ['seeds/reports/thanh-hoa-2024.json', thanhHoa2024],
];
let loaded: readonly SourceReport[] | undefined;

/**
 * The reports whose figures ship with the product, oldest first; checked once.
 * @throws SeedError when a seed is damaged
 */
export function loadSourceReports(): readonly SourceReport[] {
  return (loaded ??= seeds.map(([file, data]) => buildSourceReport(data, loadCatalogue(), file)));
}

/** The report that fills a province's sheet of a year, or null. */
export function findSourceReport(province: ProvinceKey, year: number): SourceReport | null {
  return loadSourceReports().find((report) => report.year === year && sameProvince(report.province, province)) ?? null;
}

/**
 * A report from data of the shape of a file of `seeds/reports`.
 * @throws SeedError when the shape is wrong, a figure's id stands twice, or a figure names an
 *   unknown indicator or province
 */
export function buildSourceReport(data: unknown, catalogue: Catalogue, file: string): SourceReport {
  const report = parseSeed(sourceReportSchema, data, file);
  if (!loadProvinces().byKey.has(keyText(report.province))) throw seedErrorFor(file, 'province', 'unknownProvince');
  const seen = new Set<string>();
  report.figures.forEach(({ id, indicator, province, source }, at) => {
    if (seen.has(id)) throw seedErrorFor(file, `figures.${at}.id`, 'duplicate');
    if (!catalogue.byId(indicator)) throw seedErrorFor(file, `figures.${at}.indicator`, 'unknownIndicator');
    if (!sameProvince(province, report.province)) throw seedErrorFor(file, `figures.${at}.province`, 'foreignFigure');
    if (source.report !== report.id) throw seedErrorFor(file, `figures.${at}.source.report`, 'foreignFigure');
    seen.add(id);
  });
  return report;
}
