import type { Catalogue } from '../../indicators/catalogue';
import type { Indicator } from '../../indicators/indicator';
import type { LocalText } from '../../indicators/text';
import { expectedFormula, inputsOf } from '../../sheet/province/formulas';
import type { Book, LedgerRow, ReportCell, SheetReport } from '../../sheet/province/report';
import { templateRow } from '../../sheet/province/templateRows';
import { isDateFormat } from '../dateFormat';
import { Facts } from '../facts';
import { locateInReport } from '../places';
import { slotOf, slots, type SlotName } from '../slots';
import { isOwnFormula } from './intervalFormulas';

/** Where a number of a check comes from; what the table of intervals is built of. */
export type LiveNumber =
  | {
      readonly kind: 'typed';
      readonly indicator: Indicator;
      readonly cell: ReportCell;
      readonly twins: readonly LedgerRow[];
    }
  | { readonly kind: 'stated'; readonly indicator: Indicator; readonly row: LedgerRow }
  | { readonly kind: 'sum'; readonly of: Naming; readonly parts: readonly LiveNumber[] }
  | { readonly kind: 'scaled'; readonly of: Naming; readonly number: LiveNumber; readonly factor: number }
  | {
      readonly kind: 'quotient';
      readonly of: Naming;
      readonly numerator: LiveNumber;
      readonly denominator: LiveNumber;
      readonly factor: number;
    };

/** What a computed number is called: an indicator's own cell, or one side of a check. */
export type Naming = { readonly indicator: Indicator; readonly cell: ReportCell } | { readonly side: LocalText };

/** One certain rule over the numbers of one column of one sheet. */
export interface LiveCheck {
  readonly rule: 'CT-401' | 'CT-402' | 'CT-403';
  readonly report: SheetReport;
  readonly slot: SlotName;
  readonly relation: 'equals' | 'atMost';
  readonly left: LiveNumber;
  readonly right: LiveNumber;
  /** The indicators that take part, the one that is judged first. */
  readonly members: readonly Indicator[];
}

/**
 * The certain rules of arithmetic as they apply to a book: sums of parts (CT-401), parts within their whole (CT-402, where the relation is certain)
 * and ratios of two (CT-403), for every column whose numbers have a place. A number that the form computes is not judged against itself.
 */
export function liveChecks(book: Book, catalogue: Catalogue): readonly LiveCheck[] {
  return book.reports.flatMap((report) => {
    const numbers = new Numbers(report, new Facts(report, book, catalogue), catalogue);
    return slots.flatMap(({ name }) => [
      ...sums(numbers, catalogue, report, name),
      ...parts(numbers, catalogue, report, name),
      ...ratios(numbers, catalogue, report, name),
    ]);
  });
}

function sums(numbers: Numbers, catalogue: Catalogue, report: SheetReport, slot: SlotName): LiveCheck[] {
  return catalogue.relationsOfKind('sum').flatMap((relation): LiveCheck[] => {
    const left = numbers.typed(relation.total, slot);
    const terms = relation.parts.map((part) => numbers.number(part, slot));
    if (!left || !isComplete(terms)) return [];
    const members = [relation.total, ...relation.parts].map((id) => catalogue.byId(id)!);
    const right: LiveNumber = { kind: 'sum', of: { side: sideTexts.parts }, parts: terms };
    return [{ rule: 'CT-401', report, slot, relation: 'equals', left, right, members }];
  });
}

function parts(numbers: Numbers, catalogue: Catalogue, report: SheetReport, slot: SlotName): LiveCheck[] {
  return catalogue.relationsOfKind('atMost').flatMap((relation): LiveCheck[] => {
    const part = numbers.number(relation.part, slot);
    const right = numbers.number(relation.whole, slot);
    if (!relation.certain || !part || !right) return [];
    const members = [relation.part, relation.whole].map((id) => catalogue.byId(id)!);
    const factor = members[0]!.unit.scale / members[1]!.unit.scale;
    const left: LiveNumber =
      factor === 1 ? part : { kind: 'scaled', of: { side: sideTexts.inUnit }, number: part, factor };
    return [{ rule: 'CT-402', report, slot, relation: 'atMost', left, right, members }];
  });
}

function ratios(numbers: Numbers, catalogue: Catalogue, report: SheetReport, slot: SlotName): LiveCheck[] {
  return catalogue.relationsOfKind('ratio').flatMap((relation): LiveCheck[] => {
    const left = numbers.typed(relation.ratio, slot);
    const numerator = numbers.number(relation.numerator, slot);
    const denominator = numbers.number(relation.denominator, slot);
    if (!left || !numerator || !denominator) return [];
    const members = [relation.ratio, relation.numerator, relation.denominator].map((id) => catalogue.byId(id)!);
    const { factor } = relation;
    const right: LiveNumber = { kind: 'quotient', of: { side: sideTexts.ratio }, numerator, denominator, factor };
    return [{ rule: 'CT-403', report, slot, relation: 'equals', left, right, members }];
  });
}

/** What sides of a check are called in the table of intervals. */
export const sideTexts = {
  parts: { vi: 'Các phần cộng lại', en: 'Parts added up' },
  inUnit: { vi: 'Quy về cùng đơn vị tính', en: 'In the same unit' },
  ratio: { vi: 'Tử số chia mẫu số', en: 'Numerator over denominator' },
} as const satisfies Record<string, LocalText>;

function isComplete(numbers: readonly (LiveNumber | null)[]): numbers is readonly LiveNumber[] {
  return numbers.every((number) => number !== null);
}

/** The numbers of one sheet by where they come from, whatever they hold now. */
class Numbers {
  constructor(
    private readonly report: SheetReport,
    private readonly facts: Facts,
    private readonly catalogue: Catalogue,
  ) {}

  /** A number that is not computed by the form, or null. */
  typed(id: string, slot: SlotName): LiveNumber | null {
    const number = this.number(id, slot);
    return number?.kind === 'typed' || number?.kind === 'stated' ? number : null;
  }

  number(id: string, slot: SlotName): LiveNumber | null {
    const indicator = this.facts.indicator(id);
    const cell = this.facts.cell(id, slotOf(slot).symbol);
    if (!indicator) return null;
    const twins = this.facts.levels(id, slot);
    if (!cell) return twins[0] ? { kind: 'stated', indicator, row: twins[0] } : null;
    if (isDateFormat(cell.numberFormat)) return null;
    return this.computed(id, slot, indicator, cell) ?? { kind: 'typed', indicator, cell, twins };
  }

  private computed(id: string, slot: SlotName, indicator: Indicator, cell: ReportCell): LiveNumber | null {
    const { template } = this.report;
    const row = template && templateRow(template, id)?.row;
    if (!template || !row) return null;
    const locate = locateInReport((other) => this.facts.row(other));
    const expected = expectedFormula(template, this.catalogue, id, slotOf(slot).symbol, locate);
    if (!isOwnFormula(cell.formula, expected)) return null;
    const inputs = inputsOf(row, this.catalogue)?.map((input) => this.number(input, slot));
    if (!inputs || !isComplete(inputs)) return null;
    const of: Naming = { indicator, cell };
    if (row.computed === 'sum') return { kind: 'sum', of, parts: inputs };
    const factor = this.catalogue.ratioOf(id)!.factor;
    return { kind: 'quotient', of, numerator: inputs[0]!, denominator: inputs[1]!, factor };
  }
}
