import type { ModelSheet } from '../../xlsx/model';
import { contains, parseAddress, printArea, subtract } from './address';
import type { Area } from './address';
import { shiftFormula } from './references';

export type Validation = NonNullable<ModelSheet['dataValidations']['model'][string]>;

const rangePrefix = 'range:';

/** The validation that governs a whole area, or null when there is none or there are several. */
export function validationOf(sheet: ModelSheet, area: Area): Validation | null {
  return entries(sheet).find(([, covered]) => contains(covered, area))?.[2] ?? null;
}

/** The validation of one cell, with the area whose first cell its formulas are written for. */
export function validationAt(
  sheet: ModelSheet,
  row: number,
  column: number,
): { readonly validation: Validation; readonly area: Area } | null {
  const cell = { top: row, left: column, bottom: row, right: column };
  const found = entries(sheet).find(([, covered]) => contains(covered, cell));
  return found === undefined ? null : { validation: found[2], area: found[1] };
}

/** Puts a validation on an area in place of what was there; null only takes away. */
export function setValidation(sheet: ModelSheet, area: Area, validation: Validation | null): void {
  const kept = entries(sheet).flatMap(([, covered, existing]) =>
    subtract(covered, area).map(
      (part) => [keyOf(part), movedValidation(existing, part.top - covered.top, part.left - covered.left)] as const,
    ),
  );
  const added = validation === null ? [] : [[keyOf(area), validation] as const];
  sheet.dataValidations.model = Object.fromEntries([...kept, ...added]);
}

function entries(sheet: ModelSheet): readonly (readonly [string, Area, Validation])[] {
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
