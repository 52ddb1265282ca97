import { noDataMarks } from '../../../indicators/marks';
import { cellAddress } from '../../../sheet/grid/address';
import type { LayoutCell } from '../../../sheet/grid/sheetLayout';
import { onRange } from '../areas';
import { boundsOf, rectanglesOf, type Rectangle } from '../../../sheet/grid/rectangles';
import { inputAlert } from './sheetTexts';

/**
 * Every spelling of the no-data marks that reading accepts; Excel compares text without regard to
 * case.
 */
const marks = [...new Set(noDataMarks.flatMap(({ spellings }) => spellings.map((mark) => mark.toLowerCase())))];

/**
 * Queues the rule that an open input cell takes a number or a no-data mark. It guards what is
 * typed, never what a formula gives or a paste brings; the checks look at those. One rule for each
 * group of neighbouring columns, over rows between as well.
 */
export function drawInputRule(sheet: Excel.Worksheet, cells: readonly LayoutCell[]): void {
  const inputs = cells.filter(({ look, unlocked }) => look === 'input' && unlocked);
  const groups = rectanglesOf(inputs.map(({ column }) => ({ row: 0, column })));
  for (const { column, columns } of groups) {
    drawRuleOn(sheet, boundsOf(inputs.filter((cell) => cell.column >= column && cell.column < column + columns))!);
  }
}

/**
 * Queues the same for a block of cells, in the place of what rule they have. A sum stands for OR:
 * nobody knows whether every Excel takes a comma here where the decimal mark is one.
 */
export function drawRuleOn(sheet: Excel.Worksheet, block: Rectangle): void {
  const first = cellAddress(block.row, block.column);
  const isMark = marks.map((mark) => `(${first}="${mark}")`);
  onRange(sheet, block, ({ dataValidation }) => {
    dataValidation.rule = { custom: { formula: `=ISNUMBER(${first})+${isMark.join('+')}>0` } };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: inputAlert.title.vi,
      message: inputAlert.message.vi,
    };
  });
}

/** What must be loaded of a validation for `ruleStanding`. */
export const ruleMembers = 'type, errorAlert';

/**
 * What rule a block of cells has: none, all of it ours, ours without its alert yet (a write was
 * interrupted), or another one. Known by the alert and not by the formula, which Excel may give
 * back for another cell than it was written for.
 */
export function ruleStanding({ type, errorAlert }: Excel.DataValidation): 'none' | 'ours' | 'begun' | 'other' {
  if (type === 'None') return 'none';
  if (type !== 'Custom') return 'other';
  const { title, message } = errorAlert;
  if (title === inputAlert.title.vi && message === inputAlert.message.vi) return 'ours';
  return title || message ? 'other' : 'begun';
}
