import { provinceByKey, sameProvince } from '../../indicators/provinces/provinces';
import type { SheetReport } from '../../sheet/province/report';
import type { Choice } from './received';

/** What the reviewer said last of a sheet, or null. */
export function choiceOf(choices: readonly Choice[], file: string, sheet: string): Choice | null {
  return [...choices].reverse().find((one) => one.file === file && (one.sheet === null || one.sheet === sheet)) ?? null;
}

/** The report as the reviewer takes it: of the province that was chosen for it. */
export function asChosen(report: SheetReport, choice: Choice | null): SheetReport {
  const { head } = report;
  if (!choice?.province || (head.province && sameProvince(choice.province, head.province))) return report;
  const province = provinceByKey(choice.province, head.year ?? undefined);
  return province ? { ...report, head: { ...head, province } } : report;
}
