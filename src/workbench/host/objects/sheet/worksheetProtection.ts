import type { ModelSheet } from '../../../../xlsx/edit/model';
import { isProtected } from '../../model/guards';
import { HostError } from '../../hostError';
import { passwordOpens } from '../../model/password';
import type { ObjectType } from '../objectType';

/** Excel's options beside the model's, which hold true where an action is allowed. */
const rights = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;

/**
 * Rounds of hashing. Excel takes 100,000; sheet protection keeps no secrets, and an answer should
 * not take seconds.
 */
const spinCount = 10_000;

type Option = keyof typeof rights;
type Right = (typeof rights)[Option];

/**
 * Objects and scenarios are open in the model unless it says false; all else is closed unless it
 * says true.
 */
const openByDefault: readonly Right[] = ['objects', 'scenarios'];

export const worksheetProtectionType: ObjectType<ModelSheet> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: isProtected },
    Options: { get: (sheet) => (isProtected(sheet) ? optionsOf(sheet) : null) },
  },
  methods: {
    Protect: async (sheet, [options, password], book) => {
      if (isProtected(sheet)) throw new HostError('InvalidOperation', 'WorksheetProtection.protect');
      const given = (typeof options === 'object' && options !== null ? options : {}) as Partial<
        Record<Option | 'selectionMode', unknown>
      >;
      const allowed: Partial<Record<Right | 'selectLockedCells' | 'selectUnlockedCells', boolean>> = {};
      for (const [option, right] of Object.entries(rights) as [Option, Right][]) {
        if (given[option] === true) allowed[right] = true;
        else if (openByDefault.includes(right)) allowed[right] = false;
      }
      if (given.selectionMode === 'Unlocked') allowed.selectLockedCells = false;
      if (given.selectionMode === 'None')
        Object.assign(allowed, { selectLockedCells: false, selectUnlockedCells: false });
      await sheet.protect(typeof password === 'string' && password !== '' ? password : undefined, {
        ...allowed,
        spinCount,
      });
      book.record({ kind: 'protection', sheet, protected: true });
    },
    Unprotect: async (sheet, [password], book) => {
      if (!isProtected(sheet)) return;
      if (!(await passwordOpens(sheet.sheetProtection ?? {}, password))) {
        throw new HostError('AccessDenied', 'WorksheetProtection.unprotect');
      }
      sheet.unprotect();
      book.record({ kind: 'protection', sheet, protected: false });
    },
  },
};

function optionsOf(sheet: ModelSheet): Record<string, boolean | string> {
  const protection = sheet.sheetProtection ?? {};
  const options: Record<string, boolean | string> = {};
  for (const [option, right] of Object.entries(rights)) {
    options[option] = openByDefault.includes(right) ? protection[right] !== false : protection[right] === true;
  }
  options['selectionMode'] =
    protection.selectUnlockedCells === false ? 'None' : protection.selectLockedCells === false ? 'Unlocked' : 'Normal';
  return options;
}
