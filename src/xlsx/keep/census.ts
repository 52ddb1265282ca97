import { Archive } from '../archive/archive';
import { Package } from '../read/package';
import { workbookPartOf } from '../read/workbookPart';
import { prefixed, readXml, type Attributes } from '../read/xml';

/** Kinds of things in a workbook, and how many of each there are. */
export type Census = ReadonlyMap<string, number>;

/** A kind of which less was saved than there was. */
export interface LostKind {
  /** `part:chart`, `sheet:protectedRange`, `workbook:definedName`, `styles:cellStyle`. */
  readonly kind: string;
  readonly before: number;
  readonly after: number;
  /** The lost ones by their names or places, where they have any. */
  readonly which?: readonly string[];
}

/** What every program writes its own way: how cells are laid out, and what a window shows. */
const laidOut = new Set([
  ...['worksheet', 'sheetPr', 'tabColor', 'outlinePr', 'pageSetUpPr', 'dimension', 'sheetViews', 'sheetView', 'pane'],
  ...['selection', 'sheetFormatPr', 'cols', 'col', 'sheetData', 'row', 'c', 'v', 'is', 't', 'r', 'rPr', 'f', 'brk'],
  ...['rowBreaks', 'colBreaks', 'printOptions', 'pageMargins', 'color', 'pivotSelection', 'pivotArea', 'references'],
  ...['reference', 'x', 'headerFooter', 'pageSetup', 'sheetCalcPr', 'phoneticPr', 'rPh', 'mergeCells', 'hyperlinks'],
  ...['dataValidations', 'b', 'i', 'u', 'sz', 'rFont', 'family', 'scheme', 'vertAlign', 'charset', 'strike', 'outline'],
]);
const programs = new Set([
  ...['workbook', 'fileVersion', 'workbookPr', 'bookViews', 'workbookView', 'sheets', 'sheet', 'calcPr', 'absPath'],
  ...['AlternateContent', 'Choice', 'Fallback', 'revisionPtr', 'definedNames'],
]);
/** Of the style sheet only what cells do not carry themselves. */
const named = new Set(['cellStyle', 'tableStyle', 'tableStyleElement', 'slicerStyle', 'timelineStyle']);
/** Parts that every program makes anew or that say nothing of the contents. */
const remade = new Set([
  'calcChain',
  'sharedStrings',
  'styles',
  'theme',
  'thumbnail',
  'volatileDependencies',
  'core-properties',
  'extended-properties',
]);

/** What a person may take out of a workbook that is open: its going is no loss. */
const editable = new Set([
  'worksheet',
  ...['mergeCell', 'hyperlink', 'dataValidation', 'formula1', 'formula2', 'conditionalFormatting', 'cfRule', 'cfvo'],
  ...[
    'formula',
    'colorScale',
    'dataBar',
    'iconSet',
    'sheetProtection',
    'password',
    'definedName',
    'workbookProtection',
  ],
  ...['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'],
]);

const headerText = /^(?:odd|even|first)(?:Header|Footer)$/;

/** Rules of numbers, dates and lengths have two limits unless they name another comparison. */
function hasTwoLimits({ type = 'none', operator = 'between' }: Attributes): boolean {
  return !['none', 'list', 'custom'].includes(type) && /between$/i.test(operator);
}

/** Some programs write what says nothing: a protection of nothing, a link that leads nowhere. */
function isEmpty(name: string, attributes: Attributes, names: Set<string>, takesTwo: boolean): boolean {
  if (headerText.test(name)) return true;
  // The second limit of a rule that has one: LibreOffice writes 0 there.
  if (name === 'formula2') return !takesTwo;
  if (name === 'workbookProtection') return Object.keys(attributes).length === 0;
  if (name === 'hyperlink') return attributes['location'] === undefined && prefixed(attributes, 'id') === undefined;
  if (name !== 'definedName') return false;
  const key = `${attributes['name']}\t${attributes['localSheetId']}`;
  const isTwice = names.has(key);
  names.add(key);
  return isTwice;
}

/** Counts the kinds of parts and elements, found through relationships. */
export function census(bytes: Uint8Array): Census {
  const counts = new Map<string, number>();
  const count = (kind: string): void => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  const archive = new Archive(bytes);
  const opened = new Package(archive);
  const main = workbookPartOf(opened).part;
  const names = new Set<string>();
  let takesTwo = false;
  const elements = (scope: string, part: string, counts: (name: string) => boolean): void => {
    let text = '';
    readXml(archive, part, {
      open: (name, attributes, own) => {
        text = '';
        if (name === 'dataValidation') takesTwo = hasTwoLimits(attributes);
        if (counts(name) && !isEmpty(name, attributes, names, takesTwo)) count(`${scope}:${name}`);
        // What a formula spills, and what a cell is besides its value.
        if (scope === 'sheet' && own && name === 'c')
          for (const key of ['cm', 'vm']) if (attributes[key] !== undefined) count(`cell:${key}`);
        if (name === 'sheetProtection' && (attributes['password'] ?? attributes['hashValue']) !== undefined)
          count('sheet:password');
        if (name === 'definedName' && attributes['comment']) count('workbook:comment');
        if (name === 'pageSetup' && prefixed(attributes, 'id') !== undefined) count('sheet:printer');
      },
      close: (name) => {
        if (headerText.test(name) && text.trim() !== '') count(`${scope}:${name}`);
      },
      text: (more) => {
        text += more;
      },
    });
  };
  elements('workbook', main, (name) => !programs.has(name));
  const seen = new Set<string>();
  const walk = (part: string): void => {
    for (const { type, target, external } of opened.relationshipsOf(part)) {
      if (!remade.has(type) && type !== 'hyperlink') count(`part:${type}`);
      if (external || seen.has(target) || !archive.has(target)) continue;
      seen.add(target);
      if (type === 'worksheet') elements('sheet', target, (name) => !laidOut.has(name));
      if (type === 'styles') elements('styles', target, (name) => named.has(name));
      walk(target);
    }
  };
  walk('');
  return counts;
}

/**
 * Kinds of which a saved workbook has fewer than the one that it was opened from.
 * @param edited a person worked on it: what she may have deleted does not count
 */
export function lostKinds(opened: Uint8Array, saved: Uint8Array, edited = false): readonly LostKind[] {
  const [before, after] = [census(opened), census(saved)];
  const fewer = [...before].flatMap(([kind, number]): readonly LostKind[] => {
    const now = after.get(kind) ?? 0;
    if (now >= number || (edited && editable.has(kind.slice(kind.indexOf(':') + 1)))) return [];
    return [{ kind, before: number, after: now }];
  });
  if (edited) return fewer;
  // As many names as before may be others.
  const [names, left] = [namesIn(opened), new Set(namesIn(saved))];
  const which = names.filter((name) => !left.has(name)).map((name) => name.split('\t')[0]!);
  if (which.length === 0) return fewer;
  const kind = 'workbook:definedName';
  return [
    ...fewer.filter((one) => one.kind !== kind),
    { kind, before: names.length, after: names.length - which.length, which },
  ];
}

/** The names that people gave cells, each with the sheet that it belongs to. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const archive = new Archive(bytes);
  const sheets: string[] = [];
  const names: string[] = [];
  readXml(archive, workbookPartOf(new Package(archive)).part, {
    open: (name, attributes) => {
      if (name === 'sheet') sheets.push(attributes['name'] ?? '');
      const own = attributes['name'] ?? '';
      if (name !== 'definedName' || own.startsWith('_xl')) return;
      names.push(`${own.normalize('NFC')}\t${sheets[Number(attributes['localSheetId'] ?? NaN)] ?? ''}`);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return names;
}
