import { sameProvince } from '../../indicators/provinces/provinces';
import type { SheetReport } from '../../sheet/province/report';

/** A sheet without any row code is somebody's working copy. */
export function hasCodes({ rows }: SheetReport): boolean {
  return rows.some(({ indicator }) => indicator !== null);
}

/** Of one province and year, so that one may be a copy of the other. */
export function isAlike({ head }: SheetReport, other: SheetReport): boolean {
  const { province, year } = other.head;
  return head.province !== null && province !== null && sameProvince(province, head.province) && year === head.year;
}
