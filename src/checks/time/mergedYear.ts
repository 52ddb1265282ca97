import { parseMark } from '../../indicators/marks';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { Province } from '../../indicators/provinces/province';
import { predecessors, schemeOfYear } from '../../indicators/provinces/provinces';
import { sum } from '../../figures/expression';
import { symbolOf } from '../../sheet/province/columns';
import type { SheetReport } from '../../sheet/province/report';
import { basisInNote, populationIndicator } from '../../sheet/fill/populationBasis';
import type { CheckContext } from '../context';
import type { Fact } from '../facts/fact';
import type { Facts } from '../facts/facts';
import { quotient } from '../relations/declared';
import type { MergedLevel } from '../relations/members';
import { factSide, leaf } from '../relations/operand';
import type { NotChecked } from '../rule';
import { sheetUnder } from './earlierSheet';

/** What the sheets of a province's predecessors say together about the year before. */
export interface MergedYear {
  /** All of them are final. */
  readonly isFinal: boolean;
  /** Null where a predecessor says nothing, or nothing can be added or computed anew. */
  readonly level: (indicator: Indicator) => MergedLevel | null;
}

/** The predecessors of a province in the year of its merger; none for any other sheet. */
function formedOf({ head: { province, year } }: SheetReport): readonly Province[] {
  if (!province || year === null || schemeOfYear(year - 1) === province.scheme) return [];
  const before = predecessors(province);
  return before.length > 1 ? before : [];
}

/** Null unless it is the first year after a merger; the reason where a sheet is missing. */
export function mergedYear(report: SheetReport, context: CheckContext): MergedYear | NotChecked | null {
  const provinces = formedOf(report);
  if (provinces.length === 0) return null;
  const year = report.head.year! - 1;
  const found = provinces.map((province) => sheetUnder([province], report, year, context));
  const sheets = found.filter((sheet) => sheet !== null);
  const missing = provinces.filter((_, at) => found[at] === null);
  if (missing.length > 0) return withoutSheetOf(missing, year);
  return {
    isFinal: sheets.every(({ report: one }) => one.head.status === 'final'),
    level: (indicator) => levelOf(indicator, sheets, context),
  };
}

function levelOf(indicator: Indicator, sheets: readonly Facts[], { catalogue }: CheckContext): MergedLevel | null {
  if (indicator.additive) return summed(indicator, sheets);
  const ratio = catalogue.ratioOf(indicator.id);
  const [numerator, denominator] = [ratio?.numerator, ratio?.denominator].map((id) => {
    const input = id === undefined ? null : catalogue.byId(id);
    return input?.additive ? summed(input, sheets) : null;
  });
  if (!ratio || !numerator || !denominator) return null;
  return {
    side: quotient(numerator.side, denominator.side, leaf(ratio.factor)),
    parts: [...numerator.parts, ...denominator.parts],
  };
}

/** `-` is worth 0, as in any sum; populations of different bases are never added. */
function summed(indicator: Indicator, sheets: readonly Facts[]): MergedLevel | null {
  const parts: Fact[] = [];
  for (const facts of sheets) {
    const fact = facts.fact(indicator.id, 'actual');
    if (fact) parts.push(fact);
    else if (!parseMark(facts.cell(indicator.id, symbolOf('actual'))?.value)?.countsAsZero) return null;
  }
  if (parts.length === 0 || (indicator.id === populationIndicator && hasMixedBases(sheets))) return null;
  const year = sheets[0]!.report.head.year;
  return { side: sum(parts.map((part) => factSide(part, null, year))), parts };
}

function hasMixedBases(sheets: readonly Facts[]): boolean {
  const notes = sheets.map((facts) => facts.cell(populationIndicator, symbolOf('note'))?.value ?? '');
  return new Set(notes.flatMap((note) => basisInNote(String(note)) ?? [])).size > 1;
}

function withoutSheetOf(provinces: readonly Province[], year: number): NotChecked {
  const names = (language: 'vi' | 'en'): string => provinces.map(({ name }) => name[language]).join(', ');
  return {
    notChecked: {
      vi: `Tỉnh được hợp nhất trong năm; chưa có biểu năm ${year} của ${names('vi')} để đối chiếu gốc so sánh.`,
      en: `The province was formed by a merger; there is no ${year} sheet of ${names('en')} to compare its base with.`,
    },
  };
}
