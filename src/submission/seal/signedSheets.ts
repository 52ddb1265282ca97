import type { Book } from '../../sheet/province/report';
import { signerRoles } from '../cover/coverFields';
import { coverText, type Cover } from '../cover/readCover';
import { digestOf, shortDigest } from '../digest';
import { linesOf } from './canonical';
import { sealedSheets } from './sealedSheets';
import type { SealCheck } from './verify';

/**
 * Whether the signatures belong to the sheets as they stand: some are missing, all are there, or
 * the sheets have changed since.
 */
export type Signed = 'missing' | 'standing' | 'outdated';

/**
 * The mark of what is signed, `3FA9-12BC-88D0`: figures, marks, formulas, units, notes and heads of
 * the province sheets. It tells changed sheets apart and guards no secret.
 */
export function signedMark(book: Pick<Book, 'reports'>): string {
  const lines = linesOf(sealedSheets(book, 1));
  return shortDigest(digestOf(lines.map(({ place, row, content }) => [place, row, content].join('\t')).join('\n')));
}

/**
 * Whether the cover's signatures are of the sheets as they stand, by the mark that was written with
 * them. A cover without a mark was signed by hand or by an earlier version: there only a seal that
 * was made under the same signatures tells of a change.
 */
export function signedOf(cover: Cover | null, book: Pick<Book, 'reports'>, seal: Pick<SealCheck, 'changes'>): Signed {
  const signed = cover?.signatures.filter(({ name, date }) => name !== '' && date !== '') ?? [];
  if (signed.length < signerRoles.length) return 'missing';
  const mark = coverText(cover, 'signedMark');
  if (mark !== '') return mark === signedMark(book) ? 'standing' : 'outdated';
  if (seal.changes.length === 0) return 'standing';
  const isSignature = ({ row }: { readonly row: string }): boolean => signerRoles.some((role) => role === row);
  const places = new Set(sealedSheets(book, 1).map(({ place }) => place));
  const isOutdated = seal.changes.some(({ place }) => places.has(place)) && !seal.changes.some(isSignature);
  return isOutdated ? 'outdated' : 'standing';
}
