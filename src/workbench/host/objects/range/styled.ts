import { HostError } from '../../hostError';
import type { Book } from '../../model/book';
import { assertRight } from '../../model/guards';
import type { Style } from '../../model/modelStyle';
import { commonOf, editStyles } from '../../model/style';
import type { Property } from '../objectType';
import type { AreasTarget } from './rangeTarget';

/**
 * A member that lives in each cell's style: read as what all agree on, written to all.
 * @param edit makes the change for a value, or null when Excel would refuse the value.
 */
export function styled<T>(
  location: string,
  read: (style: Style) => T,
  edit: (value: unknown) => ((style: Style) => Style) | null,
): Property<AreasTarget> {
  return {
    get: ({ sheet, areas }) => common(areas.map((area) => commonOf(sheet, area, read))),
    set: (target, value, book) => {
      const change = edit(value);
      if (change === null) throw new HostError('InvalidArgument', location);
      editAreas(book, target, change, location);
    },
  };
}

/** @throws HostError AccessDenied on a protected sheet that does not allow formatting cells. */
export function editAreas(
  book: Book,
  { sheet, areas }: AreasTarget,
  change: (style: Style) => Style,
  location: string,
): void {
  assertRight(sheet, 'formatCells', location);
  for (const area of areas) {
    editStyles(sheet, area, change);
    book.record({ kind: 'format', sheet, area });
  }
}

/** What all values are; null where they differ. */
export function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
