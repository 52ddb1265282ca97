import type { Archive } from '../archive/archive';
import type { OpenedXlsx } from '../read/readXlsx';
import { readWorkbookPart } from '../read/workbookPart';
import { readXml } from '../read/xml';
import type { Model, ModelSheet } from './model';

type Validations = ModelSheet['dataValidations']['model'];

/**
 * Kinds whose limits the library reads as plain numbers, even where the file has a formula
 * (`$H$1`).
 */
const numeric = ['whole', 'decimal', 'textLength'];

/** Puts back the formulas of number validations, which the library turns into NaN on reading. */
export function restoreValidationFormulas(model: Model, { opened, part: workbook }: OpenedXlsx): void {
  const broken = model.worksheets.filter((sheet) => Object.values(sheet.dataValidations.model).some(isBroken));
  if (broken.length === 0) return;
  for (const { name, part } of readWorkbookPart(opened, workbook).sheets) {
    const sheet = broken.find((one) => one.name === name);
    if (sheet !== undefined && part !== null) restore(sheet.dataValidations.model, opened.archive, part);
  }
}

function isBroken(validation: Validations[string]): boolean {
  return (
    validation !== undefined &&
    'formulae' in validation &&
    numeric.includes(validation.type) &&
    validation.formulae.some((formula) => Number.isNaN(formula))
  );
}

function restore(validations: Validations, archive: Archive, part: string): void {
  let areas: readonly string[] | null = null;
  let formulae: string[] = [];
  let inFormula = false;
  readXml(archive, part, {
    open: (name, attributes, own) => {
      if (!own) return;
      if (name === 'dataValidation') [areas, formulae] = [(attributes['sqref'] ?? '').split(/\s+/), []];
      inFormula = areas !== null && /^formula[12]$/.test(name);
      if (inFormula) formulae.push('');
    },
    close: (name, own) => {
      if (!own) return;
      inFormula = false;
      if (name !== 'dataValidation' || areas === null) return;
      for (const area of areas) put(validations, area, formulae.map(numberOr));
      areas = null;
    },
    text: (text) => {
      if (inFormula) formulae[formulae.length - 1] += text;
    },
  });
}

function put(validations: Validations, area: string, formulae: readonly (string | number)[]): void {
  const key = area.includes(':') ? `range:${area}` : area;
  const validation = validations[key];
  if (isBroken(validation)) validations[key] = { ...validation, formulae } as Validations[string] & object;
}

function numberOr(text: string): string | number {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
