import type { ModelSheet } from '../../../xlsx/edit/model';
import type { Book } from '../model/book';
import { HostError } from '../hostError';
import { object } from './objectType';
import type { HostObject, ObjectType } from './objectType';

interface NameScope {
  readonly book: Book;
  /** Null for names of the whole workbook. */
  readonly sheet: ModelSheet | null;
}

interface NamedItem {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
  readonly scope: 'Workbook' | 'Worksheet';
}

/** Read only: the add-in makes no defined names, it only has to see those a file brings. */
export const namesType: ObjectType<NameScope> = {
  name: 'NamedItemCollection',
  items: (scope) => itemsOf(scope).map((item) => object(namedItemType, item)),
  item: (scope, key) => {
    const found = find(scope, key);
    if (found === null) throw new HostError('ItemNotFound', 'NamedItemCollection.getItem');
    return found;
  },
  objects: { GetItemOrNullObject: (scope, [key]) => find(scope, key) },
  methods: { GetCount: (scope) => itemsOf(scope).length },
};

const namedItemType: ObjectType<NamedItem> = {
  name: 'NamedItem',
  properties: {
    Name: { get: (item) => item.name },
    Formula: { get: (item) => item.formula },
    Visible: { get: (item) => !item.hidden },
    Scope: { get: (item) => item.scope },
  },
};

function find(scope: NameScope, key: unknown): HostObject<never> | null {
  const item = itemsOf(scope).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  return item === undefined ? null : object(namedItemType, item);
}

function itemsOf({ book, sheet }: NameScope): readonly NamedItem[] {
  const place = sheet === null ? undefined : book.sheets.indexOf(sheet);
  return book.model.definedNames
    .getAllEntries()
    .filter((entry) => entry.localSheetId === place && !entry.name.startsWith('_xlnm.'))
    .map((entry) => ({
      name: entry.name,
      formula: `=${entry.ranges.join(',') || (entry.formulaExpression ?? entry.rawText ?? '')}`,
      hidden: entry.hidden === true,
      scope: sheet === null ? 'Workbook' : 'Worksheet',
    }));
}
