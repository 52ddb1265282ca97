import type { LocalText } from '../../indicators/text';
import { faceValue } from '../../figures/expression';
import type { CheckContext } from '../context';
import { comparing } from '../relations/comparing';
import { expressionOf } from '../relations/operand';
import type { Closing } from '../relations/members';
import { defineRule } from '../rule';
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
  evaluate: comparing('stock-flow', ({ declared, opening, added, closing }, found, home, context) => {
    const values = {
      opening: quote(opening, home),
      added: quote(added, home),
      closing: closingText(closing, home, context),
      scope: opening.indicator.id === declared.stock ? '' : otherScope,
    };
    if (found.outcome === 'undecided') return { values, message: 'rounding' };
    return found.left > found.right
      ? { values, outcome: 'undecided', message: 'losses' }
      : { values, outcome: 'fails', message: 'excess' };
  }),
});

const otherScope: LocalText = {
  vi: ', hoặc hai chỉ tiêu đầu kỳ và cuối kỳ khác phạm vi,',
  en: ', or if the opening and closing indicators differ in scope',
};

function closingText({ fact, side, impliedBy, stock }: Closing, home: string, { facts }: CheckContext): LocalText {
  if (fact) return quote(fact, home);
  const indicator = facts.indicator(stock);
  const name = indicator ? named(indicator) : { vi: stock, en: stock };
  const value = Math.round(faceValue(expressionOf(side)));
  const sources = listed((impliedBy ?? []).map((one) => quote(one, home)));
  return inBoth((language) =>
    language === 'vi'
      ? `${name.vi} suy ra là ${print(value, 'vi')} (từ ${sources.vi})`
      : `${name.en} is implied to be ${print(value, 'en')} (from ${sources.en})`,
  );
}
