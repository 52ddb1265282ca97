import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { FormChanges } from '../../indicators/forms/formCatalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { Template } from '../../indicators/forms/template';
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
 * Reads a form back from its worksheet, with the indicators, sums and ratios in which it differs
 * from the catalogue. Columns are found by their heads and lines above the table by their labels,
 * wherever they stand. Null when the grid is no form at all.
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
  // How many decimals are printed belongs to the form version; all else is the indicator's own.
  const decimals = Object.fromEntries(
    defined.filter(({ id, decimals: shown }) => (catalogue.byId(id)?.decimals ?? shown) !== shown).map(decimalsOf),
  );
  const indicators = defined.flatMap((one) => {
    const known = catalogue.byId(one.id);
    const own = known ? { ...one, decimals: known.decimals } : one;
    const isKnown = known && JSON.stringify(settingsOf(own)) === JSON.stringify(settingsOf(known));
    return isKnown ? [] : [own];
  });
  return { template: { ...head, decimals, rows: rows.map(({ row }) => row) }, indicators, relations, problems: [] };
}

function decimalsOf({ id, decimals }: Indicator): readonly [string, number] {
  return [id, decimals];
}

function firstHead({ grid, row: headRow, columns }: FormTable) {
  return formCell(grid, headRow, Math.min(...columns.values()));
}
