import type { LocalText } from '../../indicators/text';
import type { RelationOf } from '../../indicators/relations';
import { faceValue, sum, type Expression } from '../../figures/expression';
import type { CheckContext } from '../context';
import type { Fact } from '../fact';
import type { FindingCell } from '../finding';
import { impliedNumerator } from '../implied';
import { judge, sides } from '../judge';
import { defineRule, type Verdict } from '../rule';
import { yearSteps, type SlotName, type YearStep } from '../slots';
import { inBoth, listed, named, print, quote } from '../wording';

/** CT-501: opening stock and what was added against the closing stock. */
export const stockAndFlow = defineRule({
  id: 'CT-501',
  family: 'time',
  title: { vi: 'Đầu kỳ cộng phát triển mới so với cuối kỳ', en: 'Opening plus new against closing' },
  given: {
    vi: 'Biết số đầu kỳ, số phát triển mới và số cuối kỳ (ghi trên biểu, hoặc suy ra từ mật độ và dân số mà mật độ khác cho biết).',
    en: 'Opening stock, additions and closing stock are known, the last from its cell or from its density and the population another density implies.',
  },
  when: {
    vi: 'Đầu kỳ cộng phát triển mới khác cuối kỳ ngoài sai số làm tròn.',
    en: 'Opening plus additions differ from the closing stock beyond rounding.',
  },
  then: {
    vi: 'Nếu cuối kỳ thấp hơn: chưa kết luận (có thể là số gộp, có rời mạng) nhưng phải giải trình. Nếu cuối kỳ cao hơn: cảnh báo, vì rời mạng không giải thích được.',
    en: 'Where the closing stock is lower it is undecided (additions may be gross, with losses) and must be explained; where it is higher it is a warning, because losses cannot explain it.',
  },
  reason: {
    vi: 'Cuối kỳ = đầu kỳ + phát triển mới − rời mạng.',
    en: 'Closing stock = opening stock + additions − losses.',
  },
  severity: { fails: 'warning', undecided: 'warning' },
  weights: { rounding: 'info' },
  messages: {
    losses: {
      vi: '{opening} cộng {added} là {left}, nhưng {closing}. Chênh {gap}, làm tròn chỉ giải thích được {tolerance}. Nếu số mới là số phát triển gộp thì đã có {gap} rời mạng; nếu là số tăng thuần{scope} thì một trong các số chưa đúng. Đề nghị giải trình cách hiểu hoặc sửa số.',
      en: '{opening} plus {added} makes {left}, but {closing}. They differ by {gap}; rounding explains only {tolerance}. If the additions are gross, {gap} were lost; if they are net{scope}, one of the figures is wrong. Please explain which, or correct.',
    },
    excess: {
      vi: '{closing}, cao hơn {left} là {opening} cộng {added}. Vượt {gap}, làm tròn chỉ giải thích được {tolerance}; rời mạng chỉ làm giảm chứ không làm tăng số cuối kỳ. Đề nghị kiểm tra ba số, hoặc nêu rõ nếu phạm vi của chúng khác nhau.',
      en: '{closing}, above {left}, which is {opening} plus {added}. The excess is {gap}; rounding explains only {tolerance}, and losses lower a stock, never raise it. Please check the three figures, or say where their scope differs.',
    },
    rounding: {
      vi: '{opening} cộng {added} là {left}, và {closing}. Chênh {gap}, chỉ khớp nếu số 0 cuối là do làm tròn (cho phép {tolerance}).',
      en: '{opening} plus {added} makes {left}, and {closing}. The gap of {gap} closes only if trailing zeros are rounding (allowed {tolerance}).',
    },
  },
  *evaluate(report, context) {
    for (const relation of context.catalogue.relationsOfKind('stockFlow')) {
      for (const step of yearSteps) {
        const found = verdict(relation, step, report.sheet, context);
        if (found) yield found;
      }
    }
  },
});

function verdict(
  relation: RelationOf<'stockFlow'>,
  step: YearStep,
  home: string,
  context: CheckContext,
): Verdict<'losses' | 'excess' | 'rounding'> | null {
  const { facts } = context;
  const opening = firstKnown(relation.opening, step.from, context);
  const added = facts.fact(relation.added, step.to);
  const closing = closingOf(relation.stock, step.to, home, context);
  if (!opening || !added || !closing) return null;
  const result = judge(sum([opening.expression, added.expression]), 'equals', closing.expression);
  if (result.outcome === 'holds') return null;
  const compared = sides(result);
  const common = {
    ...compared,
    values: {
      ...compared.values,
      opening: quote(opening, home),
      added: quote(added, home),
      closing: closing.text,
      scope: opening.indicator.id === relation.stock ? '' : otherScope,
    },
    cells: [...closing.cells, ...opening.cells, ...added.cells],
  };
  if (result.outcome === 'undecided') return { ...common, outcome: 'undecided', message: 'rounding' };
  return result.left > result.right
    ? { ...common, outcome: 'undecided', message: 'losses' }
    : { ...common, outcome: 'fails', message: 'excess' };
}

const otherScope: LocalText = {
  vi: ', hoặc hai chỉ tiêu đầu kỳ và cuối kỳ khác phạm vi,',
  en: ', or if the opening and closing indicators differ in scope',
};

function firstKnown(ids: readonly string[], slot: SlotName, { facts }: CheckContext): Fact | null {
  for (const id of ids) {
    const fact = facts.fact(id, slot);
    if (fact) return fact;
  }
  return null;
}

interface Closing {
  readonly expression: Expression;
  readonly text: LocalText;
  readonly cells: readonly FindingCell[];
}

function closingOf(stock: string, slot: SlotName, home: string, context: CheckContext): Closing | null {
  const { facts } = context;
  const fact = facts.fact(stock, slot);
  if (fact) return { expression: fact.expression, text: quote(fact, home), cells: fact.cells };
  const implied = impliedNumerator(stock, slot, context);
  const indicator = facts.indicator(stock);
  if (!implied || !indicator) return null;
  const value = inBoth((language) => print(Math.round(faceValue(implied.expression)), language));
  const sources = listed(implied.from.map((one) => quote(one, home)));
  return {
    expression: implied.expression,
    text: inBoth((language) =>
      language === 'vi'
        ? `${named(indicator).vi} suy ra là ${value.vi} (từ ${sources.vi})`
        : `${named(indicator).en} is implied to be ${value.en} (from ${sources.en})`,
    ),
    cells: implied.from.flatMap(({ cells }) => cells),
  };
}
