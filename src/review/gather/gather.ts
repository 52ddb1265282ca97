import type { Arguments } from '../../checks/message';
import { keyText } from '../../indicators/provinceList';
import { provinceByKey, provincesOfYear, sameProvince } from '../../indicators/provinces';
import type { Province } from '../../indicators/province';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import { printMoment } from '../../sheet/grid/days';
import type { Book, SheetReport } from '../../sheet/province/report';
import type { ReadContext } from '../../sheet/province/readSheet';
import { completenessText } from '../../submission/completenessWords';
import type { SetAside } from '../reviewResult';
import { asideOf, nothingKnown, othersText } from './aside';
import type { Choice, Received } from './received';
import { spokenProvinces } from './spoken';
import { byStanding, reasonAgainst, standingOf, type Standing } from './standing';
import type { SubmittedFile } from './submitted';

/** What came, sorted. */
export interface Gathered {
  readonly year: number | null;
  /** One a province and form. */
  readonly counted: readonly Received[];
  /** Books with a sheet of an earlier year, to compare with. */
  readonly earlier: readonly Book[];
  readonly aside: readonly SetAside[];
}

type Found = Omit<Received, 'province' | 'template'> & { readonly choice: Choice | null };

/**
 * Sorts files into what counts and what does not; nothing is dropped in silence. The year is the
 * one asked for, else the one that most sheets are about. A sheet whose head says another province
 * than what else speaks of it is asked about and counts for nobody until the reviewer has chosen.
 * Of several reports of one province and form `standing.ts` says which counts; among equals it is
 * the one that was given first.
 */
export function gather(
  files: readonly SubmittedFile[],
  context: ReadContext,
  asked: number | null = null,
  choices: readonly Choice[] = [],
): Gathered {
  const aside: SetAside[] = [];
  const found: Found[] = [];
  const books: Book[] = [];
  for (const { file, snapshot, problem, changed = null } of files) {
    if (!snapshot) {
      aside.push({ ...nothingKnown, file, sheet: null, reason: 'unread', sentence: problem });
      continue;
    }
    const { book: read, forms } = readBookWithForms(snapshot, context);
    const chosen = new Map(read.reports.map((report) => [report, choiceOf(choices, file, report.sheet)]));
    const reports = read.reports.map((report) => asChosen(report, chosen.get(report) ?? null));
    const book = reports.every((one, at) => one === read.reports[at]) ? read : { ...read, reports };
    books.push(book);
    if (reports.length === 0) aside.push(asideOf('noReport', { file }));
    reports.forEach((report, at) =>
      found.push({
        ...{ file, changed, snapshot, book, report, catalogue: forms.catalogue },
        choice: chosen.get(read.reports[at]!) ?? null,
      }),
    );
  }
  const year = asked ?? usualYear(found);
  const known: Standing[] = [];
  for (const one of found) {
    const { report } = one;
    const { province } = report.head;
    const place = { file: one.file, sheet: report.sheet, reviewed: String(year) };
    if (!province || report.head.year === null || !report.template) {
      aside.push(asideOf('unknownHead', place, one, spokenProvinces(one)));
    } else if (report.head.year !== year) {
      aside.push(asideOf('otherYear', { ...place, year: String(report.head.year) }, one));
    } else if (!isListed(province, year)) {
      aside.push(asideOf('otherList', { ...place, province: province.name }, one));
    } else {
      const against = one.choice
        ? []
        : spokenProvinces(one).filter((spoken) => !sameProvince(spoken.province, province));
      if (against.length > 0) {
        const values = { ...place, province: province.name, others: othersText(against) };
        aside.push(asideOf('contradiction', values, one, [{ province }, ...against]));
      } else
        known.push(
          standingOf({ ...one, province, template: report.template }, one.choice ? choices.indexOf(one.choice) + 1 : 0),
        );
    }
  }
  return {
    year,
    ...onePerProvince(known, aside),
    earlier: books.filter(({ reports }) =>
      reports.some(({ head }) => year !== null && head.year !== null && head.year < year),
    ),
    aside,
  };
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

function usualYear(found: readonly Found[]): number | null {
  const counts = new Map<number, number>();
  for (const { report } of found) {
    const { year } = report.head;
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([one, often], [other, seldom]) => seldom - often || other - one)[0]?.[0] ?? null;
}

function isListed(province: Province, year: number): boolean {
  return provincesOfYear(year).some((one) => sameProvince(one, province));
}

/** Adds those that give way to `aside`. */
function onePerProvince(known: readonly Standing[], aside: SetAside[]): { readonly counted: readonly Received[] } {
  const groups = new Map<string, Standing[]>();
  for (const one of known) {
    const key = `${keyText(one.received.province)} ${one.received.template.id}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const counted = [...groups.values()].map((group) => {
    const [best, ...others] = [...group].sort(byStanding);
    for (const other of others) {
      const { file, report, province } = other.received;
      const names = { counted: best!.received.report.sheet, countedFile: best!.received.file, province: province.name };
      const facts = { ...factsOf(best!, 'best'), ...factsOf(other, 'own') };
      const values = { file, sheet: report.sheet, ...names, ...facts };
      aside.push(asideOf(reasonAgainst(best!, other), values, other.received, [{ province }], other.time));
    }
    return best!.received;
  });
  return { counted: counted.sort((one, other) => (one.province.code < other.province.code ? -1 : 1)) };
}

/** How full and how old, in words. */
function factsOf({ completeness, time }: Standing, whose: 'best' | 'own'): Arguments {
  const told = time === null ? { vi: 'không rõ lúc nào', en: 'at an unknown time' } : printMoment(time);
  return { [`${whose}Filled`]: completenessText(completeness), [`${whose}Time`]: told };
}
