import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { withFormIndicators } from '../../indicators/forms/formCatalogue';
import type { Template } from '../../indicators/forms/template';
import { foldLabel } from '../grid/fold';
import type { Snapshot } from '../grid/grid';
import { findFormTable } from './findFormTable';
import { FormProblems, type FormProblem } from './formProblems';
import { formNumberCell } from './readFormHead';
import { readFormSheet } from './readFormSheet';

/** Catalogue and forms as reading, filling and checking ask for them. */
export interface Forms {
  readonly catalogue: Catalogue;
  readonly templates: readonly Template[];
}

export interface LoadedForms extends Forms {
  /** The forms that were loaded from sheets. */
  readonly own: readonly Template[];
  /** Sheets that are forms, loaded or not. */
  readonly sheets: readonly string[];
  readonly problems: readonly FormProblem[];
}

/**
 * The forms of a workbook's `Mẫu` sheets together with those that ship: a sheet with the number and
 * version of a shipped form takes its place. Sheets build on each other from left to right; one
 * with a problem is left out, and the problem names its cell.
 * @param fixed forms that no sheet may change: those that were given from outside the workbook
 */
export function loadForms(
  snapshot: Snapshot,
  shipped: Forms,
  fixed: readonly Pick<Template, 'id' | 'version'>[] = [],
): LoadedForms {
  let { catalogue, templates } = shipped;
  const sheets: string[] = [];
  const problems: FormProblem[] = [];
  const loaded = new Map<string, string>();
  const own: Template[] = [];
  const settled = new Set(fixed.map(keyOf));
  for (const grid of snapshot.grids) {
    const form = readFormSheet(grid, catalogue);
    if (!form) continue;
    sheets.push(grid.sheet);
    if (form.template && settled.has(keyOf(form.template))) continue;
    problems.push(...form.problems);
    const { template } = form;
    if (!template) continue;
    const earlier = loaded.get(keyOf(template));
    if (earlier !== undefined) {
      const own = new FormProblems();
      own.add(formNumberCell(findFormTable(grid)!), 'duplicateForm', earlier);
      problems.push(...own.found);
      continue;
    }
    loaded.set(keyOf(template), grid.sheet);
    own.push(template);
    catalogue = withFormIndicators(catalogue, form);
    const isShipped = templates.some((one) => keyOf(one) === keyOf(template));
    templates = isShipped
      ? templates.map((one) => (keyOf(one) === keyOf(template) ? template : one))
      : [...templates, template];
  }
  return { catalogue, templates, own, sheets, problems };
}

function keyOf({ id, version }: Pick<Template, 'id' | 'version'>): string {
  return `${foldLabel(id)} ${version}`;
}
