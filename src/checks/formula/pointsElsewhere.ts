import { constant } from '../../figures/constant';
import { of } from '../../figures/expression';
import { readCell } from '../../figures/reading';
import { isBlank } from '../../sheet/grid/gridCells';
import type { CellValue } from '../../sheet/grid/grid';
import { judge, sides } from '../judge';
import { cellOf } from '../facts/places';
import { formulaText } from '../formulaText';
import { defineRule, type Verdict } from '../rule';
import { withoutForm } from '../structure/withoutForm';
import { columnText, excerpt, named, shownValue } from '../wording';
import { expectedValue, formulaCells, isExpected, type FormulaCell } from './formulaCells';

/** Enough for any formula of a form; a message is no place for more. */
const longestFormula = 120;

/** CT-302: a formula reads other cells, or computes otherwise, than its row and column ask for. */
export const pointsElsewhere = defineRule({
  id: 'CT-302',
  family: 'formula',
  title: { vi: 'Công thức không thuộc dòng và cột của nó', en: 'A formula that belongs elsewhere' },
  given: {
    vi: 'Ô có công thức theo biểu mẫu, tính theo vị trí hiện nay của dòng và cột.',
    en: 'The form has a formula for the cell, over the present places of rows and columns.',
  },
  when: { vi: 'Ô chứa một công thức khác.', en: 'The cell holds another formula.' },
  then: {
    vi: 'Báo lỗi khi kết quả khác ngoài sai số làm tròn; khi kết quả phù hợp chỉ cảnh báo.',
    en: 'An error where the results differ beyond rounding; a warning where they agree.',
  },
  reason: {
    vi: 'Chép hoặc kéo công thức dễ làm lệch dòng, mà ô vẫn hiện một con số trông hợp lý.',
    en: 'Copying and dragging shifts formulas to other rows, and the cell still shows a likely number.',
  },
  severity: { fails: 'error', undecided: 'warning' },
  messages: {
    differs: {
      vi: 'Ô {place} ({row}, {column}) có công thức {found} cho “{left}”, trong khi công thức của biểu là {formula} cho “{right}”. Có thể công thức đã lệch dòng hoặc cột; đề nghị khôi phục.',
      en: 'Cell {place} ({row}, {column}) has the formula {found}, which gives "{left}"; the form’s own is {formula}, which gives "{right}". It has probably slipped to another row or column; please restore it.',
    },
    agrees: {
      vi: 'Ô {place} ({row}, {column}) có công thức {found} khác công thức của biểu {formula}, dù kết quả hiện nay phù hợp (“{left}” và “{right}”). Kết quả có thể khác đi khi số liệu đổi; đề nghị khôi phục công thức của biểu.',
      en: 'Cell {place} ({row}, {column}) has the formula {found} instead of the form’s {formula}, though the results agree now ("{left}" and "{right}"). They may part when figures change; please restore the form’s formula.',
    },
  },
  *evaluate(report, context) {
    yield* withoutForm(report, 'formulas');
    for (const one of formulaCells(context.facts)) {
      const { cell, kind } = one;
      if (cell.formula === null || isExpected(one)) continue;
      const wanted = expectedValue(report, one);
      // Where a total or ratio cannot be computed, a stated value may come from another sheet by
      // formula.
      if (kind === 'row' && typeof wanted !== 'number') continue;
      yield { ...verdict(one, wanted), restore: [{ address: cell.address, formula: one.expected }] };
    }
  },
});

/** Without the last digits of a double, in which two ways to compute the same part. */
const meant = (result: number): number => Number(result.toPrecision(12));

function verdict(one: FormulaCell, wanted: CellValue): Verdict<'differs' | 'agrees'> {
  const { cell, indicator, symbol, expected } = one;
  const values = {
    place: cell.address,
    row: named(indicator),
    column: columnText(symbol),
    found: formulaText(excerpt(cell.formula, longestFormula)),
    formula: formulaText(expected),
    left: shownValue(cell.value),
    right: shownValue(wanted),
  };
  // Both compute with the same cells as they stand, so that only digits rounded away may differ.
  const compared =
    typeof cell.value === 'number' && typeof wanted === 'number'
      ? judge(of(readCell(meant(cell.value), indicator)), 'equals', constant(meant(wanted)))
      : null;
  const fails = compared ? compared.outcome === 'fails' : !isBlank(cell.value) || !isBlank(wanted);
  return {
    ...(compared ? sides(compared) : {}),
    outcome: fails ? 'fails' : 'undecided',
    message: fails ? 'differs' : 'agrees',
    values,
    cells: [cellOf(cell)],
  };
}
