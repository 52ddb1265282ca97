import type { Book } from '../model/book';
import type { ObjectType } from './objectType';

export const runtimeType: ObjectType<Book> = {
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: (book) => book.eventsEnabled,
      set: (book, value) => {
        book.eventsEnabled = value === true;
      },
    },
  },
};
