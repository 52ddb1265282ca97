import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator } from '../../indicators/catalogue/indicator';
import type { Template } from '../../indicators/forms/template';
import { columnNote } from '../province/notePhrases';
import type { CarriedRow, CarriedSymbol } from './carried';
import { alsoText, takenText } from './carriedNotes';
import { reasonOf } from './carryReasons';
import type { PreviousSheets } from './previousSheets';

export interface RollForwardInput {
  /** The report year. */
  readonly year: number;
  /** Last year's sheets of the same territory. */
  readonly previous: PreviousSheets;
  readonly template: Template;
  readonly catalogue: Catalogue;
}

/**
 * Which column of last year's sheet gives which of this year's: its result, and its plan for the
 * next year.
 */
const carriedColumns: readonly (readonly [from: '3' | '7', to: CarriedSymbol])[] = [
  ['3', '1'],
  ['7', '2'],
];

/**
 * Columns 1 and 2 of a sheet from last year's sheets, matched by indicator and never by place or
 * name, so that form versions may differ. Marks are carried as they are. Rows that get nothing come
 * with the reason.
 */
export function rollForward({ year, previous, template, catalogue }: RollForwardInput): readonly CarriedRow[] {
  const rows = template.rows.flatMap((row) => (row.kind === 'indicator' ? [catalogue.byId(row.indicator)!] : []));
  return rows.flatMap((indicator) => carriedColumns.map(([from, to]) => carry(indicator, from, to)));

  function carry(indicator: Indicator, from: '3' | '7', symbol: CarriedSymbol): CarriedRow {
    const row = { indicator: indicator.id, symbol };
    const lookup = previous.value(indicator, from);
    if ('reason' in lookup) {
      const who = [previous.province.name];
      const reason = reasonOf(lookup.reason, { who, year: previous.year, what: indicator.code });
      return { ...row, value: null, used: [], note: null, reason };
    }
    const { found } = lookup;
    // A plan is made for the year it is for: only results are compared across a changed definition.
    const breaks = symbol === '1' ? catalogue.breaksBetween(indicator.id, previous.year, year) : [];
    return {
      ...row,
      value: found.value,
      used: [found],
      note: columnNote(symbol, takenText(found, alsoText(indicator.id, breaks, [found]))),
      reason: null,
    };
  }
}
