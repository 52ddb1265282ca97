import type { SheetVisibility } from '../../sheet/grid/grid';
import { WorkbookFileError } from '../workbookFileError';
import type { Package, Relationship } from './package';
import { PrintNames, type PrintedParts } from './printNames';
import { isOff, isOn, prefixed, readXml, type Attributes } from './xml';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Part of the worksheet; null for charts, dialogs and macros, which hold no cells of ours. */
  readonly part: string | null;
  /** What alone is printed of it, and what is repeated on every page. */
  readonly print: PrintedParts;
}

/** The workbook part, and the parts that it leads to. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly ListedSheet[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
  readonly date1904: boolean;
  readonly hasMacros: boolean;
  readonly hidesTabs: boolean;
  readonly roundsAsShown: boolean;
}

/** Types of sheets that hold cells; the others are known, too, and left out. */
const otherSheets = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'];

/** What the package holds: a workbook in XML, one in the binary form, or neither. */
export function workbookPartOf(opened: Package): { readonly part: string; readonly binary: boolean } {
  const part = opened.mainPart();
  if (part === null) throw new WorkbookFileError('no-workbook');
  const type = opened.typeOf(part);
  if (!/spreadsheetml|ms-excel/.test(type)) throw new WorkbookFileError('no-workbook');
  return { part, binary: type.includes('sheet.binary') };
}

/** @throws WorkbookFileError where a sheet's part is missing: no sheet vanishes in silence. */
export function readWorkbookPart(opened: Package, part: string): WorkbookPart {
  const relationships = opened.relationshipsOf(part);
  const sheets: Omit<ListedSheet, 'print'>[] = [];
  let date1904 = false;
  let hidesTabs = false;
  let roundsAsShown = false;
  let root = '';
  const names = new PrintNames();
  readXml(opened.archive, part, {
    open: (name, attributes, own) => {
      root ||= name;
      if (!own) return;
      if (name === 'workbookPr') date1904 = isOn(attributes['date1904']);
      if (name === 'workbookView')
        hidesTabs ||= isOff(attributes['showSheetTabs']) || (attributes['visibility'] ?? 'visible') !== 'visible';
      if (name === 'calcPr') roundsAsShown = isOff(attributes['fullPrecision']);
      if (name === 'sheet') sheets.push(listedSheet(opened, attributes, relationships));
      if (name === 'definedName') names.open(attributes);
    },
    close: (name) => {
      if (name === 'definedName') names.close();
    },
    text: (text) => names.text(text),
  });
  if (root !== 'workbook' || sheets.length === 0) throw new WorkbookFileError('no-workbook');
  refuseNamesakes(sheets);
  const partOf = (type: string): string | null =>
    relationships.find((one) => one.type === type && !one.external && opened.archive.has(one.target))?.target ?? null;
  return {
    part,
    sheets: sheets.map((sheet, at) => ({ ...sheet, print: names.of(at) })),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    theme: partOf('theme'),
    date1904,
    hidesTabs,
    roundsAsShown,
    hasMacros: relationships.some(({ type }) => type === 'vbaProject'),
  };
}

function listedSheet(
  opened: Package,
  attributes: Attributes,
  relationships: readonly Relationship[],
): Omit<ListedSheet, 'print'> {
  const { name = '', state } = attributes;
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  const id = prefixed(attributes, 'id') ?? '';
  // Excel lists a module of old macros as a sheet that leads nowhere.
  if (id === '') return { name, visibility, part: null };
  const relationship = relationships.find((one) => one.id === id);
  if (relationship && otherSheets.includes(relationship.type)) return { name, visibility, part: null };
  const target = relationship?.type === 'worksheet' && !relationship.external ? relationship.target : null;
  if (target === null || !opened.archive.has(target)) throw new WorkbookFileError('no-part', { place: name });
  return { name, visibility, part: target };
}

/**
 * Of two sheets with one name nobody could tell which a finding means. Each sheet has a part of its
 * own (ECMA-376 part 1, 12.3.24): one part under thousands of names would be read as often.
 */
function refuseNamesakes(sheets: readonly Pick<ListedSheet, 'name' | 'part'>[]): void {
  const names = new Set<string>();
  const parts = new Set<string>();
  for (const { name, part } of sheets) {
    const key = name.toLowerCase();
    if (names.has(key) || (part !== null && parts.has(part)))
      throw new WorkbookFileError('unreadable', { place: name });
    names.add(key);
    if (part !== null) parts.add(part);
  }
}
