import type { Finding } from '../../checks/finding';
import type { FindingCell } from '../../checks/findingCell';
import type { ProvinceKey } from '../../indicators/provinces/province';
import type { SheetReport } from '../../sheet/province/report';
import { digestOf } from '../digest';
import { valueText } from '../sealedValue';

/**
 * What a finding is about, apart from its numbers: the same next year, and wherever its rows have
 * moved.
 */
export interface FindingPlace {
  readonly rule: string;
  /** `63/38`; empty where the head does not say. */
  readonly province: string;
  readonly year: number | null;
  /** Form number. */
  readonly form: string;
  /**
   * Row codes and symbols of the cells that the rule read, `VT.04[1], VT.04[3]`, sorted: which one
   * is suspected may change.
   */
  readonly cells: string;
}

/** A province as places name it: `63/38`. */
export function provinceText({ scheme, code }: ProvinceKey): string {
  return `${scheme}/${code}`;
}

/** The place of a finding on its sheet. */
export function placeOfFinding(
  finding: Pick<Finding, 'rule' | 'cells'>,
  { head }: Pick<SheetReport, 'head'>,
): FindingPlace {
  return {
    rule: finding.rule,
    province: head.province ? provinceText(head.province) : '',
    year: head.year,
    form: head.template?.id ?? '',
    cells: ownCells(finding).map(cellName).sort().join(', '),
  };
}

function ownCells({ cells }: Pick<Finding, 'cells'>): readonly FindingCell[] {
  return cells.filter(({ led }) => !led);
}

/** `VT.04[3]`; a ledger row by its code, a cell without either by its place. */
export function cellName({ row, column, sheet, address }: FindingCell): string {
  if (row === '') return `${sheet}!${address}`;
  return column === '' ? `${row} (${sheet})` : `${row}[${column}]`;
}

/**
 * The fingerprint of the numbers that a finding speaks of: rule, sheet identity, row codes and
 * symbols, values at 15 digits. Moved rows and renamed sheets do not change it, any changed value
 * does. Sixteen hexadecimal digits in groups; it tells numbers apart and guards no secret.
 */
export function fingerprintOf(
  finding: Pick<Finding, 'rule' | 'cells' | 'message'>,
  report: Pick<SheetReport, 'head'>,
): string {
  const { rule, province, year, form } = placeOfFinding(finding, report);
  const cells = ownCells(finding)
    .map(({ row, column, value }) => `${row}[${column}]=${valueText(value ?? '')}`)
    .sort();
  // A finding without cells (a missing row) is known by what it says.
  const said = cells.length === 0 ? [finding.message.vi] : cells;
  return digestOf([rule, province, year ?? '', form, ...said].join('\n'))
    .slice(0, 16)
    .replace(/(.{4})(?=.)/g, '$1-');
}
