import { parseMark } from '../../indicators/marks';
import { once } from '../../indicators/once';
import type { LocalText } from '../../indicators/text';
import type { Template } from '../../indicators/forms/template';
import { symbolOf } from './columns';
import type { CellValue } from '../grid/grid';
import type { ReportCell, ReportRow, SheetReport } from './report';

/**
 * How much of something is filled in: rows whose result (column 3) is a number or a no-data mark,
 * and all its rows.
 */
export interface Filled {
  readonly filled: number;
  readonly of: number;
}

/** A section of a form; the rows before its first section have neither number nor title. */
export interface SectionCompleteness extends Filled {
  readonly number: string;
  readonly title: LocalText | null;
}

/** A required row without a number or mark as its result. */
export interface RequiredBlank {
  readonly indicator: string;
  /** Null where the row, or column 3, is not on the sheet. */
  readonly cell: ReportCell | null;
}

/** How far a sheet is filled in, by the form that its head names. */
export interface Completeness extends Filled {
  /** Results that are numbers; the rest of `filled` are marks. */
  readonly numbers: number;
  readonly sections: readonly SectionCompleteness[];
  /** How many rows the form requires. */
  readonly required: number;
  /** In the order of the form. */
  readonly requiredBlank: readonly RequiredBlank[];
}

const resultSymbol = symbolOf('actual');

/**
 * Whether a cell says something as a figure: a number, or a mark that says why there is none.
 * Blanks and other texts do not.
 */
export function isStated(value: CellValue): boolean {
  return typeof value === 'number' || parseMark(value) !== null;
}

/**
 * How far a province sheet is filled in. Every row of the form counts, also one that was deleted
 * from the sheet; of a code that stands twice the first row counts, as everywhere. Without a known
 * form the known rows of the sheet are counted, and nothing is required. Rules, gate and reports
 * ask; what was read of a sheet does not change.
 */
export const completenessOf = once(count);

function count(report: SheetReport): Completeness {
  const rows = new Map<string, ReportRow>();
  for (const row of report.rows) if (row.indicator && !rows.has(row.indicator.id)) rows.set(row.indicator.id, row);
  const result = (id: string): ReportCell | null => rows.get(id)?.cells.get(resultSymbol) ?? null;
  const stated = new Set([...rows.keys()].filter((id) => isStated(result(id)?.value ?? '')));
  const isFilled = (id: string): boolean => stated.has(id);
  const parts = report.template ? sectionsOf(report.template) : [{ ...noSection, ids: [...rows.keys()] }];
  const sections = parts.map(({ ids, ...section }) => ({
    ...section,
    filled: ids.filter(isFilled).length,
    of: ids.length,
  }));
  const ids = parts.flatMap((part) => part.ids);
  const required = report.template ? requiredIndicators(report.template) : [];
  return {
    filled: sections.reduce((sum, { filled }) => sum + filled, 0),
    of: ids.length,
    numbers: ids.filter((id) => typeof result(id)?.value === 'number').length,
    sections,
    required: required.length,
    requiredBlank: required.filter((id) => !isFilled(id)).map((id) => ({ indicator: id, cell: result(id) })),
  };
}

/** The indicators that a form requires, in its order. */
export function requiredIndicators(template: Template): readonly string[] {
  return template.rows.flatMap((row) => (row.kind === 'indicator' && row.required ? [row.indicator] : []));
}

const noSection = { number: '', title: null } as const;

interface Section extends Omit<SectionCompleteness, keyof Filled> {
  readonly ids: string[];
}

/** The form's sections that have rows. */
function sectionsOf({ rows }: Template): readonly Section[] {
  const sections: Section[] = [{ ...noSection, ids: [] }];
  for (const row of rows) {
    if (row.kind === 'section') sections.push({ number: row.number, title: row.title, ids: [] });
    else sections.at(-1)!.ids.push(row.indicator);
  }
  return sections.filter(({ ids }) => ids.length > 0);
}
