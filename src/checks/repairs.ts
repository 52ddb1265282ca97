import { columns } from '../sheet/province/columns';
import { formatOf, textFormat } from '../sheet/province/numberFormats';
import type { SheetReport } from '../sheet/province/report';
import { isDateFormat } from './dateFormat';
import type { CellRepair, Finding, Repair, RepairWrite, SuspectCell } from './finding';
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
  const repairs: (Repair | null)[] = [];
  if (verdict.restore && verdict.restore.length > 0) {
    repairs.push(
      repair(
        'formula',
        verdict.restore.map(({ address, formula }) => writeOf(knownCellAt(address, report), { formula })),
      ),
    );
  }
  const { suggestion, swap = [], fill = [], inputRule } = verdict;
  if (inputRule) repairs.push({ kind: 'inputRule', sheet: report.sheet, areas: inputRule });
  const together = [...swap, ...fill];
  if (together.length > 0) {
    repairs.push(
      repair(
        swap.length > 0 ? 'swap' : 'value',
        together.map(({ address, value }) => writeOf(knownCellAt(address, report), { value })),
      ),
    );
  } else if (suggestion && typeof suggestion.value === 'number') {
    repairs.push(
      repair(kindOfCause[suggestion.cause] ?? 'value', [
        writeOf(knownCellAt(suggestion.address, report), { value: suggestion.value }),
      ]),
    );
  }
  const sets = suggestion || together.length > 0 || verdict.restore ? [] : (finding.suspects?.sets ?? []);
  sets.forEach((set, at) => {
    if (at > 0 || !isOffered(set, finding) || set.some(({ suggested }) => suggested === null)) return;
    const kind = set.every(({ cause }) => cause === 'swapped') ? 'swap' : 'located';
    repairs.push(
      repair(
        kind,
        set.map(({ address, suggested }: SuspectCell) => writeOf(knownCellAt(address, report), { value: suggested! })),
      ),
    );
  });
  return repairs.filter((one) => one !== null);
}

function repair(kind: CellRepair['kind'], writes: readonly (RepairWrite | null)[]): CellRepair | null {
  const known = writes.filter((write) => write !== null);
  return known.length === writes.length ? { kind, writes: known } : null;
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
