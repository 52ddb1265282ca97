import { groupedBy } from '../../indicators/lists';
import { keyText } from '../../indicators/provinces/provinceList';
import { provincesOfYear, sameProvince } from '../../indicators/provinces/provinces';
import type { Province } from '../../indicators/provinces/province';
import { fillMessage } from '../../checks/message';
import type { LocalText } from '../../indicators/text';
import { isSavedAsText } from '../../sheet/grid/textGrid';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import type { Book } from '../../sheet/province/report';
import type { ReadContext } from '../../sheet/province/readSheet';
import { readSaid } from '../../submission/readSubmission';
import type { SetAside, YearOfReports } from '../reviewResult';
import { savedAsText } from '../reviewWords';
import { arrivalOf, type Arrival } from './arrival';
import { asideAfter, asideOf, nothingKnown, othersText } from './aside';
import { asChosen, choiceOf } from './choices';
import type { Choice, Received } from './received';
import { byStanding } from './whichCounts';
import type { SubmittedFile } from './submitted';

/** What came, sorted. */
export interface Gathered {
  readonly year: number | null;
  /** The years that came, the latest first. */
  readonly years: readonly YearOfReports[];
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
 * What is remembered of a file that was let go: plain data, to be recalled instead of reading it
 * again.
 */
export interface FileRecord {
  readonly file: string;
  readonly arrivals: readonly Arrival[];
  /** Why nothing of it can count, where nothing can. */
  readonly aside: SetAside | null;
}

/**
 * Sorts files into what counts and what does not; nothing is dropped in silence. The year is the
 * one asked for, else the one that most sheets are about. A sheet whose head says another province
 * or year than what else speaks of it is asked about and counts for nobody until the reviewer has chosen.
 * Of several reports of one province, year and form `standing.ts` says which counts; among equals
 * it is the one that was given first. Only the workbooks of those that stand first are held: a
 * review of any number of files takes the memory of as many as there are provinces.
 */
export class Gatherer {
  private readonly records = new Map<string, FileRecord>();
  private readonly held = new Map<string, Held>();

  constructor(
    private readonly context: ReadContext,
    private asked: number | null = null,
    private choices: readonly Choice[] = [],
  ) {}

  /**
   * Takes one file, reads it and lets go what is not wanted of it. One that was taken or recalled
   * before keeps its place.
   */
  take(submitted: SubmittedFile): FileRecord {
    const { file } = submitted;
    for (const [key, { arrival }] of this.held) if (arrival.file === file) this.held.delete(key);
    const reports = this.read(submitted);
    const record: FileRecord =
      'reason' in reports
        ? { file, arrivals: [], aside: reports }
        : { file, arrivals: reports.map(({ arrival }) => arrival), aside: null };
    this.records.set(file, record);
    if (!('reason' in reports)) for (const one of reports) this.hold(one);
    return record;
  }

  /** Takes what is remembered of a file instead of the file. */
  recall(record: FileRecord): void {
    this.records.set(record.file, record);
  }

  /** What the reviewer says from now on; gives the files that have to be taken again. */
  choose(choices: readonly Choice[]): readonly string[] {
    const before = this.choices;
    this.choices = choices;
    const isOther = (file: string, sheet: string): boolean =>
      JSON.stringify(choiceOf(before, file, sheet)) !== JSON.stringify(choiceOf(choices, file, sheet));
    return [...this.records.values()].flatMap(({ file, arrivals }) =>
      arrivals.some(({ sheet }) => isOther(file, sheet)) ? [file] : [],
    );
  }

  /** The year that is reviewed from now on; null for the one that most sheets are about. */
  ask(year: number | null): void {
    this.asked = year;
  }

  /** Files that were let go and whose reports are wanted after all: to be taken again. */
  wanted(): readonly string[] {
    const year = this.year();
    const files = [...this.best()].flatMap(([key, best]) =>
      best.year! <= (year ?? 0) && this.held.get(key)?.arrival !== best ? [best.file] : [],
    );
    return [...new Set(files)];
  }

  /** The year of the review, as far as it is known. */
  year(): number | null {
    return this.asked ?? usualYear(this.arrivals());
  }

  /** What counts of all that was taken, and why the rest does not. Nothing may be wanted. */
  sorted(): Gathered {
    const year = this.year();
    const firsts = this.best();
    const counted: Received[] = [];
    const beaten: { readonly best: Arrival; readonly other: Arrival }[] = [];
    const aside: SetAside[] = [];
    for (const record of this.records.values()) {
      if (record.aside) aside.push(record.aside);
      for (const arrival of record.arrivals) {
        const refused = this.refusal(arrival, year);
        if (refused) {
          aside.push(refused);
          continue;
        }
        const best = firsts.get(keyOf(arrival))!;
        if (best === arrival) counted.push(this.held.get(keyOf(arrival))!.received as Received);
        else beaten.push({ best, other: arrival });
      }
    }
    const place = new Map(counted.map((one, at) => [one.report, at]));
    const rank = ({ best }: { readonly best: Arrival }): number =>
      place.get(this.held.get(keyOf(best))!.received.report)!;
    beaten.sort((one, other) => rank(one) - rank(other) || byStanding(one.other, other.other));
    return {
      year,
      years: yearsOf([...firsts.values()].filter((one) => this.refusal(one, one.year) === null)),
      files: this.records.size,
      counted: counted.sort((one, other) => (one.province.code < other.province.code ? -1 : 1)),
      earlier: this.earlier(year, firsts),
      aside: [...aside, ...beaten.map(({ best, other }) => asideAfter(best, other))],
    };
  }

  /** The reports of a file, or why it has none. */
  private read({ file, snapshot, problem, changed = null }: SubmittedFile): readonly Held[] | SetAside {
    const unread = (sentence: LocalText): SetAside => ({
      ...nothingKnown,
      file,
      sheet: null,
      reason: 'unread',
      sentence,
    });
    if (!snapshot) return unread(problem);
    const { book: read, forms } = readBookWithForms(snapshot, this.context);
    const chosen = read.reports.map(({ sheet }) => choiceOf(this.choices, file, sheet));
    const reports = read.reports.map((report, at) => asChosen(report, chosen[at]!));
    const book = reports.every((one, at) => one === read.reports[at]) ? read : { ...read, reports };
    if (reports.length === 0) return asideOf('noReport', { file }, { ...nothingKnown, time: changed });
    if (isSavedAsText(snapshot)) return unread(fillMessage(savedAsText, { file }));
    const said = readSaid(snapshot, book);
    return reports.map((report, at): Held => {
      const chosenAt = chosen[at] ? this.choices.indexOf(chosen[at]) + 1 : 0;
      const arrival = arrivalOf({ file, changed, snapshot, book, report, said }, chosenAt);
      const { template, head } = report;
      const { catalogue } = forms;
      return {
        arrival,
        received: { file, changed, book, said, report, province: head.province!, template, catalogue },
      };
    });
  }

  /** Holds a report that stands before all others of its kind. */
  private hold(one: Held): void {
    const { arrival } = one;
    if (!arrival.province || arrival.year === null) return;
    const key = keyOf(arrival);
    const first = this.held.get(key);
    const order = first ? byStanding(first.arrival, arrival) : 1;
    // Of equals the first stands: one that is taken again keeps its place.
    if (order > 0 || (order === 0 && this.best().get(key) === arrival)) this.held.set(key, one);
  }

  private arrivals(): readonly Arrival[] {
    return [...this.records.values()].flatMap(({ arrivals }) => arrivals);
  }

  /** What stands first of each province, year and form. */
  private best(): ReadonlyMap<string, Arrival> {
    const best = new Map<string, Arrival>();
    for (const arrival of this.arrivals()) {
      if (!arrival.province || arrival.year === null) continue;
      const first = best.get(keyOf(arrival));
      if (!first || byStanding(first, arrival) > 0) best.set(keyOf(arrival), arrival);
    }
    return best;
  }

  /** Why a sheet counts for nobody in the year of the review, or null. */
  private refusal(arrival: Arrival, year: number | null): SetAside | null {
    const { file, sheet, province, against, otherYears, spoken } = arrival;
    const place = { file, sheet, reviewed: String(year) };
    const own = { completeness: arrival.completeness, time: arrival.changed };
    if (!province || arrival.year === null || arrival.form === null) return asideOf('unknownHead', place, own, spoken);
    // Before any comparison: as the book of a wrong year it would have right ones blamed.
    if (otherYears !== null) {
      const values = { ...place, year: String(arrival.year), others: otherYears };
      return asideOf('yearContradiction', values, own, [{ province }]);
    }
    if (against.length > 0 && arrival.year <= (year ?? 0)) {
      const values = { ...place, province: province.name, others: othersText(against) };
      return asideOf('contradiction', values, own, [{ province }, ...against]);
    }
    if (arrival.year !== year) {
      // An earlier one serves for comparison, a later one for nothing.
      const reason = arrival.year < (year ?? 0) ? 'otherYear' : 'laterYear';
      return asideOf(reason, { ...place, year: String(arrival.year) }, own);
    }
    if (!isListed(province, year)) return asideOf('otherList', { ...place, province: province.name }, own);
    return null;
  }

  /** Each once, in the order in which they came. */
  private earlier(year: number | null, firsts: ReadonlyMap<string, Arrival>): readonly Book[] {
    const older = new Set([...firsts.values()].filter((one) => year !== null && one.year! < year && !one.contradicted));
    const ordered = this.arrivals().filter((one) => older.has(one));
    return [...new Set(ordered.map((arrival) => this.held.get(keyOf(arrival))!.received.book))];
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

function usualYear(arrivals: readonly Arrival[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of arrivals) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([one, often], [other, seldom]) => seldom - often || other - one)[0]?.[0] ?? null;
}

function yearsOf(counted: readonly Arrival[]): readonly YearOfReports[] {
  return [...groupedBy(counted, ({ year }) => year!)]
    .map(([year, reports]) => ({ year, reports: reports.length }))
    .sort((one, other) => other.year - one.year);
}

function isListed(province: Province, year: number): boolean {
  return provincesOfYear(year).some((one) => sameProvince(one, province));
}
