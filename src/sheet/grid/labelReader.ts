import type { LocalText } from '../../indicators/text';
import { foldLabel } from './fold';

/** The same texts stand on every sheet: what was looked up once is known. */
const mostKnown = 2_000;

/**
 * Reads labels and heads in either language; null for any other text. Cheap to ask of every cell of
 * a workbook.
 */
export function labelReader<Id extends string>(
  labels: readonly { readonly id: Id; readonly label: LocalText }[],
): (text: string) => Id | null {
  const byLabel = new Map(
    labels.flatMap(({ id, label }) => Object.values(label).map((text) => [foldLabel(text), id] as const)),
  );
  // Folding shortens a text by its blanks and signs at most: what is twice as long is none of them.
  const longest = 2 * Math.max(...[...byLabel.keys()].map((label) => label.length));
  const known = new Map<string, Id | null>();
  return (text) => {
    if (text === '' || text.length > longest) return null;
    const before = known.get(text);
    if (before !== undefined) return before;
    const id = byLabel.get(foldLabel(text)) ?? null;
    if (known.size < mostKnown) known.set(text, id);
    return id;
  };
}
