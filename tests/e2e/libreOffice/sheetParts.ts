import { strFromU8, unzipSync } from 'fflate';

/** Parts of a file by what its sheets are called; entities resolved. */
export interface BookParts {
  readonly book: string;
  /** In the order of the tabs. */
  readonly sheets: readonly string[];
}

export function partsOf(bytes: Uint8Array): BookParts {
  const files = unzipSync(bytes);
  const text = (name: string): string =>
    strFromU8(files[name]!).replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<');
  const names = Object.keys(files).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const numberOf = (name: string): number => Number(/\d+/.exec(name)![0]);
  return { book: text('xl/workbook.xml'), sheets: names.sort((a, b) => numberOf(a) - numberOf(b)).map(text) };
}

/** Formulas of a sheet's conditional formats. */
export const rulesOf = (xml: string): readonly string[] =>
  (xml.match(/<cfRule .*?<\/cfRule>/gs) ?? []).map((rule) => /<formula>(.*?)<\/formula>/s.exec(rule)?.[1] ?? '');

/** Formulas of a sheet's data validations. */
export const inputRulesOf = (xml: string): readonly string[] =>
  (xml.match(/<formula1>.*?<\/formula1>/gs) ?? []).map(bare).sort();

export const attribute = (xml: string, element: string, name: string): string | undefined =>
  new RegExp(`<${element} [^>]*?${name}="([^"]*)"`).exec(xml)?.[1];

/** One spelling of a formula: LibreOffice writes a condition's FALSE as 0. */
export const bare = (formula: string): string => formula.replace(/\s/g, '').replace(/,FALSE\)/g, ',0)');

/** What a sheet's file says beside its cells, in one spelling. */
export function settingsOf(xml: string) {
  return {
    conditionalFormats: rulesOf(xml).map(bare).sort(),
    inputRules: inputRulesOf(xml),
    isProtected: /^(1|true)$/.test(attribute(xml, 'sheetProtection', 'sheet') ?? ''),
    paper: attribute(xml, 'pageSetup', 'paperSize'),
    orientation: attribute(xml, 'pageSetup', 'orientation') ?? 'portrait',
    pagesDown: attribute(xml, 'pageSetup', 'fitToHeight'),
    numbered: /<oddFooter>[^<]*&amp;P/.test(xml),
  };
}

/** The print titles of a book: which sheet repeats which rows and columns. */
export function printTitlesOf({ book }: BookParts): readonly string[] {
  return [...book.matchAll(/_xlnm\.Print_Titles"[^>]*>([^<]*)</g)].map(([, at]) => at!.replace(/\s/g, '')).sort();
}
