import * as v from 'valibot';
import seed from '../../../seeds/deadlines.json';
import { parseSeed } from '../seedError';
import { because, dateShape, localTextShape, textShape, wholeShape } from '../seedShapes';
import { dataStatuses, type DataStatus } from './template';
import type { LocalText } from '../text';

/** `before`: the day itself is too late. */
interface DayOfYear {
  /** Month and day, `11-25`. */
  readonly day: string;
  /** So many years after the report year. */
  readonly yearsOn: number;
  readonly before: boolean;
}

/** The same for a report on a month, or on a quarter, whose last month counts. */
interface DayOfMonth {
  readonly dayOfMonth: number;
  /** So many months after the reported one. */
  readonly monthsOn: number;
  readonly before: boolean;
}

/** A day that a document sets for a report, as far as it could be read. */
export interface Deadline {
  readonly document: string;
  readonly kind: 'statistical' | 'periodic' | 'professional' | 'management';
  /**
   * Whom it binds: a department, the province's People's Committee, an enterprise, a unit of the
   * Ministry, or the Ministry itself.
   */
  readonly reporter: 'department' | 'province' | 'enterprise' | 'ministryUnit' | 'ministry';
  readonly ministry: 'BTTTT' | 'BKHCN' | 'BVHTTDL';
  readonly period: 'month' | 'quarter' | 'half' | 'year';
  /** Of months and quarters a day of a month, of the others a day of a year. Null: not known. */
  readonly due: DayOfYear | DayOfMonth | null;
  /**
   * First and last day of what is reported; a first day later in the calendar than the last lies in
   * the year before. `period`: the month or quarter from its first day to its last.
   */
  readonly cutOff: { readonly from: string; readonly to: string } | 'period' | null;
  /** ISO dates between which the document is in force for this reporter. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Forms of this project that answer the report, and the data statuses it asks for. */
  readonly forms: readonly string[];
  readonly statuses: readonly DataStatus[];
  readonly secondHand: boolean;
  readonly source: string;
}

interface DeadlineSeed {
  /** How long before the end of its year a level may be taken and still be one of the year. */
  readonly earliest: { readonly days: number; readonly note: LocalText };
  readonly deadlines: readonly Deadline[];
}

const dayShape = v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, because('date')));

const deadlineSchema: v.GenericSchema<unknown, DeadlineSeed> = v.strictObject({
  earliest: v.strictObject({ days: wholeShape, note: localTextShape }),
  deadlines: v.array(
    v.strictObject({
      document: textShape,
      kind: v.picklist(['statistical', 'periodic', 'professional', 'management']),
      reporter: v.picklist(['department', 'province', 'enterprise', 'ministryUnit', 'ministry']),
      ministry: v.picklist(['BTTTT', 'BKHCN', 'BVHTTDL']),
      period: v.picklist(['month', 'quarter', 'half', 'year']),
      due: v.nullable(
        v.union([
          v.strictObject({ day: dayShape, yearsOn: wholeShape, before: v.boolean() }),
          v.strictObject({
            dayOfMonth: v.pipe(wholeShape, v.minValue(1), v.maxValue(28)),
            monthsOn: wholeShape,
            before: v.boolean(),
          }),
        ]),
      ),
      cutOff: v.nullable(v.union([v.literal('period'), v.strictObject({ from: dayShape, to: dayShape })])),
      validFrom: v.nullable(dateShape),
      validTo: v.nullable(dateShape),
      forms: v.array(textShape),
      statuses: v.array(v.picklist(dataStatuses)),
      secondHand: v.boolean(),
      source: textShape,
    }),
  ),
});

const seedFile = 'seeds/deadlines.json';
let loaded: DeadlineSeed | undefined;

function load(): DeadlineSeed {
  return (loaded ??= parseSeed(deadlineSchema, seed, seedFile));
}

/**
 * The deadlines that could be read; checked once.
 * @throws SeedError when the seed is damaged
 */
export function loadDeadlines(): readonly Deadline[] {
  return load().deadlines;
}

/** A deadline of one report year. */
export interface DueDay {
  readonly deadline: Deadline;
  /** ISO date. */
  readonly day: string;
}

/**
 * The deadline of a form's annual report with data of a status; null where none is known for that
 * year.
 */
export function dueDay(form: string, year: number, status: DataStatus): DueDay | null {
  for (const deadline of load().deadlines) {
    const { period, due, forms, statuses, validFrom, validTo } = deadline;
    if (period !== 'year' || due === null || !('day' in due) || !forms.includes(form) || !statuses.includes(status))
      continue;
    const day = `${year + due.yearsOn}-${due.day}`;
    if ((validFrom ?? day) <= day && day <= (validTo ?? day)) return { deadline, day };
  }
  return null;
}

/** A deadline as a head prints it: day and document. */
export function dueText({ deadline: { document, due }, day }: DueDay): LocalText {
  const before = due!.before;
  const written = day.split('-').reverse().join('/');
  return {
    vi: `${before ? 'trước ' : ''}${written} (${document})`,
    en: `${before ? 'before ' : ''}${day} (${document})`,
  };
}

/**
 * The first day of a year that a level of the year may stand for (ISO): a stated margin before the
 * year's end.
 */
export function earliestDayOf(year: number): string {
  const end = Date.UTC(year, 11, 31);
  return new Date(end - load().earliest.days * 86_400_000).toISOString().slice(0, 10);
}
