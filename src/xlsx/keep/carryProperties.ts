import { partText, rawDocument, rawText, withNamespaces, type RawDocument, type RawElement } from './rawXml';

/** What a program counts anew at each save, and a signature that no longer fits. */
const counted = ['HeadingPairs', 'TitlesOfParts', 'DigSig'];
/** Whom the editing library names where nobody is. */
const nobody = 'Unknown';

/**
 * Title, author and the like as the model wrote them, with those that it does not know, such as
 * where links begin; and without a name where the workbook came without one.
 */
export function carryProperties(original: RawDocument, written: string): string {
  const now = rawDocument(written);
  if (now.prefix !== original.prefix) return written;
  const came = new Map(original.children.map((one) => [keyOf(one), one]));
  const own = now.children.flatMap((one): readonly RawElement[] => {
    const before = came.get(keyOf(one));
    came.delete(keyOf(one));
    if (textOf(one) !== nobody || (before && textOf(before) === nobody)) return [one];
    return before ? [before] : [];
  });
  const lost = [...came.values()].filter(({ name }) => !counted.includes(name));
  return partText(
    withNamespaces(now, original),
    [...own, ...lost].map(({ raw }) => raw),
  );
}

function keyOf({ prefix, name }: RawElement): string {
  return `${prefix}:${name}`;
}

function textOf({ raw }: RawElement): string {
  return rawText(raw.replace(/<[^>]*>/g, ''));
}
