import { loadCatalogue } from '../../../src/indicators/catalogue/catalogue';
import { findProvince } from '../../../src/indicators/provinces/provinces';
import { cellAddress } from '../../../src/sheet/grid/address';
import { cellsOf } from '../../../src/tables/document';
import { writtenRoles } from '../../../src/sheet/tableMemory/tableRoles';
import { readTables } from '../../../src/tables/readTables';
import type { TableCell } from '../../../src/tables/tableCell';
import { pageOf, type Layout } from './layout';

/** What came of a layout, cell by cell. */
export interface LayoutScore {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  /** Asked where it was certain what to write. */
  readonly asked: readonly string[];
  readonly missed: readonly string[];
  readonly askedRightly: readonly string[];
  /** Left alone, or offered, where a person had to be asked. */
  readonly notAsked: readonly string[];
}

/** Reads a layout and holds every number against what is expected of it. */
export function scoreOf(layout: Layout): LayoutScore {
  const province = findProvince(layout.year, layout.province)!;
  const cells = cellsOf(readTables([pageOf(layout)], { province, year: layout.year, catalogue: loadCatalogue() }));
  const byPlace = new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const score = { right: [], wrong: [], asked: [], missed: [], askedRightly: [], notAsked: [] } as Record<
    keyof LayoutScore,
    string[]
  >;
  for (const [address, expected] of Object.entries(layout.expected)) {
    const cell = byPlace.get(address);
    byPlace.delete(address);
    const told = `${layout.name} ${address}: ${expected}, read ${cell ? tell(cell) : 'nothing'}`;
    const isOffered = cell !== undefined && isWritten(cell);
    if (expected === 'ask') (cell && cell.doubts.length > 0 ? score.askedRightly : score.notAsked).push(told);
    else if (!cell || (!isOffered && cell.doubts.length === 0)) score.missed.push(told);
    else if (cell.doubts.length > 0) score.asked.push(told);
    else (isAsExpected(cell, expected) ? score.right : score.wrong).push(told);
  }
  for (const [address, cell] of byPlace)
    if (isWritten(cell) && cell.doubts.length === 0)
      score.wrong.push(`${layout.name} ${address}: not to be written, read ${tell(cell)}`);
  return score;
}

function isWritten({ indicator, role }: TableCell): boolean {
  return indicator !== null && writtenRoles.has(role);
}

function isAsExpected({ indicator, role, value }: TableCell, expected: string): boolean {
  const [expectedRole, id, number] = expected.split(' ');
  return (
    role === expectedRole &&
    indicator?.id === id &&
    Math.abs(value - Number(number)) < 1e-6 * Math.max(1, Math.abs(value))
  );
}

function tell({ indicator, candidates, role, year, value, doubts }: TableCell): string {
  return `${role} ${indicator?.id ?? candidates.map(({ id }) => id).join('/')} ${year ?? ''} ${value} ${doubts.join(',')}`;
}
