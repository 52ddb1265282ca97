import { decimalsShown, powerOfTen } from '../../figures/decimal';
import { constant } from '../../figures/constant';
import { of, type Expression } from '../../figures/expression';
import { evenReading } from '../../figures/reading';
import { isBlank } from '../../sheet/grid/gridCells';
import type { SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import { judge, sides } from '../judge';
import { cellOf } from '../facts/places';
import { formulaText } from '../formulaText';
import { defineRule, type Verdict } from '../rule';
import { withoutForm } from '../structure/withoutForm';
import { columnText, excerpt, named, neat } from '../wording';
import { expectedExpression } from './expectedExpression';
import { expectedValue, formulaCells, type FormulaCell } from './formulaCells';

/** CT-301: a constant stands where the form has a formula. */
export const overwritten = defineRule({
  id: 'CT-301',
  family: 'formula',
  title: { vi: 'Công thức bị ghi đè', en: 'A formula was overwritten by a constant' },
  given: { vi: 'Ô có công thức theo biểu mẫu.', en: 'The form has a formula for the cell.' },
  when: { vi: 'Ô chứa một giá trị gõ tay.', en: 'The cell holds a typed value.' },
  then: {
    vi: 'Báo lỗi khi giá trị khác kết quả công thức ngoài sai số làm tròn; còn lại là cảnh báo, vì ô sẽ không đổi theo số liệu.',
    en: 'An error where the value differs from the formula’s result beyond rounding; otherwise a warning, because the cell no longer follows its inputs.',
  },
  reason: {
    vi: 'Tỷ lệ hoàn thành và tốc độ tăng phải luôn theo số liệu trên biểu.',
    en: 'Attainment and growth must follow the figures on the sheet.',
  },
  severity: { fails: 'error', undecided: 'warning' },
  messages: {
    differs: {
      vi: 'Ô {place} ({row}, {column}) ghi tay {left}, trong khi công thức cho {right} (lệch {gap}, làm tròn chỉ giải thích được {tolerance}). Đề nghị khôi phục công thức {formula}.',
      en: 'Cell {place} ({row}, {column}) holds {left} by hand, while its formula gives {right} (off by {gap}, rounding explains {tolerance}). Please restore the formula {formula}.',
    },
    agrees: {
      vi: 'Ô {place} ({row}, {column}) ghi tay {left}, phù hợp với công thức ({right}, sai số làm tròn {tolerance}) nhưng sẽ không đổi khi số liệu đổi. Đề nghị khôi phục công thức {formula}.',
      en: 'Cell {place} ({row}, {column}) holds {left} by hand, which agrees with its formula ({right}, rounding {tolerance}) but will not follow the figures. Please restore the formula {formula}.',
    },
    total: {
      vi: 'Ô {place} ({row}, {column}) là tổng của các phần nhưng ghi tay {left}; công thức cho {right} (lệch {gap}, làm tròn giải thích được {tolerance}). Số ghi tay không đổi khi các phần đổi; đề nghị khôi phục công thức {formula}.',
      en: 'Cell {place} ({row}, {column}) is the total of its parts but holds {left} by hand; the formula gives {right} (off by {gap}, rounding explains {tolerance}). A typed total does not follow its parts; please restore the formula {formula}.',
    },
    unfounded: {
      vi: 'Ô {place} ({row}, {column}) ghi tay “{text}” thay cho công thức, mà số liệu để tính chưa có hoặc ô không phải số. Đề nghị khôi phục công thức {formula}; số mà văn bản đã nêu thì ghi vào “Số liệu nguồn”.',
      en: 'Cell {place} ({row}, {column}) holds "{text}" by hand instead of its formula, while its inputs are missing or it is no number. Please restore the formula {formula}; a figure stated by a paper belongs in the ledger.',
    },
  },
  *evaluate(report, context) {
    yield* withoutForm(report, 'formulas');
    for (const one of formulaCells(context.facts)) {
      if (one.cell.formula !== null || isBlank(one.cell.value)) continue;
      const found = verdict(one, report, context);
      if (found) yield { ...found, restore: [{ address: one.cell.address, formula: one.expected }] };
    }
  },
});

type Found = Verdict<'differs' | 'agrees' | 'total' | 'unfounded'>;

/**
 * In a column the number is compared with what the formula gives; a total is the sum of its parts
 * once all are known, and whether it agrees is for the rule of sums. A ratio may be stated.
 */
function verdict(one: FormulaCell, report: SheetReport, context: CheckContext): Found | null {
  const { cell, kind } = one;
  const isTotal = kind === 'row';
  const given = isTotal && one.computed !== 'sum' ? '' : expectedValue(report, one);
  const expected = typeof given === 'number' ? expectedExpression(one, context) : null;
  const wanted = isTotal && typeof given === 'number' ? (expected ?? constant(given)) : expected;
  if (typeof cell.value !== 'number' || !wanted)
    return isTotal
      ? null
      : { outcome: 'undecided', message: 'unfounded', values: describe(one), cells: [cellOf(cell)] };
  const result = judge(shown(cell.value), 'equals', wanted);
  const compared = sides(result);
  const fails = result.outcome === 'fails' && !isTotal;
  return {
    ...compared,
    outcome: fails ? 'fails' : 'undecided',
    message: isTotal ? 'total' : fails ? 'differs' : 'agrees',
    values: {
      ...describe(one),
      ...compared.values,
      ...(isTotal ? { left: neat(cell.value), right: neat(Number(given)) } : {}),
    },
    cells: [cellOf(cell)],
  };
}

function describe({ cell, indicator, symbol, expected }: FormulaCell) {
  return {
    place: cell.address,
    row: named(indicator),
    column: columnText(symbol),
    text: excerpt(cell.value),
    formula: formulaText(expected),
  };
}

/** A typed result stands for all values that round to the digits it shows. */
function shown(value: number): Expression {
  return of(evenReading(value, powerOfTen(-decimalsShown(value)) / 2));
}
