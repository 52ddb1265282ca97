import type { Template } from '../../indicators/forms/template';
import { loadTemplates, serves } from '../../indicators/forms/templates';
import type { SheetReport } from '../../sheet/province/report';

/** The version of a form for a year that knows the sheet’s rows best; of equals the last. */
export function versionFor(report: SheetReport, id: string, year: number): Template | null {
  return bestFor(
    report,
    loadTemplates().filter((one) => one.id === id && serves(one, year)),
  );
}

/** A form that knows so many of a sheet’s rows is its form. */
const mostRows = 0.9;

/** The form for a year that knows nearly all rows of the sheet; null where none does. */
export function formFor(report: SheetReport, year: number): Template | null {
  const best = bestFor(
    report,
    loadTemplates().filter((one) => serves(one, year)),
  );
  const codes = idsOf(report);
  return best && codes.length > 0 && unknownTo(best, codes) <= (1 - mostRows) * codes.length ? best : null;
}

function bestFor(report: SheetReport, forms: readonly Template[]): Template | null {
  const ids = idsOf(report);
  const cost = (form: Template): number => unknownTo(form, ids) + form.rows.length / 1000;
  return forms.reduce<Template | null>((best, one) => (best === null || cost(one) <= cost(best) ? one : best), null);
}

const idsOf = ({ rows }: SheetReport): readonly string[] =>
  rows.flatMap(({ indicator }) => (indicator ? [indicator.id] : []));

function unknownTo({ rows }: Template, ids: readonly string[]): number {
  const known = new Set(rows.map((row) => (row.kind === 'indicator' ? row.indicator : '')));
  return ids.filter((id) => !known.has(id)).length;
}
