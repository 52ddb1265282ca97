import { grown, type Expression, type Tree } from '../../figures/expression';
import { constant } from '../../figures/constant';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { declaredRelations } from '../relations/declared';

export interface ComputedCell {
  readonly catalogue: Catalogue;
  readonly indicator: string;
  /** By which of its relations the form computes it. */
  readonly by: 'sum' | 'ratio';
  readonly valueOf: (indicatorId: string) => Expression | null;
  /** True where a mark stands that counts as 0 in a sum. */
  readonly isZero: (indicatorId: string) => boolean;
}

/** What a form computes an indicator from: its total or ratio, as the catalogue declares it. */
export function formulaOf(catalogue: Catalogue, indicator: string, by: 'sum' | 'ratio'): Tree<string | number> | null {
  const declared: readonly { readonly members: readonly string[]; readonly right: Tree<string | number> }[] =
    declaredRelations(catalogue)[by];
  return declared.find(({ members }) => members[0] === indicator)?.right ?? null;
}

/**
 * What a computed row's cell stands for: its total or ratio over what it is computed from, each
 * with its own rounding. Null when one of its inputs is no number.
 */
export function computedExpression({ catalogue, indicator, by, valueOf, isZero }: ComputedCell): Expression | null {
  const formula = formulaOf(catalogue, indicator, by);
  if (!formula) return null;
  let isComplete = true;
  const expression = grown(formula, (leaf): Expression => {
    if (typeof leaf === 'number') return constant(leaf);
    const value = valueOf(leaf) ?? (by === 'sum' && isZero(leaf) ? nothing : null);
    isComplete &&= value !== null;
    return value ?? nothing;
  });
  return isComplete ? expression : null;
}

const nothing = constant(0);
