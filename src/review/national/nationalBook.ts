import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { freeName, sheetName } from '../../sheet/province/sheetName';
import type { SheetLayout } from '../../sheet/grid/sheetLayout';
import type { Acceptance } from '../acceptance';
import type { Received } from '../gather/received';
import { formsOf, type ReviewedBooks } from '../review';
import { copySheet } from './copySheet';
import { buildReceipts, receiptWords } from './receipts';
import { buildRollUp, type PlacedReport } from './rollUp';
import { nationalWords } from './nationalWords';

/** Excel's limit for one formula, in characters. */
export const longestFormula = 8192;

export interface NationalBookOptions {
  readonly catalogue: Catalogue;
  readonly acceptances?: readonly Acceptance[];
  /** Names that the workbook has already. */
  readonly taken?: readonly string[];
}

/** The sheets of the national book in the order of their tabs. */
export interface NationalBook {
  /** One roll-up a form. */
  readonly rollUps: readonly SheetLayout[];
  readonly receipts: SheetLayout;
  /** Copies of the submitted province sheets, with where each came from. */
  readonly provinces: readonly { readonly layout: SheetLayout; readonly file: string; readonly sheet: string }[];
}

/**
 * The national book of a review: roll-ups with live formulas over the copied province sheets, and
 * who sent what. Throws a RangeError when there is nothing to add up.
 */
export function buildNationalBook({ result, gathered }: ReviewedBooks, options: NationalBookOptions): NationalBook {
  const { year } = result;
  if (year === null || gathered.counted.length === 0) throw new RangeError('No province report to add up');
  const { catalogue, acceptances = [], taken = [] } = options;
  const forms = formsOf(gathered);
  const own = [...forms.map((_, at) => rollUpName(forms, at)), receiptWords.sheet.vi];
  const styles = forms.length > 1 ? [withForm, codesOnly] : [plainly, codesOnly];
  for (const [at, style] of styles.entries()) {
    const used = [...taken];
    const free = (wanted: string): string => {
      const name = freeName(wanted, used);
      used.push(name);
      return name;
    };
    const names = own.map(free);
    const placed = forms.map((received) =>
      received.map((one) => ({ ...one, name: free(style(one, year)) }) satisfies PlacedReport & Received),
    );
    const rollUps = forms.map((received, form) =>
      buildRollUp({
        review: result.forms[form]!,
        template: received[0]!.template,
        year,
        placed: placed[form]!,
        catalogue,
        name: names[form]!,
      }),
    );
    // Long sheet names could make a sum over 63 provinces longer than Excel takes.
    if (at < styles.length - 1 && !rollUps.every(fits)) continue;
    return {
      rollUps,
      receipts: buildReceipts(result, acceptances, names.at(-1)!),
      provinces: placed
        .flat()
        .map(({ report, name, file }) => ({ layout: copySheet(report, name, catalogue), file, sheet: report.sheet })),
    };
  }
  throw new Error('A style of names is always the last');
}

/** Every sheet in the order of the tabs. */
export function sheetsOf({ rollUps, receipts, provinces }: NationalBook): readonly SheetLayout[] {
  return [...rollUps, receipts, ...provinces.map(({ layout }) => layout)];
}

/** What the national book is called. */
export const nationalTitle = (year: number | null): string =>
  ['tong-hop-ca-nuoc', ...(year === null ? [] : [year])].join('-');

/** What the national book is called as a file. */
export const nationalFileName = (year: number | null): string => `${nationalTitle(year)}.xlsx`;

function rollUpName(forms: readonly (readonly Received[])[], at: number): string {
  return at === 0 ? nationalWords.sheet.vi : `${nationalWords.sheet.vi} ${forms[at]![0]!.template.id}`;
}

const plainly = ({ province }: Received, year: number): string => sheetName(province.name.vi, year);
const withForm = ({ province, template }: Received, year: number): string =>
  sheetName(province.name.vi, year, template.id);
const codesOnly = ({ province, template }: Received): string => `${province.code} ${template.id}`;

function fits({ cells }: SheetLayout): boolean {
  return cells.every(({ content }) => !('formula' in content) || content.formula.length <= longestFormula);
}
