import { columns } from '../sheet/province/columns';
import { formatOf, textFormat } from '../sheet/province/numberFormats';
import type { SheetReport } from '../sheet/province/report';
import { isDateFormat } from './dateFormat';
import type { CellRepair, Finding, FormulaWrite, NumberWrite, Repair, RepairWrite } from './finding';
import { knownCellAt, type KnownCell } from './facts/places';
import type { Verdict } from './rule';
import { isOffered } from './suspects/offered';

/** The repair that a rule's own suggestion makes, by its cause; any other cause is a `value`. */
const kindOfCause: Readonly<Record<string, CellRepair['kind']>> = {
  'number-as-text': 'number',
  'ratio-as-date': 'number',
  'decimal-mark': 'thousandfold',
};

/**
 * The safe repairs of a finding, as data: the value that the rule or the localisation suggests, the
 * formulas and the input rules that belong there. A located value is offered only where a slip
 * explains it and nothing else would do: else it would be a guess.
 */
export function repairsOf(
  finding: Finding,
  verdict: Pick<Verdict, 'restore' | 'suggestion' | 'swap' | 'fill' | 'inputRule'>,
  report: SheetReport,
): readonly Repair[] {
  const { restore = [], suggestion, swap = [], fill = [], inputRule } = verdict;
  const repairs: Repair[] = inputRule ? [{ kind: 'inputRule', sheet: report.sheet, areas: inputRule }] : [];
  const add = (kind: CellRepair['kind'], puts: readonly (NumberWrite | FormulaWrite)[]): void => {
    const writes = puts.flatMap(({ address, ...put }) => writeOf(knownCellAt(address, report), put) ?? []);
    if (writes.length === puts.length) repairs.push({ kind, writes });
  };
  const together = [...swap, ...fill];
  if (restore.length > 0) add('formula', restore);
  if (together.length > 0) add(swap.length > 0 ? 'swap' : 'value', together);
  else if (suggestion && typeof suggestion.value === 'number')
    add(kindOfCause[suggestion.cause] ?? 'value', [{ address: suggestion.address, value: suggestion.value }]);
  const [set] = suggestion || together.length > 0 || verdict.restore ? [] : (finding.suspects?.sets ?? []);
  if (set && isOffered(set, finding)) {
    const puts = set.flatMap(({ address, suggested }) => (suggested === null ? [] : { address, value: suggested }));
    const kind = set.every(({ cause }) => cause === 'swapped') ? 'swap' : 'located';
    if (puts.length === set.length) add(kind, puts);
  }
  return repairs;
}

/** A finding that tells what is wrong and not what to put. */
export function withoutRepairs(finding: Finding): Finding {
  return { ...finding, suggestion: null, repairs: [] };
}

function writeOf(place: KnownCell | null, put: RepairWrite['put']): RepairWrite | null {
  if (!place) return null;
  const { cell, indicator } = place;
  const { role } = columns.find(({ symbol }) => symbol === cell.column)!;
  // Text and date formats make a text or a day of the number that is put there.
  const misleading = cell.numberFormat === textFormat || isDateFormat(cell.numberFormat);
  return {
    sheet: cell.sheet,
    address: cell.address,
    row: cell.code,
    column: cell.column,
    found: { value: cell.value, formula: cell.formula },
    put,
    numberFormat: misleading ? formatOf(role, indicator, 'value' in put ? put.value : undefined) : null,
  };
}

/** What a repair puts into cells; nothing where there is none, or it is about something else. */
export function writesOf(repair: Repair | undefined): readonly RepairWrite[] {
  return repair && repair.kind !== 'inputRule' ? repair.writes : [];
}
