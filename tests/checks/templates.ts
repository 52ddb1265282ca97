import type { Template, TemplateRow } from '../../src/indicators/forms/template';
import { annual } from './books';

type RowInput = readonly [indicator: string, computed?: 'sum' | 'ratio' | null, required?: boolean];

/** A small form with the given rows: indicator, how it is computed, whether it is required. */
export function withRows(rows: readonly RowInput[], id = 'THU-01'): Template {
  return {
    ...annual,
    id,
    rows: rows.map(([indicator, computed = null, required = false]): TemplateRow => ({
      kind: 'indicator',
      indicator,
      required,
      level: 1,
      computed,
    })),
  };
}
