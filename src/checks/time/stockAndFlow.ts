import type { LocalText } from '../../indicators/text';
import { faceValue } from '../../figures/expression';
import type { CheckContext } from '../context';
import { placeKey, type FindingCell } from '../findingCell';
import { verdictOf, type Said } from '../relations/comparing';
import type { Found } from '../relations/judged';
import { notHolding } from '../relations/notHolding';
import { expressionOf } from '../relations/operand';
import type { Closing } from '../relations/members';
import type { RelationOf } from '../relations/relation';
import { defineRule, type Verdict } from '../rule';
import { inBoth, listed, named, neat, print, quote } from '../wording';

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
    vi: 'Cuối kỳ thấp hơn là có rời mạng: trong mức thường gặp của luồng đó (danh mục nêu; chưa biết thì 15% đầu kỳ) chỉ ghi nhận, một thông báo cho cả biểu; vượt mức thì cảnh báo. Cuối kỳ cao hơn: cảnh báo, vì rời mạng không giải thích được.',
    en: 'A lower closing stock means losses: within what is usual for the flow (the catalogue says; 15% of the opening stock where nothing is known) they are noted, once a sheet; beyond it they are a warning. A higher one is a warning, because losses cannot explain it.',
  },
  reason: {
    vi: 'Cuối kỳ = đầu kỳ + phát triển mới − rời mạng; mỗi năm một phần thuê bao rời mạng là bình thường.',
    en: 'Closing stock = opening stock + additions − losses, and some subscribers leave every year.',
  },
  severity: { fails: 'warning', undecided: 'warning' },
  weights: { rounding: 'info', usual: 'info' },
  titles: {
    usual: { vi: 'Có rời mạng, trong mức thường gặp', en: 'Some were lost, as many as is usual' },
    losses: { vi: 'Đầu kỳ + phát triển mới ≠ cuối kỳ', en: 'Opening + new ≠ closing' },
    excess: { vi: 'Cuối kỳ vượt đầu kỳ + phát triển mới', en: 'Closing exceeds opening + new' },
    rounding: {
      vi: 'Đầu kỳ + phát triển mới chỉ khớp cuối kỳ nhờ làm tròn',
      en: 'Opening + new meet closing only by rounding',
    },
  },
  messages: {
    usual: {
      vi: 'Đầu kỳ cộng phát triển mới trừ cuối kỳ cho số rời mạng, đều trong mức thường gặp: {losses}. Nếu số mới là số tăng thuần thì đề nghị xem lại.',
      en: 'Opening plus new less closing gives what was lost, all within what is usual: {losses}. If the additions are net, please look at them again.',
    },
    losses: {
      vi: '{opening} cộng {added} là {left}, nhưng {closing}. Chênh {gap}, bằng {share}% đầu kỳ, quá mức {limit}% thường gặp; làm tròn chỉ giải thích được {tolerance}. Nếu số mới là số phát triển gộp thì đã có {gap} rời mạng; nếu là số tăng thuần{scope} thì một trong các số chưa đúng. Đề nghị giải trình cách hiểu hoặc sửa số.',
      en: '{opening} plus {added} makes {left}, but {closing}. They differ by {gap}, {share}% of the opening stock and beyond the usual {limit}%; rounding explains only {tolerance}. If the additions are gross, {gap} were lost; if they are net{scope}, one of the figures is wrong. Please explain which, or correct.',
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
    const usual: Loss[] = [];
    for (const { relation, found } of notHolding('stock-flow', context)) {
      const loss = lossOf(relation, found);
      if (loss?.isUsual) usual.push(loss);
      else yield verdictOf(relation, found, words(relation, found, loss, report.sheet, context));
    }
    if (usual.length > 0) yield noteOf(usual);
  },
});

type StockFlow = RelationOf<'stock-flow'>;

/** What was lost over a year, beside the opening stock. */
interface Loss {
  readonly relation: StockFlow;
  readonly found: Found;
  /** Per cent of the opening stock. */
  readonly share: number;
  /** Not more than the flow usually loses, rounding included. */
  readonly isUsual: boolean;
}

function lossOf(relation: StockFlow, found: Found): Loss | null {
  const lost = found.left - found.right;
  if (found.outcome === 'undecided' || lost <= 0) return null;
  const stock = relation.opening.value;
  const share = (lost / stock) * 100;
  const least = ((lost - found.tolerance) / stock) * 100;
  return { relation, found, share, isUsual: least <= relation.declared.usualLoss };
}

/** One note for all of a sheet's usual losses, the largest share first. */
function noteOf(usual: readonly Loss[]): Verdict<'usual'> {
  const [first] = [...usual].sort((one, other) => other.share - one.share) as [Loss];
  const losses = listed(usual.map(lossText));
  const cells = [first, ...usual.filter((one) => one !== first)].flatMap(({ relation }) => relation.cells);
  const said = { outcome: 'undecided', message: 'usual', values: { losses }, cells: distinct(cells) } as const;
  return verdictOf(first.relation, first.found, said);
}

function lossText({ relation, found, share }: Loss): LocalText {
  const lost = found.left - found.right;
  const { added, closing, year } = relation;
  const place = closing.fact ? closing.fact.indicator : added.indicator;
  return inBoth((language) => {
    const when = year === null ? '' : language === 'vi' ? `, năm ${year}` : `, ${year}`;
    return `${named(place)[language]}${when}: ${print(Math.round(lost), language)} (${print(Number(share.toFixed(1)), language)}%)`;
  });
}

function words(
  { declared, opening, added, closing }: StockFlow,
  found: Found,
  loss: Loss | null,
  home: string,
  context: CheckContext,
): Said<'losses' | 'excess' | 'rounding'> {
  const values = {
    opening: quote(opening, home),
    added: quote(added, home),
    closing: closingText(closing, declared.stock, home, context),
    scope: opening.indicator.id === declared.stock ? '' : otherScope,
  };
  if (found.outcome === 'undecided') return { values, message: 'rounding' };
  if (!loss) return { values, outcome: 'fails', message: 'excess' };
  const share = neat(Number(loss.share.toFixed(1)));
  return { values: { ...values, share, limit: declared.usualLoss }, outcome: 'undecided', message: 'losses' };
}

function distinct(cells: readonly FindingCell[]): readonly FindingCell[] {
  const seen = new Set<string>();
  return cells.filter((cell) => !seen.has(placeKey(cell)) && seen.add(placeKey(cell)));
}

const otherScope: LocalText = {
  vi: ', hoặc hai chỉ tiêu đầu kỳ và cuối kỳ khác phạm vi,',
  en: ', or if the opening and closing indicators differ in scope',
};

function closingText(
  { fact, side, impliedBy }: Closing,
  stock: string,
  home: string,
  { facts }: CheckContext,
): LocalText {
  if (fact) return quote(fact, home);
  const indicator = facts.indicator(stock);
  const name = indicator ? named(indicator) : { vi: stock, en: stock };
  const value = Math.round(faceValue(expressionOf(side)));
  const sources = listed((impliedBy ?? []).map((one) => quote(one, home)));
  return {
    vi: `${name.vi} suy ra là ${print(value, 'vi')} (từ ${sources.vi})`,
    en: `${name.en} is implied to be ${print(value, 'en')} (from ${sources.en})`,
  };
}
