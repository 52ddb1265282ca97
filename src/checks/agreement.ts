import { inputSymbols } from '../sheet/province/columns';
import type { Finding } from './finding';
import { writesOfRepair } from './repairs';

/** From so many rows of one column on, it is the column and not its cells that is wrong. */
const manyRows = 4;

/** Families that know the cell itself to be wrong, whatever stands around it. */
const ofTheCell: ReadonlySet<string> = new Set(['entry', 'formula', 'structure']);

/**
 * Takes back advice that would contradict other advice: of two values for one cell the one that
 * knows the cell itself stays, else neither; and where many rows of a column are in trouble at
 * once (rows shifted, a column copied), no single cell is advised to change.
 */
export function agreed(findings: readonly Finding[]): readonly Finding[] {
  const offers = new Map<string, { readonly finding: Finding; readonly put: string }[]>();
  for (const finding of findings) {
    for (const { place, put } of offersOf(finding)) {
      const others = offers.get(place);
      if (others) others.push({ finding, put });
      else offers.set(place, [{ finding, put }]);
    }
  }
  const contradicted = new Set<Finding>();
  for (const all of offers.values()) {
    if (all.every(({ put }) => put === all[0]!.put)) continue;
    const certain = all.filter(({ finding }) => ofTheCell.has(finding.family));
    const isClear = certain.length > 0 && certain.every(({ put }) => put === certain[0]!.put);
    for (const { finding, put } of all) if (!isClear || put !== certain[0]!.put) contradicted.add(finding);
  }
  const troubled = troubledColumns(findings);
  return withoutConsequences(findings).map((finding) =>
    contradicted.has(finding) || isInTrouble(finding, troubled)
      ? { ...finding, suggestion: null, repairs: [] }
      : finding,
  );
}

/**
 * A column that was copied or exchanged throughout is one finding: what its cells break besides is
 * a consequence, and comes back where the column was not all of it.
 */
function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const patterns = findings.filter(isPattern);
  if (patterns.length === 0) return findings;
  const places = new Set(patterns.flatMap(({ cells }) => cells.map(keyOf)));
  return findings.filter(
    (finding) =>
      patterns.includes(finding) ||
      !followsNumbers.has(finding.family) ||
      !finding.cells.some((cell) => places.has(keyOf(cell))),
  );
}

const followsNumbers: ReadonlySet<string> = new Set(['identity', 'time', 'plan', 'claim', 'outlier']);

const keyOf = ({ sheet, address }: Finding['cells'][number]): string => `${sheet}!${address}`;

/** All rows of column 3 repeat last year, or two columns hold each other's numbers. */
function isPattern({ rule, severity, repairs }: Finding): boolean {
  const cells = repairs[0] ? writesOfRepair(repairs[0]).length : 0;
  return (rule === 'CT-803' && severity === 'warning') || (rule === 'CT-802' && cells >= 2 * manySwaps);
}

/** From so many rows on CT-802 speaks of the columns. */
const manySwaps = 3;

function offersOf({
  suggestion,
  repairs,
  cells,
}: Finding): readonly { readonly place: string; readonly put: string }[] {
  const [first] = repairs;
  const writes = first ? writesOfRepair(first) : [];
  if (writes.length > 0)
    return writes.map(({ address, put }) => ({
      place: address,
      put: String('value' in put ? put.value : put.formula),
    }));
  const sheet = cells[0]?.sheet ?? '';
  return suggestion && sheet !== '' ? [{ place: suggestion.address, put: String(suggestion.value) }] : [];
}

/** Columns of which many rows are accused, by what relations and sizes say. */
function troubledColumns(findings: readonly Finding[]): ReadonlySet<string> {
  const rows = new Map<string, Set<string>>();
  for (const { severity, cells, repairs, rule } of findings) {
    const [cell] = cells;
    if (severity === 'info' || !cell || cell.column === '' || !isInput(cell.column)) continue;
    // One repair for all its cells has understood the pattern already; typed text is no pattern.
    if ((repairs[0] && writesOfRepair(repairs[0]).length > 2) || textRules.has(rule)) continue;
    const own = rows.get(cell.column);
    if (own) own.add(cell.row);
    else rows.set(cell.column, new Set([cell.row]));
  }
  return new Set([...rows].flatMap(([column, { size }]) => (size >= manyRows ? [column] : [])));
}

const isInput = (column: string): boolean => (inputSymbols as readonly string[]).includes(column);
const textRules: ReadonlySet<string> = new Set(['CT-201', 'CT-204', 'CT-205', 'CT-207']);

function isInTrouble({ cells, family, rule, repairs }: Finding, troubled: ReadonlySet<string>): boolean {
  if (family === 'formula' || family === 'structure' || textRules.has(rule)) return false;
  if (repairs[0] && writesOfRepair(repairs[0]).length > 2) return false;
  return cells[0] !== undefined && troubled.has(cells[0].column);
}
