import { groupedBy } from '../../indicators/lists';
import { isBlank } from '../../sheet/grid/gridCells';
import { cellOf } from '../facts/places';
import { formulaText } from '../formulaText';
import { defineRule } from '../rule';
import { withoutForm } from '../structure/withoutForm';
import { columnText, listed, named } from '../wording';
import { expectedValue, formulaCells } from './formulaCells';

/** CT-303: a formula cell is empty. */
export const missingFormula = defineRule({
  id: 'CT-303',
  family: 'formula',
  title: { vi: 'Thiếu công thức', en: 'A formula is missing' },
  given: { vi: 'Ô có công thức theo biểu mẫu.', en: 'The form has a formula for the cell.' },
  when: {
    vi: 'Ô trống hẳn (với dòng tổng, dòng tỷ lệ: khi đã đủ số để tính).',
    en: 'The cell is empty (in a total or ratio row: though its inputs are known).',
  },
  then: { vi: 'Cảnh báo, một thông báo mỗi dòng.', en: 'A warning, one a row.' },
  reason: {
    vi: 'Không có công thức thì tỷ lệ và tốc độ tăng không hiện, và không được kiểm tra.',
    en: 'Without its formula a ratio or a growth is neither shown nor checked.',
  },
  severity: { fails: 'warning', undecided: null },
  messages: {
    missing: {
      vi: 'Dòng {row} thiếu công thức ở {columns} (ô {places}). Tỷ lệ và tốc độ tăng của dòng này không được tính; đề nghị chép lại công thức, ô đầu là {formula}.',
      en: 'Row {row} lacks its formula in {columns} (cells {places}). Its ratios and growth are not computed; please restore the formulas, the first being {formula}.',
    },
  },
  *evaluate(report, context) {
    yield* withoutForm(report, 'formulas');
    const missing = formulaCells(context.facts).filter(
      (one) =>
        one.cell.formula === null &&
        isBlank(one.cell.value) &&
        (one.kind === 'column' || typeof expectedValue(report, one) === 'number'),
    );
    for (const found of groupedBy(missing, ({ indicator }) => indicator.id).values()) {
      yield {
        outcome: 'fails',
        message: 'missing',
        values: {
          row: named(found[0]!.indicator),
          columns: listed(found.map(({ symbol }) => columnText(symbol))),
          places: found.map(({ cell }) => cell.address).join(', '),
          formula: formulaText(found[0]!.expected),
        },
        cells: found.map(({ cell }) => cellOf(cell)),
        restore: found.map(({ cell, expected }) => ({ address: cell.address, formula: expected })),
      };
    }
  },
});
