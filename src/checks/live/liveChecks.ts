import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { LocalText } from '../../indicators/text';
import { expectedFormula } from '../../sheet/province/formulas';
import type { Book, LedgerRow, ReportCell, SheetReport } from '../../sheet/province/report';
import { templateRow } from '../../sheet/province/templateRows';
import { isDateFormat } from '../dateFormat';
import type { Operator } from '../../figures/compare';
import type { Tree } from '../../figures/expression';
import { formulaOf } from '../facts/computed';
import { Facts } from '../facts/facts';
import { declaredRelations, type DeclaredSides } from '../relations/declared';
import { locateInReport } from '../facts/places';
import { slotOf, slots, type SlotName } from '../facts/slots';
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
  readonly operator: Operator;
  readonly left: LiveNumber;
  readonly right: LiveNumber;
  /** The indicators that take part, the one that is judged first. */
  readonly members: readonly Indicator[];
}

/** The rule of each relation that is certain arithmetic. */
const ruleOf = { sum: 'CT-401', atMost: 'CT-402', ratio: 'CT-403' } as const;

/** The rules that a sheet of live checks shows. */
export const liveRules = Object.values(ruleOf);

/**
 * The catalogue's certain relations as they apply to a book, for every column whose numbers have a
 * place: sums of parts (CT-401), parts within their whole (CT-402) and ratios of two (CT-403). A
 * number that the form computes is not judged against itself.
 */
export function liveChecks(book: Book, catalogue: Catalogue): readonly LiveCheck[] {
  const { sum, atMost, ratio } = declaredRelations(catalogue);
  const all = [...sum, ...atMost, ...ratio].filter(({ isCertain }) => isCertain);
  return book.reports.flatMap((report) => {
    const numbers = new Numbers(report, new Facts(report, book, catalogue), catalogue);
    return slots.flatMap(({ name }) => all.flatMap((declared) => checkOf(declared, numbers, report, name) ?? []));
  });
}

function checkOf(
  declared: DeclaredSides & { readonly relation: { readonly kind: keyof typeof ruleOf } },
  numbers: Numbers,
  report: SheetReport,
  slot: SlotName,
): LiveCheck | null {
  const { members, gives, operator } = declared;
  const { kind } = declared.relation;
  if (gives && !numbers.isGiven(members[0]!, slot)) return null;
  const left = numbers.side(declared.left, slot, { side: sideTexts.inUnit });
  const right = numbers.side(declared.right, slot, { side: kind === 'sum' ? sideTexts.parts : sideTexts.ratio });
  if (!left || !right) return null;
  const indicators = members.map((id) => numbers.indicator(id)!);
  return { rule: ruleOf[kind], report, slot, operator, left, right, members: indicators };
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

  indicator(id: string): Indicator | null {
    return this.catalogue.byId(id);
  }

  /** Whether there is a number that is not computed by the form. */
  isGiven(id: string, slot: SlotName): boolean {
    const number = this.number(id, slot);
    return number?.kind === 'typed' || number?.kind === 'stated';
  }

  /** Arithmetic of the catalogue over the sheet's numbers; null where one has no place. */
  side(tree: Tree<string | number>, slot: SlotName, of: Naming): LiveNumber | null {
    switch (tree.kind) {
      case 'leaf':
        return typeof tree.leaf === 'string' ? this.number(tree.leaf, slot) : null;
      case 'sum': {
        const parts = tree.terms.map((term) => this.side(term, slot, of));
        return isComplete(parts) ? { kind: 'sum', of, parts } : null;
      }
      default: {
        const { over, factor, under } = scaledParts(tree);
        const number = this.side(over, slot, of);
        const denominator = under && this.side(under, slot, of);
        if (!number || (under && !denominator)) return null;
        return denominator
          ? { kind: 'quotient', of, numerator: number, denominator, factor }
          : { kind: 'scaled', of, number, factor };
      }
    }
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
    const formula = row.computed && formulaOf(this.catalogue, id, row.computed);
    return formula ? this.side(formula, slot, { indicator, cell }) : null;
  }
}

/** `over × factor / under`, or `over × factor`: what the table of intervals has formulas for. */
function scaledParts(tree: Exclude<Tree<string | number>, { readonly kind: 'leaf' | 'sum' }>) {
  const [product, under] = tree.kind === 'quotient' ? [tree.left, tree.right] : [tree, null];
  if (product.kind !== 'product' || product.right.kind !== 'leaf' || typeof product.right.leaf !== 'number')
    throw new Error('the table of intervals has no formula for this arithmetic');
  return { over: product.left, factor: product.right.leaf, under };
}
