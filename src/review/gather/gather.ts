import type { Arguments } from '../../checks/message';
import { keyText } from '../../indicators/provinces/provinceList';
import { provinceByKey, provincesOfYear, sameProvince } from '../../indicators/provinces/provinces';
import type { Province } from '../../indicators/provinces/province';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import { printMoment } from '../../sheet/grid/days';
import type { Book, SheetReport } from '../../sheet/province/report';
import type { ReadContext } from '../../sheet/province/readSheet';
import { completenessText } from '../../submission/completenessWords';
import { readSaid } from '../../submission/readSubmission';
import type { SetAside } from '../reviewResult';
import { arrivalOf, type Arrival } from './arrival';
import { asideOf, nothingKnown, othersText } from './aside';
import type { Choice, Received } from './received';
import { byStanding, reasonAgainst } from './standing';
import type { SubmittedFile } from './submitted';

/** What came, sorted. */
export interface Gathered {
  readonly year: number | null;
  readonly files: number;
  /** One a province and form. */
  readonly counted: readonly Received[];
  /** Books with a sheet of an earlier year, to compare with. */
  readonly earlier: readonly Book[];
  readonly aside: readonly SetAside[];
}

/** The sheet that stands first of those of one province, year and form, with its workbook. */
interface Held {
  readonly arrival: Arrival;
  readonly received: Omit<Received, 'template'> & { readonly template: Received['template'] | null };
}

/**
 * Sorts files into what counts and what does not; nothing is dropped in silence. The year is the
 * one asked for, else the one that most sheets are about. A sheet whose head says another province
 * than what else speaks of it is asked about and counts for nobody until the reviewer has chosen.
 * Of several reports of one province, year and form `standing.ts` says which counts; among equals
 * it is the one that was given first. Only the workbooks of those that stand first are held.
 */
export class Gatherer {
  private readonly held = new Map<string, Held>();
  private readonly arrivals: Arrival[] = [];
  private readonly aside: { readonly number: number; readonly one: SetAside }[] = [];
  private files = 0;

  constructor(
    private readonly context: ReadContext,
    private readonly asked: number | null = null,
    private readonly choices: readonly Choice[] = [],
  ) {}

  /** Takes one file, reads it and lets go what is not wanted of it. */
  take({ file, snapshot, problem, changed = null }: SubmittedFile): void {
    this.files += 1;
    const number = this.arrivals.length;
    if (!snapshot) {
      this.aside.push({ number, one: { ...nothingKnown, file, sheet: null, reason: 'unread', sentence: problem } });
      return;
    }
    const { book: read, forms } = readBookWithForms(snapshot, this.context);
    const chosen = read.reports.map(({ sheet }) => choiceOf(this.choices, file, sheet));
    const reports = read.reports.map((report, at) => asChosen(report, chosen[at]!));
    const book = reports.every((one, at) => one === read.reports[at]) ? read : { ...read, reports };
    if (reports.length === 0) {
      this.aside.push({ number, one: asideOf('noReport', { file }) });
      return;
    }
    const said = readSaid(snapshot, book);
    reports.forEach((report, at) => {
      const chosenAt = chosen[at] ? this.choices.indexOf(chosen[at]) + 1 : 0;
      const arrived = { file, changed, snapshot, book, report, said };
      const arrival = arrivalOf(arrived, this.arrivals.length, chosenAt);
      this.arrivals.push(arrival);
      const { province, template } = { province: report.head.province, template: report.template };
      if (!province || arrival.year === null) return;
      const key = keyOf(arrival);
      const first = this.held.get(key);
      const catalogue = forms.catalogue;
      const received = { file, changed, book, said, report, province, template, catalogue };
      if (!first || byStanding(first.arrival, arrival) > 0) this.held.set(key, { arrival, received });
    });
  }

  /** What counts of all that was taken, and why the rest does not. */
  sorted(): Gathered {
    const year = this.asked ?? usualYear(this.arrivals);
    const counted: Received[] = [];
    const beaten: { readonly best: Arrival; readonly other: Arrival }[] = [];
    const aside = [...this.aside];
    for (const arrival of this.arrivals) {
      const refused = this.refusal(arrival, year);
      if (refused) {
        aside.push({ number: arrival.number, one: refused });
        continue;
      }
      const { arrival: best, received } = this.held.get(keyOf(arrival))!;
      if (best === arrival) counted.push(received as Received);
      else beaten.push({ best, other: arrival });
    }
    const place = new Map(counted.map((one, at) => [one.report, at]));
    const rank = ({ best }: { readonly best: Arrival }): number =>
      place.get(this.held.get(keyOf(best))!.received.report)!;
    beaten.sort((one, other) => rank(one) - rank(other) || byStanding(one.other, other.other));
    return {
      year,
      files: this.files,
      counted: counted.sort((one, other) => (one.province.code < other.province.code ? -1 : 1)),
      earlier: this.earlier(year),
      aside: [
        ...aside.sort((one, other) => one.number - other.number).map(({ one }) => one),
        ...beaten.map(({ best, other }) => asideAfter(best, other)),
      ],
    };
  }

  /** Why a sheet counts for nobody in the year of the review, or null. */
  private refusal(arrival: Arrival, year: number | null): SetAside | null {
    const { file, sheet, province, against, spoken } = arrival;
    const place = { file, sheet, reviewed: String(year) };
    const own = { completeness: arrival.completeness, time: arrival.changed };
    if (!province || arrival.year === null || arrival.form === null) return asideOf('unknownHead', place, own, spoken);
    if (arrival.year !== year) return asideOf('otherYear', { ...place, year: String(arrival.year) }, own);
    if (!isListed(province, year)) return asideOf('otherList', { ...place, province: province.name }, own);
    if (against.length === 0) return null;
    const values = { ...place, province: province.name, others: othersText(against) };
    return asideOf('contradiction', values, own, [{ province }, ...against]);
  }

  /** Each once, in the order in which they came. */
  private earlier(year: number | null): readonly Book[] {
    const older = [...this.held.values()].filter(({ arrival }) => year !== null && arrival.year! < year);
    const ordered = older.sort((one, other) => one.arrival.number - other.arrival.number);
    return [...new Set(ordered.map(({ received }) => received.book))];
  }
}

/** The same for files that are all there. */
export function gather(
  files: readonly SubmittedFile[],
  context: ReadContext,
  asked: number | null = null,
  choices: readonly Choice[] = [],
): Gathered {
  const gatherer = new Gatherer(context, asked, choices);
  for (const file of files) gatherer.take(file);
  return gatherer.sorted();
}

function keyOf({ province, year, form }: Arrival): string {
  return `${province ? keyText(province) : ''} ${year} ${form}`;
}

function choiceOf(choices: readonly Choice[], file: string, sheet: string): Choice | null {
  return [...choices].reverse().find((one) => one.file === file && (one.sheet === null || one.sheet === sheet)) ?? null;
}

/** The report as the reviewer takes it: of the province that was chosen for it. */
function asChosen(report: SheetReport, choice: Choice | null): SheetReport {
  const { head } = report;
  if (!choice?.province || (head.province && sameProvince(choice.province, head.province))) return report;
  const province = provinceByKey(choice.province, head.year ?? undefined);
  return province ? { ...report, head: { ...head, province } } : report;
}

function usualYear(arrivals: readonly Arrival[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of arrivals) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([one, often], [other, seldom]) => seldom - often || other - one)[0]?.[0] ?? null;
}

function isListed(province: Province, year: number): boolean {
  return provincesOfYear(year).some((one) => sameProvince(one, province));
}

/** What gives way to another of its province and form. */
function asideAfter(best: Arrival, other: Arrival): SetAside {
  const { file, sheet, completeness, time } = other;
  const province = other.province!;
  const values = {
    ...{ file, sheet, counted: best.sheet, countedFile: best.file, province: province.name },
    ...factsOf(best, 'best'),
    ...factsOf(other, 'own'),
  };
  const reason = reasonAgainst(best, other);
  return asideOf(reason, values, { completeness, time }, [{ province }]);
}

/** How full and how old, in words. */
function factsOf({ completeness, time }: Arrival, whose: 'best' | 'own'): Arguments {
  const told = time === null ? { vi: 'không rõ lúc nào', en: 'at an unknown time' } : printMoment(time);
  return { [`${whose}Filled`]: completenessText(completeness), [`${whose}Time`]: told };
}
