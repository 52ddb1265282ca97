import { groupedBy } from '../../indicators/lists';

/** Whatever is about cells. */
interface OverCells {
  readonly terms: readonly { readonly cell: number }[];
}

/** Rules that share cells, directly or through others; each has one at least. */
export function connected<Rule extends OverCells>(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const parent = new Map<number, number>();
  const root = (cell: number): number => {
    const up = parent.get(cell) ?? cell;
    if (up === cell) return cell;
    const top = root(up);
    parent.set(cell, top);
    return top;
  };
  for (const { terms } of rules) {
    const first = root(terms[0]!.cell);
    for (const { cell } of terms) parent.set(root(cell), first);
  }
  return [...groupedBy(rules, ({ terms }) => root(terms[0]!.cell)).values()];
}
