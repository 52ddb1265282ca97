import { schemeOfYear } from '../../../indicators/provinces/provinces';
import { serves } from '../../../indicators/forms/templates';
import type { SheetReport } from '../../../sheet/province/report';
import type { CheckContext } from '../../context';
import type { Verdict } from '../../rule';
import { sheetOfYear } from '../../time/earlierSheet';
import { cellsOf, headPlace, toldBy } from './headWords';
import { yearsSaid } from './headWitnesses';

/** The year of the head against title, names, papers and file. */
export function* yearVerdict(report: SheetReport, context: CheckContext): Iterable<Verdict<'year' | 'fileYear'>> {
  const { book } = context;
  const { year } = report.head;
  const place = headPlace(report, 'year');
  if (year === null || !place) return;
  const all = yearsSaid(report, book);
  const others = all.filter(({ said }) => said !== year);
  if (others.length === 0) return;
  // Where all others agree on one year, that is the one that was meant; one alone needs more to
  // speak for it than for the head.
  const firm = all.filter(({ isFile }) => !isFile);
  const [first] = firm;
  const isAgreed = firm.length > 0 && firm.every(({ said }) => said !== year && said === first!.said);
  const isClear =
    isAgreed && (firm.length > 1 || supportOf(first!.said, report, context) > supportOf(year, report, context));
  yield {
    outcome: 'fails',
    // A file is as often named after the year in which it was sent.
    message: others.every(({ isFile }) => isFile) ? 'fileYear' : 'year',
    values: { place: place.address, year: String(year), witnesses: toldBy(others, ({ said }) => String(said)) },
    cells: [place, ...cellsOf(others)],
    ...(isClear ? { suggestion: { address: place.address, value: first!.said, cause: 'head-year' } } : {}),
  };
}

/**
 * What else goes with a year: form version, list of codes, the workbook of the year before, and
 * notes that compare with that year.
 */
function supportOf(year: number, report: SheetReport, context: CheckContext): number {
  const { template, head } = report;
  const isOfVersion = template !== null && serves(template, year);
  const isOfList = head.province !== null && head.province.scheme === schemeOfYear(year);
  const isCompared = context.facts.notes.some(({ figure }) => figure.printed.includes(String(year - 1)));
  return Number(isOfVersion) + Number(isOfList) + Number(follows(year - 1, report, context)) + Number(isCompared);
}

/** So many numbers of column 1, and such a share of them, are results of the workbook of a year. */
const fewestSame = 3;
const mostSame = 0.6;

function follows(before: number, report: SheetReport, context: CheckContext): boolean {
  const earlier = sheetOfYear(report, before, context);
  if (!earlier) return false;
  const pairs = report.rows.flatMap(({ indicator }) => {
    const now = indicator && context.facts.fact(indicator.id, 'previous');
    const then = indicator && earlier.fact(indicator.id, 'actual');
    return now && then ? [now.value === then.value] : [];
  });
  const same = pairs.filter(Boolean).length;
  return same >= fewestSame && same >= mostSame * pairs.length;
}
