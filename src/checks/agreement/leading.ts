import { leavesOf } from '../../figures/expression';
import type { Reading } from '../../figures/reading';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { FindingCell } from '../findingCell';
import { mendedBy } from './advice';
import { factAt, keyOf, readingsAt } from './places';

/** Slips of a cell that the row or the cell itself gives away. */
const knowing: ReadonlySet<string> = new Set(['CT-801', 'CT-804']);

/** Advice that mends more than its own comparison knows the cell as well. */
const leastMended = 2;

/** Families and rules that compare a cell with others, so that another cell may be behind it. */
const comparing: ReadonlySet<string> = new Set(['identity', 'time', 'plan', 'claim']);
const comparingToo: ReadonlySet<string> = new Set(['CT-202', 'CT-810']);

/**
 * Findings about a cell that another finding knows to be wrong, or about a formula that reads it,
 * send a person there first.
 */
export function ledToKnown(findings: readonly Finding[], context: CheckContext): readonly Finding[] {
  const known = new Map<Reading, FindingCell>();
  for (const finding of findings) {
    const cell = knownBy(finding, context);
    const at = cell && factAt(cell, context);
    if (at) for (const reading of leavesOf(at.fact.expression)) known.set(reading, cell);
  }
  return findings.map((finding) => {
    const { cells, family, rule, suggestion } = finding;
    if (suggestion) return sentToAdvice(finding);
    if (known.size === 0 || !(comparing.has(family) || comparingToo.has(rule))) return finding;
    const readings = cells.flatMap((cell) => readingsAt(cell, context));
    const cell = readings.flatMap((reading) => known.get(reading) ?? [])[0];
    if (!cell || keyOf(cell) === keyOf(cells[0]!)) return finding;
    const others = cells.filter((one) => keyOf(one) !== keyOf(cell));
    const first = others.length < cells.length ? cell : { ...cell, led: true as const };
    return { ...finding, cells: [first, ...others], suspects: null };
  });
}

/** A finding sends a person to the cell that it advises to change. */
function sentToAdvice(finding: Finding): Finding {
  const { cells, suggestion, suspects } = finding;
  const [first] = cells;
  const advised = cells.find(({ sheet, address }) => sheet === first!.sheet && address === suggestion!.address);
  if (!advised || advised === first) return finding;
  const agrees = suspects?.sets[0]?.some(({ address }) => address === advised.address) ?? false;
  const others = cells.filter((cell) => cell !== advised);
  return { ...finding, cells: [advised, ...others], suspects: agrees ? suspects : null };
}

/** The cell that a finding knows to be wrong; null where it only compares. */
function knownBy(finding: Finding, context: CheckContext): FindingCell | null {
  const { suggestion, cells, family, rule } = finding;
  const cell = cells.find(({ address }) => address === suggestion?.address);
  if (!cell || typeof suggestion?.value !== 'number') return null;
  if (knowing.has(rule) || (family === 'entry' && rule !== 'CT-202')) return cell;
  return mendedBy(finding, context) >= leastMended ? cell : null;
}
