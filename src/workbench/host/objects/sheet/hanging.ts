import { hangingOn } from '../../../../xlsx/edit/kept';
import type { ModelSheet } from '../../../../xlsx/edit/model';
import { object, type HostObject, type ObjectType } from '../objectType';
import type { Book } from '../../model/book';

/**
 * Collections of what the host carries over and does not hold: they tell how many there are, and
 * nothing more.
 */
const countedType: ObjectType<number> = {
  name: 'Collection',
  properties: { Count: { get: (count) => count } },
  methods: { GetCount: (count) => count },
};

const words = {
  Charts: /^chart/,
  Comments: /omments?$/,
  PivotTables: /^pivotTable$/,
  Shapes: /^drawing$/,
  Tables: /^table$/,
} as const;

/** The collections of a sheet by the names of the members that lead to them. */
export const hangingChildren = Object.fromEntries(
  Object.entries(words).map(([member, word]) => [
    member,
    (sheet: ModelSheet, book: Book): HostObject<never> =>
      object(countedType, hangingOn(book.model, sheet).filter((one) => word.test(one)).length),
  ]),
);
