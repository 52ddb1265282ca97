import type { ModelSheet } from '../../../xlsx/edit/model';
import { columnCount, contains, intersect, parseAddress, printArea, rowCount, subtract } from './address';
import type { Area } from './address';
import { shiftFormula } from '../calculate/references';

export type Validation = NonNullable<ModelSheet['dataValidations']['model'][string]>;

const rangePrefix = 'range:';

/** The validation that governs a whole area, or null when there is none or there are several. */
export function validationOf(sheet: ModelSheet, area: Area): Validation | null {
  return validationsOf(sheet).find(([, covered]) => contains(covered, area))?.[2] ?? null;
}

/** What Excel says of an area that no single rule governs. */
export type MixedType = 'MixedCriteria' | 'Inconsistent';

/**
 * Whether rules govern all of an area without being one, or some of its cells only; null where none
 * does.
 */
export function mixtureOf(sheet: ModelSheet, area: Area): MixedType | null {
  const parts = validationsOf(sheet).flatMap(([, covered]) => intersect(covered, area) ?? []);
  if (parts.length === 0) return null;
  const left = parts.reduce<readonly Area[]>((rest, part) => rest.flatMap((one) => subtract(one, part)), [area]);
  return left.length === 0 ? 'Inconsistent' : 'MixedCriteria';
}

/** The validation of one cell, with the area whose first cell its formulas are written for. */
export function validationAt(
  sheet: ModelSheet,
  row: number,
  column: number,
): { readonly validation: Validation; readonly area: Area } | null {
  const cell = { top: row, left: column, bottom: row, right: column };
  const found = validationsOf(sheet).find(([, covered]) => contains(covered, cell));
  return found === undefined ? null : { validation: found[2], area: found[1] };
}

/** Puts a validation on an area in place of what was there; null only takes away. */
export function setValidation(sheet: ModelSheet, area: Area, validation: Validation | null): void {
  const kept = validationsOf(sheet).flatMap(([, covered, existing]) =>
    subtract(covered, area).map(
      (part) => [keyOf(part), movedValidation(existing, part.top - covered.top, part.left - covered.left)] as const,
    ),
  );
  const added = validation === null ? [] : [[keyOf(area), validation] as const];
  sheet.dataValidations.model = Object.fromEntries([...kept, ...added]);
}

/**
 * What pasting cells does to validations: the target has its source's, or none where that has none.
 * A target larger than its source is made up of whole copies.
 */
export function copyValidations(from: ModelSheet, source: Area, to: ModelSheet, target: Area): void {
  const whole = validationsOf(from).find(([, covered]) => contains(covered, source));
  // Rules are relative to their cells: within one area a copy changes nothing.
  if (from === to && whole && contains(whole[1], target)) return;
  const copied = validationsOf(from).flatMap(([, covered, validation]) => {
    const part = intersect(covered, source);
    return part ? [{ part, covered, validation }] : [];
  });
  if (copied.length === 0 && !validationsOf(to).some(([, covered]) => intersect(covered, target))) return;
  setValidation(to, target, null);
  for (let row = target.top; row <= target.bottom; row += rowCount(source)) {
    for (let column = target.left; column <= target.right; column += columnCount(source)) {
      const [rows, columns] = [row - source.top, column - source.left];
      for (const { part, covered, validation } of copied) {
        const moved = movedValidation(validation, part.top - covered.top + rows, part.left - covered.left + columns);
        setValidation(to, movedArea(part, rows, columns), moved);
      }
    }
  }
}

function movedArea({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** Input rules with their keys in the model and their areas. */
export function validationsOf(sheet: ModelSheet): readonly (readonly [string, Area, Validation])[] {
  return Object.entries(sheet.dataValidations.model).flatMap(([key, validation]) => {
    const area = parseAddress(key.startsWith(rangePrefix) ? key.slice(rangePrefix.length) : key)?.area;
    return area === undefined || validation === undefined ? [] : [[key, area, validation] as const];
  });
}

function keyOf(area: Area): string {
  const text = printArea(area);
  return text.includes(':') ? `${rangePrefix}${text}` : text;
}

/** A validation as it reads when its first cell moves: formulas are relative to that cell. */
export function movedValidation(validation: Validation, rows: number, columns: number): Validation {
  if (!('formulae' in validation) || validation.formulae === undefined) return validation;
  return {
    ...validation,
    formulae: validation.formulae.map((formula) =>
      typeof formula === 'string' ? shiftFormula(formula, rows, columns) : formula,
    ),
  };
}
