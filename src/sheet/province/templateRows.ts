import type { Template, TemplateRow } from '../../indicators/forms/template';

export type IndicatorRow = Extract<TemplateRow, { kind: 'indicator' }>;

interface PlacedRow {
  readonly row: IndicatorRow;
  /** Position among all rows of the template, sections included. */
  readonly index: number;
}

/** Rules ask for every cell of every sheet: each template is indexed once and forgotten with it. */
const indexes = new WeakMap<Template, ReadonlyMap<string, PlacedRow>>();

/** The row of a template that holds an indicator, the first where it stands twice, or null. */
export function templateRow(template: Template, indicator: string): PlacedRow | null {
  let index = indexes.get(template);
  if (!index) {
    const rows = template.rows.flatMap((row, at) => (row.kind === 'indicator' ? [{ row, index: at }] : []));
    index = new Map(rows.reverse().map((placed) => [placed.row.indicator, placed]));
    indexes.set(template, index);
  }
  return index.get(indicator) ?? null;
}
