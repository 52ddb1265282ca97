import type { Indicator } from '../../indicators/catalogue/indicator';
import { parseMark } from '../../indicators/marks';
import { isBlank } from '../../sheet/grid/gridCells';
import type { ReportCell } from '../../sheet/province/report';
import { slots, type SlotName } from '../facts/slots';
import { errorText } from '../formula/evaluate';
import type { Survey } from '../survey/survey';

/** A cell that belongs to the statistician, with what it is about. */
export interface InputCell {
  readonly cell: ReportCell;
  readonly indicator: Indicator;
  readonly slot: SlotName;
}

/** The input cells of the open rows, in sheet order. */
export function* inputCells(survey: Survey): Iterable<InputCell> {
  for (const { indicator, cells } of survey.openRows) {
    if (!indicator) continue;
    for (const { name: slot, symbol } of slots) {
      const cell = cells.get(symbol);
      if (cell) yield { cell, indicator, slot };
    }
  }
}

/** What kind of content a cell has, so that each rule of entries judges its own. */
export type EntryKind = 'number' | 'blank' | 'mark' | 'error' | 'ratio' | 'text' | 'words' | 'truth';

const ratioText = /^\d{1,4}\s*\/\s*\d{1,4}(?:\s*\/\s*\d{1,4})?$/;

/** `text` has digits, `words` has none; `ratio` is `7/63` or a date as text. */
export function kindOf(value: ReportCell['value']): EntryKind {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'truth';
  if (isBlank(value)) return 'blank';
  const text = value.trim();
  if (parseMark(text)) return 'mark';
  if (errorText.test(text)) return 'error';
  if (ratioText.test(text)) return 'ratio';
  return /\d/.test(text) ? 'text' : 'words';
}
