import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { LocalText } from '../../indicators/text';
import type { Book, LedgerRow, ReportCell, SheetReport } from '../../sheet/province/report';
import { isDateFormat } from '../dateFormat';
import type { Operator } from '../../figures/compare';
import type { Tree } from '../../figures/expression';
import { formulaOf } from '../facts/computed';
import { Facts } from '../facts/facts';
import { declaredRelations, type DeclaredSides } from '../relations/declared';
import { slotOf, slots, type SlotName } from '../facts/slots';

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
type Kind = keyof typeof ruleOf;

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
    const numbers = new Numbers(new Facts(report, book, catalogue), catalogue);
    return slots.flatMap(({ name }) => all.flatMap((declared) => numbers.check(declared, name) ?? []));
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
    private readonly facts: Facts,
    private readonly catalogue: Catalogue,
  ) {}

  /** Null where a number has no place, or the form computes the one that the others give. */
  check(declared: DeclaredSides & { readonly relation: { readonly kind: Kind } }, slot: SlotName): LiveCheck | null {
    const { members, gives, operator, relation } = declared;
    const first = this.number(members[0]!, slot);
    if (gives && first?.kind !== 'typed' && first?.kind !== 'stated') return null;
    const left = this.side(declared.left, slot, { side: sideTexts.inUnit });
    const right = this.side(declared.right, slot, {
      side: relation.kind === 'sum' ? sideTexts.parts : sideTexts.ratio,
    });
    if (!left || !right) return null;
    const indicators = members.map((id) => this.catalogue.byId(id)!);
    const { report } = this.facts;
    return { rule: ruleOf[relation.kind], report, slot, operator, left, right, members: indicators };
  }

  /** Arithmetic of the catalogue over the sheet's numbers; null where one has no place. */
  private side(tree: Tree<string | number>, slot: SlotName, of: Naming): LiveNumber | null {
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

  private number(id: string, slot: SlotName): LiveNumber | null {
    const indicator = this.facts.indicator(id);
    const cell = this.facts.cell(id, slotOf(slot).symbol);
    if (!indicator) return null;
    const twins = this.facts.levels(id, slot);
    if (!cell) return twins[0] ? { kind: 'stated', indicator, row: twins[0] } : null;
    if (isDateFormat(cell.numberFormat)) return null;
    const by = this.facts.computesBy(id, cell);
    const formula = by && formulaOf(this.catalogue, id, by);
    const computed = formula && this.side(formula, slot, { indicator, cell });
    return computed ?? { kind: 'typed', indicator, cell, twins };
  }
}

/** `over × factor / under`, or `over × factor`: what the table of intervals has formulas for. */
function scaledParts(tree: Exclude<Tree<string | number>, { readonly kind: 'leaf' | 'sum' }>) {
  const [product, under] = tree.kind === 'quotient' ? [tree.left, tree.right] : [tree, null];
  if (product.kind !== 'product' || product.right.kind !== 'leaf' || typeof product.right.leaf !== 'number')
    throw new Error('the table of intervals has no formula for this arithmetic');
  return { over: product.left, factor: product.right.leaf, under };
}
