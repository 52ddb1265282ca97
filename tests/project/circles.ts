/** What each file imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** A file on the way: when it was met, and the earliest file that it leads back to. */
interface Met {
  readonly at: number;
  earliest: number;
}

/**
 * The files that lead to each other, as groups of two and more (strongly connected components,
 * Tarjan 1972). What a group leads to comes before it; the files of a group are sorted.
 */
export function circlesIn(imports: Imports): readonly (readonly string[])[] {
  const met = new Map<string, Met>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const circles: string[][] = [];
  for (const file of imports.keys()) if (!met.has(file)) visit(file);
  return circles;

  function visit(file: string): Met {
    const own: Met = { at: met.size, earliest: met.size };
    met.set(file, own);
    open.push(file);
    isOpen.add(file);
    for (const next of imports.get(file) ?? []) {
      const known = met.get(next);
      if (!known) own.earliest = Math.min(own.earliest, visit(next).earliest);
      else if (isOpen.has(next)) own.earliest = Math.min(own.earliest, known.at);
    }
    if (own.earliest === own.at) close(file);
    return own;
  }

  function close(file: string): void {
    const group = open.splice(open.lastIndexOf(file));
    for (const one of group) isOpen.delete(one);
    if (group.length > 1) circles.push(group.sort());
  }
}
