import type { RawElement } from './rawXml';

/** Children of a worksheet in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
const sheetOrder = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors'],
  ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls'],
  ...['webPublishItems', 'tableParts', 'extLst'],
];

/** Children of a workbook in the order of the schema (18.2.27). */
const workbookOrder = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups'],
  ...['externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr'],
  ...['smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
];

/** Children of a style sheet in the order of the schema (18.8.39). */
export const styleOrder = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  ...['colors', 'extLst'],
];

/**
 * What the model of the editing library knows of a sheet and writes anew; the rest is carried over.
 * So are links: to the library a cell with a link holds a text, whatever stands in it.
 */
const ownedOfSheet = new Set([
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'mergeCells'],
  ...['conditionalFormatting', 'dataValidations', 'printOptions', 'pageMargins', 'pageSetup'],
  ...['headerFooter', 'rowBreaks', 'colBreaks'],
]);

/**
 * The same of the workbook; where the author's disk had the file, and its last save, are left out.
 */
const ownedOfWorkbook = new Set([
  ...['fileVersion', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'definedNames', 'calcPr'],
  ...['AlternateContent', 'revisionPtr'],
]);

export interface Vocabulary {
  /** Place in the order of the schema. */
  readonly rank: (element: RawElement) => number;
  readonly isOwned: (element: RawElement) => boolean;
}

/** @param main the prefix of the root: elements of other vocabularies are never the model's */
export function sheetVocabulary(main: string): Vocabulary {
  return {
    rank: rankIn(sheetOrder),
    isOwned: ({ prefix, name }) => prefix === main && ownedOfSheet.has(name),
  };
}

export const workbookVocabulary: Vocabulary = {
  rank: rankIn(workbookOrder),
  isOwned: ({ name }) => ownedOfWorkbook.has(name),
};

/** An alternative stands where its first known content would. */
function rankIn(order: readonly string[]): (element: RawElement) => number {
  return ({ name, raw }) => {
    const at = order.indexOf(name);
    if (at >= 0) return at;
    const inside = [...raw.matchAll(/<(?:[\w.-]+:)?([\w.-]+)/g)].map(([, found]) => order.indexOf(found!));
    const first = inside.find((one) => one >= 0);
    // What nobody knows stands before the extensions, which are always last.
    return first ?? order.length - 1.5;
  };
}

/** Conditional rules that the library reads as none. */
export const carriedRules = new Set(['beginsWith', 'endsWith', 'notContainsText', 'duplicateValues', 'uniqueValues']);

/** Types of relationships whose parts the model writes anew, or that every program makes anew. */
const ownedRelationships = new Set([
  ...['officeDocument', 'core-properties', 'extended-properties', 'worksheet', 'styles', 'sharedStrings', 'theme'],
  'calcChain',
]);

/** A log of a shared workbook would tell of cells that were since written past it. */
const neverCarried = new Set(['revisionHeaders', 'usernames', 'volatileDependencies']);

/** @param type the last word of the relationship's type */
export function isCarriedRelationship(type: string): boolean {
  return !ownedRelationships.has(type) && !neverCarried.has(type);
}
