import { printNumber } from '../../figures/print';
import type { Language, LocalText } from '../../indicators/text';
import { answers, type Answer, type ReturnComparison } from '../../review/questions/compareReturn';
import type { CellValue } from '../../sheet/grid/grid';
import { sentence } from '../messages/catalogue';

/**
 * What a re-submission changed and answered, for a terminal: one line, then one for each changed
 * figure.
 */
export function returnText(comparison: ReturnComparison, language: Language): readonly string[] {
  const { second, changed, added } = comparison;
  const head = sentence('review.return', {
    province: second.province.name,
    changed: changed.length,
    ...countsOf(comparison),
    added: added.length,
  });
  const cells = changed.map(({ indicator, symbol, first, second: now }) =>
    sentence('review.return.cell', {
      code: indicator.code,
      symbol,
      before: shown(first.value),
      after: shown(now.value),
    }),
  );
  return [head[language], ...cells.map((cell) => `  ${cell[language]}`)];
}

function countsOf({ questions }: ReturnComparison): Readonly<Record<Answer, number>> {
  return Object.fromEntries(
    answers.map((answer) => [answer, questions.filter((one) => one.answer === answer).length]),
  ) as Record<Answer, number>;
}

/** The same for `--json`. */
export function returnEntry({ second, changed, unchanged, onlyFirst, onlySecond, questions, added }: ReturnComparison) {
  const { scheme, code, name } = second.province;
  return {
    province: { scheme, code, name: name.vi },
    template: second.form,
    changed: changed.map(({ indicator, symbol, first, second: now }) => ({
      row: indicator.code,
      column: symbol,
      address: now.address,
      before: first.value,
      after: now.value,
    })),
    unchanged,
    onlyFirst,
    onlySecond,
    questions: questions.map(({ question, answer }) => ({ ...question, answer })),
    added,
  };
}

function shown(value: CellValue): string | LocalText {
  if (value === '') return sentence('review.blank');
  if (typeof value !== 'number') return String(value);
  return { vi: printNumber(value, 'vi'), en: printNumber(value, 'en') };
}
