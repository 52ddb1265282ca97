import { plainName } from '../../indicators/names';
import type { Province } from '../../indicators/provinces/province';
import type { Language } from '../../indicators/text';
import { printNumber } from '../../figures/print';
import { marksOf, type Mark } from '../../review/marks';
import { bandOf } from '../../review/plots/heatMap';
import type { FormReview, NationalRow, ReviewEntry } from '../../review/reviewResult';
import type { PlainKey } from '../messages/catalogue';
import { listed } from '../review/state/entryOrder';
import type { Measure, WindowView } from '../review/state/windowView';

export const markWords = {
  error: 'review.mark.error',
  warning: 'review.mark.warning',
  missing: 'review.mark.missing',
} as const satisfies Readonly<Record<Mark, PlainKey>>;

/** A province's line: its report, or that it sent none. */
export interface TableRow {
  readonly province: Province;
  readonly entry: ReviewEntry | null;
  /** Index into the form's `received`; -1 where nothing came. */
  readonly at: number;
  readonly marks: ReadonlyMap<string, Mark>;
}

export interface ReviewTable {
  readonly form: FormReview;
  readonly columns: readonly NationalRow[];
  readonly rows: readonly TableRow[];
}

const noMarks: ReadonlyMap<string, Mark> = new Map();

/** The form that the window shows: the chosen one, else the one that most sent. */
export function formOf(forms: readonly FormReview[], { form }: Pick<WindowView, 'form'>): FormReview | null {
  return forms.find((one) => one.form.id === form) ?? forms[0] ?? null;
}

/** Provinces × indicators as the window is set. */
export function tableOf(
  form: FormReview,
  { sort, filter, province, indicator, foundOnly }: WindowView,
  language: Language,
  isAccepted: (entry: ReviewEntry) => boolean,
): ReviewTable {
  const isNamed = ({ name }: Province): boolean => holds(name[language], province);
  const received = listed(form.received, { sort, filter, language }, isAccepted).filter((entry) =>
    isNamed(entry.province),
  );
  const without = filter === 'all' || filter === 'incomplete' ? form.missing.filter(isNamed) : [];
  const rows = [
    ...received.map((entry): TableRow => ({
      province: entry.province,
      entry,
      at: form.received.indexOf(entry),
      marks: marksOf(entry),
    })),
    ...without.map((one): TableRow => ({ province: one, entry: null, at: -1, marks: noMarks })),
  ];
  const columns = form.rows.filter(
    ({ indicator: { code, name } }) =>
      holds(`${code} ${name[language]}`, indicator) &&
      (!foundOnly || rows.some((row) => ['error', 'warning'].includes(row.marks.get(code) ?? ''))),
  );
  return { form, columns, rows };
}

/** Without regard to diacritics, as people type in a hurry. */
function holds(text: string, wanted: string): boolean {
  return wanted.trim() === '' || plainName(text).includes(plainName(wanted.trim()));
}

/** What a cell shows; null where there is nothing to show. */
export function valueOf({ points }: NationalRow, at: number, measure: Measure): number | null {
  return points[at]?.[measure] ?? null;
}

export function cellText(row: NationalRow, at: number, measure: Measure, language: Language): string {
  const value = valueOf(row, at, measure);
  if (value === null) return '';
  return printNumber(value, language, measure === 'actual' ? row.indicator.decimals : 1);
}

/** The colours of a cell: those of the heat map where attainment is shown. */
export function cellColours(row: NationalRow, at: number, measure: Measure) {
  const value = measure === 'attainment' ? valueOf(row, at, measure) : null;
  if (value === null) return undefined;
  const { fill, ink } = bandOf(value);
  return { backgroundColor: fill, color: ink };
}
