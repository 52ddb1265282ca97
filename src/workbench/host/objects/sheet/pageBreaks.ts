import type { ModelSheet } from '../../../../xlsx/edit/model';
import { beginPage } from '../../../../xlsx/edit/pageStarts';
import { HostError } from '../../hostError';
import { object, targetOf, type ObjectType } from '../objectType';
import { areaOf } from './sheetArea';

/** A break tells nothing of itself here: nobody asks. */
const pageBreakType: ObjectType<ModelSheet> = { name: 'PageBreak' };

/** The page breaks between rows that somebody has set. */
export const pageBreaksType: ObjectType<ModelSheet> = {
  name: 'PageBreakCollection',
  objects: {
    Add: (sheet, [place], book) => {
      const location = 'PageBreakCollection.add';
      const range = targetOf(place, 'Range');
      if (range !== null && range.sheet !== sheet) throw new HostError('InvalidArgument', location);
      const { top } = range?.area ?? areaOf(sheet, place, location);
      // No page can begin above the first row.
      if (top === 0) throw new HostError('InvalidArgument', location);
      beginPage(sheet, top);
      book.record({ kind: 'layout', sheet });
      return object(pageBreakType, sheet);
    },
  },
  methods: {
    GetCount: (sheet) => sheet.rowBreaks.length,
    RemovePageBreaks: (sheet, _, book) => {
      sheet.rowBreaks = [];
      book.record({ kind: 'layout', sheet });
    },
  },
};
