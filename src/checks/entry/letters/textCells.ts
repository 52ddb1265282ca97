import type { SheetReport } from '../../../sheet/province/report';
import type { FindingCell } from '../../findingCell';
import { cellOf, placeOf } from '../../facts/places';
import { textSymbols } from '../../oddLetters';
import type { Survey } from '../../survey/survey';

/** A cell of words: a name, a unit, a note or a field of the head. */
export interface TextCell {
  readonly text: string;
  readonly cell: FindingCell;
}

/** The cells of words whose letters may be odd: those of the head, then those of the rows. */
export function* textCells(report: SheetReport, survey: Survey): Iterable<TextCell> {
  for (const ref of report.head.found.values()) {
    const { value } = ref;
    if (typeof value === 'string' && survey.doubtsLetters(value)) yield { text: value, cell: placeOf(ref, value) };
  }
  for (const { cells } of survey.openRows) {
    for (const symbol of textSymbols) {
      const cell = cells.get(symbol);
      if (typeof cell?.value === 'string' && cell.value !== '') yield { text: cell.value, cell: cellOf(cell) };
    }
  }
}
