import type { Book, CalculationMode } from '../model/book';
import { calculate, calculateAll } from '../calculate/calculation';
import { HostError } from '../hostError';
import { object } from './objectType';
import type { ObjectType } from './objectType';
import { locales } from '../format/locale';

const calculationModes: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const applicationType: ObjectType<Book> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        const mode = calculationModes.find((known) => known === value);
        if (mode === undefined) throw new HostError('InvalidArgument', 'Application.calculationMode');
        book.calculationMode = mode;
        if (mode !== 'Manual') calculate(book);
      },
    },
    CalculationState: { get: (book) => (book.uncalculated.size === 0 ? 'Done' : 'Pending') },
    DecimalSeparator: { get: (book) => locales[book.locale].decimal, onlyNamed: true },
    ThousandsSeparator: { get: (book) => locales[book.locale].group, onlyNamed: true },
    UseSystemSeparators: { get: () => true, onlyNamed: true },
  },
  children: {
    CultureInfo: (book) => object(cultureInfoType, book),
  },
  methods: {
    Calculate: (book, [kind]) => {
      if (kind === 'Recalculate') calculate(book);
      else calculateAll(book);
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const cultureInfoType: ObjectType<Book> = {
  name: 'CultureInfo',
  properties: { Name: { get: (book) => book.locale } },
  children: { NumberFormat: (book) => object(numberFormatInfoType, book) },
};

const numberFormatInfoType: ObjectType<Book> = {
  name: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: { get: (book) => locales[book.locale].decimal },
    NumberGroupSeparator: { get: (book) => locales[book.locale].group },
  },
};
