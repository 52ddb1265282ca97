import type { ModelSheet } from '../../../xlsx/edit/model';
import { usedArea } from '../../../xlsx/edit/usedArea';
import { intersect, isWholeColumns, isWholeRows } from './address';
import type { Area } from './address';
import type { Book } from './book';
import { clearContents } from './cells';
import { assertRight } from './guards';
import { HostError } from '../hostError';
import { editStyles } from './style';

/**
 * `range.clear`: everything, formats only, or contents only. Hyperlinks are cleared with their
 * cells.
 */
export function clearRange(book: Book, sheet: ModelSheet, area: Area, applyTo: unknown, location: string): void {
  const what = applyTo ?? 'All';
  if (what !== 'Contents') assertRight(sheet, 'formatCells', location);
  if (what === 'All' || what === 'Contents') clearContents(book, sheet, area, location);
  if (what === 'All' || what === 'Formats') clearFormats(book, sheet, area);
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw new HostError('InvalidArgument', location);
}

function clearFormats(book: Book, sheet: ModelSheet, area: Area): void {
  const used = usedArea(sheet, 'anything');
  const inside = isWholeColumns(area) || isWholeRows(area) ? area : used === null ? null : intersect(area, used);
  if (inside !== null) editStyles(sheet, inside, () => ({}));
  book.record({ kind: 'format', sheet, area });
}
