import type { DataStatus, Template } from '../../indicators/forms/template';
import type { Province } from '../../indicators/provinces/province';
import { dataStatuses } from '../../indicators/forms/template';
import { findInOtherList, findProvince, provinceByKey } from '../../indicators/provinces/provinces';
import { templatesOfYear } from '../../indicators/forms/templates';
import { findSourceReport } from '../../figures/sourceReports';
import type { SourceReport } from '../../figures/stated';

/** What a person has chosen, as she chose it; everything else follows from it. */
export interface Selection {
  /** A province's Vietnamese name, or whatever was typed instead. */
  readonly province: string;
  readonly year: number;
  /** Form id; null takes the usual one. */
  readonly form: string | null;
  /** Wants a blank form although there are figures. */
  readonly blank: boolean;
  readonly status: DataStatus;
}

/** Why no province is chosen. */
export type ProvinceProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown'; readonly typed: string }
  | { readonly kind: 'gone'; readonly province: Province; readonly successor: Province }
  | { readonly kind: 'notYet'; readonly province: Province };

/** What a selection means. */
export interface Resolved {
  readonly province: Province | null;
  readonly problem: ProvinceProblem | null;
  readonly forms: readonly Template[];
  readonly form: Template | null;
  /** The figures that come along for this province and year, whether wanted or not. */
  readonly available: SourceReport | null;
  /** The figures to fill in; null for a blank form. */
  readonly source: SourceReport | null;
}

/** The sheet of the example: the report whose figures most rules have something to say about. */
export const example: Selection = { province: 'Thanh Hóa', year: 2018, form: null, blank: false, status: 'estimate' };

/** Older years have neither reports nor a list of provinces of their own here. */
const firstYear = 2010;

/** Years offered, newest first; next year's plan may be prepared ahead. */
export function yearsOffered(today: Date): readonly number[] {
  const last = today.getFullYear() + 1;
  return Array.from({ length: last - firstYear + 1 }, (_, back) => last - back);
}

/** Nothing chosen yet, for the current year. */
export function emptySelection(today: Date): Selection {
  return { province: '', year: today.getFullYear(), form: null, blank: false, status: 'estimate' };
}

/** The selection that was remembered as text, or null when it is none (an older version's, say). */
export function parseSelection(text: string | null, today: Date): Selection | null {
  const found = parseObject(text);
  if (!found) return null;
  const { province, year, form, blank, status } = found;
  const knownStatus = dataStatuses.find((one) => one === status);
  const knownYear = yearsOffered(today).find((one) => one === year);
  if (typeof province !== 'string' || knownYear === undefined || knownStatus === undefined) return null;
  return {
    province,
    year: knownYear,
    form: typeof form === 'string' ? form : null,
    blank: blank === true,
    status: knownStatus,
  };
}

/**
 * What a selection means by the lists and reports that ship with the product.
 * @param templates the forms there are, those of the workbook's `Mẫu` sheets among them; the
 *   shipped ones where left out
 */
export function resolveSelection(
  { province: name, year, form: formId, blank }: Selection,
  templates?: readonly Template[],
): Resolved {
  const province = name.trim() === '' ? null : findProvince(year, name);
  const forms = templatesOfYear(year, templates);
  const available = province && findSourceReport(province, year);
  return {
    province,
    problem: province ? null : problemOf(name, year),
    forms,
    form: forms.find(({ id }) => id === formId) ?? forms[0] ?? null,
    available,
    source: blank ? null : available,
  };
}

function problemOf(name: string, year: number): ProvinceProblem {
  if (name.trim() === '') return { kind: 'missing' };
  const other = findInOtherList(year, name);
  if (!other) return { kind: 'unknown', typed: name };
  const successor = other.mergedInto && provinceByKey(other.mergedInto, year);
  return successor ? { kind: 'gone', province: other, successor } : { kind: 'notYet', province: other };
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
