import { lostElements, withUnknown } from './carryAttributes';
import { carryCells, carryLooks } from './carryCells';
import type { CellLooks } from './cellLooks';
import {
  childrenOf,
  partText,
  rawAttributes,
  rawDocument,
  relationshipIn,
  withAttribute,
  withChildren,
  withNamespaces,
  type RawDocument,
  type RawElement,
} from './rawXml';
import { carriedRules, sheetVocabulary, type Vocabulary } from './vocabulary';

/** Ids of relationships as they are called in the new part. */
export type NewIds = ReadonlyMap<string, string>;

/**
 * A sheet that was written anew, with what the model does not know of the sheet as it came: element
 * by element, unchanged but for the ids of relationships, in the order of the schema.
 */
export function carrySheet(original: RawDocument, written: string, ids: NewIds, looks: CellLooks | null): string {
  const root = withNamespaces(rawDocument(written), original);
  const settled = [
    ...root.children.map((child) => withLost(child, original, ids, looks)).filter(holdsRules),
    ...lost(root, original),
  ];
  return carried(root, [...settled, ...lostRules(original, settled)], original, sheetVocabulary(original.prefix), ids);
}

/** The children of both, the one's own and of the other what is not owned, in their order. */
export function carried(
  root: RawDocument,
  own: readonly RawElement[],
  original: RawDocument,
  { rank, isOwned }: Vocabulary,
  ids: NewIds,
): string {
  const prefixes = relationshipPrefixes(original);
  const kept = original.children
    .filter((child) => !isOwned(child))
    .map((child) => ({ ...child, raw: withIds(child.raw, prefixes, ids) }));
  const replaced = new Set(kept.map(({ name }) => name));
  const all = [...own.filter(({ name }) => !replaced.has(name) || name === 'extLst'), ...kept];
  const ordered = merged(all).sort((one, other) => rank(one) - rank(other));
  return partText(
    root,
    ordered.map(({ raw }) => raw),
  );
}

/** Two lists of extensions are one. */
function merged(elements: readonly RawElement[]): RawElement[] {
  const [first, second] = elements.filter(({ name }) => name === 'extLst');
  if (!first || !second) return [...elements];
  const uri = ({ open }: RawElement): string => rawAttributes(open).get('uri') ?? '';
  const known = new Set(childrenOf(second).map(uri));
  const more = childrenOf(first).filter((one) => !known.has(uri(one)));
  const raw = second.raw.replace(/<\/[^<>]*>$/, (end) => more.map((one) => one.raw).join('') + end);
  return [...elements.filter(({ name }) => name !== 'extLst'), { ...second, raw }];
}

/** Prefixes that are bound to the vocabulary of relationships. */
function relationshipPrefixes({ open, children }: RawDocument): readonly string[] {
  const found = new Set<string>();
  for (const text of [open, ...children.filter(({ name }) => name !== 'sheetData').map(({ raw }) => raw)])
    for (const [, prefix] of text.matchAll(
      /xmlns:([\w.-]+)\s*=\s*["'][^"']*\/officeDocument\/(?:2006\/)?relationships["']/g,
    ))
      found.add(prefix!);
  return [...found];
}

function withIds(raw: string, prefixes: readonly string[], ids: NewIds): string {
  if (prefixes.length === 0 || ids.size === 0) return raw;
  const reference = new RegExp(`(\\s(?:${prefixes.join('|')}):[\\w.-]+\\s*=\\s*["'])([^"']*)(?=["'])`, 'g');
  return raw.replace(reference, (_, before: string, id: string) => before + (ids.get(id) ?? id));
}

/** What an element that the model writes leaves out of what it was. */
function withLost(child: RawElement, original: RawDocument, ids: NewIds, looks: CellLooks | null): RawElement {
  const before = original.children.filter(({ name, prefix }) => name === child.name && prefix === original.prefix);
  if (before.length === 0) return child;
  if (child.name === 'sheetData') {
    const [came, marked] = [before[0]!.raw, carryCells(before[0]!.raw, child.raw)];
    return { ...child, raw: looks ? carryLooks(came, marked, looks) : marked };
  }
  if (child.name === 'conditionalFormatting') return withRuleExtensions(child, before);
  const whole = withUnknown(child, before[0]!);
  return child.name === 'pageSetup' ? withPrinter(whole, before[0]!, ids) : whole;
}

/** The model writes the area of rules that it does not know, and nothing in it. */
function holdsRules(child: RawElement): boolean {
  return child.name !== 'conditionalFormatting' || childrenOf(child).length > 0;
}

/** What an element says that the model does not write at all, because it knows nothing of it. */
function lost(root: RawDocument, { prefix, children }: RawDocument): readonly RawElement[] {
  const written = new Set(root.children.map(({ name }) => name));
  return children.filter((one) => one.prefix === prefix && !written.has(one.name)).flatMap(lostElements);
}

/** The settings of the printer. */
function withPrinter(child: RawElement, before: RawElement, ids: NewIds): RawElement {
  const now = ids.get(relationshipIn(before.open)?.[1] ?? '');
  if (now === undefined) return child;
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return { ...child, raw: withAttribute(withAttribute(child.raw, 'xmlns:r', namespace), 'r:id', now) };
}

/** A rule names its other half, which stands among the extensions of the sheet. */
function withRuleExtensions(child: RawElement, before: readonly RawElement[]): RawElement {
  const area = rawAttributes(child.open).get('sqref');
  const rules = before
    .filter(({ open }) => rawAttributes(open).get('sqref') === area)
    .flatMap(childrenOf)
    .filter(({ name }) => name === 'cfRule');
  if (!rules.some(({ raw }) => raw.includes('extLst'))) return child;
  const own = childrenOf(child);
  const sameRules = own.every(({ open }, at) => typeOf(open) === typeOf(rules[at]?.open ?? ''));
  if (!sameRules) return child;
  const raw = own.map((rule, at) => {
    const lost = childrenOf(rules[at]!).find(({ name }) => name === 'extLst');
    if (!lost || childrenOf(rule).some(({ name }) => name === 'extLst')) return rule.raw;
    return rule.raw.endsWith('/>') ? rule.raw : rule.raw.replace(/<\/[^<>]*>$/, (end) => lost.raw + end);
  });
  return { ...child, raw: withChildren(child, raw) };
}

/**
 * Conditional rules of kinds that the model does not know, each with the areas that it is for. The
 * looks that they name keep their numbers.
 */
function lostRules({ prefix, children }: RawDocument, written: readonly RawElement[]): readonly RawElement[] {
  const formats = (from: readonly RawElement[]): readonly RawElement[] =>
    from.filter(({ name }) => name === 'conditionalFormatting');
  const known = new Set(
    formats(written)
      .flatMap(childrenOf)
      .map(({ open }) => typeOf(open)),
  );
  return formats(children.filter((one) => one.prefix === prefix)).flatMap((format): readonly RawElement[] => {
    const rules = childrenOf(format).filter(({ open }) => carriedRules.has(typeOf(open)) && !known.has(typeOf(open)));
    if (rules.length === 0) return [];
    const raws = rules.map(({ raw }) => raw);
    return [{ ...format, raw: withChildren(format, raws) }];
  });
}

function typeOf(open: string): string {
  return rawAttributes(open).get('type') ?? '';
}
