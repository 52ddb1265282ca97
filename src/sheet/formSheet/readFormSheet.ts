import type { Catalogue } from '../../indicators/catalogue';
import type { FormChanges } from '../../indicators/formCatalogue';
import type { Template } from '../../indicators/template';
import type { Grid } from '../grid/grid';
import { checkColumns, findFormTable, formCell, tableRows, type FormTable } from './findFormTable';
import { FormProblems, type FormProblem } from './formProblems';
import { readFormHead } from './readFormHead';
import { readFormRows } from './readFormRows';
import { readRelations } from './readRelations';
import { settingsOf } from './readSettings';

/** What a form's worksheet says. */
export interface FormReading extends FormChanges {
  /** Null when there is a problem: a form is loaded whole or not at all. */
  readonly template: Template | null;
  /** In the order in which they are met, each with its cell. */
  readonly problems: readonly FormProblem[];
}

/**
 * Reads a form back from its worksheet, with the indicators, sums and ratios in which it differs from the catalogue. Columns are found by their heads and
 * lines above the table by their labels, wherever they stand. Null when the grid is no form at all.
 */
export function readFormSheet(grid: Grid, catalogue: Catalogue): FormReading | null {
  const table = findFormTable(grid);
  if (!table) return null;
  const problems = new FormProblems();
  if (!checkColumns(table, problems))
    return { template: null, indicators: [], relations: [], problems: problems.found };
  const head = readFormHead(table, problems);
  const rows = readFormRows(tableRows(table), catalogue, problems);
  const relations = readRelations(rows, catalogue, problems);
  const defined = rows.flatMap((row) => ('indicator' in row ? [row.indicator] : []));
  if (defined.length === 0 && problems.found.length === 0) problems.add(firstHead(table), 'noRows');
  if (!head || problems.found.length > 0) {
    return { template: null, indicators: [], relations: [], problems: problems.found };
  }
  const indicators = defined.filter((one) => {
    const known = catalogue.byId(one.id);
    return !known || JSON.stringify(settingsOf(one)) !== JSON.stringify(settingsOf(known));
  });
  return { template: { ...head, rows: rows.map(({ row }) => row) }, indicators, relations, problems: [] };
}

function firstHead({ grid, headRow, columns }: FormTable) {
  return formCell(grid, headRow, Math.min(...columns.values()));
}
