import type { WorkbookState } from '../../../excel/read/readSnapshot';
import { keyText } from '../../../indicators/provinces/provinceList';
import type { Province } from '../../../indicators/provinces/province';
import type { DataStatus, Template } from '../../../indicators/forms/template';
import type { FormBookReader } from '../../../sheet/formSheet/readBookWithForms';
import type { Book, SheetReport } from '../../../sheet/province/report';
import { ownSheets } from '../../../submission/ownSheets';
import { parseSelection, resolveSelection } from '../../prepare/selection';

/**
 * The sheet that a report text speaks of: one that stands, or the one chosen under "prepare" that
 * can be made.
 */
export interface Target {
  readonly key: string;
  readonly province: Province;
  readonly year: number;
  readonly form: Template;
  readonly status: DataStatus;
  /** Null for a sheet that is still to be made. */
  readonly report: SheetReport | null;
}

/** What a text can be filled into and compared with. */
export interface Targets {
  readonly state: WorkbookState;
  readonly book: Book;
  readonly list: readonly Target[];
}

/**
 * Province sheets that say whose they are, then the sheet of the remembered choice where the
 * workbook has none for it.
 */
export function targetsOf(
  state: WorkbookState,
  reader: FormBookReader,
  rememberedChoice: string | null,
  today: Date,
): Targets {
  const { book } = reader.read(state.snapshot);
  const standing = book.reports.flatMap((report) => standingTarget(report) ?? []);
  const chosen = chosenTarget(rememberedChoice, today);
  const isThere = standing.some((one) => chosen !== null && subjectOf(one) === subjectOf(chosen));
  return { state, book, list: chosen && !isThere ? [...standing, chosen] : standing };
}

/**
 * Sheets of the workbook that are neither forms nor Chỉ Tiêu's own: their tables can be taken over.
 */
export function foreignSheets({ state, book }: Targets): readonly string[] {
  const own = ownSheets(state.snapshot);
  return book.otherSheets.filter((sheet) => !own.includes(sheet));
}

function standingTarget(report: SheetReport): Target | null {
  const { province, year, status } = report.head;
  if (!province || year === null || !report.template) return null;
  return { key: report.sheet, province, year, form: report.template, status: status ?? 'estimate', report };
}

function chosenTarget(remembered: string | null, today: Date): Target | null {
  const selection = parseSelection(remembered, today);
  if (!selection) return null;
  const { province, form } = resolveSelection(selection);
  const { year, status } = selection;
  // No sheet's name has a colon.
  return province && form && { key: `:${province.code} ${year}`, province, year, form, status, report: null };
}

function subjectOf({ province, year, form }: Target): string {
  return `${keyText(province)} ${year} ${form.id}`;
}
