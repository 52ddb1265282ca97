import type { Tree } from '../../figures/expression';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import { declaredRelations } from '../relations/declared';

/** What a form computes an indicator from: its total or ratio, as the catalogue declares it. */
export function formulaOf(catalogue: Catalogue, indicator: string, by: 'sum' | 'ratio'): Tree<string | number> | null {
  const declared: readonly { readonly members: readonly string[]; readonly right: Tree<string | number> }[] =
    declaredRelations(catalogue)[by];
  return declared.find(({ members }) => members[0] === indicator)?.right ?? null;
}
