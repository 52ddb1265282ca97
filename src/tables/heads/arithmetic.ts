/** A number with half of its last digit: all values between print alike. */
export interface Printed {
  readonly value: number;
  readonly half: number;
}

/** How one figure of a row follows from two others. */
export type Form = 'index' | 'growth' | 'difference';

/** Two lines from which a third follows, and how well. */
export interface Fit {
  readonly subject: number;
  readonly base: number;
  readonly form: Form;
  /** Rows in which it holds and in which it does not. */
  readonly holds: readonly number[];
  readonly fails: readonly number[];
}

/** How many lines of levels are tried against each other, and how many rows. */
const levelsAtMost = 24;
const rowsAtMost = 120;
/** A hypothesis must hold in so much of its rows. */
const enough = 0.5;

export const forms: readonly Form[] = ['index', 'growth', 'difference'];

/**
 * Finds of which two lines a line of comparisons is made, in which way, by trying them on the rows.
 * The best first; none where nothing holds.
 */
export function fitsOf(
  line: number,
  levels: readonly number[],
  rows: readonly number[],
  valueAt: (row: number, line: number) => Printed | null,
): readonly Fit[] {
  const sample = rows.filter((row) => valueAt(row, line) !== null).slice(0, rowsAtMost);
  const near = levels.filter((one) => one !== line).slice(0, levelsAtMost);
  const fits: Fit[] = [];
  if (sample.length === 0) return fits;
  for (const subject of near)
    for (const base of near) {
      if (subject === base) continue;
      for (const form of forms) {
        const fit = tried({ line, subject, base, form }, sample, valueAt);
        if (fit.holds.length > 0 && fit.holds.length >= enough * (fit.holds.length + fit.fails.length)) fits.push(fit);
      }
    }
  return fits.sort((one, other) => other.holds.length - one.holds.length || one.fails.length - other.fails.length);
}

/** In which rows a hypothesis holds. */
export function tried(
  {
    line,
    subject,
    base,
    form,
  }: { readonly line: number; readonly subject: number; readonly base: number; readonly form: Form },
  rows: readonly number[],
  valueAt: (row: number, line: number) => Printed | null,
): Fit {
  const holds: number[] = [];
  const fails: number[] = [];
  for (const row of rows) {
    const [told, over, under] = [valueAt(row, line), valueAt(row, subject), valueAt(row, base)];
    if (!told || !over || !under) continue;
    const verdict = follows(told, over, under, form);
    if (verdict !== null) (verdict ? holds : fails).push(row);
  }
  return { subject, base, form, holds, fails };
}

/** Whether a printed comparison follows from two printed levels; null where it cannot be told. */
export function follows(told: Printed, over: Printed, under: Printed, form: Form): boolean | null {
  if (form === 'difference') {
    const reach = told.half + over.half + under.half + 1e-9 * Math.abs(over.value);
    return Math.abs(over.value - under.value - told.value) <= reach * 1.001;
  }
  if (under.value === 0) return null;
  const ratio = (over.value / under.value) * 100;
  const spread = (100 * over.half) / Math.abs(under.value) + (Math.abs(ratio) * under.half) / Math.abs(under.value);
  const expected = form === 'growth' ? ratio - 100 : ratio;
  return Math.abs(expected - told.value) <= (told.half + spread) * 1.001 + 1e-6 * Math.abs(ratio);
}
