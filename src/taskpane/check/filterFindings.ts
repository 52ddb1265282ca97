import { families, type Family } from '../../checks/finding';
import type { CheckedSheet } from '../thread/checkReading';

/** The part of the findings that is in sight; null shows all. */
export interface FindingFilter {
  readonly family: Family | null;
  readonly sheet: string | null;
}

export const everyFinding: FindingFilter = { family: null, sheet: null };

/**
 * The findings of a filter, sheet by sheet; a sheet or family that has none any more does not hide
 * the rest.
 */
export function filterFindings(sheets: readonly CheckedSheet[], filter: FindingFilter): readonly CheckedSheet[] {
  const { family, sheet } = present(sheets, filter);
  const ofSheet = sheets.filter(({ report }) => sheet === null || report.sheet === sheet);
  if (family === null) return ofSheet;
  return ofSheet.map((check) => ({
    ...check,
    findings: check.findings.filter((finding) => finding.family === family),
  }));
}

/** A filter without what the findings no longer have. */
export function present(sheets: readonly CheckedSheet[], { family, sheet }: FindingFilter): FindingFilter {
  return {
    family: sheets.some(({ findings }) => findings.some((one) => one.family === family)) ? family : null,
    sheet: sheets.some(({ report }) => report.sheet === sheet) ? sheet : null,
  };
}

/** The families that findings have, in the order of the rule book, with how many. */
export function familiesIn(
  sheets: readonly CheckedSheet[],
): readonly { readonly family: Family; readonly count: number }[] {
  const counts = new Map<Family, number>();
  for (const { findings } of sheets) {
    for (const { family } of findings) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return families.flatMap((family) => {
    const count = counts.get(family);
    return count === undefined ? [] : [{ family, count }];
  });
}
