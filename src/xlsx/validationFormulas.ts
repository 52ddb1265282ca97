import { strFromU8, unzipSync } from 'fflate';
import type { Model, ModelSheet } from './model';

type Validations = ModelSheet['dataValidations']['model'];

/** Kinds whose limits the library reads as plain numbers, even where the file has a formula (`$H$1`). */
const numeric = ['whole', 'decimal', 'textLength'];

/** Puts back the formulas of number validations, which the library turns into NaN on reading. */
export function restoreValidationFormulas(model: Model, bytes: Uint8Array): void {
  const broken = model.worksheets.filter((sheet) => Object.values(sheet.dataValidations.model).some(isBroken));
  if (broken.length === 0) return;
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array(0));
  const targets = new Map(
    elements(text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'],
    ]),
  );
  for (const { attributes } of elements(text('xl/workbook.xml'), 'sheet')) {
    const sheet = broken.find(({ name }) => name === attributes['name']);
    const target = targets.get(attributes['r:id'])?.replace(/^\/xl\//, '');
    if (sheet !== undefined && target !== undefined) restore(sheet.dataValidations.model, text(`xl/${target}`));
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

function restore(validations: Validations, sheetXml: string): void {
  for (const { attributes, content } of elements(sheetXml, 'dataValidation')) {
    const formulae = ['formula1', 'formula2'].flatMap((name) =>
      elements(content, name).map((element) => numberOr(decode(element.content))),
    );
    for (const address of (attributes['sqref'] ?? '').split(/\s+/)) {
      const key = address.includes(':') ? `range:${address}` : address;
      const validation = validations[key];
      if (isBroken(validation)) validations[key] = { ...validation, formulae } as Validations[string] & object;
    }
  }
}

function numberOr(text: string): string | number {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

/** Elements by local name; enough for parts whose elements of that name do not nest. */
function elements(xml: string, name: string): readonly Element[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map((match) => ({
    attributes: Object.fromEntries(
      [...(match[1] ?? '').matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, decode(value!)]),
    ),
    content: match[2] ?? '',
  }));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hexadecimal?: string, decimal?: string, name?: string) => {
      if (hexadecimal !== undefined) return String.fromCodePoint(parseInt(hexadecimal, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name!] ?? whole;
    },
  );
}
