import { groupedBy } from '../../indicators/lists';
import { isInputSymbol } from '../../sheet/province/columns';
import type { Finding } from '../finding';
import { placeKey, type FindingCell } from '../findingCell';
import { writesOf } from '../repairs';

/**
 * From so many rows of one column on that nothing explains, it is the column and not its cells that
 * is wrong; in so many columns of one row it is the row.
 */
const manyRows = 4;
const manyColumns = 3;

/**
 * Whether a finding advises single cells where a whole column or a whole row is in trouble. That
 * plans lie below results is asked and accuses no number, however many rows it is.
 */
export function troubleIn(findings: readonly Finding[]): (finding: Finding) => boolean {
  const accusing = findings.filter(
    ({ severity, family, repairs }) => severity !== 'info' && family !== 'plan' && !isUnderstood(repairs),
  );
  const explained = new Set(accusing.flatMap(explainedCell));
  const columns = manyOf(
    accusing.filter(({ rule, cells: [cell] }) => !textRules.has(rule) && !(cell && explained.has(placeKey(cell)))),
    ({ column }) => column,
    ({ row }) => row,
    manyRows,
  );
  const rows = manyOf(
    accusing.filter((finding) => isRelated(finding) && finding.cells[0]?.row !== ''),
    ({ row }) => row,
    ({ column }) => column,
    manyColumns,
  );
  return (finding) => {
    const { cells, family, rule, repairs } = finding;
    const [cell] = cells;
    if (!cell || isUnderstood(repairs)) return false;
    const isOfColumn =
      columns.has(cell.column) && !(family === 'formula' || family === 'structure' || textRules.has(rule));
    return isOfColumn || (rows.has(cell.row) && isRelated(finding));
  };
}

/** Places whose findings are about many others, by the input cell that each names first. */
function manyOf(
  findings: readonly Finding[],
  placeOf: (cell: FindingCell) => string,
  otherOf: (cell: FindingCell) => string,
  many: number,
): ReadonlySet<string> {
  const first = findings.flatMap(({ cells: [cell] }) => (cell && isInputSymbol(cell.column) ? [cell] : []));
  const places = [...groupedBy(first, placeOf)];
  return new Set(places.flatMap(([place, cells]) => (new Set(cells.map(otherOf)).size >= many ? [place] : [])));
}

/**
 * The cell that a finding itself knows how to put right. Slips of their own are no pattern, however
 * many there are: only cells that nothing explains tell of a column that is wrong throughout.
 */
function explainedCell({ rule, suggestion, cells: [cell] }: Finding): readonly string[] {
  if (!cell || looseRules.has(rule)) return [];
  return typeof suggestion?.value === 'number' && suggestion.address === cell.address ? [placeKey(cell)] : [];
}

/** Of a count with a fraction any power of ten makes a whole number: no explanation by itself. */
const looseRules: ReadonlySet<string> = new Set(['CT-203']);

/** Whether one repair for all its cells has understood a pattern already. */
function isUnderstood([repair]: Finding['repairs']): boolean {
  return writesOf(repair).length > 2;
}

/** What relations and limits say. */
const isRelated = ({ family, rule }: Finding): boolean => family === 'identity' || rule === 'CT-202';

/** Typed text is no pattern. */
const textRules: ReadonlySet<string> = new Set(['CT-201', 'CT-204', 'CT-205', 'CT-207']);
