import type { SheetReport } from '../../sheet/province/report';
import type { CheckContext } from '../context';
import { differs, verdictOf } from '../relations/comparing';
import type { Found, NotHolding } from '../relations/judged';
import { notHolding } from '../relations/notHolding';
import type { RelationOf } from '../relations/relation';
import { defineRule } from '../rule';
import { named, quote, slotText } from '../wording';

/** CT-404: ratios of one denominator imply the same denominator. */
export const sameDenominator = defineRule({
  id: 'CT-404',
  family: 'identity',
  title: { vi: 'Các mật độ cùng suy ra một dân số', en: 'Densities imply one population' },
  given: {
    vi: 'Mẫu số không có trên biểu, nhưng ít nhất hai tỷ lệ có cùng mẫu số và đều biết tử số.',
    en: 'The denominator is not given, but at least two ratios over it are, with their numerators.',
  },
  when: {
    vi: 'Các mẫu số suy ra (tử số / tỷ lệ × hệ số) không trùng nhau trong sai số làm tròn.',
    en: 'The implied denominators (numerator / ratio × factor) do not meet within rounding.',
  },
  then: {
    vi: 'Cảnh báo cặp lệch nhiều nhất; không phải lỗi vì chưa biết số nào sai và cơ sở dân số có thể khác nhau. Khi chỉ lệch trong mức làm tròn thì ghi nhận một lần cho cả biểu.',
    en: 'A warning for the pair furthest apart; not an error, because nobody can tell which figure is off, and population bases may differ. What rounding may explain is noted, once a sheet.',
  },
  reason: {
    vi: 'Trong một báo cáo, một năm chỉ có một dân số bình quân.',
    en: 'Within one report a year has one average population.',
  },
  severity: { fails: 'warning', undecided: 'info' },
  titles: {
    differs: { vi: 'Các mật độ suy ra hai dân số khác nhau', en: 'Densities imply two different populations' },
    perhaps: {
      vi: 'Các mật độ chỉ khớp một dân số nhờ làm tròn',
      en: 'Densities meet in one population only by rounding',
    },
  },
  messages: {
    differs: {
      vi: 'Hai tỷ lệ của {slot} suy ra hai giá trị khác nhau của {denominator}: {left} (từ {first}; {firstOver}) và {right} (từ {second}; {secondOver}). Lệch {gap}, làm tròn chỉ giải thích được {tolerance}. Đề nghị kiểm tra bốn số, hoặc nêu cơ sở dân số của từng tỷ lệ.',
      en: 'Two ratios of the {slot} imply two values of {denominator}: {left} (from {first}; {firstOver}) and {right} (from {second}; {secondOver}). They differ by {gap}; rounding explains only {tolerance}. Please check the four figures, or state each ratio’s population basis.',
    },
    perhaps: {
      vi: 'Hai tỷ lệ của {slot} suy ra {denominator} là {left} (từ {first}; {firstOver}) và {right} (từ {second}; {secondOver}). Lệch {gap}, chỉ khớp nếu số 0 cuối là do làm tròn (cho phép {tolerance}).',
      en: 'Two ratios of the {slot} imply {denominator} to be {left} (from {first}; {firstOver}) and {right} (from {second}; {secondOver}). The gap of {gap} closes only if trailing zeros are rounding (allowed {tolerance}).',
    },
  },
  *evaluate(report, context) {
    const pairs = worstPairs(context);
    const certain = pairs.filter(({ found }) => found.outcome === 'fails');
    const [doubtful] = pairs
      .filter(({ found }) => found.outcome !== 'fails')
      .sort((one, other) => gravity(other.found) - gravity(one.found));
    for (const { relation, found } of doubtful ? [...certain, doubtful] : certain)
      yield verdictOf(relation, found, words(relation, found, report, context));
  },
});

type Pair = NotHolding<'denominator'>;

/** Of all pairs over one denominator the one furthest apart speaks. */
function worstPairs(context: CheckContext): readonly Pair[] {
  const worst = new Map<RelationOf<'denominator'>['shared'], Pair>();
  for (const pair of notHolding('denominator', context)) {
    const known = worst.get(pair.relation.shared);
    if (!known || gravity(pair.found) > gravity(known.found)) worst.set(pair.relation.shared, pair);
  }
  return [...worst.values()];
}

/** Failing before undecided, then by the gap beyond tolerance. */
function gravity({ outcome, left, right, tolerance }: Found): number {
  const gap = Math.abs(left - right) - tolerance;
  return outcome === 'fails' ? 2 + Math.atan(gap) : Math.atan(gap) / 4;
}

function words(
  { shared, first, second }: Pair['relation'],
  found: Found,
  report: SheetReport,
  { facts }: CheckContext,
) {
  const { id, slot, implied } = shared;
  const indicator = facts.indicator(id);
  const [one, other] = [implied[first]!, implied[second]!];
  return {
    message: differs(found),
    values: {
      slot: slotText(slot, report.head.year),
      denominator: indicator ? named(indicator) : id,
      first: quote(one.numerator, report.sheet),
      firstOver: quote(one.ratio, report.sheet),
      second: quote(other.numerator, report.sheet),
      secondOver: quote(other.ratio, report.sheet),
    },
  };
}
