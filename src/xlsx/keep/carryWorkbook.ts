import { withSheets } from '../../sheet/formula/formulaText';
import { quoteSheet } from '../../sheet/grid/address';
import { withUnknown } from './carryAttributes';
import { carried, type NewIds } from './carrySheet';
import type { Original, OriginalSheet } from './original';
import {
  childrenOf,
  escaped,
  rawAttributes,
  rawDocument,
  rawText,
  relationshipIn,
  withAttribute,
  withChildren,
  withMissing,
  withNamespaces,
  withoutPrefix,
  type RawElement,
} from './rawXml';
import { workbookVocabulary } from './vocabulary';

/** How the sheets that came are called now. */
export interface KeptSheets {
  /** Of each sheet that came and is still there, its name. */
  readonly names: ReadonlyMap<OriginalSheet, string>;
  /**
   * Names by their scope that the model knew when it was opened: what is gone since was deleted.
   */
  readonly knownNames: ReadonlySet<string>;
}

/** Settings that decide what is read or shown; how a workbook calculates is the model's. */
const ownSettings = new Set(['calcMode', 'fullCalcOnLoad', 'calcId', 'forceFullCalc', 'calcCompleted', 'calcOnSave']);

/** The workbook part that was written anew, with what the model does not know of it. */
export function carryWorkbook(original: Original, written: string, kept: KeptSheets, ids: NewIds): string {
  const root = withNamespaces(rawDocument(written), original.workbook);
  const { list, placeOf } = withOtherSheets(original, root.children, kept, ids);
  const before = (name: string): RawElement | undefined => original.workbook.children.find((one) => one.name === name);
  const own = root.children
    .filter(({ name }) => name !== 'sheets' && name !== 'definedNames')
    .map((child) => {
      const was = before(child.name);
      if (!was) return child;
      if (child.name === 'workbookPr' || child.name === 'calcPr')
        return {
          ...child,
          raw: withMissing(child.raw, was.open, (name) => !ownSettings.has(name) && !name.includes(':')),
        };
      return child.name === 'bookViews' ? { ...child, raw: shiftedViews(withUnknown(child, was), placeOf) } : child;
    });
  const names = definedNames(original, root.children, kept, placeOf);
  return carried(root, [...own, list, ...names], original.workbook, workbookVocabulary, ids);
}

interface Listed {
  readonly list: RawElement;
  /** Where a sheet that the model has stands now that charts and macros are back between them. */
  readonly placeOf: (place: number) => number;
}

/** Sheets of charts, dialogs and old macros go back behind the sheet that they stood behind. */
function withOtherSheets(original: Original, children: readonly RawElement[], kept: KeptSheets, ids: NewIds): Listed {
  const list = children.find(({ name }) => name === 'sheets')!;
  const own = childrenOf(list);
  const all: RawElement[] = [...own];
  let after = -1;
  for (const sheet of original.sheets) {
    const name = kept.names.get(sheet);
    const at = all.findIndex(({ open }) => name !== undefined && nameOf(open) === name);
    if (sheet.isWorksheet) {
      if (at >= 0) after = at;
      continue;
    }
    const raw = freeSheet(sheet.element, all, ids);
    all.splice(after + 1, 0, { ...sheet.element, raw });
    after += 1;
  }
  return {
    list: {
      ...list,
      raw: withChildren(
        list,
        all.map(({ raw }) => raw),
      ),
    },
    placeOf: (place) => all.indexOf(own[place]!),
  };
}

/** A sheet's number is its own; a new sheet may have been given it. */
function freeSheet({ raw, open, prefix }: RawElement, all: readonly RawElement[], ids: NewIds): string {
  const taken = new Set(all.map((one) => rawAttributes(one.open).get('sheetId')));
  const attributes = rawAttributes(open);
  let number = Number(attributes.get('sheetId'));
  while (taken.has(String(number))) number += 1;
  const reference = relationshipIn(open);
  let sheet = withAttribute(raw, 'sheetId', String(number));
  if (reference) sheet = withAttribute(sheet, reference[0], ids.get(reference[1]) ?? reference[1]);
  return prefix === '' ? sheet : sheet.replaceAll(`${prefix}:sheet`, 'sheet');
}

function shiftedViews({ raw }: RawElement, placeOf: Listed['placeOf']): string {
  return raw.replace(/(activeTab|firstSheet)="(\d+)"/g, (whole, name: string, place: string) => {
    const now = placeOf(Number(place));
    return now < 0 ? whole : `${name}="${now}"`;
  });
}

function nameOf(open: string): string {
  return rawText(rawAttributes(open).get('name') ?? '');
}

/** A name and the sheet that it belongs to, by the sheet's name now. */
export function nameKey(name: string, sheet: string | null): string {
  return `${name.toLowerCase()}\t${sheet ?? ''}`;
}

/** How the sheets are named in formulas now that were called otherwise, by their lower-case names. */
function renamedSheets({ sheets }: Original, names: KeptSheets['names']): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap((sheet) => {
      const [was, now] = [rawText(sheet.rawName), names.get(sheet)];
      return now === undefined || now === was ? [] : [[was.toLowerCase(), `${quoteSheet(now)}!`] as const];
    }),
  );
}

/** A name that the model did not hold, with the sheets that it reads as they are called now. */
function withSheetsNow(raw: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return raw;
  return raw.replace(
    />([^<]*)</,
    (_, formula: string) => `>${escaped(withSheets(rawText(formula), (sheet) => renamed.get(sheet)))}<`,
  );
}

/**
 * The names as the model writes them, with what is said of them; and those that the model could not
 * hold at all.
 */
function definedNames(
  original: Original,
  children: readonly RawElement[],
  { names, knownNames }: KeptSheets,
  placeOf: Listed['placeOf'],
): readonly RawElement[] {
  const before = original.workbook.children.find(({ name }) => name === 'definedNames');
  const written = children.find(({ name }) => name === 'definedNames');
  const sheets = childrenOf(children.find(({ name }) => name === 'sheets')!);
  const sheetName = (place: number): string | null => {
    const element = sheets[place];
    return element ? nameOf(element.open) : null;
  };
  const found = new Map<string, RawElement>();
  for (const element of before ? childrenOf(before) : []) {
    const attributes = rawAttributes(element.open);
    const scope = attributes.get('localSheetId');
    const sheet = scope === undefined ? null : names.get(original.sheets[Number(scope)]!);
    // Its sheet is gone.
    if (sheet === undefined) continue;
    found.set(nameKey(attributes.get('name') ?? '', sheet), element);
  }
  const own = (written ? childrenOf(written) : []).map((element) => {
    const attributes = rawAttributes(element.open);
    const scope = attributes.get('localSheetId');
    const key = nameKey(attributes.get('name') ?? '', scope === undefined ? null : sheetName(Number(scope)));
    const was = found.get(key);
    found.delete(key);
    const shifted =
      scope === undefined ? element.raw : withAttribute(element.raw, 'localSheetId', String(placeOf(Number(scope))));
    return was ? withMissing(shifted, was.open, (name) => name !== 'localSheetId' && !name.includes(':')) : shifted;
  });
  const renamed = renamedSheets(original, names);
  const lost = [...found].flatMap(([key, element]): readonly string[] => {
    // Areas to print that mean nothing are beyond the model, and say nothing of what it prints.
    const isPrint = key.startsWith('_xlnm.print_') && !/#REF!|\[/.test(element.raw);
    if (knownNames.has(key) || isPrint) return [];
    const sheet = key.split('\t')[1]!;
    const raw = withSheetsNow(withoutPrefix(element.raw, element.prefix), renamed);
    if (sheet === '') return [raw];
    const place = sheets.findIndex(({ open }) => nameOf(open) === sheet);
    return [withAttribute(raw, 'localSheetId', String(placeOf(place)))];
  });
  const all = [...own, ...lost];
  if (all.length === 0) return [];
  const open = '<definedNames>';
  return [{ name: 'definedNames', prefix: '', open, raw: `${open}${all.join('')}</definedNames>` }];
}
