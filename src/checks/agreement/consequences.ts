import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { placeKey, type FindingCell } from '../findingCell';
import { writesOf } from '../repairs';
import { comparingFamilies } from './families';
import { isComputed } from './places';

/**
 * A column that was copied or exchanged throughout, or rows that hold others' numbers, are one
 * finding: what their cells break besides, directly or through a formula, is a consequence, and
 * comes back where that was not all.
 */
export function withoutConsequences(findings: readonly Finding[], context: CheckContext): readonly Finding[] {
  const patterns = findings.filter((finding) => isOfRows(finding) || isOfColumns(finding));
  if (patterns.length === 0) return findings;
  const places = new Set(patterns.flatMap(({ cells }) => cells.map(placeKey)));
  const columns = new Set(patterns.flatMap(({ cells }) => cells.map(columnOf)));
  const whole = new Set(patterns.filter(isOfColumns).flatMap(({ cells }) => cells.map(columnOf)));
  const follows = (cell: FindingCell): boolean =>
    places.has(placeKey(cell)) ||
    whole.has(columnOf(cell)) ||
    (columns.has(columnOf(cell)) && isComputed(cell, context));
  return findings.filter(
    (finding) =>
      patterns.includes(finding) ||
      !(comparingFamilies.has(finding.family) || followingEntries.has(finding.rule)) ||
      !finding.cells.some(follows),
  );
}

const columnOf = ({ sheet, column }: FindingCell): string => `${sheet}!${column}`;

/** Limits and kinds of numbers follow a row's numbers as well. */
const followingEntries: ReadonlySet<string> = new Set(['CT-202', 'CT-203', 'CT-209', 'CT-210', 'CT-215']);

const isOfRows = ({ rule }: Finding): boolean => rule === 'CT-811';

/** All rows of column 3 repeat last year, or two columns hold each other's numbers. */
function isOfColumns({ rule, severity, repairs }: Finding): boolean {
  const cells = writesOf(repairs[0]).length;
  return (rule === 'CT-803' && severity === 'warning') || (rule === 'CT-802' && cells >= 2 * manySwaps);
}

/** From so many rows on CT-802 speaks of the columns. */
const manySwaps = 3;
