import type { Comparison } from '../../figures/compare';
import type { CheckContext } from '../context';
import { impliedDenominators, type Implied } from '../implied';
import { disagreement, judge } from '../judge';
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
    vi: 'Cảnh báo cặp lệch nhiều nhất; không phải lỗi vì chưa biết số nào sai và cơ sở dân số có thể khác nhau.',
    en: 'A warning for the pair furthest apart; not an error, because nobody can tell which figure is off, and population bases may differ.',
  },
  reason: {
    vi: 'Trong một báo cáo, một năm chỉ có một dân số bình quân.',
    en: 'Within one report a year has one average population.',
  },
  severity: { fails: 'warning', undecided: 'info' },
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
    const { facts } = context;
    for (const { id, slot } of facts.survey.doubts.denominators) {
      const worst = facts.fact(id, slot) ? null : worstPair(impliedDenominators(id, slot, context));
      if (!worst) continue;
      const { result, first, second } = worst;
      const found = disagreement(result);
      if (!found) continue;
      yield {
        ...found,
        values: {
          ...found.values,
          slot: slotText(slot, report.head.year),
          denominator: nameOf(id, context),
          first: quote(first.numerator, report.sheet),
          firstOver: quote(first.ratio, report.sheet),
          second: quote(second.numerator, report.sheet),
          secondOver: quote(second.ratio, report.sheet),
        },
        cells: [first.ratio, first.numerator, second.ratio, second.numerator].flatMap(({ cells }) => cells),
      };
    }
  },
});

function nameOf(id: string, { facts }: CheckContext) {
  const indicator = facts.indicator(id);
  return indicator ? named(indicator) : id;
}

interface Pair {
  readonly result: Comparison;
  readonly first: Implied;
  readonly second: Implied;
}

/** Intervals of a line that meet two by two have a point in common, so pairs suffice; the widest gap speaks for all. */
function worstPair(implied: readonly Implied[]): Pair | null {
  let worst: Pair | null = null;
  implied.forEach((first, index) => {
    for (const second of implied.slice(index + 1)) {
      const result = judge(first.expression, 'equals', second.expression);
      if (result.outcome !== 'holds' && (!worst || gravity(result) > gravity(worst.result)))
        worst = { result, first, second };
    }
  });
  return worst;
}

/** Failing before undecided, then by the gap beyond tolerance. */
function gravity({ outcome, left, right, tolerance }: Comparison): number {
  const gap = Math.abs(left - right) - tolerance;
  return outcome === 'fails' ? 2 + Math.atan(gap) : Math.atan(gap) / 4;
}
