import { carryOver } from '../keep/carryOver';
import type { UsedAreas } from '../keep/cutMerges';
import { nameKey } from '../keep/carryWorkbook';
import { Original, type OriginalSheet } from '../keep/original';
import { wordOf } from '../keep/parts';
import { rawText } from '../keep/rawXml';
import { reducedBook } from '../keep/reducedBook';
import type { OpenedXlsx } from '../read/readXlsx';
import { WorkbookFileError } from '../workbookFileError';
import type { Model, ModelSheet } from './model';

/** A model's workbook as it came, and which of its sheets is which. */
interface Kept {
  readonly original: Original;
  readonly sheets: ReadonlyMap<OriginalSheet, ModelSheet>;
  readonly knownNames: ReadonlySet<string>;
}

const kept = new WeakMap<Model, Kept>();

/**
 * What of a workbook the editing library is to open: all of it, or what the model knows of it.
 * @throws WorkbookFileError `not-editable` for a strict file that holds anything else
 */
export function forEditing(
  bytes: Uint8Array,
  file: OpenedXlsx,
  used: UsedAreas,
): { readonly original: Original; readonly reduced: Uint8Array } {
  const original = new Original(file, used);
  if (original.isPlain) return { original, reduced: bytes };
  if (original.isStrict) throw new WorkbookFileError('not-editable');
  return { original, reduced: reducedBook(original) };
}

/** Remembers what a model was opened from, until it is saved. */
export function keep(model: Model, original: Original): void {
  const sheets = new Map<OriginalSheet, ModelSheet>();
  for (const sheet of original.sheets) {
    const found = sheet.isWorksheet ? model.getWorksheet(rawText(sheet.rawName)) : undefined;
    if (found) sheets.set(sheet, found);
  }
  const names = model.definedNames.model.map(({ name, localSheetId }) =>
    nameKey(name, localSheetId === undefined ? null : (model.worksheets[localSheetId]?.name ?? '')),
  );
  kept.set(model, { original, sheets, knownNames: new Set(names) });
}

/**
 * What was written of a model, with everything that the workbook held besides when it was opened.
 */
export function withKept(model: Model, written: Uint8Array): Uint8Array {
  const known = kept.get(model);
  if (!known) return written;
  const names = [...known.sheets].flatMap(([sheet, { id, name }]) =>
    model.getWorksheet(id) ? [[sheet, name] as const] : [],
  );
  return carryOver(known.original, written, { names: new Map(names), knownNames: known.knownNames });
}

/**
 * What hangs on a sheet as it came and the model does not hold, a word each (`drawing`, `comments`,
 * `table`, `pivotTable`), charts of drawings among them.
 */
export function hangingOn(model: Model, sheet: ModelSheet): readonly string[] {
  const known = kept.get(model);
  const [found] = [...(known?.sheets ?? [])].find(([, one]) => one === sheet) ?? [];
  if (!known || !found || found.part === null) return [];
  const { original } = known;
  return original.relationshipsOf(found.part).flatMap((one) => {
    const within = wordOf(one) === 'drawing' && one.part !== null ? original.relationshipsOf(one.part) : [];
    return [one, ...within].map(wordOf);
  });
}
