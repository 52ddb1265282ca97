import type { Repair, RepairWrite } from '../../src/checks/finding';

/** What a repair puts into cells; nothing where it is about something else. */
export function writesOf(repair: Repair | undefined): readonly RepairWrite[] {
  return repair && repair.kind !== 'inputRule' ? repair.writes : [];
}
