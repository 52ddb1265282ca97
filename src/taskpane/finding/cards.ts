import { groupedBy } from '../../indicators/lists';
import type { Finding } from '../../checks/finding';

/** As many findings of one kind become one card. */
const many = 3;

/**
 * Findings as cards: those of one rule that say the same of many places stand together, in the
 * place of the first; any other has a card of its own.
 */
export function cardsOf<One extends { readonly finding: Finding }>(all: readonly One[]): readonly (readonly One[])[] {
  const alike = groupedBy(all, ({ finding }) => kindOf(finding));
  const told = new Set<string>();
  return all.flatMap((one) => {
    const kind = kindOf(one.finding);
    const together = alike.get(kind)!;
    if (together.length < many) return [[one]];
    if (told.has(kind)) return [];
    told.add(kind);
    return [together];
  });
}

function kindOf({ rule, severity, title }: Finding): string {
  return `${rule} ${severity} ${title.vi}`;
}
