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
 * once (rows shifted, a column copied), no single cell is advised to change. What a pattern
 * explains is not told again, and what follows from a cell that a finding knows to be wrong leads
 * there.
 */
export function agreed(all: readonly Finding[]): readonly Finding[] {
  const findings = withoutConsequences(all);
  const contradicted = contradictedBy(findings);
  const troubled = troubledColumns(findings);
  const spared = findings.map((finding) =>
    contradicted.has(finding) || isInTrouble(finding, troubled) || isNoteInDoubt(finding, findings)
      ? { ...finding, suggestion: null, repairs: [] }
      : finding,
  );
  return ledToKnown(spared);
}

function contradictedBy(findings: readonly Finding[]): ReadonlySet<Finding> {
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
  return contradicted;
}

/** Slips of a cell that the row or the cell itself gives away. */
const knowing: ReadonlySet<string> = new Set(['CT-801', 'CT-804', 'CT-810']);

/** Findings that compare a cell which another finding knows to be wrong send a person there first. */
function ledToKnown(findings: readonly Finding[]): readonly Finding[] {
  const known = new Set(
    findings.flatMap(({ suggestion, cells: [cell], family, rule }) =>
      suggestion && cell?.address === suggestion.address && (family === 'entry' || knowing.has(rule))
        ? [keyOf(cell)]
        : [],
    ),
  );
  if (known.size === 0) return findings;
  return findings.map((finding) => {
    const { cells, family, suggestion, suspects } = finding;
    const first = cells.find((cell) => known.has(keyOf(cell)));
    if (!first || first === cells[0] || suggestion || suspects || !comparing.has(family)) return finding;
    return { ...finding, cells: [first, ...cells.filter((cell) => cell !== first)] };
  });
}

const comparing: ReadonlySet<string> = new Set(['identity', 'time', 'plan', 'claim']);

/**
 * A note is to be put right only where nothing else says that a number of its row is wrong: neither
 * another finding about the row nor a cell that other relations accuse.
 */
function isNoteInDoubt(finding: Finding, findings: readonly Finding[]): boolean {
  const row = finding.cells[0]?.row ?? '';
  return (
    finding.suggestion?.cause === 'note' &&
    (finding.suspects !== null ||
      findings.some(
        (other) => other !== finding && other.severity !== 'info' && other.cells.some((cell) => cell.row === row),
      ))
  );
}

/**
 * A column that was copied or exchanged throughout, or rows that hold others' numbers, are one
 * finding: what their cells break besides is a consequence, and comes back where that was not all.
 */
function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const patterns = findings.filter(isPattern);
  if (patterns.length === 0) return findings;
  const places = new Set(patterns.flatMap(({ cells }) => cells.map(keyOf)));
  const columns = new Set(patterns.filter(isOfColumns).flatMap(({ cells }) => cells.map(columnOf)));
  const follows = (cell: Finding['cells'][number]): boolean => places.has(keyOf(cell)) || columns.has(columnOf(cell));
  return findings.filter(
    (finding) =>
      patterns.includes(finding) ||
      !(followsNumbers.has(finding.family) || followingEntries.has(finding.rule)) ||
      !finding.cells.some(follows),
  );
}

const columnOf = ({ sheet, column }: Finding['cells'][number]): string => `${sheet}!${column}`;

const followsNumbers: ReadonlySet<string> = new Set(['identity', 'time', 'plan', 'claim', 'outlier']);

/** Limits and kinds of numbers follow a row's numbers as well. */
const followingEntries: ReadonlySet<string> = new Set(['CT-202', 'CT-203', 'CT-209', 'CT-210', 'CT-215']);

const keyOf = ({ sheet, address }: Finding['cells'][number]): string => `${sheet}!${address}`;

function isPattern(finding: Finding): boolean {
  return finding.rule === 'CT-811' || isOfColumns(finding);
}

/** All rows of column 3 repeat last year, or two columns hold each other's numbers. */
function isOfColumns({ rule, severity, repairs }: Finding): boolean {
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
