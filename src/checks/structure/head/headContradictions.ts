import { foldName } from '../../../indicators/names';
import type { Province } from '../../../indicators/provinces/province';
import { findProvince, sameProvince, schemeOfYear } from '../../../indicators/provinces/provinces';
import { isBlank } from '../../../sheet/grid/gridCells';
import type { Book, SheetReport } from '../../../sheet/province/report';
import type { Verdict } from '../../rule';
import { excerpt } from '../../wording';
import { headPlace } from './headWords';
import { mayBe, provincesSaid, yearsSaid } from './headWitnesses';

/** What name, list, code and year of a head say against each other. */
export function* contradictions(
  report: SheetReport,
  book: Book,
  province: Province,
): Iterable<Verdict<'contradiction' | 'era'>> {
  const { found, year } = report.head;
  const [name, list, code] = (['province', 'scheme', 'code'] as const).map((field) => headPlace(report, field));
  const common = { scheme: province.scheme, code: province.code, name: province.name };
  if (name && !namesProvince(report, province)) {
    const own = year === null || !list ? null : findProvince(year, String(code?.value ?? ''));
    const said = {
      outcome: 'fails',
      message: 'contradiction',
      values: { ...common, place: name.address, text: excerpt(name.value) },
    } as const;
    // The code means the named province under the other list: the list is what is wrong.
    if (list && own && own.scheme !== province.scheme && namesProvince(report, own)) {
      const suggestion = { address: list.address, value: own.scheme, cause: 'head-scheme' };
      yield { ...said, cells: [list, name], suggestion };
      return;
    }
    const meant = meantBy(report, province);
    yield meant && code
      ? { ...said, cells: [code, name], suggestion: { address: code.address, value: meant.code, cause: 'head-code' } }
      : { ...said, cells: [name] };
  }
  const scheme = list ?? headPlace(report, 'year');
  // Where title and name give a year of the list, the year is in doubt and not the list.
  const isYearInDoubt = (): boolean =>
    yearsSaid(report, book).some(({ said }) => schemeOfYear(said) === province.scheme);
  if (year !== null && scheme && schemeOfYear(year) !== province.scheme && !isYearInDoubt()) {
    const right = schemeOfYear(year);
    const inList = findProvince(year, String(name?.value ?? '')) !== null && found.has('scheme');
    yield {
      outcome: 'fails',
      message: 'era',
      values: { ...common, place: scheme.address, year: String(year), right },
      cells: [scheme],
      suggestion: inList ? { address: scheme.address, value: right, cause: 'head-scheme' } : null,
    };
  }
}

/** The province of the name, where the sheet's other places name it too: the code is wrong. */
function meantBy(report: SheetReport, { scheme }: Province): Province | null {
  const { year } = report.head;
  const text = String(report.head.found.get('province')?.value ?? '');
  const said = findProvince(year ?? yearOfScheme({ scheme }, null), text);
  const others = provincesSaid(report);
  return said && said.scheme === scheme && others.length > 0 && others.every((one) => mayBe(one.said, said))
    ? said
    : null;
}

/** Whether the head's name is the province that list and code mean; a blank says nothing. */
export function namesProvince({ head: { found, year } }: SheetReport, province: Province): boolean {
  const name = found.get('province');
  return !name || isBlank(name.value) || names(String(name.value), province, year);
}

/** Names have other forms (Tỉnh, TP, old spellings); the list knows them by the year. */
function names(text: string, province: Province, year: number | null): boolean {
  if (text === province.name.vi || text === province.name.en) return true;
  if (foldName(text).endsWith(foldName(province.name.vi)) || foldName(text).endsWith(foldName(province.name.en)))
    return true;
  const found = findProvince(yearOfScheme(province, year), text);
  return found !== null && sameProvince(found, province);
}

function yearOfScheme({ scheme }: Pick<Province, 'scheme'>, year: number | null): number {
  if (year !== null && schemeOfYear(year) === scheme) return year;
  return scheme === '63' ? 2024 : 2025;
}
