import type { Indicator } from '../../indicators/indicator';
import { provincesOfYear } from '../../indicators/provinces';
import { of } from '../../figures/expression';
import { pointReading } from '../../figures/reading';
import type { FigureKind } from '../../figures/stated';
import { inUnitOf, statedFact, type Fact } from '../fact';
import type { Facts } from '../facts';
import { judge, sides } from '../judge';
import { defineRule, type Verdict } from '../rule';
import { levelKinds, slots } from '../slots';
import { quote } from '../wording';

/** CT-202: a value outside the limits of its indicator. */
export const bounds = defineRule({
  id: 'CT-202',
  family: 'entry',
  title: { vi: 'Giá trị ngoài giới hạn của chỉ tiêu', en: 'Value outside the limits of its indicator' },
  given: {
    vi: 'Danh mục nêu giới hạn của chỉ tiêu: giờ mỗi ngày không quá 24, tỷ lệ không quá 100, thứ hạng từ 1 đến số tỉnh của năm (63, từ năm 2025 là 34), số đếm không âm.',
    en: 'The catalogue gives limits: at most 24 hours a day, shares up to 100, ranks from 1 to the number of provinces of the year (63, since 2025 34), counts not below zero.',
  },
  when: {
    vi: 'Số trên biểu (hoặc số liệu nguồn không có dòng trên biểu) vượt giới hạn, kể cả khi tính sai số làm tròn.',
    en: 'A number of the sheet, or a ledger figure without a row there, lies outside, rounding included.',
  },
  then: {
    vi: 'Báo lỗi; nếu từ ước lượng còn để ngỏ thì chỉ ghi nhận.',
    en: 'It is an error; where a hedge leaves it open, it is only noted.',
  },
  reason: {
    vi: 'Giới hạn là logic của định nghĩa: một ngày có 24 giờ, phần không lớn hơn toàn bộ.',
    en: 'The limits follow from definitions: a day has 24 hours, a share is no more than the whole.',
  },
  severity: { fails: 'error', undecided: 'info' },
  messages: {
    tooLarge: {
      vi: '{fact}, lớn hơn mức tối đa {right} của chỉ tiêu (vượt {gap}, sai số làm tròn cho phép {tolerance}). Đề nghị kiểm tra đơn vị, dấu thập phân và ô nhập.',
      en: '{fact}, above the indicator’s limit of {right} (by {gap}; rounding explains {tolerance}). Please check unit, decimal mark and cell.',
    },
    tooSmall: {
      vi: '{fact}, nhỏ hơn mức tối thiểu {left} của chỉ tiêu (thiếu {gap}, sai số làm tròn cho phép {tolerance}). Đề nghị kiểm tra dấu âm và ô nhập.',
      en: '{fact}, below the indicator’s limit of {left} (by {gap}; rounding explains {tolerance}). Please check the sign and the cell.',
    },
    perhaps: {
      vi: '{fact}: theo mặt số thì ngoài giới hạn {limit}, nhưng từ ước lượng hoặc làm tròn còn để ngỏ (lệch {gap}, cho phép {tolerance}). Đề nghị xem lại khi có số chính thức.',
      en: '{fact}: at face value outside the limit {limit}, though its hedge or rounding leaves it open (off by {gap}, allowed {tolerance}). Please look again when the final number is known.',
    },
  },
  *evaluate(report, { facts }) {
    for (const { fact, year } of boundedFacts(facts)) yield* outside(fact, year, report.sheet);
  },
});

/** A value and the year it is of. */
interface Bounded {
  readonly fact: Fact;
  readonly year: number | null;
}

function* boundedFacts(facts: Facts): Iterable<Bounded> {
  const seen = new Set<string>();
  for (const { indicator } of facts.survey.rows('outside', 'unclear', 'stale')) {
    if (!indicator || seen.has(indicator.id) || isBoundless(indicator)) continue;
    seen.add(indicator.id);
    for (const slot of slots) {
      const fact = facts.fact(indicator.id, slot.name);
      if (fact) yield { fact, year: facts.yearOf(slot.name) };
    }
  }
  for (const row of facts.ownLedger) {
    const { figure } = row;
    const indicator = facts.row(figure.indicator) ? null : facts.indicator(figure.indicator);
    if (!indicator || isBoundless(indicator) || !isLevel(figure.kind) || !inUnitOf(indicator, figure)) continue;
    yield { fact: statedFact(indicator, row), year: figure.year };
  }
}

const isLevel = (kind: FigureKind): boolean => kind === 'plan' || levelKinds.has(kind);

function isBoundless({ bounds: { min, max } }: Indicator): boolean {
  return min === null && max === null;
}

/** Nobody is ranked behind the last of the provinces that report about the year. */
function maximumOf({ measure, bounds: { max } }: Indicator, year: number | null): number | null {
  if (measure !== 'rank' || max === null || year === null) return max;
  return Math.min(max, provincesOfYear(year).length);
}

function* outside(
  fact: Fact,
  year: number | null,
  home: string,
): Iterable<Verdict<'tooLarge' | 'tooSmall' | 'perhaps'>> {
  const { min } = fact.indicator.bounds;
  const max = maximumOf(fact.indicator, year);
  const checks = [
    ...(max === null
      ? []
      : [
          { message: 'tooLarge' as const, limit: max, result: judge(fact.expression, 'atMost', of(pointReading(max))) },
        ]),
    ...(min === null
      ? []
      : [
          { message: 'tooSmall' as const, limit: min, result: judge(of(pointReading(min)), 'atMost', fact.expression) },
        ]),
  ];
  for (const { message, limit, result } of checks) {
    if (result.outcome === 'holds') continue;
    const compared = sides(result);
    yield {
      ...compared,
      outcome: result.outcome,
      message: result.outcome === 'fails' ? message : 'perhaps',
      values: { ...compared.values, fact: quote(fact, home), limit },
      cells: fact.cells,
    };
  }
}
