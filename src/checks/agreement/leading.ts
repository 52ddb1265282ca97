import type { Reading } from '../../figures/reading';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { placeKey, type FindingCell } from '../findingCell';
import { mendedBy } from './advice';
import { readingsAt } from './places';

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
  const read = new Map(
    findings
      .filter((finding) => !finding.suggestion && isLed(finding))
      .map((finding) => [finding, finding.cells.flatMap((cell) => readingsAt(cell, context))] as const),
  );
  const known = knownAmong(new Set([...read.values()].flat()), findings, context);
  return findings.map((finding) => {
    const { cells, suggestion } = finding;
    if (suggestion) return sentToAdvice(finding);
    const cell = read.get(finding)?.flatMap((reading) => known.get(reading) ?? [])[0];
    if (!cell || placeKey(cell) === placeKey(cells[0]!)) return finding;
    const others = cells.filter((one) => placeKey(one) !== placeKey(cell));
    const first = others.length < cells.length ? cell : { ...cell, led: true as const };
    return { ...finding, cells: [first, ...others], suspects: null };
  });
}

const isLed = ({ family, rule }: Finding): boolean => comparing.has(family) || comparingToo.has(rule);

/** Of some typed numbers those whose cell a finding knows to be wrong. */
function knownAmong(
  wanted: ReadonlySet<Reading>,
  findings: readonly Finding[],
  context: CheckContext,
): ReadonlyMap<Reading, FindingCell> {
  const known = new Map<Reading, FindingCell>();
  if (wanted.size === 0) return known;
  for (const finding of findings) {
    const { suggestion, cells } = finding;
    const cell = typeof suggestion?.value === 'number' && cells.find(({ address }) => address === suggestion.address);
    const readings = cell ? readingsAt(cell, context).filter((reading) => wanted.has(reading)) : [];
    if (!cell || readings.length === 0 || !isKnown(finding, context)) continue;
    for (const reading of readings) known.set(reading, cell);
  }
  return known;
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

/** Whether a finding knows the cell that it advises to be wrong, and does not only compare it. */
function isKnown(finding: Finding, context: CheckContext): boolean {
  const { family, rule } = finding;
  return knowing.has(rule) || (family === 'entry' && rule !== 'CT-202') || mendedBy(finding, context) >= leastMended;
}
