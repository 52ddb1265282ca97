import type { CellRepair, Finding, Repair } from '../../../checks/finding';

/**
 * The repairs of many findings as one: the first of each, where they are of one kind and no two
 * write to the same cell. Empty where fewer than two can be made together.
 */
export function repairsTogether(findings: readonly Finding[]): readonly CellRepair[] {
  const first = findings.flatMap(({ repairs: [one] }) => (one && isOfCells(one) ? [one] : []));
  const alike = first.filter(({ kind }) => kind === first[0]?.kind);
  const written = new Set<string>();
  const apart = alike.filter(({ writes }) => {
    const places = writes.map(({ sheet, address }) => `${sheet}!${address}`);
    if (places.some((place) => written.has(place))) return false;
    for (const place of places) written.add(place);
    return true;
  });
  return apart.length < 2 ? [] : apart;
}

function isOfCells(repair: Repair): repair is CellRepair {
  return repair.kind !== 'inputRule';
}
